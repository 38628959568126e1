// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/growthcanvas.h"

#include "instruments/figurepainting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QPen fitPen(const FigureStyle &style, qsizetype series)
{
    QPen pen(style.seriesColor(series), style.px(1.8));
    constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    pen.setStyle(dashes[series % std::size(dashes)]);
    return pen;
}

/// The lowest and the highest of what was added.
struct Range
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    Axis axis(AxisScale scale) const
    {
        // A linear axis begins at nothing, so that heights can be compared.
        return {scale == AxisScale::Linear ? std::min(low, 0.0) : low, high, scale, 5};
    }
};

} // namespace

GrowthCanvas::GrowthCanvas(QWidget *parent) : FigureCanvas(parent) {}

void GrowthCanvas::setFigure(const GrowthFigure &figure)
{
    m_figure = figure;
    m_stops.clear();
    Range x;
    Range y;
    for (qsizetype i = 0; i < figure.series.size(); ++i) {
        for (qsizetype j = 0; j < figure.series[i].points.size(); ++j) {
            const GrowthPoint &point = figure.series[i].points[j];
            m_stops.append({i, j});
            x.add(point.x);
            y.add(point.y);
            y.add(point.high);
            if (point.low > 0 || m_figure.yScale == AxisScale::Linear)
                y.add(point.low);
        }
    }
    m_x = x.axis(m_figure.xScale);
    m_y = y.axis(m_figure.yScale);
    dataChanged();
}

const GrowthPoint &GrowthCanvas::point(int stop) const
{
    return m_figure.series[m_stops[stop].series].points[m_stops[stop].point];
}

QStringList GrowthCanvas::xTexts() const
{
    if (m_figure.xUnit.isEmpty())
        return tickTexts(m_x);
    QStringList texts;
    for (const double tick : m_x.ticks())
        texts.append(quantityText(tick, m_figure.xUnit));
    return texts;
}

QStringList GrowthCanvas::yTexts() const
{
    QStringList texts;
    for (const double tick : m_y.ticks())
        texts.append(quantityText(tick, m_figure.yUnit));
    return texts;
}

double GrowthCanvas::legendHeight() const
{
    return static_cast<double>(m_figure.series.size()) *
               (QFontMetricsF(style().smallFont).height() + style().px(3)) +
           style().px(6);
}

QSizeF GrowthCanvas::neededSize() const
{
    return {style().px(300), style().px(130) + legendHeight()};
}

QSizeF GrowthCanvas::pictureSize() const
{
    return {style().px(640), style().px(360) + legendHeight()};
}

QRectF GrowthCanvas::plot(const QSizeF &size) const
{
    const QFontMetricsF metrics(style().smallFont);
    double left = 0;
    for (const QString &text : yTexts())
        left = std::max(left, metrics.horizontalAdvance(text));
    const double line = metrics.height();
    return {QPointF(left + style().px(16), legendHeight() + line + style().px(6)),
            QPointF(size.width() - tickMargin(style(), xTexts()),
                    size.height() - 2 * line - style().px(12))};
}

QPointF GrowthCanvas::place(double x, double y, const QRectF &plot) const
{
    return {horizontalPlace(m_x, x, plot), verticalPlace(m_y, y, plot)};
}

QString GrowthCanvas::legendText(const GrowthSeries &series) const
{
    return series.growth.isEmpty() ? series.name : tr("%1: %2").arg(series.name, series.growth);
}

void GrowthCanvas::paintFigure(QPainter &painter, const QSizeF &size) const
{
    if (m_stops.isEmpty()) {
        paintEmpty(painter, size, tr("Nothing has been measured yet."));
        return;
    }
    paintGround(painter, size);
    const QRectF area = plot(size);
    paintVerticalTicks(painter, style(), m_y, area, yTexts());
    paintHorizontalTicks(painter, style(), m_x, area, xTexts(), true);
    paintTitles(painter, area, size);
    for (qsizetype i = 0; i < m_figure.series.size(); ++i)
        paintSeries(painter, i, area);
    paintLegend(painter, size.width());
}

void GrowthCanvas::paintTitles(QPainter &painter, const QRectF &plot, const QSizeF &size) const
{
    const QFontMetricsF metrics(style().smallFont);
    painter.setFont(style().smallFont);
    painter.setPen(style().mutedText);
    painter.drawText(QPointF(style().px(8), plot.top() - style().px(8)), m_figure.yTitle);
    painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(m_figure.xTitle),
                             size.height() - metrics.descent() - style().px(2)),
                     m_figure.xTitle);
}

