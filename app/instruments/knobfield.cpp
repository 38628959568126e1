// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/knobfield.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int realDecimals = 18; ///< the smallest knob of use is far larger

/// \a text as it may have come about by typing into what stood there: its groups of digits may be
/// too long. Where the groups of this locale have points, a point in a whole number is one of them.
std::optional<double> numberIn(const QString &text, bool isWhole)
{
    const QLocale locale;
    const QString plain = text.simplified().remove(u'_').remove(u' ');
    const QString withoutGroups = QString(plain).remove(locale.groupSeparator());
    const auto read = [](const QLocale &writer, const QString &number) -> std::optional<double> {
        bool isNumber = false;
        const double value = writer.toDouble(number, &isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    const auto asHere = [&] { return read(locale, withoutGroups); };
    const auto asInPython = [&] { return read(QLocale::c(), plain); };
    const std::optional<double> strict = read(locale, plain);
    return strict ? strict : isWhole ? asHere().or_else(asInPython) : asInPython().or_else(asHere);
}

} // namespace

KnobField::KnobField(QWidget *parent) : QDoubleSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // a wheel that scrolls the page should not stop here
    setKeyboardTracking(false);      // half a number is none
    setAlignment(Qt::AlignRight);
}

void KnobField::setStops(const QList<double> &stops, bool isWhole)
{
    m_stops = stops;
    setDecimals(isWhole ? 0 : realDecimals);
    setRange(stops.first(), stops.last());
}

void KnobField::stepBy(int steps)
{
    // From a value between two stops, the first step goes to the next of them.
    const auto above = std::ranges::upper_bound(m_stops, value());
    const auto from = std::ranges::lower_bound(m_stops, value());
    const qsizetype place =
        steps > 0 ? above - m_stops.begin() + steps - 1 : from - m_stops.begin() + steps;
    setValue(m_stops[std::clamp<qsizetype>(place, 0, m_stops.size() - 1)]);
    selectAll();
}

QString KnobField::textFromValue(double value) const
{
    return exactNumberText(value);
}

double KnobField::valueFromText(const QString &text) const
{
    return numberIn(text, decimals() == 0).value_or(value());
}

QValidator::State KnobField::validate(QString &text, int & /*position*/) const
{
    const std::optional<double> number = numberIn(text, decimals() == 0);
    const bool isAllowed = number && *number >= minimum() && *number <= maximum() &&
                           (decimals() > 0 || *number == std::round(*number));
    if (isAllowed)
        return QValidator::Acceptable;
    const bool mayBecomeNumber =
        std::ranges::all_of(text, [](QChar c) { return !c.isLetter() || c.toLower() == u'e'; });
    return mayBecomeNumber ? QValidator::Intermediate : QValidator::Invalid;
}

void KnobField::fixup(QString &text) const
{
    const std::optional<double> number = numberIn(text, decimals() == 0);
    if (!number)
        return; // the value from before comes back
    const double nearest = decimals() > 0 ? *number : std::round(*number);
    text = textFromValue(std::clamp(nearest, minimum(), maximum()));
}

QString exactNumberText(double value)
{
    const double size = std::abs(value);
    const bool isPlain = value == 0 || (size >= 1e-4 && size < 1e15);
    return QLocale().toString(value, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

} // namespace Lectern::App
