// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>
#include <optional>
#include <utility>

namespace Lectern::App {

/// A place between two characters of a console.
struct TextPosition
{
    qint64 line = 0;
    qsizetype column = 0; ///< in UTF-16 units of the line as shown

    auto operator<=>(const TextPosition &) const = default;
};

/// What is selected: from where it began to where the caret is, in either direction.
struct OutputSelection
{
    TextPosition anchor;
    TextPosition caret;

    TextPosition first() const { return std::min(anchor, caret); }
    TextPosition last() const { return std::max(anchor, caret); }
    bool isEmpty() const { return anchor == caret; }

    /// The columns that are selected in \a line, which is \a length long; nothing if it is outside.
    std::optional<std::pair<qsizetype, qsizetype>> columnsIn(qint64 line, qsizetype length) const
    {
        if (isEmpty() || line < first().line || line > last().line)
            return std::nullopt;
        return std::pair{line == first().line ? std::min(first().column, length) : 0,
                         line == last().line ? std::min(last().column, length) : length};
    }

    bool operator==(const OutputSelection &) const = default;
};

} // namespace Lectern::App
