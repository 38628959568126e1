// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputtextwindow.h"

#include <QAccessibleWidget>

namespace Lectern::App {

class OutputView;

/// An OutputView as screen readers see it: a terminal with a caret, a selection and text. A long
/// output is not one text of many megabytes for them: they get a window of it that ends with the
/// last line in sight and moves along.
class OutputAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    static constexpr int maximumLines = 500;

    /// Makes this known to QAccessible, which keeps it once however often it is told.
    static void install();
    /// Says that \a text came, which begins at \a line. The caller keeps it small and rare.
    static void announce(OutputView &view, qint64 line, const QString &text);
    /// Says that caret or selection moved.
    static void reportCaret(OutputView &view);

    explicit OutputAccessible(OutputView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int *begin, int *end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(QAccessible::Text kind) const override;
    QString text(int begin, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int *begin, int *end) const override;

private:
    OutputView *view() const;
    OutputTextWindow textWindow() const;
};

} // namespace Lectern::App
