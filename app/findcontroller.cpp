// SPDX-License-Identifier: GPL-3.0-or-later
#include "findcontroller.h"

#include "editor/editorpane.h"
#include "output/outputpane.h"
#include "page/lessonpane.h"
#include "windowactions.h"
#include "work/workpane.h"

#include <QAction>
#include <QApplication>

namespace Lectern::App {

FindController::FindController(LessonPane &lessonPane, WorkPane &workPane,
                               const WindowActions &actions, QObject *parent)
    : QObject(parent), m_lessonPane(lessonPane), m_workPane(workPane), m_actions(actions)
{
    EditorPane *editor = m_workPane.editorPane();
    connect(m_actions.find, &QAction::triggered, this, [this] { finder().open(); });
    connect(m_actions.findNext, &QAction::triggered, this, [this] { finder().next(); });
    connect(m_actions.findPrevious, &QAction::triggered, this, [this] { finder().previous(); });
    connect(m_actions.replace, &QAction::triggered, editor, [editor] { editor->openFind(true); });
    connect(m_actions.goToLine, &QAction::triggered, editor, &EditorPane::askForLine);
}

FindController::Finder FindController::finder() const
{
    const auto inside = [](auto *pane) {
        return Finder{[pane] { pane->openFind(); }, [pane] { pane->findNext(); },
                      [pane] { pane->findPrevious(); }};
    };
    const QWidget *focus = QApplication::focusWidget();
    if (m_workPane.outputPane()->isAncestorOf(focus))
        return inside(m_workPane.outputPane());
    if (m_workPane.isAncestorOf(focus))
        return inside(m_workPane.editorPane());
    if (!m_lessonPane.isStartShown())
        return inside(&m_lessonPane);
    const auto search = [action = m_actions.search] { action->trigger(); };
    return {search, search, search};
}

} // namespace Lectern::App
