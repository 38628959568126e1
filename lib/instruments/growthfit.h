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
    double exponent = 1; ///< of Power; of Exponential, whose law is 2^(exponent * n)
    double error = 0;    ///< the typical distance of a point from the curve, as a share of its y

    /// The value of the curve at \a n.
    double at(double n) const;
};

/// The simplest law that fits \a points about as well as the best one does. Nothing if they are too
/// few, or too close together to tell: fewer than five, or over less than a factor of eight; or if
/// no law comes near them. Pure.
///
/// Offset and factor are found by least squares of relative distances, and are not negative. Each
/// further parameter has a price. A curve that changes by less than a tenth is Constant. What falls
/// is a Power with a negative exponent. n log n is named only where n with an offset does not do
/// about as well, and Exponential only where n stays below 100.
std::optional<GrowthFit> fitGrowth(const QList<QPointF> &points);

/// "stays flat", "grows like n log n", "grows like n^1.5", "falls like n^-1": to go on after a
/// name.
QString growthText(const GrowthFit &fit);

} // namespace Lectern