void GrowthCanvas::paintSeries(QPainter &painter, qsizetype index, const QRectF &plot) const
{
    const GrowthSeries &series = m_figure.series[index];
    painter.save();
    painter.setClipRect(
        plot.adjusted(-style().px(6), -style().px(6), style().px(6), style().px(6)));
    QPolygonF fit;
    for (const QPointF &point : series.fit)
        fit.append(place(point.x(), point.y(), plot));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(fitPen(style(), index));
    painter.drawPolyline(fit);
    painter.setPen(QPen(style().seriesColor(index), style().px(1.2)));
    for (const GrowthPoint &point : series.points) {
        if (point.high <= point.low)
            continue;
        const QPointF low = place(point.x, point.low, plot);
        const QPointF high = place(point.x, point.high, plot);
        const QPointF half(style().px(4), 0);
        painter.drawLine(low, high);
        painter.drawLine(low - half, low + half);
        painter.drawLine(high - half, high + half);
    }
    for (const GrowthPoint &point : series.points)
        paintMarker(painter, index, place(point.x, point.y, plot));
    painter.restore();
}

void GrowthCanvas::paintMarker(QPainter &painter, qsizetype series, const QPointF &at) const
{
    const double r = style().px(4);
    painter.setPen(QPen(style().background, style().px(1)));
    painter.setBrush(style().seriesColor(series));
    switch (series % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.2 * r), at + QPointF(1.2 * r, r),
                                      at + QPointF(-1.2 * r, r)});
        break;
    default:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.4 * r), at + QPointF(1.4 * r, 0),
                                      at + QPointF(0, 1.4 * r), at + QPointF(-1.4 * r, 0)});
    }
}

void GrowthCanvas::paintLegend(QPainter &painter, double width) const
{
    const QFontMetricsF metrics(style().smallFont);
    double y = style().px(4);
    const double left = style().px(10);
    for (qsizetype i = 0; i < m_figure.series.size(); ++i) {
        const double middle = y + metrics.height() / 2;
        painter.setPen(fitPen(style(), i));
        if (!m_figure.series[i].fit.isEmpty())
            painter.drawLine(QPointF(left, middle), QPointF(left + style().px(32), middle));
        paintMarker(painter, i, {left + style().px(16), middle});
        painter.setFont(style().smallFont);
        painter.setPen(style().text);
        painter.drawText(QPointF(left + style().px(40), y + metrics.ascent()),
                         metrics.elidedText(legendText(m_figure.series[i]), Qt::ElideRight,
                                            width - left - style().px(48)));
        y += metrics.height() + style().px(3);
    }
}

QString GrowthCanvas::stopText(int stop) const
{
    const GrowthPoint &at = point(stop);
    const QString text =
        tr("%1, %2 = %3: %4")
            .arg(m_figure.series[m_stops[stop].series].name, m_figure.xTitle,
                 quantityText(at.x, m_figure.xUnit), quantityText(at.y, m_figure.yUnit));
    return at.high > at.low ? tr("%1, from %2 to %3")
                                  .arg(text, quantityText(at.low, m_figure.yUnit),
                                       quantityText(at.high, m_figure.yUnit))
                            : text;
}

QStringList GrowthCanvas::textLines() const
{
    QStringList lines;
    for (const GrowthSeries &series : m_figure.series) {
        if (!series.growth.isEmpty())
            lines.append(legendText(series));
    }
    return lines + FigureCanvas::textLines();
}

QString GrowthCanvas::asCsv() const
{
    QString csv = csvLine({u"series"_s, u"x"_s, u"y"_s, u"low"_s, u"high"_s});
    for (int stop = 0; stop < stopCount(); ++stop) {
        const GrowthPoint &at = point(stop);
        csv += csvLine({m_figure.series[m_stops[stop].series].name, QString::number(at.x, 'g', 12),
                        QString::number(at.y, 'g', 12), QString::number(at.low, 'g', 12),
                        QString::number(at.high, 'g', 12)});
    }
    return csv;
}

QRectF GrowthCanvas::stopRect(int stop, const QSizeF &size) const
{
    const double r = style().px(8);
    const QPointF at = place(point(stop).x, point(stop).y, plot(size));
    return {at - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

void GrowthCanvas::paintCursor(QPainter &painter, const QSizeF &size) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style().text, style().px(2)));
    painter.drawEllipse(stopRect(stop(), size));
}

int GrowthCanvas::stopAt(const QPointF &position, const QSizeF &size) const
{
    int nearest = -1;
    double least = 0;
    for (int stop = 0; stop < stopCount(); ++stop) {
        const double distance = QLineF(stopRect(stop, size).center(), position).length();
        if (nearest < 0 || distance < least) {
            nearest = stop;
            least = distance;
        }
    }
    return nearest;
}

std::optional<int> GrowthCanvas::stopAfter(int stop, int key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return FigureCanvas::stopAfter(stop, key);
    if (stop < 0 || stopCount() == 0)
        return 0;
    const qsizetype series = m_stops[stop].series + (key == Qt::Key_Up ? -1 : 1);
    int best = stop;
    double least = -1;
    for (int other = 0; other < stopCount(); ++other) {
        const double distance = std::abs(point(other).x - point(stop).x);
        if (m_stops[other].series == series && (least < 0 || distance < least)) {
            best = other;
            least = distance;
        }
    }
    return best;
}

} // namespace Lectern::App
