// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/cursorplace.h"
#include "editor/qscintilla.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CallTipView;
class CompletionList;
class EditorFolding;
class EditorSearch;
class ErrorMark;
class KshLexer;
class LineCommands;
class MultipleCursors;
class StepMark;
class SyntaxMark;
struct Theme;

/// Where a learner writes Python: the only QScintilla subclass, and the owner of all editing
/// policy, most of it in parts of its own. It opens, saves and runs nothing; it knows text and what
/// is marked in it.
///
/// The text has LF line ends and four spaces per level. Lines are 1-based in this interface, as
/// Python counts them. Its size is that of the theme: it has no zoom of its own, and leaves
/// Control and the wheel to those around it.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    /// \a repository must outlive the editor.
    explicit CodeEditor(const KSyntaxHighlighting::Repository &repository,
                        QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// Replaces the text, forgets what could be undone, removes all marks and goes to the start.
    /// CR LF and CR become LF.
    void setSource(const QString &source);
    QString source() const;

    int lineCount() const { return lines(); }
    CursorPlace cursorPlace() const;
    /// A place outside the text becomes the nearest one inside.
    void setCursorPlace(const CursorPlace &place);
    /// Puts the cursor on the line's first character, and the line in view. No line: the nearest.
    void goToLine(int line1Based);

    /// Marks the line where an error was raised, and shows it; the mark moves with the line.
    /// A number outside the text removes the mark.
    void markErrorLine(int line1Based);
    void clearErrorLine();
    /// 0 where nothing is marked.
    int errorLine() const;

    /// What a screen reader says of its keys.
    void setKeyHelp(const QString &help);
    /// Marks the line at which a recorded run is, and shows it, until the text is edited.
    /// A number outside the text, as 0, removes the mark.
    void markStepLine(int line1Based);
    /// 0 where nothing is marked.
    int stepLine() const;

    /// Whether code can be written at the cursor: it is in no comment and no string.
    bool isCursorInCode();

    // The parts belong to the editor.
    EditorSearch *search() const { return m_search; }
    EditorFolding *folding() const { return m_folding; }
    LineCommands *lineCommands() const { return m_lineCommands; }
    MultipleCursors *cursors() const { return m_cursors; }
    SyntaxMark *syntaxMark() const { return m_syntaxMark; }
    CompletionList *completionList() const { return m_completionList; }
    CallTipView *callTip() const { return m_callTip; }

Q_SIGNALS:
    /// The text changed, by the learner or by setSource(); once for each step.
    void sourceChanged();
    /// Escape, where the editor itself had nothing to leave.
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setUpEditing();
    void setUpMargins();
    void setColors(const Theme &theme);
    bool leave();
    void updateLineNumberWidth();
    void showLine(int line1Based);
    void describe();

    KshLexer *m_lexer;
    EditorFolding *m_folding = nullptr;
    ErrorMark *m_errorMark = nullptr;
    QString m_keyHelp;
    StepMark *m_stepMark = nullptr;
    EditorSearch *m_search = nullptr;
    LineCommands *m_lineCommands = nullptr;
    MultipleCursors *m_cursors = nullptr;
    SyntaxMark *m_syntaxMark = nullptr;
    CompletionList *m_completionList = nullptr;
    CallTipView *m_callTip = nullptr;
    bool m_isReplacing = false;
};

} // namespace Lectern::App
