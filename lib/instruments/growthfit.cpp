// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/growthfit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GrowthFit)
};

constexpr qsizetype minimumPoints = 5;
constexpr double minimumReach = 8;
/// How a law is chosen: by points * ln(mean square of the relative distances), to which each
/// parameter adds this price, as in the criteria of Akaike and Schwarz. It is higher than theirs,
/// since many laws are tried: noise alone gains as much in about one of a hundred cases.
constexpr double parameterPrice = 7;
/// n log n, and n to a power near 1, look much like n with a constant cost: they must be clearly
/// better to be named.
constexpr double rareLawPrice = 5;
/// A curve that changes by less over all of its length is called flat.
constexpr double flatGrowth = 1.1;
/// A curve that is further from its points says nothing.
constexpr double largestError = 0.6;
/// What grows exponentially cannot be run for a larger n.
constexpr double largestExponentialN = 100;

double lawAt(GrowthLaw law, double exponent, double n)
{
    switch (law) {
    case GrowthLaw::Constant:
        return 0;
    case GrowthLaw::Logarithmic:
        return std::log2(n);
    case GrowthLaw::Linear:
        return n;
    case GrowthLaw::Linearithmic:
        return n * std::log2(n);
    case GrowthLaw::Quadratic:
        return n * n;
    case GrowthLaw::Power:
        return std::pow(n, exponent);
    case GrowthLaw::Exponential:
        return std::exp2(exponent * n);
    }
    Q_UNREACHABLE_RETURN(0);
}

int parameters(const GrowthFit &fit)
{
    switch (fit.law) {
    case GrowthLaw::Constant:
        return 1;
    case GrowthLaw::Power:
        return 3;
    case GrowthLaw::Exponential:
        return fit.exponent == 1 ? 2 : 3;
    default:
        return 2;
    }
}

/// Weighted squares of a + b * x, with a and b not negative: nothing that is measured costs less
/// than nothing.
struct Sums
{
    double w = 0, wx = 0, wxx = 0, wy = 0, wxy = 0;

    std::pair<double, double> solve() const
    {
        const double determinant = w * wxx - wx * wx;
        if (determinant <= 1e-12 * w * wxx)
            return {wy / w, 0};
        const double a = (wxx * wy - wx * wxy) / determinant;
        const double b = (w * wxy - wx * wy) / determinant;
        if (b < 0)
            return {wy / w, 0};
        return a < 0 ? std::pair(0.0, wxy / wxx) : std::pair(a, b);
    }
};

/// The mean square of the relative distances from the curve.
double squaresOf(const GrowthFit &fit, const QList<QPointF> &points)
{
    double squares = 0;
    for (const QPointF &point : points) {
        const double curve = fit.at(point.x());
        const double distance = std::log(point.y() / curve);
        squares += distance * distance;
    }
    return squares / static_cast<double>(points.size());
}

/// The best curve of one shape. Measured times scatter by a share of themselves, so each point
/// counts by its distance as a share of the curve, which is found in a few rounds.
GrowthFit fitLaw(GrowthLaw law, double exponent, const QList<QPointF> &points)
{
    GrowthFit fit{.law = law, .exponent = exponent};
    const double unit = lawAt(law, exponent, points.last().x());
    const double scale = unit > 0 ? unit : 1;
    for (int round = 0; round < 8; ++round) {
        Sums sums;
        for (const QPointF &point : points) {
            const double x = lawAt(law, exponent, point.x()) / scale;
            const double near = round == 0 ? point.y() : std::sqrt(fit.at(point.x()) * point.y());
            const double weight = 1 / (near * near);
            sums.w += weight;
            sums.wx += weight * x;
            sums.wxx += weight * x * x;
            sums.wy += weight * point.y();
            sums.wxy += weight * x * point.y();
        }
        const auto [offset, factor] = sums.solve();
        fit.offset = offset;
        fit.factor = factor / scale;
    }
    fit.error = std::sqrt(squaresOf(fit, points));
    return fit;
}

/// The best of the shapes with an exponent between \a low and \a high.
GrowthFit fitExponent(GrowthLaw law, double low, double high, const QList<QPointF> &points)
{
    GrowthFit best = fitLaw(law, low, points);
    double step = (high - low) / 40;
    for (int refinement = 0; refinement < 3; ++refinement) {
        const double middle = refinement == 0 ? (low + high) / 2 : best.exponent;
        const double reach = refinement == 0 ? (high - low) / 2 : 10 * step;
        for (double exponent = middle - reach; exponent <= middle + reach; exponent += step) {
            if (std::abs(exponent) < 1e-9)
                continue;
            const GrowthFit fit = fitLaw(law, exponent, points);
            if (fit.error < best.error)
                best = fit;
        }
        step /= 10;
    }
    return best;
}

