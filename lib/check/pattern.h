// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace Lectern {

/// A place in a pattern where the output is free, within its type.
struct Hole
{
    enum class Type { Int, Float, Str, Any, Lines };

    Type type = Type::Any;
    QString name; ///< empty if the text is only matched

    bool isNumeric() const { return type == Type::Int || type == Type::Float; }
};

/// A literal text, or a hole.
struct PatternPiece
{
    QString literal; ///< empty for a hole
    Hole hole;
    bool isHole = false;
};

struct PatternLine
{
    QString source; ///< as written, for messages
    QList<PatternPiece> pieces;

    /// Whether an empty line matches.
    bool canBeEmpty() const
    {
        for (const PatternPiece &piece : pieces) {
            if (!piece.isHole || piece.hole.type != Hole::Type::Any)
                return false;
        }
        return true;
    }

    bool isLinesHole() const
    {
        return pieces.size() == 1 && pieces[0].isHole && pieces[0].hole.type == Hole::Type::Lines;
    }
};

/// The expected text of the rule "pattern", see FORMAT.md.
struct Pattern
{
    QList<PatternLine> lines;
    QStringList relations; ///< without "where:"
};

/// Reads a pattern. "<<" and ">>" with anything but white space, "<" and ">" between them are a
/// hole, and must be a valid one; any other "<<" is literal text. Lines lose the white space at
/// their ends, the text its empty lines at the end. The error is a sentence without a full stop.
std::expected<Pattern, QString> parsePattern(QStringView text);

} // namespace Lectern
