// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace Lectern::App {

/// Every action of the window, made once; they belong to the window and do nothing until it
/// connects them. Menus, tool bars, the command palette and the page of shortcuts list them.
struct WindowActions
{
    /// Makes the actions and the menus of \a window.
    explicit WindowActions(QMainWindow &window);

    // File
    QAction *newScratch = nullptr;
    QMenu *scratchPrograms = nullptr; ///< filled by the window when it is about to show
    QAction *openFolder = nullptr;
    QAction *openPack = nullptr;
    QMenu *recentCourses = nullptr; ///< the same
    QAction *quit = nullptr;
    // Edit
    QAction *find = nullptr; ///< in the page, the editor or the output, whichever has the focus
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *replace = nullptr;
    QAction *goToLine = nullptr;
    // Go
    QAction *startPage = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *previousLesson = nullptr;
    QAction *nextLesson = nullptr;
    QAction *search = nullptr;
    QAction *focusCourses = nullptr;
    QAction *focusPage = nullptr;
    QAction *focusEditor = nullptr;
    QAction *focusOutput = nullptr;
    // Run
    QAction *run = nullptr;
    QAction *stop = nullptr;
    QAction *check = nullptr;
    QMenu *instruments = nullptr; ///< what to record; filled by its controller
    QAction *history = nullptr;
    QAction *reset = nullptr;
    // View
    QAction *larger = nullptr;
    QAction *smaller = nullptr;
    QAction *usualSize = nullptr;
    QActionGroup *schemes = nullptr; ///< data(): ColorScheme as int, or -1 for the desktop's
    QAction *showCourses = nullptr;
    QAction *showOutline = nullptr;
    QAction *fullScreen = nullptr;
    QMenu *languages = nullptr;
    // Help
    QAction *palette = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    QList<QMenu *> menus; ///< of the menu bar, in their order
};

} // namespace Lectern::App
