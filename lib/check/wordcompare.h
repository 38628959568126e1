// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QStringView>

#include <optional>

// The rules that compare words. Each takes normalised text (normalizeRunText()) and gives the first
// difference, or nothing if the texts agree.

namespace Lectern {

/// The same words in the same order; any white space parts words.
std::optional<Difference> compareTokens(QStringView expected, QStringView actual);

/// The same words, where numbers agree within rule.absoluteTolerance or within
/// rule.relativeTolerance of the expected one. nan agrees with nan, inf with inf only.
///
/// Words are split into numbers and what stands around them: "[1.0," is "[", 1.0 and ",".
/// A number may be followed by a unit ("1.5s") but not preceded by a letter ("x1" is a word);
/// 0xff, 1_000 and 1.2.3 are not taken apart. A sign belongs to the number unless a letter, a digit
/// or a dot is before it ("2024-01-05"; but the 2 in "1+2j" is +2). White space between a number
/// and what stands around it does not matter: numpy pads "[ 1." and "[10.".
std::optional<Difference> compareNumbers(QStringView expected, QStringView actual,
                                         const Rule &rule);

} // namespace Lectern
