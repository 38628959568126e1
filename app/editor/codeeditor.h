// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/qscintilla.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class KshLexer;
struct Theme;

/// Where a learner writes Python: the only QScintilla subclass, and the owner of all editing
/// policy. It opens, saves and runs nothing; it knows text and one marked line.
///
/// The text has LF line ends and four spaces per level. Lines are 1-based in this interface, as
/// Python counts them.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    /// \a repository must outlive the editor.
    explicit CodeEditor(const KSyntaxHighlighting::Repository &repository,
                        QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// Replaces the text, forgets what could be undone, removes the error mark and goes to the
    /// start. CR LF and CR become LF.
    void setSource(const QString &source);
    QString source() const;

    /// Marks the line where an error was raised, and shows it; the mark moves with the line.
    /// A number outside the text removes the mark.
    void markErrorLine(int line1Based);
    void clearErrorLine();
    /// 0 where nothing is marked.
    int errorLine() const;

public Q_SLOTS:
    /// Comments the selected lines, or the one with the cursor; if they all are comments already,
    /// makes code of them. One step to undo.
    void toggleComment();

Q_SIGNALS:
    /// The text changed, by the learner or by setSource(); once for each step.
    void sourceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpEditing();
    void setUpMargins();
    void setUpKeys();
    void indentNewLine();
    /// What the line after \a line adds to its indentation: 4, 0 or -4.
    int indentationStep(int line);
    void updateMarginWidths();
    void updateErrorSymbol(const Theme &theme);

    KshLexer *m_lexer;
    QFont m_font;
    bool m_isReplacing = false;
};

} // namespace Lectern::App
