// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/sweep.h"

#include "course/knobvalue.h"
#include "instruments/measuretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

QString timeText(const SweepSeries &series)
{
    const bool isAll = series.name.isEmpty();
    if (series.fit)
        return isAll ? Tr::tr("Time %1", "how it grows").arg(growthText(*series.fit))
                     : Tr::tr("%1 %2", "the name of a part of a program, how it grows")
                           .arg(series.name, growthText(*series.fit));
    return isAll ? Tr::tr("How time grows cannot be told from these values")
                 : Tr::tr("%1: how it grows cannot be told from these values").arg(series.name);
}

QString memoryText(const SweepSeries &memory)
{
    if (!memory.fit)
        return Tr::tr("How the peak of memory grows cannot be told from these values.");
    if (memory.fit->law == GrowthLaw::Constant)
        return Tr::tr("The peak of memory %1, at %2.", "how it grows, a size")
            .arg(growthText(*memory.fit), sizeText(memory.points.last().measured.median));
    return Tr::tr("The peak of memory %1, from %2 to %3.", "how it grows, two sizes")
        .arg(growthText(*memory.fit), sizeText(memory.points.first().measured.median),
             sizeText(memory.points.last().measured.median));
}

/// The slowest and the fastest part at the last value, where they are far apart.
QString contrastText(const Sweep &sweep)
{
    const auto last = [](const SweepSeries &series) {
        return series.points.isEmpty() ? SweepPoint() : series.points.last();
    };
    const auto [fast, slow] = std::ranges::minmax_element(
        sweep.time, {}, [&](const SweepSeries &series) { return last(series).measured.median; });
    const SweepPoint least = last(*fast);
    const SweepPoint most = last(*slow);
    if (least.value != most.value || least.measured.median <= 0 ||
        most.measured.median < 2 * least.measured.median)
        return {};
    const double ratio = most.measured.median / least.measured.median;
    return Tr::tr("At %1 = %2, %3 took %4 and %5 took %6, %7 times as long.",
                  "a knob, its value, a part, its time, another part, its time, a number")
        .arg(sweep.knob, knobText(most.value), fast->name, durationText(least.measured.median),
             slow->name, durationText(most.measured.median),
             QLocale().toString(ratio, 'f', ratio < 20 ? 1 : 0));
}

} // namespace

QString describe(const Sweep &sweep)
{
    QStringList sentences;
    QStringList curves;
    for (const SweepSeries &series : sweep.time)
        curves.append(timeText(series));
    if (!curves.isEmpty())
        sentences.append(curves.join(Tr::tr("; ", "between what is said of several curves")) +
                         u'.');
    if (sweep.time.size() > 1)
        sentences.append(contrastText(sweep));
    if (!sweep.memory.points.isEmpty())
        sentences.append(memoryText(sweep.memory));
    sentences.append(sweep.note);
    sentences.removeIf([](const QString &sentence) { return sentence.isEmpty(); });
    if (sentences.isEmpty())
        return Tr::tr("Nothing was measured.");
    return sentences.join(u'\n');
}

} // namespace Lectern
