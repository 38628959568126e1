// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/sweepview.h"

#include "instruments/figurechoice.h"
#include "instruments/growthcanvas.h"

#include <QTabBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

enum Choice { TimeChoice, MemoryChoice };

GrowthSeries seriesOf(const SweepSeries &measured, AxisScale scale)
{
    GrowthSeries series{.name = measured.name.isEmpty() ? SweepView::tr("the whole program")
                                                        : measured.name,
                        .points = {},
                        .fit = {},
                        .growth = {}};
    for (const SweepPoint &point : measured.points)
        series.points.append({point.value, point.measured.median, point.measured.lowerQuartile,
                              point.measured.upperQuartile});
    if (measured.fit && !measured.points.isEmpty()) {
        series.fit = fitCurve(*measured.fit, measured.points.first().value,
                              measured.points.last().value, scale);
        series.growth = growthText(*measured.fit);
    }
    return series;
}

bool hasPoints(const QList<SweepSeries> &series)
{
    return std::ranges::any_of(series,
                               [](const SweepSeries &each) { return !each.points.isEmpty(); });
}

} // namespace

SweepView::SweepView(QWidget *parent)
    : InstrumentFigure(new GrowthCanvas, tr("Growth with the knob"), parent),
      m_canvas(findChild<GrowthCanvas *>()),
      m_choice(addFigureChoice(*this, {tr("Time"), tr("Memory")}, tr("What the curve shows")))
{
    setObjectName(u"sweepView"_s);
    connect(m_choice, &QTabBar::currentChanged, this, &SweepView::showChosen);
}

void SweepView::setSweep(const Sweep &sweep, const QString &summary)
{
    m_sweep = sweep;
    setChoiceShown(*m_choice, TimeChoice, hasPoints(sweep.time));
    setChoiceShown(*m_choice, MemoryChoice, !sweep.memory.points.isEmpty());
    QStringList paragraphs{summary, sweep.note};
    paragraphs.removeAll(QString());
    setSummary(paragraphs.join(u'\n'));
    showChosen();
}

void SweepView::showChosen()
{
    const bool isMemory = m_choice->currentIndex() == MemoryChoice;
    const AxisScale scale = m_sweep.isLogarithmic ? AxisScale::Logarithmic : AxisScale::Linear;
    GrowthFigure figure{.xTitle = m_sweep.knob,
                        .yTitle = isMemory ? tr("peak memory") : tr("time"),
                        .xUnit = {},
                        .yUnit = isMemory ? u"B"_s : u"s"_s,
                        .xScale = scale,
                        .yScale = scale,
                        .series = {}};
    const QList<SweepSeries> chosen = isMemory ? QList<SweepSeries>{m_sweep.memory} : m_sweep.time;
    for (const SweepSeries &series : chosen) {
        if (!series.points.isEmpty())
            figure.series.append(seriesOf(series, scale));
    }
    m_canvas->setFigure(figure);
    updateText();
}

QList<QPointF> fitCurve(const GrowthFit &fit, double low, double high, AxisScale scale)
{
    constexpr int steps = 64;
    const bool isLogarithmic = scale == AxisScale::Logarithmic && low > 0;
    QList<QPointF> curve;
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const double n =
            isLogarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
        const double y = fit.at(n);
        // A fit may go below nothing where it is small; that has no place on such an axis.
        if (std::isfinite(y) && (!isLogarithmic || y > 0))
            curve.append({n, y});
    }
    return curve;
}

} // namespace Lectern::App