QList<GrowthFit> allFits(const QList<QPointF> &points)
{
    QList<GrowthFit> fits;
    for (const GrowthLaw law : {GrowthLaw::Constant, GrowthLaw::Linear, GrowthLaw::Linearithmic,
                                GrowthLaw::Logarithmic, GrowthLaw::Quadratic})
        fits.append(fitLaw(law, 1, points));
    fits.append(fitExponent(GrowthLaw::Power, -3, 5, points));
    const double reach = points.last().x() - points.first().x();
    if (points.last().x() <= largestExponentialN) {
        if (reach <= 60)
            fits.append(fitLaw(GrowthLaw::Exponential, 1, points));
        fits.append(fitExponent(GrowthLaw::Exponential, 3 / reach, 60 / reach, points));
    }
    return fits;
}

/// How badly a fit does, with what its parameters cost: the less the better.
double penalised(const GrowthFit &fit, qsizetype points)
{
    // Nothing that is measured is known better than to a tenth of a per cent.
    const double error = std::max(fit.error, 0.001);
    const bool isRare = fit.law == GrowthLaw::Linearithmic || fit.law == GrowthLaw::Power;
    return static_cast<double>(points) * 2 * std::log(error) + parameterPrice * parameters(fit) +
           (isRare ? rareLawPrice : 0);
}

/// An exponent near that of a named law is that law.
GrowthFit simplified(const GrowthFit &fit, const QList<GrowthFit> &fits)
{
    if (fit.law != GrowthLaw::Power)
        return fit;
    for (const auto &[law, exponent] :
         {std::pair(GrowthLaw::Linear, 1.0), std::pair(GrowthLaw::Quadratic, 2.0)}) {
        if (std::abs(fit.exponent - exponent) < 0.1)
            return *std::ranges::find(fits, law, &GrowthFit::law);
    }
    return fit;
}

bool isFlat(const GrowthFit &fit, const QList<QPointF> &points)
{
    const double first = fit.at(points.first().x());
    const double last = fit.at(points.last().x());
    return std::max(first, last) < flatGrowth * std::min(first, last);
}

} // namespace

double GrowthFit::at(double n) const
{
    return offset + factor * lawAt(law, exponent, n);
}

std::optional<GrowthFit> fitGrowth(const QList<QPointF> &points)
{
    QList<QPointF> usable = points;
    usable.removeIf([](const QPointF &point) {
        return !(point.x() > 0 && point.y() > 0 && std::isfinite(point.x()) &&
                 std::isfinite(point.y()));
    });
    std::ranges::sort(usable, {}, &QPointF::x);
    if (usable.size() < minimumPoints ||
        usable.last().x() < minimumReach * usable.first().x() * (1 - 1e-9))
        return std::nullopt;
    const QList<GrowthFit> fits = allFits(usable);
    GrowthFit best = *std::ranges::min_element(
        fits, {}, [&](const GrowthFit &fit) { return penalised(fit, usable.size()); });
    best = simplified(best, fits);
    if (isFlat(best, usable))
        best = fits.first();
    if (best.error > largestError)
        return std::nullopt;
    return best;
}

QString growthText(const GrowthFit &fit)
{
    // One digit behind the point, and none where it is a zero.
    const QString exponent =
        QLocale().toString(std::round(fit.exponent * 10) / 10, 'g', QLocale::FloatingPointShortest);
    switch (fit.law) {
    case GrowthLaw::Constant:
        return Tr::tr("stays flat");
    case GrowthLaw::Logarithmic:
        return Tr::tr("grows like log n");
    case GrowthLaw::Linear:
        return Tr::tr("grows like n");
    case GrowthLaw::Linearithmic:
        return Tr::tr("grows like n log n");
    case GrowthLaw::Quadratic:
        return Tr::tr("grows like n^2");
    case GrowthLaw::Power:
        return fit.exponent < 0 ? Tr::tr("falls like n^%1").arg(exponent)
                                : Tr::tr("grows like n^%1").arg(exponent);
    case GrowthLaw::Exponential:
        return Tr::tr("grows like %1^n").arg(QLocale().toString(std::exp2(fit.exponent), 'g', 2));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Lectern
