// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/findquery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Lectern::App {

struct Theme;

/// Where one writes what to find, and in the editor what to put in its place; for page, editor
/// and output alike. It searches nothing: it emits wishes, and shows what it is told was found.
///
/// Return and F3 ask for the next match, with Shift for the one before, Escape closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// Shows the bar, with the keyboard in its field. \a initialText replaces what is there, unless
    /// it is empty or has more than one line.
    void open(const QString &initialText = {});
    /// Hides it and tells so.
    void close();

    FindQuery query() const;

    /// \a current counts from 1; 0 where none of the \a total matches is the selected one.
    void setMatches(int current, int total);
    /// What is wrong with what was asked for, as a sentence; until the next setMatches().
    void setProblem(const QString &problem);
    void setReplaceVisible(bool isVisible);
    /// Without whole words and regular expressions, for who cannot search by them.
    void setPlain(bool isPlain);

Q_SIGNALS:
    void queryChanged(const Lectern::App::FindQuery &query);
    void nextRequested();
    void previousRequested();
    void replaceRequested(const QString &replacement);
    void replaceAllRequested(const QString &replacement);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFindRow();
    QWidget *makeReplaceRow();
    QToolButton *addOption(QWidget *row, const QString &name, const QString &text,
                           const QString &meaning);
    void onReturn(bool isBackward);

    QLineEdit *m_field = nullptr;
    QToolButton *m_caseSensitive = nullptr;
    QToolButton *m_wholeWord = nullptr;
    QToolButton *m_regularExpression = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QWidget *m_replaceRow = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_replaceOne = nullptr;
    QToolButton *m_replaceAll = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace Lectern::App
