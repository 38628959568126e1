// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Lectern::App {

struct Theme;

/// Fonts, colours and the height of rows of a table of recorded values.
void applyTableLook(QTableView &table, const Theme &theme);

} // namespace Lectern::App
