// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalesteps.h"

#include <algorithm>

namespace Lectern::App {

namespace {

constexpr double tolerance = 0.005; // a scale that was written to a file and read again

} // namespace

QList<double> scaleSteps()
{
    return {0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
}

double nextScale(double scale)
{
    const QList<double> steps = scaleSteps();
    const auto next =
        std::ranges::find_if(steps, [&](double step) { return step > scale + tolerance; });
    return next == steps.end() ? steps.last() : *next;
}

double previousScale(double scale)
{
    double previous = scaleSteps().first();
    for (const double step : scaleSteps()) {
        if (step < scale - tolerance)
            previous = step;
    }
    return previous;
}

} // namespace Lectern::App
