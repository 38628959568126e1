// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Lectern::App {

/// The scales that Ctrl + and Ctrl - step through, ascending; 1 is among them.
QList<double> scaleSteps();

/// The next larger step after \a scale, which need not be one; the largest if there is none.
double nextScale(double scale);

/// The next smaller step before \a scale, which need not be one; the smallest if there is none.
double previousScale(double scale);

} // namespace Lectern::App
