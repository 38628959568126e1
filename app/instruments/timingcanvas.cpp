// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/timingcanvas.h"

#include "instruments/figurepainting.h"
#include "instruments/showntext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString timeText(double seconds)
{
    return quantityText(seconds, u"s"_s);
}

} // namespace

TimingCanvas::TimingCanvas(QWidget *parent) : FigureCanvas(parent) {}

void TimingCanvas::setRuns(const QList<TimingRun> &runs)
{
    m_runs = runs;
    double longest = 0;
    for (const TimingRun &run : runs)
        longest = std::max({longest, seconds(run, Wall), seconds(run, Cpu)});
    m_time = Axis(0, longest, AxisScale::Linear, 4);
    dataChanged();
}

double TimingCanvas::seconds(const TimingRun &run, Quantity quantity)
{
    return std::max(0.0, secondsOf(quantity == Wall ? run.wall : run.cpu));
}

QString TimingCanvas::nameOf(int run) const
{
    const QString name = shownLine(m_runs[run].name, 60);
    return name.isEmpty() ? tr("run %1").arg(run + 1) : name;
}

QStringList TimingCanvas::timeTexts() const
{
    QStringList texts;
    for (const double tick : m_time.ticks())
        texts.append(timeText(tick));
    return texts;
}

double TimingCanvas::rowHeight() const
{
    return QFontMetricsF(style().font).height() + style().px(22);
}

double TimingCanvas::barsHeight() const
{
    return 2 * rowHeight() + style().px(12);
}

QSizeF TimingCanvas::neededSize() const
{
    const double dots = m_runs.size() > 1 ? style().px(130) : 0;
    return {style().px(220), barsHeight() + dots};
}

QSizeF TimingCanvas::pictureSize() const
{
    return {style().px(600), neededSize().height() + (m_runs.size() > 1 ? style().px(60) : 0)};
}

QRectF TimingCanvas::plot(const QSizeF &size) const
{
    const QFontMetricsF metrics(style().smallFont);
    double left = 0;
    for (const QString &text : timeTexts())
        left = std::max(left, metrics.horizontalAdvance(text));
    // Very high, it would be read worse.
    const double bottom = std::min(size.height(), barsHeight() + style().px(320));
    return {QPointF(left + style().px(18), barsHeight() + metrics.height() + style().px(10)),
            QPointF(size.width() - style().px(14), bottom - metrics.height() - style().px(12))};
}

double TimingCanvas::dotRadius(const QRectF &plot) const
{
    const double step = plot.width() / static_cast<double>(m_runs.size());
    return std::clamp(step * 0.4, style().px(1.5), style().px(4));
}

QPointF TimingCanvas::dotPlace(int run, Quantity quantity, const QRectF &plot) const
{
    // Few runs stand close together at the left, as those of many do.
    const double step = std::min(plot.width() / static_cast<double>(m_runs.size()), style().px(48));
    return {plot.left() + (run + 0.5) * step,
            verticalPlace(m_time, seconds(m_runs[run], quantity), plot)};
}

void TimingCanvas::paintFigure(QPainter &painter, const QSizeF &size) const
{
    if (m_runs.isEmpty()) {
        paintEmpty(painter, size, tr("Nothing has been measured yet."));
        return;
    }
    paintGround(painter, size);
    paintBar(painter, Wall, size.width());
    paintBar(painter, Cpu, size.width());
    if (m_runs.size() > 1)
        paintDots(painter, plot(size));
}

void TimingCanvas::paintBar(QPainter &painter, Quantity quantity, double width) const
{
    const double value = seconds(m_runs.last(), quantity);
    const double top = style().px(8) + (quantity == Wall ? 0 : rowHeight());
    const double left = style().px(12);
    const QFontMetricsF metrics(style().font);
    const double radius = style().px(4);
    paintDot(painter, quantity, {left + radius, top + metrics.height() / 2}, radius);
    painter.setFont(style().font);
    painter.setPen(style().text);
    const QString text =
        (quantity == Wall ? tr("Wall time: %1") : tr("CPU time: %1")).arg(timeText(value));
    painter.drawText(QPointF(left + style().px(16), top + metrics.ascent()), text);
    const QRectF whole(left, top + metrics.height() + style().px(3), width - 2 * left,
                       style().px(9));
    painter.fillRect(QRectF(whole.left(), whole.bottom(), whole.width(), 1), style().grid);
    // To the longer of the two of this run; nothing else is as long as the pane.
    const double longer = std::max(seconds(m_runs.last(), Wall), seconds(m_runs.last(), Cpu));
    if (longer > 0)
        painter.fillRect(
            QRectF(whole.topLeft(), QSizeF(whole.width() * value / longer, whole.height())),
            style().seriesColor(quantity));
}

