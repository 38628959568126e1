// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/records.h"
#include "run/runoutcome.h"

#include <optional>

namespace Lectern {

/// A Python function outside of the script that a line was found in.
struct ProfiledCall
{
    QString function; ///< with its module: "json.decoder.decode"
    std::chrono::nanoseconds time{0};
};

/// What the samples say of one line. Its own time is that of the line and of all that is not the
/// script's and was called from it; its total time also that of the script's functions it called.
struct ProfiledLine
{
    int line = 0; ///< of the script, from 1
    QString function;
    int ownSamples = 0;
    std::chrono::nanoseconds own{0};
    int totalSamples = 0;
    std::chrono::nanoseconds total{0};
    QList<ProfiledCall> calls; ///< the one with the most time first
};

/// Where a program spent its time, by samples every few milliseconds: waiting counts like
/// computing, and each thread counts for itself.
struct LineProfile
{
    QList<ProfiledLine> lines;           ///< in order of the script; only those that were seen
    int samples = 0;                     ///< looks at a thread
    std::chrono::nanoseconds time{0};    ///< that they stand for, of all threads together
    std::chrono::nanoseconds outside{0}; ///< of it, while no line of the script was on the stack
    /// Lines that ran at least once, and lines that could have; nothing before Python 3.12, and in
    /// programs that would see it (debuggers, the recursion limit).
    std::optional<QList<int>> ran;
    QList<int> executable;
    bool isCut = false; ///< samples ended before the program
};

/// From the records of \a outcome. Pure.
LineProfile lineProfile(const RunOutcome &outcome);

/// The line that took most, its share, what it called, and how many lines never ran. Whole
/// sentences.
QString describe(const LineProfile &profile);

} // namespace Lectern
