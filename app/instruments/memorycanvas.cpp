// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memorycanvas.h"

#include "instruments/figurepainting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int coresSeries = 3; ///< a colour that few curves have

QString memoryText(qint64 bytes)
{
    return MemoryCanvas::tr("%1 MB").arg(numberText(megabytes(bytes)));
}

} // namespace

MemoryCanvas::MemoryCanvas(QWidget *parent) : FigureCanvas(parent) {}

void MemoryCanvas::setRuns(const QList<MemoryRun> &runs)
{
    m_runs = runs;
    dataChanged();
}

void MemoryCanvas::setBudget(qint64 bytes)
{
    m_budget = bytes;
    update();
}

QSizeF MemoryCanvas::neededSize() const
{
    return {style().px(280), style().px(125) + legendHeight()};
}

QSizeF MemoryCanvas::pictureSize() const
{
    return {style().px(720), style().px(280) + legendHeight()};
}

MemoryPlaces MemoryCanvas::places(const QSizeF &size) const
{
    return memoryPlaces(m_runs, m_budget, style(), size);
}

double MemoryCanvas::legendHeight() const
{
    return memoryLegendHeight(m_runs, m_budget, style());
}

QPolygonF MemoryCanvas::curve(const MemoryRecording &recording, const MemoryPlaces &places) const
{
    QPolygonF line;
    for (const MemoryPoint &point : recording.points)
        line.append({horizontalPlace(places.time, secondsOf(point.time), places.plot),
                     verticalPlace(places.memory, megabytes(point.residentBytes), places.plot)});
    return line;
}

void MemoryCanvas::paintFigure(QPainter &painter, const QSizeF &size) const
{
    if (stopCount() == 0) {
        paintEmpty(painter, size, tr("The run was over before its memory could be looked at."));
        return;
    }
    paintGround(painter, size);
    painter.setFont(style().smallFont);
    const MemoryPlaces here = places(size);
    paintVerticalTicks(painter, style(), here.memory, here.plot, memoryTickTexts(here));
    paintHorizontalTicks(painter, style(), here.time, here.cores, timeTickTexts(here.time), false);
    paintCurves(painter, here);
    paintCores(painter, here);
    paintMarks(painter, style(), m_runs.first().recording.marks, here.time, here.plot,
               here.markRows);
    paintBudget(painter, here);
    paintPeak(painter, here);
    if (legendHeight() > 0)
        paintLegend(painter, size.width());
}

void MemoryCanvas::paintCurves(QPainter &painter, const MemoryPlaces &places) const
{
    const QPolygonF first = curve(m_runs.first().recording, places);
    QPolygonF area = first;
    area.append({first.last().x(), places.plot.bottom()});
    area.append({first.first().x(), places.plot.bottom()});
    QColor fill = style().seriesColor(0);
    fill.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = m_runs.size() - 1; i >= 0; --i) {
        QPen pen(style().seriesColor(i), style().px(2));
        if (i > 0)
            pen.setDashPattern({4, 2.0 + static_cast<double>(i - 1)});
        painter.setPen(pen);
        painter.drawPolyline(curve(m_runs[i].recording, places));
    }
}

