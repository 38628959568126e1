// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QsciScintilla;

namespace Lectern::App {

class KshLexer;

/// How far a new line of Python is indented: as the one above, one level more after a colon or an
/// open bracket, one less after the end of a block.
class PythonIndentation
{
public:
    static constexpr int levelSize = 4;

    /// Neither is owned; both outlive this.
    PythonIndentation(QsciScintilla *editor, KshLexer *lexer) : m_editor(editor), m_lexer(lexer) {}

    /// Indents the line of each cursor, which has just begun there, and puts the cursor behind.
    void indentNewLines();

private:
    int wantedAt(int line);
    /// What the line after \a line adds to its indentation: 4, 0 or -4.
    int stepAfter(int line);

    QsciScintilla *m_editor;
    KshLexer *m_lexer;
};

} // namespace Lectern::App
