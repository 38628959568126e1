// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputselection.h"

#include <QString>

#include <functional>

class QKeyEvent;

namespace Lectern::App {

enum class CaretMove {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
    LineStart,
    LineEnd,
    PreviousLine,
    NextLine,
    PreviousPage,
    NextPage,
    Start,
    End,
};

/// What keys ask for, by the platform's own bindings; \a isSelecting becomes whether they select.
std::optional<CaretMove> caretMoveOf(const QKeyEvent &event, bool &isSelecting);

/// Lines for a caret to move in.
struct CaretText
{
    qint64 lineCount = 0;
    int linesOfPage = 1;
    std::function<QString(qint64)> line;
};

/// Where \a from is after \a move. Characters are those that a reader sees (an emoji of several
/// code points is one). Any position is allowed; one outside of the text is taken to its end.
TextPosition moved(TextPosition from, CaretMove move, const CaretText &text);

/// The word, or whatever stands between two boundaries, around \a position.
OutputSelection wordAt(TextPosition position, const CaretText &text);

} // namespace Lectern::App
