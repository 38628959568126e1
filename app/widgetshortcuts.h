// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/shortcutgroup.h"

namespace Lectern::App {

/// The keys that work inside of one widget and are in no menu: editor, lesson, output, input,
/// results and lists.
QList<ShortcutGroup> widgetShortcuts();

} // namespace Lectern::App
