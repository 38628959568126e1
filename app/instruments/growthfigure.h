// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/axis.h"

#include <QList>
#include <QPointF>
#include <QString>

namespace Lectern::App {

/// A measured point with its spread.
struct GrowthPoint
{
    double x = 0;
    double y = 0;
    double low = 0; ///< of the spread; as high as y where there is none
    double high = 0;
};

struct GrowthSeries
{
    QString name;
    QList<GrowthPoint> points; ///< in ascending order of x
    QList<QPointF> fit;        ///< a curve through them; may be empty
    QString growth;            ///< what the curve says: "grows like n log n"; may be empty
};

/// How something grows: what a GrowthChart shows.
struct GrowthFigure
{
    QString xTitle; ///< "elements"
    QString yTitle; ///< "time"
    QString xUnit;  ///< with which prefixes make sense: "s", "B"; empty for plain numbers
    QString yUnit;
    AxisScale xScale = AxisScale::Linear; ///< logarithmic where all values are positive
    AxisScale yScale = AxisScale::Linear;
    QList<GrowthSeries> series;
};

} // namespace Lectern::App
