// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/calltip.h"

#include <QObject>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// How the function is called that is being written, above the line of an editor, with the present
/// argument brought out.
class CallTipView final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a editor.
    explicit CallTipView(QsciScintilla *editor);

    void setTheme(const Theme &theme);
    void show(const CallTip &tip);
    void close();
    /// As the learner does it: it is not wanted any more.
    void dismiss();
    bool isOpen() const;
    /// What is shown; empty if nothing is.
    QString text() const;

Q_SIGNALS:
    void dismissed();

private:
    QsciScintilla *m_editor;
    CallTip m_tip;
};

} // namespace Lectern::App
