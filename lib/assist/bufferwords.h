// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/completion.h"

namespace Lectern {

/// What can be completed without knowing Python's modules: the identifiers of \a source that begin
/// like the one before \a position (in UTF-16 units), in whatever case, nearest first; then
/// Python's keywords and builtins. After a dot only what stands after a dot elsewhere. The word at
/// \a position itself counts only where it stands once more. Pure; fast enough to be called for
/// each key.
QList<Completion> bufferWords(const QString &source, qsizetype position);

} // namespace Lectern