void MemoryCanvas::paintCores(QPainter &painter, const MemoryPlaces &places) const
{
    const QFontMetricsF metrics(style().smallFont);
    const QRectF &band = places.cores;
    painter.setPen(QPen(style().grid, 1));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    for (const double cores : places.busy.ticks()) {
        const double y = verticalPlace(places.busy, cores, band);
        if (places.busy.ticks().size() <= 5)
            painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y));
    }
    painter.setPen(style().mutedText);
    const QString text = coresText(places);
    painter.drawText(QPointF(band.left() - style().px(7) - metrics.horizontalAdvance(text),
                             band.top() + metrics.ascent() - style().px(2)),
                     text);
    QPolygonF steps; // one shape: bars of their own would show seams
    const QList<MemoryPoint> &points = m_runs.first().recording.points;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double top = verticalPlace(places.busy, points[i].busyCores, band);
        for (const auto time : {points[i - 1].time, points[i].time})
            steps.append({horizontalPlace(places.time, secondsOf(time), band), top});
    }
    if (steps.isEmpty())
        return;
    steps.append({steps.last().x(), band.bottom()});
    steps.append({steps.first().x(), band.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(style().seriesColor(coresSeries));
    painter.drawPolygon(steps);
}

void MemoryCanvas::paintPeak(QPainter &painter, const MemoryPlaces &places) const
{
    const QPointF at = peakPlace(m_runs.first().recording, places);
    painter.setPen(QPen(style().background, style().px(1.5)));
    painter.setBrush(style().seriesColor(0));
    painter.drawEllipse(at, style().px(4), style().px(4));
    const QFontMetricsF metrics(style().smallFont);
    const QString text = tr("peak %1").arg(memoryText(peakOf(m_runs.first().recording)));
    const bool isLeft = at.x() > places.plot.center().x();
    const double width = metrics.horizontalAdvance(text) + style().px(6);
    paintLabel(painter, style(), places.plot,
               at + QPointF(isLeft ? -width - style().px(6) : style().px(6),
                            -metrics.height() - style().px(2)),
               text, style().text);
}

void MemoryCanvas::paintBudget(QPainter &painter, const MemoryPlaces &places) const
{
    if (!isBudgetInSight(m_runs, m_budget))
        return;
    const QFontMetricsF metrics(style().smallFont);
    const QString text = tr("budget %1").arg(memoryText(m_budget));
    const double y = verticalPlace(places.memory, megabytes(m_budget), places.plot);
    painter.setPen(QPen(style().failed, style().px(1.5), Qt::DashDotLine));
    painter.drawLine(QPointF(places.plot.left(), y), QPointF(places.plot.right(), y));
    // Away from the label of the peak.
    const double x = peakPlace(m_runs.first().recording, places).x() > places.plot.center().x()
                         ? places.plot.left() + style().px(2)
                         : places.plot.right() - metrics.horizontalAdvance(text) - style().px(8);
    paintLabel(painter, style(), places.plot, {x, y + style().px(2)}, text, style().failed);
}

void MemoryCanvas::paintLegend(QPainter &painter, double width) const
{
    const QFontMetricsF metrics(style().smallFont);
    double x = style().px(16);
    const double y = style().px(4) + metrics.ascent();
    if (m_budget > 0 && !isBudgetInSight(m_runs, m_budget)) {
        const QString text = tr("budget %1, far above ↑").arg(memoryText(m_budget));
        width -= metrics.horizontalAdvance(text) + style().px(12);
        painter.setPen(style().failed);
        painter.drawText(QPointF(width, y), text);
    }
    for (qsizetype i = 0; m_runs.size() > 1 && i < m_runs.size(); ++i) {
        const double end = x + style().px(28);
        QPen pen(style().seriesColor(i), style().px(2));
        if (i > 0)
            pen.setDashPattern({4, 2.0 + static_cast<double>(i - 1)});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y - metrics.ascent() / 2),
                         QPointF(end, y - metrics.ascent() / 2));
        const QString text = metrics.elidedText(
            tr("%1: peak %2").arg(m_runs[i].name, memoryText(peakOf(m_runs[i].recording))),
            Qt::ElideRight, std::max(0.0, width - end - style().px(8)));
        painter.setPen(style().text);
        painter.drawText(QPointF(end + style().px(6), y), text);
        x = end + metrics.horizontalAdvance(text) + style().px(22);
    }
}

int MemoryCanvas::stopCount() const
{
    return m_runs.isEmpty() ? 0 : static_cast<int>(m_runs.first().recording.points.size());
}

QString MemoryCanvas::stopText(int stop) const
{
    const MemoryRecording &recording = m_runs.first().recording;
    const MemoryPoint &point = recording.points[stop];
    const QString text = tr("At %1 s: %2, %3 cores busy, %n process(es)", nullptr, point.processes)
                             .arg(numberText(secondsOf(point.time), 2),
                                  memoryText(point.residentBytes), numberText(point.busyCores, 2));
    QString last;
    for (const Mark &mark : recording.marks) {
        if (mark.time <= point.time)
            last = mark.text;
    }
    return last.isEmpty() ? text : tr("%1, after the mark “%2”").arg(text, last);
}

QString MemoryCanvas::asCsv() const
{
    QString csv =
        csvLine({u"run"_s, u"time_s"_s, u"resident_bytes"_s, u"busy_cores"_s, u"processes"_s});
    for (const MemoryRun &run : m_runs) {
        for (const MemoryPoint &point : run.recording.points)
            csv += csvLine({run.name, QString::number(secondsOf(point.time), 'f', 6),
                            QString::number(point.residentBytes),
                            QString::number(point.busyCores, 'f', 3),
                            QString::number(point.processes)});
    }
    return csv;
}

void MemoryCanvas::paintCursor(QPainter &painter, const QSizeF &size) const
{
    const MemoryPlaces here = places(size);
    const MemoryPoint &point = m_runs.first().recording.points[stop()];
    const double x = horizontalPlace(here.time, secondsOf(point.time), here.plot);
    painter.setPen(QPen(style().text, style().px(1.5)));
    painter.drawLine(QPointF(x, here.plot.top()), QPointF(x, here.cores.bottom()));
    painter.setBrush(style().background);
    painter.drawEllipse(
        QPointF(x, verticalPlace(here.memory, megabytes(point.residentBytes), here.plot)),
        style().px(3.5), style().px(3.5));
}

QRectF MemoryCanvas::stopRect(int stop, const QSizeF &size) const
{
    const MemoryPlaces here = places(size);
    const double x = horizontalPlace(
        here.time, secondsOf(m_runs.first().recording.points[stop].time), here.plot);
    return {x - 1, here.plot.top(), 2, here.cores.bottom() - here.plot.top()};
}

int MemoryCanvas::stopAt(const QPointF &position, const QSizeF &size) const
{
    const MemoryPlaces here = places(size);
    int nearest = -1;
    double least = 0;
    for (int stop = 0; stop < stopCount(); ++stop) {
        const double time = secondsOf(m_runs.first().recording.points[stop].time);
        const double distance =
            std::abs(horizontalPlace(here.time, time, here.plot) - position.x());
        if (nearest < 0 || distance < least) {
            nearest = stop;
            least = distance;
        }
    }
    return nearest;
}

} // namespace Lectern::App
