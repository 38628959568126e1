// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace Lectern::App {

/// \a text of an action or a menu as plain words, without the sign of its mnemonic.
QString withoutMnemonic(const QString &text);

/// The menus that lead to \a action, from the outermost: "View › Colours"; empty for an action in
/// no menu. The first one if several hold it.
QString menuPath(const QAction &action);

} // namespace Lectern::App
