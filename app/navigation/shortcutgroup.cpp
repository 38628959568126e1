// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/shortcutgroup.h"

#include "navigation/actiontext.h"

#include <QMenu>
#include <QMenuBar>

namespace Lectern::App {

namespace {

void addShortcuts(ShortcutGroup &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            addShortcuts(group, *inner);
        else if (!action->shortcuts().isEmpty())
            group.shortcuts.append({action->shortcuts(), withoutMnemonic(action->text())});
    }
}

} // namespace

QList<ShortcutGroup> shortcutsOfMenus(const QMenuBar &menuBar)
{
    QList<ShortcutGroup> groups;
    for (const QAction *action : menuBar.actions()) {
        const QMenu *menu = action->menu();
        if (!menu)
            continue;
        ShortcutGroup group{.title = withoutMnemonic(menu->title())};
        addShortcuts(group, *menu);
        if (!group.shortcuts.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace Lectern::App
