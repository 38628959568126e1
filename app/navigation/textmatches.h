// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/findquery.h"

#include <QList>
#include <QStringList>

namespace Lectern::App {

/// Where a text matches a query. A value; it knows neither page nor editor.
struct TextMatches
{
    /// In UTF-16 units of the text. A regular expression may match nothing at all somewhere:
    /// length is 0 then.
    struct Match
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QStringList captures; ///< of a regular expression: the whole match, then its groups

        bool operator==(const Match &) const = default;
    };

    QList<Match> matches; ///< in order, not overlapping
    QString problem;      ///< what is wrong with the regular expression, as a sentence; else empty
};

/// All matches of \a query in \a text.
TextMatches findMatches(const QString &text, const FindQuery &query);

/// What \a match becomes. \a replacement is taken as it is, but for a regular expression: there,
/// as in Python, \1 to \9 are its groups, \0 is all of it, \n a line end, \t a tab, \\ a backslash.
QString replacementFor(const TextMatches::Match &match, const FindQuery &query,
                       const QString &replacement);

} // namespace Lectern::App
