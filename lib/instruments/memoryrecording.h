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
    qint64 residentBytes = 0; ///< of all processes; of files and shared memory the largest share
    double busyCores = 0;     ///< CPU time per time, over the 0.1 s before: the kernel counts 10 ms
    int processes = 0;
};

/// Memory and CPU of a whole run over time, sampled from outside.
struct MemoryRecording
{
    QList<MemoryPoint> points; ///< in order of time; empty if the run was over before the first
    qint64 peakBytes = 0;      ///< by the kernel's own account, which sees between the samples; at
                               ///< least the largest point
    double area = 0;           ///< bytes times seconds below the curve
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds cpu{0};
    /// Set by the program, and the lines that it printed where they are few, which have no process;
    /// in order of time.
    QList<Mark> marks;
};

/// More lines than these are no marks.
inline constexpr qsizetype maximumLineMarks = 24;

/// How far the axes must reach for a recording. To lay several over one another, take the greatest
/// of each.
struct MemoryAxes
{
    std::chrono::nanoseconds time{0};
    qint64 bytes = 0;
    double cores = 0;
};

/// From the samples and marks of \a outcome. Pure.
MemoryRecording memoryRecording(const RunOutcome &outcome);

MemoryAxes axesOf(const MemoryRecording &recording);

/// What the picture says, for people who do not see it and for copying: peak, when it came, whether
/// memory stayed flat or grew. Whole sentences.
QString describe(const MemoryRecording &recording);

} // namespace Lectern
