// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/knobvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QRegularExpressionMatch assignmentIn(const QString &code, const QString &name)
{
    const QRegularExpression assignment(
        uR"(^%1\s*(?::[^=\n]*)?=\s*([-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?)[ \t]*(?:#.*)?$)"_s
            .arg(QRegularExpression::escape(name)),
        QRegularExpression::MultilineOption);
    return assignment.match(code);
}

bool isWhole(const QString &number)
{
    return !number.contains(u'.') && !number.contains(u'e', Qt::CaseInsensitive);
}

/// \a value with so many digits that people would choose it: 1, 2 or 5 at the front come out as
/// they are.
double rounded(double value, double step)
{
    if (value == 0)
        return 0;
    // Two digits, or as many as neighbours need to differ.
    const double digits = std::floor(std::log10(std::min(std::abs(value), step)));
    const double unit = std::pow(10, std::min(std::floor(std::log10(std::abs(value))) - 1, digits));
    // Divided by a whole number where it can be: 0.3 is 3 / 10, and not 3 * 0.1.
    return unit < 1 ? std::round(value / unit) / std::round(1 / unit)
                    : std::round(value / unit) * unit;
}

} // namespace

std::optional<double> knobValue(const QString &code, const QString &name)
{
    const QRegularExpressionMatch match = assignmentIn(code, name);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).remove(u'_').toDouble();
}

QString withKnobValue(const QString &code, const QString &name, double value)
{
    const QRegularExpressionMatch match = assignmentIn(code, name);
    if (!match.hasMatch())
        return code;
    const bool staysWhole = isWhole(match.captured(1)) && std::round(value) == value;
    QString text = knobText(value);
    if (!staysWhole && isWhole(text))
        text += ".0"_L1;
    return QString(code).replace(match.capturedStart(1), match.capturedLength(1), text);
}

QList<double> sweepValues(const Knob &knob, int count)
{
    const bool areWhole = knob.minimum == std::round(knob.minimum) &&
                          knob.maximum == std::round(knob.maximum) &&
                          knob.maximum - knob.minimum >= 2;
    QList<double> values{knob.minimum};
    for (int i = 1; i < count - 1; ++i) {
        const double share = double(i) / (count - 1);
        const double value = knob.logarithmic
                                 ? knob.minimum * std::pow(knob.maximum / knob.minimum, share)
                                 : knob.minimum + share * (knob.maximum - knob.minimum);
        const double near = rounded(value, value - values.last());
        const double chosen = areWhole ? std::round(near) : near;
        if (chosen > values.last() && chosen < knob.maximum)
            values.append(chosen);
    }
    if (count > 1)
        values.append(knob.maximum);
    return values;
}

QString knobText(double value)
{
    QString text = QString::number(value, 'g', 15);
    if (!isWhole(text) || std::abs(value) < 10'000)
        return text;
    const qsizetype first = value < 0 ? 1 : 0;
    for (qsizetype place = text.size() - 3; place > first; place -= 3)
        text.insert(place, u'_');
    return text;
}

} // namespace Lectern
