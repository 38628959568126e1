// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/syntaxproblem.h"

#include <QObject>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// Underlines where a program is not Python, and says why: under the mouse, on demand, and as a
/// sentence for whoever cannot see the line. Gone with the next edit there.
class SyntaxMark final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a editor.
    explicit SyntaxMark(QsciScintilla *editor);

    void setTheme(const Theme &theme);
    void setProblem(const std::optional<SyntaxProblem> &problem);

    /// "Line 3: ..." with Python's words; empty where nothing is marked.
    QString sentence() const;

public Q_SLOTS:
    /// Puts the cursor there and shows the sentence beside it.
    void showProblem();

Q_SIGNALS:
    void sentenceChanged(const QString &sentence);

private:
    void fill(const SyntaxProblem &problem);
    void clear();
    void handleModified(int position, int type, int length);
    void showCallOut(const QPoint &place);

    QsciScintilla *m_editor;
    std::optional<QString> m_message;
    int m_start = 0; ///< in bytes
    int m_end = 0;
};

} // namespace Lectern::App
