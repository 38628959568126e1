// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <optional>

namespace Lectern {

// A knob of a program is a name that it assigns a number to once, at the top level: N = 1000.

/// What \a code assigns to \a name; nothing if that is no single number.
std::optional<double> knobValue(const QString &code, const QString &name);
/// \a code with \a value in the place of that number; all else stays as it is, a comment behind it
/// included. A whole number is written without a point where the code had none.
QString withKnobValue(const QString &code, const QString &name, double value);

/// Values from one end of \a knob to the other, evenly on its scale, rounded to numbers that people
/// would choose; both ends are among them. At most \a count, ascending, no two the same.
QList<double> sweepValues(const Knob &knob, int count);

/// As it would be written in Python: "1_000_000", "0.25".
QString knobText(double value);

} // namespace Lectern
