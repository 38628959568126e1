// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"

#include <algorithm>
#include <chrono>
#include <cmath>

// Comparisons as runs leave them.

namespace Lectern::App {

inline TimedRun timedRun(double seconds, qint64 peak)
{
    const auto wall = std::chrono::nanoseconds(std::llround(seconds * 1e9));
    return {wall, std::chrono::nanoseconds(std::llround(seconds * 0.9e9)), peak};
}

/// The spread of \a values, of which there are 4 n + 1 for round quartiles.
inline Spread spreadOfValues(QList<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<qsizetype>(
            std::llround(share * static_cast<double>(values.size() - 1)))];
    };
    return {at(0.5), at(0.25), at(0.75)};
}

inline ComparedProgram comparedProgram(const QString &name, const QList<TimedRun> &runs)
{
    QList<double> wall;
    QList<double> cpu;
    QList<double> peak;
    for (const TimedRun &run : runs) {
        wall.append(std::chrono::duration<double>(run.wall).count());
        cpu.append(std::chrono::duration<double>(run.cpu).count());
        peak.append(static_cast<double>(run.peakBytes));
    }
    return {.program = {name, runs},
            .wall = spreadOfValues(wall),
            .cpu = spreadOfValues(cpu),
            .peak = spreadOfValues(peak),
            .wallRatio = {},
            .cpuRatio = {}};
}

/// Five runs each; the second takes half of the time and a fifth of the memory.
inline TimedComparison listAndGenerator()
{
    QList<TimedRun> list;
    QList<TimedRun> generator;
    for (int i = 0; i < 5; ++i) {
        list.append(timedRun(2 + 0.1 * i, 100'000'000));
        generator.append(timedRun(1 + 0.05 * i, 20'000'000));
    }
    TimedComparison comparison{{comparedProgram(QStringLiteral("list"), list),
                                comparedProgram(QStringLiteral("generator"), generator)}};
    comparison.programs[1].wallRatio = RatioEstimate{.ratio = 0.5, .low = 0.47, .high = 0.53};
    comparison.programs[1].cpuRatio = RatioEstimate{.ratio = 0.5, .low = 0.48, .high = 0.52};
    return comparison;
}

/// \a count programs, each slower than the one before it, with a few runs that took much longer.
inline TimedComparison manyPrograms(int count, int runs)
{
    TimedComparison comparison;
    for (int i = 0; i < count; ++i) {
        QList<TimedRun> timed;
        for (int run = 0; run < runs; ++run) {
            const double noise = std::fmod(run * 0.7548776662 + i * 0.31, 1.0);
            const double late = noise > 0.93 ? 0.06 : 0;
            timed.append(timedRun(0.2 + 0.03 * i + 0.015 * noise * noise + late,
                                  40'000'000 + i * 9'000'000 + run % 7 * 100'000));
        }
        comparison.programs.append(comparedProgram(QStringLiteral("variant %1").arg(i + 1), timed));
        if (i > 0) {
            const double ratio =
                comparison.programs[i].wall.median / comparison.programs[0].wall.median;
            comparison.programs[i].wallRatio =
                RatioEstimate{.ratio = ratio, .low = ratio * 0.87, .high = ratio * 1.1};
            comparison.programs[i].cpuRatio = comparison.programs[i].wallRatio;
        }
    }
    return comparison;
}

} // namespace Lectern::App
