// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QString>

namespace Lectern {

/// \a text for a message: white space other than the space, control characters, invisible ones and
/// lone surrogates are written as Python escapes, e.g. "\t".
QString visibleText(QStringView text);

/// Makes \a text visible and cuts it to about 80 characters around the unit at \a center.
QString shortened(QStringView text, qsizetype center = 0);

/// shortened() in double quotes.
QString quoted(QStringView text, qsizetype center = 0);

/// 0-based place of the first unit in which the two part; never inside a surrogate pair.
qsizetype firstMismatch(QStringView expected, QStringView actual);

/// What to add to a message where the eye may not see the difference: which white space is meant,
/// that only the case differs, or that two characters look alike. Empty otherwise; begins with a
/// space.
QString mismatchHint(QStringView expected, QStringView actual);

/// Two texts that should stand at \a line: differ in the column where they part.
Difference lineDifference(int line, QStringView expected, QStringView actual);

/// The output ends after \a lineCount lines, and \a expected should follow.
Difference missingLine(int lineCount, QStringView expected);

/// \a actual stands at \a line, where the output should have ended.
Difference extraLine(int line, QStringView actual);

} // namespace Lectern
