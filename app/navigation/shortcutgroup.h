// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

namespace Lectern::App {

/// What some keys do.
struct Shortcut
{
    QList<QKeySequence> keys; ///< any one of them
    QString what;
};

/// The keys that work in one place.
struct ShortcutGroup
{
    QString title;
    QList<Shortcut> shortcuts;
};

/// The keys of the actions in the menus of \a menuBar, a group for each menu that has any.
QList<ShortcutGroup> shortcutsOfMenus(const QMenuBar &menuBar);

} // namespace Lectern::App
