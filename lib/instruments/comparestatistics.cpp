// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparestatistics.h"

#include <algorithm>
#include <cmath>

namespace Lectern {

namespace {

constexpr double doubt = 0.05;
/// Of four and four the test leaves out one pair, of less perhaps none.
constexpr qsizetype fewestRuns = 4;
/// Above these sizes the rank statistic is as good as normal.
constexpr qsizetype exactRuns = 25;

double quantile(const QList<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(place);
    const qsizetype above = qMin(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// The largest number of pairs that the test leaves out at one end: P(U < count) <= doubt / 2,
/// where U counts the pairs of two samples of sizes \a m and \a n in which the first is greater.
qsizetype pairsLeftOut(qsizetype m, qsizetype n)
{
    if (m > exactRuns || n > exactRuns) {
        const auto pairs = static_cast<double>(m * n);
        const double deviation = std::sqrt(pairs * static_cast<double>(m + n + 1) / 12);
        return qMax(static_cast<qsizetype>(pairs / 2 - 1.96 * deviation), 0);
    }
    // ways[j][u]: arrangements of so many of the first sample and j of the second with U = u,
    // counted as the first sample grows one by one.
    QList<QList<double>> ways(n + 1, QList<double>(m * n + 1, 0));
    for (QList<double> &each : ways)
        each[0] = 1;
    for (qsizetype i = 1; i <= m; ++i) {
        for (qsizetype j = 1; j <= n; ++j) {
            // Either the greatest of all is of the first sample and is above j others, or not.
            QList<double> sum = ways[j - 1];
            for (qsizetype u = j; u <= m * n; ++u)
                sum[u] += ways[j][u - j];
            ways[j] = sum;
        }
    }
    const QList<double> &counts = ways[n];
    double all = 0;
    for (const double count : counts)
        all += count;
    double below = 0;
    qsizetype left = 0;
    while (below + counts[left] <= all * doubt / 2)
        below += counts[left++];
    return left;
}

QList<double> valuesOf(const TimedProgram &program, double (*value)(const TimedRun &))
{
    QList<double> values;
    for (const TimedRun &run : program.runs)
        values.append(value(run));
    return values;
}

double wallOf(const TimedRun &run)
{
    return std::chrono::duration<double>(run.wall).count();
}

double cpuOf(const TimedRun &run)
{
    return std::chrono::duration<double>(run.cpu).count();
}

double peakOf(const TimedRun &run)
{
    return static_cast<double>(run.peakBytes);
}

} // namespace

Spread spreadOf(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::ranges::sort(values);
    return {.median = quantile(values, 0.5),
            .lowerQuartile = quantile(values, 0.25),
            .upperQuartile = quantile(values, 0.75)};
}

std::optional<RatioEstimate> ratioOf(const QList<double> &values, const QList<double> &base)
{
    const auto isUsable = [](const QList<double> &list) {
        return std::ranges::all_of(list, [](double value) { return value > 0; });
    };
    if (qMin(values.size(), base.size()) < fewestRuns || !isUsable(values) || !isUsable(base))
        return std::nullopt;
    const qsizetype left = pairsLeftOut(values.size(), base.size());
    QList<double> quotients;
    for (const double value : values) {
        for (const double other : base)
            quotients.append(value / other);
    }
    std::ranges::sort(quotients);
    const double ratio = spreadOf(values).median / spreadOf(base).median;
    return RatioEstimate{.ratio = ratio,
                         .low = qMin(quotients[left - 1], ratio),
                         .high = qMax(quotients[quotients.size() - left], ratio)};
}

TimedComparison compare(const QList<TimedProgram> &programs)
{
    TimedComparison comparison;
    for (const TimedProgram &program : programs) {
        ComparedProgram compared{.program = program,
                                 .wall = spreadOf(valuesOf(program, wallOf)),
                                 .cpu = spreadOf(valuesOf(program, cpuOf)),
                                 .peak = spreadOf(valuesOf(program, peakOf))};
        if (!comparison.programs.isEmpty()) {
            const TimedProgram &first = programs.first();
            compared.wallRatio = ratioOf(valuesOf(program, wallOf), valuesOf(first, wallOf));
            compared.cpuRatio = ratioOf(valuesOf(program, cpuOf), valuesOf(first, cpuOf));
        }
        comparison.programs.append(compared);
    }
    return comparison;
}

} // namespace Lectern
