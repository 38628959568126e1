// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/records.h"
#include "run/runoutcome.h"

#include <optional>

namespace Lectern {

/// A point of the memory and time strip.
struct MemoryPoint
{
    std::chrono::nanoseconds time{0}; ///< since the program went on or started
    qint64 residentBytes = 0;         ///< of all processes; shared pages count in each of them
    double busyCores = 0;             ///< CPU time since the point before, per time that went by
    int processes = 0;
};

/// Memory and CPU of a whole run over time, sampled from outside.
struct MemoryRecording
{
    QList<MemoryPoint> points; ///< in order of time; empty if the run was over before the first
    qint64 peakBytes = 0;      ///< by the kernel's own account, which sees between the samples
    double area = 0;           ///< bytes times seconds below the curve
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds cpu{0};
    QList<Mark> marks; ///< set by the program, and the lines that it printed where there are few
};

/// From the samples and marks of \a outcome. Pure.
MemoryRecording memoryRecording(const RunOutcome &outcome);

/// What the picture says, for people who do not see it and for copying: peak, when it came, whether
/// memory stayed flat or grew. Whole sentences.
QString describe(const MemoryRecording &recording);

} // namespace Lectern
