// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"
#include "instruments/growthfit.h"

namespace Lectern {

/// What was measured at one value of a knob.
struct SweepPoint
{
    double value = 0; ///< of the knob
    Spread measured;  ///< seconds or bytes
};

/// One curve.
struct SweepSeries
{
    QString name;             ///< of the part of the program; empty: all of it
    QList<SweepPoint> points; ///< in ascending order of value
    std::optional<GrowthFit> fit;
};

/// A program run over the values of one of its knobs.
struct Sweep
{
    QString knob;
    bool isLogarithmic = false;
    QList<SweepSeries> time; ///< seconds
    SweepSeries memory;      ///< the peak of all processes, bytes
    QString note;            ///< why there are fewer values than asked for; may be empty
};

/// A sentence for each curve: "list grows like n; set stays flat."
QString describe(const Sweep &sweep);

} // namespace Lectern
