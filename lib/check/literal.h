// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// A Python literal as ast.literal_eval understands it, plus nan, inf, frozenset() and
/// frozenset({...}) (equal to sets) and NumPy's scalars as they stand in a printed list
/// (np.float64(0.5), np.True_; equal to what they hold), minus complex numbers, adjacent strings
/// (numpy prints arrays of strings like that) and \N{NAME}. Not a Python object: only what is
/// needed to tell two printed values apart.
struct Literal
{
    enum class Kind { Number, String, Bytes, Boolean, None, List, Tuple, Set, Dict, Ellipsis };

    Kind kind = Kind::None;
    /// A text that is equal for equal values of one kind and differs for others; numbers that
    /// Python holds equal (1, 1.0) share it, and sets and dicts have it sorted. True and 1 differ.
    /// nan equals nan here. A long one is a hash, so not for people.
    QString canonical;
    QList<Literal> children; ///< items; for a dict key, value, key, value
    qsizetype begin = 0;     ///< half-open range [begin, end) in the parsed text, in UTF-16 units
    qsizetype end = 0;

    bool operator==(const Literal &other) const
    {
        return kind == other.kind && canonical == other.canonical;
    }
};

/// Parses \a text, surrounding white space allowed. Nothing if it is not one literal, or if it
/// nests deeper than 200.
std::optional<Literal> parseLiteral(QStringView text);

/// Parses JSON text into the same form, so that both are compared alike: true is Boolean, null is
/// None, an object is a Dict (of members with one name, the last counts), integers of any size stay
/// exact. Nothing if it is not JSON (any value may stand at the top), or if it nests deeper than
/// 200.
std::optional<Literal> parseJson(QStringView text);

} // namespace Lectern
