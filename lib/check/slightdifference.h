// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

#include <QString>

#include <optional>

namespace Lectern {

/// In what alone two texts or values differ that a rule told apart and that most readers would call
/// the same. Whoever is refused for so little must be told that it matters here.
enum class SlightDifference {
    LineEnds,   ///< white space at line ends, empty lines at the end
    Spacing,    ///< white space between words
    LineBreaks, ///< the same words, but lines break elsewhere
    LineOrder,  ///< the same lines
    LineCounts, ///< the same lines, not as often
    ItemOrder,  ///< the items of a list, the keys of a dict, the members of a printed set
    NumberForm, ///< 1 and 1.0
    Rounding,   ///< floats within a tolerance
    Notation,   ///< a value that is written in another way: quotes, white space inside
    ExactValue, ///< equal values: types, the order of keys or the sign of zero
};

/// "The same but for spacing; this task asks for exact spacing."
QString strictnessSentence(SlightDifference difference);

/// In what alone two normalised texts differ that agree under \a agreesUnder, but not under the
/// rule that was asked for. Nothing where that is more than slight:
/// large integers within a tolerance are different numbers.
std::optional<SlightDifference> slightDifference(QStringView expected, QStringView actual,
                                                 RuleKind agreesUnder);

} // namespace Lectern
