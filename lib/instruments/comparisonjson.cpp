// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparisonjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QJsonObject toJson(const Spread &spread)
{
    return {{u"median"_s, spread.median},
            {u"lower_quartile"_s, spread.lowerQuartile},
            {u"upper_quartile"_s, spread.upperQuartile}};
}

QJsonValue toJson(const std::optional<RatioEstimate> &estimate)
{
    if (!estimate)
        return {};
    return QJsonObject{
        {u"ratio"_s, estimate->ratio}, {u"low"_s, estimate->low}, {u"high"_s, estimate->high}};
}

QJsonObject toJson(const ComparedProgram &compared)
{
    QJsonArray runs;
    for (const TimedRun &run : compared.program.runs)
        runs.append(QJsonObject{{u"wall_s"_s, seconds(run.wall)},
                                {u"cpu_s"_s, seconds(run.cpu)},
                                {u"peak_bytes"_s, run.peakBytes}});
    return {
        {u"name"_s, compared.program.name},         {u"runs"_s, runs},
        {u"wall_s"_s, toJson(compared.wall)},       {u"cpu_s"_s, toJson(compared.cpu)},
        {u"peak_bytes"_s, toJson(compared.peak)},   {u"wall_ratio"_s, toJson(compared.wallRatio)},
        {u"cpu_ratio"_s, toJson(compared.cpuRatio)}};
}

QString lawName(GrowthLaw law)
{
    switch (law) {
    case GrowthLaw::Constant:
        return u"constant"_s;
    case GrowthLaw::Logarithmic:
        return u"logarithmic"_s;
    case GrowthLaw::Linear:
        return u"linear"_s;
    case GrowthLaw::Linearithmic:
        return u"linearithmic"_s;
    case GrowthLaw::Quadratic:
        return u"quadratic"_s;
    case GrowthLaw::Power:
        return u"power"_s;
    case GrowthLaw::Exponential:
        return u"exponential"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonValue toJson(const std::optional<GrowthFit> &fit)
{
    if (!fit)
        return {};
    return QJsonObject{{u"law"_s, lawName(fit->law)}, {u"offset"_s, fit->offset},
                       {u"factor"_s, fit->factor},    {u"exponent"_s, fit->exponent},
                       {u"error"_s, fit->error},      {u"text"_s, growthText(*fit)}};
}

QJsonObject toJson(const SweepSeries &series)
{
    QJsonArray points;
    for (const SweepPoint &point : series.points) {
        QJsonObject json = toJson(point.measured);
        json.insert(u"value"_s, point.value);
        points.append(json);
    }
    return {{u"name"_s, series.name}, {u"points"_s, points}, {u"fit"_s, toJson(series.fit)}};
}

} // namespace

QJsonObject toJson(const TimedComparison &comparison)
{
    QJsonArray programs;
    for (const ComparedProgram &program : comparison.programs)
        programs.append(toJson(program));
    return {{u"programs"_s, programs}, {u"description"_s, describe(comparison)}};
}

QJsonObject toJson(const Sweep &sweep)
{
    QJsonArray time;
    for (const SweepSeries &series : sweep.time)
        time.append(toJson(series));
    return {{u"knob"_s, sweep.knob}, {u"is_logarithmic"_s, sweep.isLogarithmic},
            {u"time_s"_s, time},     {u"memory_bytes"_s, toJson(sweep.memory)},
            {u"note"_s, sweep.note}, {u"description"_s, describe(sweep)}};
}

} // namespace Lectern
