// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Lectern::App {

/// How a text contains what was typed.
struct FuzzyMatch
{
    int score = 0;            ///< higher is better; for comparing matches of one typed text
    QList<TextRange> matches; ///< in order, not touching each other
};

/// Whether all letters of \a typed stand in \a text, in that order: "opsc" fits "Open scratch".
/// Case, accents and spaces do not count. Of all the ways to find them the best is taken: letters
/// at the beginning of words and side by side score, those far apart cost. An empty text fits
/// everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace Lectern::App
