// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Lectern {

/// How many units at the begin of \a text are an unsigned decimal number as Python and numpy print
/// it ("3", "1.", ".5", "1e-5"); 0 if none. No signs, no underscores, no nan.
qsizetype decimalNumberLength(QStringView text);

/// How many units at the begin of \a text are "nan", "inf" or "infinity", in any case; 0 if none.
qsizetype namedNumberLength(QStringView text);

/// How many units of \a word from \a begin on are a number with or without a sign, named or
/// decimal, that may be taken out of its word; 0 if none. See compareNumbers() for what may.
qsizetype numberLengthAt(QStringView word, qsizetype begin);

/// The value of a number as found by these functions, with an optional sign before it.
/// Too large a number is an infinity.
double numberValue(QStringView text);

/// A text that is the same for exactly the numbers that Python holds equal: integers of any size
/// stay exact, 1 and 1.0 and 1e0 share a text, so do 0 and -0.0. All nan share "nan".
QString canonicalNumber(QStringView text);

/// Whether two floats that are written so differ by no more than the rounding of a computation: by
/// at most 1e-9 of the expected one or by 1e-12, where one of them is written with more than ten
/// digits or zero is expected. So a number of up to ten digits is taken as meant: 0.1 + 0.2 is 0.3,
/// but a price is not the same as one cent more, however large it is. One of the two may be an
/// integer that a float can hold; then the other must be nearest to it. Nothing but itself is near
/// an infinity.
bool isFloatNoise(QStringView expected, QStringView actual);

/// A number as it stands in Python source.
struct PythonNumber
{
    QString canonical; ///< see canonicalNumber()
    qsizetype length = 0;
};

/// Reads the unsigned integer or float at the begin of \a text, with underscores and with 0x, 0o
/// and 0b as in Python. Nothing if Python would not take it, if it is complex, or if it has more
/// than 5,000 digits in a base other than ten.
std::optional<PythonNumber> readPythonNumber(QStringView text);

} // namespace Lectern
