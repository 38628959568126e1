// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/literal.h"

#include <QStringView>

namespace Lectern {

/// What one of NumPy's scalars holds, 0.5 of np.float64(0.5); any other text as it is.
QStringView heldText(QStringView source);

/// Whether two printed numbers are the same but for the noise of floats: of integers every digit
/// counts, and so does how a number is written, but for an exponent (NumPy writes all numbers of an
/// array with one because of the noise of a single one) and the sign of zero.
bool isFairNumber(QStringView expected, QStringView actual);

/// Whether two values are the same but for that, white space and the order of sets and dicts. Both
/// were read from their text. More than 500 members of a set or dict without an equal one are not
/// paired, so they never agree.
bool isFairLiteral(const Literal &expected, QStringView expectedText, const Literal &actual,
                   QStringView actualText);

} // namespace Lectern
