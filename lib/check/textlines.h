// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Lectern {

/// A place in a text; both 1-based, the column in UTF-16 units.
struct TextPosition
{
    int line = 1;
    int column = 1;

    bool operator==(const TextPosition &) const = default;
};

/// The place of the UTF-16 unit at \a offset (0 to text.size()).
TextPosition positionAt(QStringView text, qsizetype offset);

/// \a text up to its last character that is not white space.
QStringView withoutTrailingSpace(QStringView text);

/// What the rule "trailing" compares: the lines of \a text (ended by LF) without the white space at
/// their ends, and without the empty lines at the end of the text. The views point into \a text.
QList<QStringView> contentLines(QStringView text);

/// The lines of \a text as they are. A newline at the end does not begin another line.
QList<QStringView> rawLines(QStringView text);

} // namespace Lectern
