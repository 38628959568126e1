// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memoryplaces.h"

#include "instruments/figurepainting.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Lectern::App {

namespace {

constexpr int maximumMarkRows = 3;
constexpr double farAbove = 2.5;

void setAxes(MemoryPlaces &places, const QList<MemoryRun> &runs, qint64 budget, int ticks)
{
    double longest = 0;
    double busiest = 1;
    qint64 highest = isBudgetInSight(runs, budget) ? budget : 0;
    for (const MemoryRun &run : runs) {
        longest = std::max(longest, secondsOf(run.recording.wall));
        highest = std::max(highest, peakOf(run.recording));
        for (const MemoryPoint &point : run.recording.points) {
            longest = std::max(longest, secondsOf(point.time));
            busiest = std::max(busiest, point.busyCores);
        }
    }
    places.time = Axis(0, longest, AxisScale::Linear, 6);
    places.memory = Axis(0, megabytes(highest), AxisScale::Linear, ticks);
    places.busy = Axis(0, busiest, AxisScale::Linear, 1);
}

} // namespace

MemoryPlaces memoryPlaces(const QList<MemoryRun> &runs, qint64 budget, const FigureStyle &style,
                          const QSizeF &size)
{
    const QFontMetricsF metrics(style.smallFont);
    const double line = metrics.height();
    const double bandHeight = style.px(26);
    const double bottom = size.height() - line - style.px(10);
    const double plotBottom = bottom - bandHeight - style.px(10);
    const double top = memoryLegendHeight(runs, budget, style) + style.px(6);
    MemoryPlaces places;
    setAxes(places, runs, budget,
            std::clamp(static_cast<int>((plotBottom - top) / style.px(36)), 2, 6));
    double left = metrics.horizontalAdvance(coresText(places));
    for (const QString &text : memoryTickTexts(places))
        left = std::max(left, metrics.horizontalAdvance(text));
    left += style.px(16);
    const double right = size.width() - tickMargin(style, timeTickTexts(places.time));
    places.plot = QRectF(QPointF(left, top + line / 2), QPointF(right, plotBottom));
    if (!runs.isEmpty())
        places.markRows = markRows(style, runs.first().recording.marks, places.time, places.plot,
                                   maximumMarkRows);
    if (places.markRows > 0)
        places.plot.setTop(top + places.markRows * line);
    places.cores = QRectF(left, bottom - bandHeight, places.plot.width(), bandHeight);
    return places;
}

double memoryLegendHeight(const QList<MemoryRun> &runs, qint64 budget, const FigureStyle &style)
{
    const bool hasLegend = runs.size() > 1 || (budget > 0 && !isBudgetInSight(runs, budget));
    return hasLegend ? QFontMetricsF(style.smallFont).height() + style.px(6) : 0;
}

bool isBudgetInSight(const QList<MemoryRun> &runs, qint64 budget)
{
    const bool isNear = std::ranges::any_of(runs, [budget](const MemoryRun &run) {
        return static_cast<double>(budget) <= static_cast<double>(peakOf(run.recording)) * farAbove;
    });
    return budget > 0 && isNear;
}

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

qint64 peakOf(const MemoryRecording &recording)
{
    qint64 peak = recording.peakBytes;
    for (const MemoryPoint &point : recording.points)
        peak = std::max(peak, point.residentBytes);
    return peak;
}

QPointF peakPlace(const MemoryRecording &recording, const MemoryPlaces &places)
{
    const auto highest =
        std::ranges::max_element(recording.points, {}, &MemoryPoint::residentBytes);
    return {horizontalPlace(places.time, secondsOf(highest->time), places.plot),
            verticalPlace(places.memory, megabytes(peakOf(recording)), places.plot)};
}

QStringList memoryTickTexts(const MemoryPlaces &places)
{
    QStringList texts;
    for (const double tick : places.memory.ticks())
        texts.append(MemoryStrip::tr("%1 MB").arg(numberText(tick, places.memory.decimals())));
    return texts;
}

QString coresText(const MemoryPlaces &places)
{
    return MemoryStrip::tr("%n core(s)", nullptr, qRound(places.busy.high()));
}

} // namespace Lectern::App
