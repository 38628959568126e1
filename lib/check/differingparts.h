// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QString>

#include <optional>

namespace Lectern {

/// A part of a text, in UTF-16 units.
struct TextPart
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextPart &) const = default;
};

/// Where what came first parts from what was expected, for marking and saying: whole words and
/// numbers, since half of a number says nothing. A part of length 0 stands where something is
/// missing on its side.
struct DifferingParts
{
    TextPart expected;
    TextPart actual;

    bool operator==(const DifferingParts &) const = default;
};

/// The first differing parts of \a expected and \a actual. \a found is the difference that a rule
/// found between them, which knows what does not matter. Without it both are values as Python
/// writes them: they are taken as literals if they are, so that the order of a dict or set does not
/// count, else as text.
///
/// Nothing if the texts are equal, or if \a expected is no value but a relation (">= 2").
std::optional<DifferingParts> differingParts(const QString &expected, const QString &actual,
                                             const std::optional<Difference> &found = {});

} // namespace Lectern
