// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>

class QPainter;

namespace Lectern::App {

class GraphLayout;
struct FigureStyle;

/// The points of an arrow from \a start in the box \a source to the box \a target, which avoid the
/// boxes between them: from the left to the right to the side of the target; back, or to the box
/// itself, below it. \a unit is the length of a pixel at the theme's scale.
QList<QPointF> graphRoute(const GraphLayout &layout, double unit, const QPointF &start,
                          const QString &source, const QString &target);

/// An arrow through \a points with its head at the last: from the left to the right, or, \a
/// fromBelow, by right angles with its head pointing up.
void paintGraphArrow(QPainter &painter, const FigureStyle &style, const QList<QPointF> &points,
                     bool fromBelow, const QColor &color, bool isThick);

} // namespace Lectern::App