void TimingCanvas::paintDots(QPainter &painter, const QRectF &plot) const
{
    paintVerticalTicks(painter, style(), m_time, plot, timeTexts());
    const QFontMetricsF metrics(style().smallFont);
    painter.setFont(style().smallFont);
    painter.setPen(style().mutedText);
    painter.drawText(QPointF(style().px(12), plot.top() - style().px(10)),
                     metrics.elidedText(tr("The last %n run(s)", nullptr, stopCount()),
                                        Qt::ElideRight, plot.right() - style().px(12)));
    const double radius = dotRadius(plot);
    for (const Quantity quantity : {Wall, Cpu}) {
        for (int run = 0; run + 1 < stopCount(); ++run)
            paintDot(painter, quantity, dotPlace(run, quantity, plot), radius);
    }
    const double above = plot.bottom() + style().px(6);
    const double first = dotPlace(0, Wall, plot).x();
    const double last = dotPlace(stopCount() - 1, Wall, plot).x();
    painter.setPen(style().mutedText);
    painter.drawText(QPointF(first - metrics.horizontalAdvance(u'1') / 2, above + metrics.ascent()),
                     u"1"_s);
    const QString text = QString::number(stopCount());
    painter.drawText(QPointF(last - metrics.horizontalAdvance(text) / 2, above + metrics.ascent()),
                     text);
    for (const Quantity quantity : {Wall, Cpu}) // the last stands out
        paintDot(painter, quantity, dotPlace(stopCount() - 1, quantity, plot),
                 std::min(radius * 1.6, style().px(5.5)));
}

/// A circle is wall time, a square CPU time.
void TimingCanvas::paintDot(QPainter &painter, Quantity quantity, const QPointF &at,
                            double radius) const
{
    painter.setPen(QPen(style().background, style().px(0.8)));
    painter.setBrush(style().seriesColor(quantity));
    if (quantity == Wall)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawRect(
            QRectF(at.x() - radius * 0.9, at.y() - radius * 0.9, radius * 1.8, radius * 1.8));
}

QString TimingCanvas::stopText(int stop) const
{
    const TimingRun &run = m_runs[stop];
    return tr("%1: %2 wall time, %3 CPU time", "a run, two times")
        .arg(nameOf(stop), timeText(seconds(run, Wall)), timeText(seconds(run, Cpu)));
}

QString TimingCanvas::asCsv() const
{
    QString csv = csvLine({u"run"_s, u"wall_s"_s, u"cpu_s"_s});
    for (int run = 0; run < stopCount(); ++run)
        csv += csvLine({nameOf(run), QString::number(secondsOf(m_runs[run].wall), 'f', 9),
                        QString::number(secondsOf(m_runs[run].cpu), 'f', 9)});
    return csv;
}

QRectF TimingCanvas::stopRect(int stop, const QSizeF &size) const
{
    if (m_runs.size() == 1)
        return {style().px(4), style().px(4), size.width() - style().px(8), barsHeight()};
    const QRectF area = plot(size);
    const double half = dotRadius(area) + style().px(3);
    const QPointF wall = dotPlace(stop, Wall, area);
    const QPointF cpu = dotPlace(stop, Cpu, area);
    const double top = std::min(wall.y(), cpu.y()) - half;
    return {wall.x() - half, top, 2 * half, std::abs(wall.y() - cpu.y()) + 2 * half};
}

void TimingCanvas::paintCursor(QPainter &painter, const QSizeF &size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style().text, style().px(1.5)));
    painter.drawRoundedRect(stopRect(stop(), size), style().px(4), style().px(4));
}

int TimingCanvas::stopAt(const QPointF &position, const QSizeF &size) const
{
    int nearest = -1;
    double least = 0;
    for (int stop = 0; stop < stopCount(); ++stop) {
        const double distance = std::abs(stopRect(stop, size).center().x() - position.x());
        if (nearest < 0 || distance < least) {
            nearest = stop;
            least = distance;
        }
    }
    return nearest;
}

} // namespace Lectern::App
