// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"
#include "check/literal.h"

namespace Lectern {

/// The first difference of two values that are not equal, with the way to it, e.g. [2]['name'].
/// The texts are those that the values were parsed from; the place is in \a actualText, where
/// the first line has the number \a firstLine.
Difference treeDifference(const Literal &expected, QStringView expectedText, const Literal &actual,
                          QStringView actualText, int firstLine = 1);

} // namespace Lectern
