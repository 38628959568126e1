// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/figurestyle.h"
#include "instruments/graphchanges.h"

#include <QRectF>

class QPainter;

namespace Lectern::App {

/// Where the parts of a box are, from its upper left corner on.
struct GraphBoxPlaces
{
    QSizeF size;
    double titleHeight = 0;
    QList<QRectF> cells;   ///< label and content together
    double labelWidth = 0; ///< of the labels' column; 0 where labels stand above the content
    QList<QList<QRectF>> grid;
    double noteTop = 0;
};

GraphBoxPlaces graphBoxPlaces(const GraphNode &node, const FigureStyle &style);

/// How a box is painted.
struct GraphBoxLook
{
    int references = 0; ///< how many cells refer to it
    QColor color;       ///< of its border where there is more than one
    GraphChange change = GraphChange::None;
    QSet<qsizetype> changedCells;
};

/// The sign of a change before a title: + new, ≠ changed, − gone; as in a difference of texts.
QString graphChangeSign(GraphChange change);
/// The title as painted: with the sign of its change, and with how many refer to the box.
QString graphBoxTitle(const GraphNode &node, const GraphBoxLook &look);
/// Paints the box with its upper left corner at \a topLeft.
void paintGraphBox(QPainter &painter, const FigureStyle &style, const QPointF &topLeft,
                   const GraphNode &node, const GraphBoxLook &look);

} // namespace Lectern::App
