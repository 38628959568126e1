// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/completion.h"

#include <QObject>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// The list of completions below the cursor of an editor: narrows while one types, Tab or Return
/// takes what is selected, Escape closes. In the order it was given.
class CompletionList final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a editor.
    explicit CompletionList(QsciScintilla *editor);

    void setTheme(const Theme &theme);

    /// Shows those that begin, in whatever case, with what is written from byte \a wordStart to the
    /// cursor. Shows nothing where there are none, or only what is written. What was selected in an
    /// open list stays so, if it is still there.
    void show(const QList<Completion> &completions, long wordStart);
    void close();
    bool isOpen() const;

    /// Whether what is written is one of the names already, and none was chosen with the arrow
    /// keys: Return is meant as a new line then.
    bool isComplete() const;
    /// Tells that the learner has chosen one.
    void setChosen() { m_isChosen = true; }

Q_SIGNALS:
    /// By the learner, who did not want it.
    void dismissed();
    void accepted();

private:
    void narrow();
    QString written() const;
    QString selected() const;

    QsciScintilla *m_editor;
    QList<Completion> m_completions;
    QList<Completion> m_shown;
    long m_wordStart = 0;
    bool m_isClosing = false; ///< by us
    bool m_isChosen = false;
};

} // namespace Lectern::App
