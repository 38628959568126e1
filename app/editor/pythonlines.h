// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Lectern::App {

/// What a line of Python begins in. Brackets and multi-line strings make one statement of several
/// lines; there, indentation means nothing.
struct PythonLineState
{
    char quote = 0; ///< of the string with three quotes that it begins in: ' or "; else 0
    int openBrackets = 0;
    bool isAfterBackslash = false;

    bool isInStatement() const { return quote != 0 || openBrackets > 0 || isAfterBackslash; }

    bool operator==(const PythonLineState &) const = default;
};

/// The shape of a line: what folding needs to know of it.
struct PythonLineShape
{
    PythonLineState before;
    PythonLineState after;
    int indentation = 0; ///< in columns, a tab to the next multiple of eight
    bool isBlank = false;
    bool isComment = false; ///< nothing else

    /// Whether a statement starts here.
    bool isStatement() const { return !isBlank && !isComment && !before.isInStatement(); }

    bool operator==(const PythonLineShape &) const = default;
};

/// Reads \a line, UTF-8 without its end. A line that can only be the beginning of a statement (def,
/// class, import, ...) is one even where a bracket was left open, as it is while one writes. Pure.
PythonLineShape pythonLineShape(QByteArrayView line, const PythonLineState &before);

} // namespace Lectern::App
