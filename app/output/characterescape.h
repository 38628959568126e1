// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern::App {

/// What is shown instead of \a character: the picture of a control character (␛), or an escape as
/// Python writes it (\\u202e) for those that would reorder, break or hide text. Empty if it is
/// shown as itself.
///
/// A joiner or a variation selector means something only beside its neighbours: it stays inside an
/// emoji sequence, a joiner also between letters of a script that is spelled with it. 0 stands for
/// no neighbour.
QString escapeOf(char32_t character, char32_t previous, char32_t next);

} // namespace Lectern::App
