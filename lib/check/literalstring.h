// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Lectern {

/// Which language a literal is written in.
enum class LiteralSyntax { Python, Json };

/// A string or bytes literal.
struct LiteralString
{
    QString value; ///< for bytes, one unit per byte
    bool isBytes = false;
    qsizetype length = 0; ///< of the literal in the text, prefix and quotes included
};

/// Reads the string literal at the begin of \a text: for Python with any of the prefixes r, b, u
/// and with one or three quotes, but not f-strings and not \N{NAME}. Nothing if there is none.
std::optional<LiteralString> readLiteralString(QStringView text, LiteralSyntax syntax);

} // namespace Lectern
