// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchplace.h"
#include "search/textrange.h"

#include <QList>

namespace Lectern {

/// A place that was found.
struct SearchHit
{
    SearchPlace place;        ///< its text is cut down to an excerpt on one line
    QList<TextRange> matches; ///< of place.text, in order, at least one

    bool operator==(const SearchHit &) const = default;
};

} // namespace Lectern
