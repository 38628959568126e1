// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphroute.h"

#include "instruments/figurestyle.h"
#include "instruments/graphlayout.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Lectern::App {

namespace {

/// The height nearest to \a wish at which no box of \a column is.
double freeY(const GraphLayout &layout, int column, double wish, double room)
{
    QList<double> candidates{wish};
    const QList<QRectF> rects = layout.columnRects(column);
    for (const QRectF &rect : rects) {
        candidates.append(rect.top() - room);
        candidates.append(rect.bottom() + room);
    }
    std::ranges::sort(candidates, {}, [wish](double y) { return std::abs(y - wish); });
    const auto isFree = [&](double y) {
        return std::ranges::none_of(rects, [&](const QRectF &rect) {
            return y > rect.top() - room + 0.1 && y < rect.bottom() + room - 0.1;
        });
    };
    const auto found = std::ranges::find_if(candidates, isFree);
    return found == candidates.end() ? wish : *found;
}

QList<QPointF> routeForward(const GraphLayout &layout, double unit, const QPointF &start, int from,
                            int to, const QRectF &end)
{
    QList<QPointF> points{start};
    const QPointF tip(end.left(), end.top() + std::min(end.height() / 2, 11 * unit));
    for (int column = from + 1; column < to; ++column) {
        const auto [left, right] = layout.columnEnds(column);
        const double ratio = (left - start.x()) / (tip.x() - start.x());
        const double wish = start.y() + (tip.y() - start.y()) * ratio;
        const double y = freeY(layout, column, wish, 5 * unit);
        points.append({left - 4 * unit, y});
        points.append({right + 4 * unit, y});
    }
    points.append(tip);
    return points;
}

/// From point to point, leaving and arriving from the left to the right.
QPainterPath curvedPath(const QList<QPointF> &points, const QPointF &headBase)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1];
        const QPointF to = i + 1 == points.size() ? points[i] + headBase : points[i];
        const QPointF reach((to.x() - from.x()) * 0.5, 0);
        path.cubicTo(from + reach, to - reach, to);
    }
    return path;
}

/// Along lines that meet at right angles, rounded by \a radius.
QPainterPath angledPath(const QList<QPointF> &points, double radius)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const double inner = std::min({radius, in.length() / 2, out.length() / 2});
        if (inner <= 0)
            continue;
        path.lineTo(in.pointAt(inner / in.length()));
        path.quadTo(points[i], out.pointAt(inner / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace

QList<QPointF> graphRoute(const GraphLayout &layout, double unit, const QPointF &start,
                          const QString &source, const QString &target)
{
    const int from = layout.column(source);
    const int to = layout.column(target);
    const QRectF end = layout.rect(target);
    if (to > from)
        return routeForward(layout, unit, start, from, to, end);
    // Out to the right, below the box, and up into the other one; by right angles.
    QList<QPointF> points{start, {layout.columnEnds(from).second + 10 * unit, start.y()}};
    for (int column = from; column >= to; --column) {
        const double wish = column == from ? layout.rect(source).bottom() : points.last().y();
        const double y =
            column == to ? end.bottom() + 9 * unit : freeY(layout, column, wish, 5 * unit);
        points.append({points.last().x(), y});
        if (column != to)
            points.append({layout.columnEnds(column).first - 8 * unit, y});
    }
    const double x = end.right() - std::min(14 * unit, end.width() / 2);
    points.append({x, points.last().y()});
    points.append({x, end.bottom()});
    return points;
}

void paintGraphArrow(QPainter &painter, const FigureStyle &style, const QList<QPointF> &points,
                     bool fromBelow, const QColor &color, bool isThick)
{
    const double length = style.px(7);
    const QPointF tip = points.last();
    const QPointF back = fromBelow ? QPointF(0, length) : QPointF(-length, 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, isThick ? style.px(2.2) : style.px(1.2)));
    painter.drawPath(fromBelow ? angledPath(points, style.px(6)) : curvedPath(points, back));
    const QPointF across = fromBelow ? QPointF(length * 0.5, 0) : QPointF(0, length * 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, tip + back + across, tip + back - across});
    painter.drawEllipse(points.first(), style.px(3), style.px(3));
}

} // namespace Lectern::App
