// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QStringView>

#include <optional>

// The rules whose expected text is a pattern. Each takes normalised text (normalizeRunText()) and
// gives the first difference, or nothing if the output agrees.

namespace Lectern {

/// Whether \a actual fits the pattern \a expected, and the relations hold.
///
/// Holes within a line are read as LineMatcher says. A lines hole takes as few lines as the rest of
/// the pattern allows. That search looks for lines that match, not for relations that hold: those
/// are checked once, for the first reading that fits, so that what is compared is easy to predict.
/// A search over 1,000,000 lines ends as a disagreement that says so.
std::optional<Difference> comparePattern(QStringView expected, QStringView actual);

/// Whether \a actual without white space at its end as a whole matches the regular expression
/// \a expected (PCRE as in QRegularExpression; "." matches no newline).
std::optional<Difference> compareRegex(QStringView expected, QStringView actual);

/// What is wrong with a regular expression, or nothing.
std::optional<QString> checkRegex(QStringView expected);

} // namespace Lectern
