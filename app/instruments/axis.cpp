// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is not below \a rough.
double roundStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= power * factor * (1 + 1e-9))
            return power * factor;
    }
    return power * 10;
}

} // namespace

Axis::Axis(double low, double high, AxisScale scale, int ticks)
{
    if (!std::isfinite(low) || !std::isfinite(high)) {
        low = 0;
        high = 1;
    }
    if (low > high)
        std::swap(low, high);
    m_scale = low > 0 ? scale : AxisScale::Linear;
    if (m_scale == AxisScale::Linear)
        makeLinear(low, high, std::max(ticks, 1));
    else
        makeLogarithmic(low, high, std::max(ticks, 1));
}

void Axis::makeLinear(double low, double high, int ticks)
{
    if (high - low <= std::abs(high) * 1e-12) // one value: it stands in the middle or at the top
        high = low == 0 ? 1 : low + std::abs(low);
    const double step = roundStep((high - low) / ticks);
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    m_ticks.clear();
    for (double i = first; i <= last; ++i)
        m_ticks.append(i * step);
    m_low = m_ticks.first();
    m_high = m_ticks.last();
    m_decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
}

void Axis::makeLogarithmic(double low, double high, int ticks)
{
    int first = static_cast<int>(std::floor(std::log10(low) + 1e-9));
    int last = static_cast<int>(std::ceil(std::log10(high) - 1e-9));
    if (last == first)
        ++last;
    const int step = std::max(1, (last - first + ticks) / (ticks + 1));
    m_ticks.clear();
    for (int exponent = first; exponent <= last; exponent += step)
        m_ticks.append(std::pow(10.0, exponent));
    m_low = m_ticks.first();
    m_high = std::pow(10.0, last);
}

double Axis::ratio(double value) const
{
    if (m_scale == AxisScale::Linear)
        return (value - m_low) / (m_high - m_low);
    if (value <= 0)
        return 0;
    return std::log10(value / m_low) / std::log10(m_high / m_low);
}

QString numberText(double value, int decimals)
{
    if (decimals < 0) {
        const double size = std::abs(value);
        decimals = size == 0 || size >= 99.95
                       ? 0
                       : std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 9);
    }
    return QLocale().toString(value, 'f', decimals);
}

QString quantityText(double value, const QString &unit)
{
    struct Prefix
    {
        double factor;
        QLatin1StringView text;
    };
    static constexpr std::array prefixes{
        Prefix{1e9, "G"_L1},  Prefix{1e6, "M"_L1},     Prefix{1e3, "k"_L1}, Prefix{1, ""_L1},
        Prefix{1e-3, "m"_L1}, Prefix{1e-6, "\xb5"_L1}, Prefix{1e-9, "n"_L1}};
    const auto shortText = [](double number) {
        QString text = numberText(number);
        if (text.contains(QLocale().decimalPoint())) { // 2.50 is 2.5
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(QLocale().decimalPoint()))
                text.chop(1);
        }
        return text;
    };
    if (unit.isEmpty())
        return shortText(value);
    if (value == 0)
        return u"0 "_s + unit;
    const auto prefix = std::ranges::find_if(prefixes, [&](const Prefix &each) {
        return std::abs(value) >= each.factor * (1 - 1e-9) &&
               (each.factor <= 1 || unit != "s"_L1); // nobody speaks of kiloseconds
    });
    const Prefix &chosen = prefix == prefixes.end() ? prefixes.back() : *prefix;
    return shortText(value / chosen.factor) + u' ' + chosen.text + unit;
}

} // namespace Lectern::App
