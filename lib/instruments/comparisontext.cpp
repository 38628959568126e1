// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparison.h"
#include "instruments/measuretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TimedComparison)
};

constexpr double noticeablePeak = 1.1;

RatioEstimate inverse(const RatioEstimate &estimate)
{
    return {.ratio = 1 / estimate.ratio, .low = 1 / estimate.high, .high = 1 / estimate.low};
}

/// The three figures of an interval, with so many digits that its end does not look like 1.
struct RatioText
{
    explicit RatioText(const RatioEstimate &estimate)
    {
        int decimals = estimate.ratio >= 20 ? 0 : 1;
        if (!estimate.includesOne()) {
            const double distance =
                std::min(std::abs(estimate.low - 1), std::abs(estimate.high - 1));
            while (decimals < 3 && distance < 0.5 * std::pow(10, -decimals))
                ++decimals;
        } else {
            decimals = 2;
        }
        const auto text = [&](double value) { return QLocale().toString(value, 'f', decimals); };
        ratio = text(estimate.ratio);
        low = text(estimate.low);
        high = text(estimate.high);
    }

    QString ratio;
    QString low;
    QString high;
};

QString wallText(const QString &name, const QString &first, const ComparedProgram &program)
{
    if (!program.wallRatio)
        return Tr::tr("There are too few runs to compare %1 with %2: it takes at least 4 of each.")
            .arg(name, first);
    const RatioEstimate &estimate = *program.wallRatio;
    if (estimate.includesOne()) {
        const RatioText text(estimate);
        return Tr::tr("No measurable difference between %1 and %2: %2 took between %3 and %4 times "
                      "as long as %1.")
            .arg(first, name, text.low, text.high);
    }
    if (estimate.ratio < 1) {
        const RatioText text(inverse(estimate));
        return Tr::tr("%1 was %3 times as fast as %2 (%4 to %5).")
            .arg(name, first, text.ratio, text.low, text.high);
    }
    const RatioText text(estimate);
    return Tr::tr("%1 took %3 times as long as %2 (%4 to %5).")
        .arg(name, first, text.ratio, text.low, text.high);
}

/// Where processor time tells another story than time, as it does of threads and of waiting.
QString cpuText(const QString &name, const QString &first, const ComparedProgram &program)
{
    if (!program.wallRatio || !program.cpuRatio)
        return {};
    const RatioEstimate &wall = *program.wallRatio;
    const RatioEstimate &cpu = *program.cpuRatio;
    const bool isAlike = cpu.low <= wall.high * 1.1 && wall.low <= cpu.high * 1.1;
    if (isAlike)
        return {};
    if (cpu.includesOne())
        return Tr::tr("The processor time of %1 and %2 does not differ measurably.")
            .arg(first, name);
    const bool isMore = cpu.ratio > 1;
    const RatioText text(isMore ? cpu : inverse(cpu));
    return Tr::tr("%1 used %3 times as much processor time as %2 (%4 to %5).")
        .arg(isMore ? name : first, isMore ? first : name, text.ratio, text.low, text.high);
}

QString peakText(const QString &name, const QString &first, const ComparedProgram &program,
                 double firstPeak)
{
    const double peak = program.peak.median;
    if (peak <= 0 || firstPeak <= 0 ||
        std::max(peak, firstPeak) <= noticeablePeak * std::min(peak, firstPeak))
        return {};
    return Tr::tr("The peak of memory was %1 in %2 and %3 in %4.")
        .arg(sizeText(peak), name, sizeText(firstPeak), first);
}

} // namespace

QString describe(const TimedComparison &comparison)
{
    QStringList sentences;
    for (qsizetype i = 1; i < comparison.programs.size(); ++i) {
        const ComparedProgram &first = comparison.programs.first();
        const ComparedProgram &program = comparison.programs[i];
        const QString &base = first.program.name;
        const QString &name = program.program.name;
        sentences.append(wallText(name, base, program));
        sentences.append(cpuText(name, base, program));
        sentences.append(peakText(name, base, program, first.peak.median));
    }
    sentences.removeIf([](const QString &sentence) { return sentence.isEmpty(); });
    return sentences.join(u'\n');
}

} // namespace Lectern
