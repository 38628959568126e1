// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

namespace Lectern::App {

/// A part of a text: indices of a QString, half-open.
struct TextRange
{
    int start = 0;
    int end = 0;
    bool operator==(const TextRange &) const = default;
};

/// \a offset, any number, as an offset in \a text: not beyond its ends, not inside of a character.
int textOffset(const QString &text, int offset);

/// The range between two offsets, any numbers in any order. A character is in it if a part is.
TextRange textRange(const QString &text, int first, int second);

/// The character, word, sentence or line of \a text in which \a offset lies, which must be one of
/// textOffset(). Pieces follow each other without a gap: a line brings its line end, and what
/// stands between two words is a piece too. At the end of the text it is the line with the caret,
/// which may be empty, the last word or sentence, or no character.
TextRange textPiece(const QString &text, int offset, QAccessible::TextBoundaryType type);

} // namespace Lectern::App
