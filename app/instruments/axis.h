// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lectern::App {

enum class AxisScale { Linear, Logarithmic };

/// Where values stand along one side of a chart. Its ends are round numbers that enclose all
/// values; the lower one is a tick. A value; it paints nothing.
class Axis
{
public:
    Axis() = default;
    /// For values from \a low to \a high with about \a ticks ticks; the ends may be equal, or the
    /// wrong way round. A logarithmic axis is for positive values: with others it is linear.
    Axis(double low, double high, AxisScale scale = AxisScale::Linear, int ticks = 5);

    double low() const { return m_low; }
    double high() const { return m_high; }
    const QList<double> &ticks() const { return m_ticks; }
    /// 0 at the low end, 1 at the high one; beyond them outside of that.
    double ratio(double value) const;
    /// How many decimals tell its ticks apart; 0 where they are whole.
    int decimals() const { return m_decimals; }

private:
    void makeLinear(double low, double high, int ticks);
    void makeLogarithmic(double low, double high, int ticks);

    AxisScale m_scale = AxisScale::Linear;
    double m_low = 0;
    double m_high = 1;
    QList<double> m_ticks{0, 1};
    int m_decimals = 0;
};

/// \a value as people of this locale write it, with \a decimals; -1: as many as three digits need.
QString numberText(double value, int decimals = -1);
/// \a value with \a unit and the prefix that keeps it short: 0.0000021 and "s" give "2.1 µs".
/// Without a unit the plain number.
QString quantityText(double value, const QString &unit);

} // namespace Lectern::App
