// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern::App {

/// Where someone was in a text, to go back to.
struct CursorPlace
{
    int line = 1;             ///< from 1
    int column = 0;           ///< characters before the cursor
    int firstVisibleLine = 1; ///< at the top of the editor

    bool operator==(const CursorPlace &) const = default;
};

} // namespace Lectern::App
