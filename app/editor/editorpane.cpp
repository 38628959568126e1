// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorpane.h"

#include "editor/codeeditor.h"
#include "editor/editorsearch.h"
#include "navigation/findbar.h"
#include "theme.h"

#include <QInputDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

EditorPane::EditorPane(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent), m_editor(new CodeEditor(repository)), m_findBar(new FindBar)
{
    setObjectName(u"editorPane"_s);
    m_findBar->setObjectName(u"editorFindBar"_s);
    m_findBar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_editor, 1);

    EditorSearch *search = m_editor->search();
    connect(m_findBar, &FindBar::queryChanged, search, &EditorSearch::setQuery);
    connect(m_findBar, &FindBar::nextRequested, search, &EditorSearch::selectNext);
    connect(m_findBar, &FindBar::previousRequested, search, &EditorSearch::selectPrevious);
    connect(m_findBar, &FindBar::replaceRequested, search, &EditorSearch::replace);
    connect(m_findBar, &FindBar::replaceAllRequested, search, &EditorSearch::replaceAll);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_editor->search()->setQuery({});
        m_editor->setFocus();
    });
    connect(m_editor, &CodeEditor::escapePressed, m_findBar, &FindBar::close);
    connect(search, &EditorSearch::matchesChanged, m_findBar, &FindBar::setMatches);
    connect(search, &EditorSearch::problemFound, m_findBar, &FindBar::setProblem);
}

void EditorPane::setTheme(const Theme &theme)
{
    m_editor->setTheme(theme);
    m_findBar->setTheme(theme);
}

void EditorPane::openFind(bool withReplacement)
{
    m_findBar->setReplaceVisible(withReplacement);
    m_findBar->open(m_editor->selectedText());
    m_editor->search()->setQuery(m_findBar->query());
}

void EditorPane::findNext()
{
    if (m_findBar->isHidden())
        openFind();
    else
        m_editor->search()->selectNext();
}

void EditorPane::findPrevious()
{
    if (m_findBar->isHidden())
        openFind();
    else
        m_editor->search()->selectPrevious();
}

void EditorPane::askForLine()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"goToLineDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, m_editor->lines());
    dialog->setIntValue(m_editor->cursorPlace().line);
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("Line, 1 to %1:").arg(m_editor->lines()));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int line) {
        m_editor->goToLine(line);
        m_editor->setFocus();
    });
    dialog->open();
}

} // namespace Lectern::App
