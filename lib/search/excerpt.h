// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchhit.h"

namespace Lectern {

/// Characters around each match in a text from the index. They are in no text of a lesson: the
/// index takes control characters out.
constexpr char16_t matchBegin = u'\2';
constexpr char16_t matchEnd = u'\3';

/// A text with the places in it that matched.
struct Excerpt
{
    QString text;
    QList<TextRange> matches;
};

/// \a marked without the marks.
Excerpt unmarked(const QString &marked);

/// The line of \a marked with the most matches, without white space around it; the first such line.
Excerpt bestLine(const QString &marked);

} // namespace Lectern
