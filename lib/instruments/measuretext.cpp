// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/measuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

/// Three digits, or all of a whole number that has more.
QString numberText(double value)
{
    const double size = std::abs(value);
    const int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString durationText(double seconds)
{
    if (seconds >= 0.9995)
        return Tr::tr("%1 s", "seconds").arg(numberText(seconds));
    if (seconds >= 0.9995e-3)
        return Tr::tr("%1 ms", "milliseconds").arg(numberText(seconds * 1e3));
    if (seconds >= 0.9995e-6)
        return Tr::tr("%1 µs", "microseconds").arg(numberText(seconds * 1e6));
    return Tr::tr("%1 ns", "nanoseconds").arg(QLocale().toString(seconds * 1e9, 'f', 0));
}

QString sizeText(double bytes)
{
    return QLocale().formattedDataSize(std::llround(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace Lectern
