// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QStringView>

#include <optional>

// The rules that compare lines. Each gives the first difference, or nothing if the texts agree.
// All but compareExact() take normalised text (normalizeRunText()).

namespace Lectern {

/// Every UTF-16 unit is equal.
std::optional<Difference> compareExact(QStringView expected, QStringView actual);

/// Equal up to white space at line ends, and empty lines (or a missing newline) at the end.
std::optional<Difference> compareTrailing(QStringView expected, QStringView actual);

/// The same lines (without white space at their ends), as often, in any order. Empty lines do not
/// count: where the order does not matter, one in the middle is no different from one at the end.
std::optional<Difference> compareLinesAnyOrder(QStringView expected, QStringView actual);

/// As compareLinesAnyOrder(), however often each line comes.
std::optional<Difference> compareSetOfLines(QStringView expected, QStringView actual);

} // namespace Lectern
