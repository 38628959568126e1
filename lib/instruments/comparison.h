// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Lectern {

/// What one run of a program took.
struct TimedRun
{
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds cpu{0};
    qint64 peakBytes = 0;
};

/// A program with all its runs, of those that were made in turn with the others'.
struct TimedProgram
{
    QString name; ///< as people call it: "A", "list", "The fix"
    QList<TimedRun> runs;
};

/// The middle of measured values and how far they spread.
struct Spread
{
    double median = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
};

/// How many times as much one program takes as the first, with what that may be as well.
struct RatioEstimate
{
    double ratio = 1; ///< of the medians
    double low = 1;   ///< the 95 % interval
    double high = 1;

    /// Whether the two may just as well be equal.
    bool includesOne() const { return low <= 1 && high >= 1; }
};

/// One program of a comparison.
struct ComparedProgram
{
    TimedProgram program;
    Spread wall; ///< seconds
    Spread cpu;  ///< seconds
    Spread peak; ///< bytes
    /// Against the first program; nothing for the first itself, and where there are too few runs.
    std::optional<RatioEstimate> wallRatio;
    std::optional<RatioEstimate> cpuRatio;
};

/// Two or more programs, run in turn on one machine.
struct TimedComparison
{
    QList<ComparedProgram> programs; ///< the first is what the others are compared with
};

/// "B took 2.1 times as long as A (1.9 to 2.3)." for each program but the first, or that no
/// difference can be measured; also about processor time where that says something else, and about
/// memory where the peaks differ by more than 10 %. Sentences, each on a line of its own.
QString describe(const TimedComparison &comparison);

} // namespace Lectern
