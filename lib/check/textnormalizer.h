// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern {

/// Takes out of a program's output what two honest runs never share. CR LF becomes LF.
///
/// Object addresses become "0x...": hexadecimal numbers of six digits or more after the word "at",
/// as Python prints them in "<A object at 0x7f3a50c1d2e0>". Other hexadecimal numbers stay, because
/// hex(255) or a checksum is a result and must be compared; who prints hex(id(x)) uses a pattern.
///
/// \a runFolder (an absolute path without a trailing slash; may be empty) becomes "<run>" where it
/// stands as a path or begins one: with the folder "/tmp/a", not in "/tmp/ab" nor in "/x/tmp/a".
///
/// The number of lines stays the same.
QString normalizeRunText(const QString &text, const QString &runFolder);

} // namespace Lectern
