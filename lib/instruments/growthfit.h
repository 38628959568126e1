// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace Lectern {

/// How a measured value grows with n.
enum class GrowthLaw { Constant, Logarithmic, Linear, Linearithmic, Quadratic, Power, Exponential };

/// y = offset + factor * law(n). The offset is what a run costs at any size, such as its start.
struct GrowthFit
{
    GrowthLaw law = GrowthLaw::Constant;
    double offset = 0;
    double factor = 0;
    double exponent = 1; ///< of Power
    double error = 0;    ///< the typical distance of a point from the curve, as a share of its y

    /// The value of the curve at \a n.
    double at(double n) const;
};

/// The simplest law that fits \a points about as well as the best one does. Nothing if they are too
/// few, or too close together to tell: fewer than five, or over less than a factor of eight. Pure.
std::optional<GrowthFit> fitGrowth(const QList<QPointF> &points);

/// "stays flat", "grows like n log n", "grows like n^1.5": to go on after a name.
QString growthText(const GrowthFit &fit);

} // namespace Lectern
