// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QStringView>

#include <optional>

// The rules that compare what a text means. Each takes normalised text (normalizeRunText()) and
// gives the first difference, or nothing if the texts agree.

namespace Lectern {

/// Equal as JSON; texts that are not JSON never agree.
std::optional<Difference> compareJson(QStringView expected, QStringView actual);

/// Equal as Python literals. If either text as a whole is not one literal, line by line: lines
/// agree if they are the same up to white space at the end, or are equal literals.
std::optional<Difference> compareLiteral(QStringView expected, QStringView actual);

/// The last exceptions have the same type, as printed, and the same message up to white space at
/// line ends. Of an exception group only its own line counts.
std::optional<Difference> compareTraceback(QStringView expected, QStringView actual);

} // namespace Lectern
