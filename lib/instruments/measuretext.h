// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern {

// Measured values for people, with as many digits as such values bear.

/// "1.23 s", "45.6 ms", "7.89 µs", "12 ns".
QString durationText(double seconds);
/// "12.3 MB", in powers of ten.
QString sizeText(double bytes);

} // namespace Lectern
