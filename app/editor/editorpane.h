// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeEditor;
class FindBar;
struct Theme;

/// The editor with a bar to find and replace in it.
class EditorPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a repository must outlive the pane.
    explicit EditorPane(const KSyntaxHighlighting::Repository &repository,
                        QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    CodeEditor *editor() const { return m_editor; }

    void openFind(bool withReplacement = false);
    /// Open the bar first, if nothing was asked for yet.
    void findNext();
    void findPrevious();
    /// Asks for the number of a line and goes there. Does not block.
    void askForLine();

private:
    CodeEditor *m_editor;
    FindBar *m_findBar;
};

} // namespace Lectern::App
