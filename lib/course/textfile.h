// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace Lectern {

/// Reads a whole regular file as UTF-8 text. CR LF becomes LF.
///
/// Refuses, with an Error that names file and line: what is not a regular file (a device, a pipe,
/// a folder), what is larger than \a maximumBytes, what is not valid UTF-8, and what contains NUL.
/// A byte order mark is skipped.
Result<QString> readTextFile(const QString &path, qint64 maximumBytes);

} // namespace Lectern
