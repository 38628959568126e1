// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern {

/// What a reader typed, for SQLite's FTS5.
struct SearchQuery
{
    QString expression; ///< over the columns "text" and "context"; empty: nothing to look for
    bool isSingleLetters = false; ///< no word has two
};

/// Each word must be found, at least one of them in "text". A word is found where one begins with
/// it; single letters before the last word are found as words only. A word with signs in it
/// ("copy.deepcopy", "chunksize=") is its parts, one right after the other. Signs mean nothing
/// else: no text is a syntax error. What stands beyond 200 characters or 12 words is left out.
SearchQuery parseQuery(const QString &typed);

} // namespace Lectern
