// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/knobvalue.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Where the statements at the top level of \a code begin: the lines that no bracket, no string and
/// no backslash of an earlier line goes on in.
QList<qsizetype> statementStarts(const QString &code)
{
    // A string that is never closed goes on to the end, of its line or of all.
    static const QRegularExpression token(
        uR"("""(?>\\.|[^"\\]|"(?!""))*+(?:"""|\z)|'''(?>\\.|[^'\\]|'(?!''))*+(?:'''|\z))"
        uR"(|"(?>\\.|[^"\\\n])*+"?|'(?>\\.|[^'\\\n])*+'?)"
        uR"(|\#[^\n]*|\\\r?\n|[\[({]|[])}]|\n)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<qsizetype> starts{0};
    int depth = 0;
    for (auto it = token.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView text = match.capturedView();
        if (text == u'\n') {
            if (depth == 0)
                starts.append(match.capturedEnd());
        } else if (text == u'(' || text == u'[' || text == u'{') {
            ++depth;
        } else if (text == u')' || text == u']' || text == u'}') {
            depth = std::max(depth - 1, 0);
        }
    }
    return starts;
}

/// The first assignment to \a name; its capture 1 is the number.
QRegularExpressionMatch assignmentIn(const QString &code, const QString &name)
{
    const QRegularExpression target(
        uR"(%1[ \t]*(?::[^=#\n]*)?=(?!=)[ \t]*)"_s.arg(QRegularExpression::escape(name)));
    // As Python has them: no 007, no 1__0, no 1_.
    static const QRegularExpression number(
        uR"(([-+]?(?:(?:D\.(?:D)?|\.D)(?:E)?|DE|[1-9](?:_?[0-9])*|0(?:_?0)*))[ \t]*(?=[;#\n]|\r?\n|\z))"_s
            .replace(u'E', u"[eE][-+]?D"_s)
            .replace(u'D', u"[0-9](?:_?[0-9])*"_s));
    const auto at = QRegularExpression::AnchorAtOffsetMatchOption;
    for (const qsizetype start : statementStarts(code)) {
        const auto found = target.match(code, start, QRegularExpression::NormalMatch, at);
        if (found.hasMatch())
            return number.match(code, found.capturedEnd(), QRegularExpression::NormalMatch, at);
    }
    return {};
}

bool isWhole(const QString &number)
{
    return !number.contains(u'.') && !number.contains(u'e', Qt::CaseInsensitive);
}

/// \a count times \a unit. Divided by a whole number where it can be: 0.3 is 3 / 10, not 3 * 0.1.
double multiple(double count, double unit)
{
    return unit < 1 ? count / std::round(1 / unit) : count * unit;
}

/// The roundest number that is no further from \a value than \a distance.
double rounded(double value, double distance, bool isWhole)
{
    for (double power = std::pow(10, std::ceil(std::log10(value)));; power /= 10) {
        for (const double factor : {5.0, 2.0, 1.0}) {
            const double unit = factor * power;
            const double near = multiple(std::round(value / unit), unit);
            if (std::abs(near - value) <= distance || (isWhole && unit <= 1))
                return near;
        }
    }
}

QList<double> logarithmicValues(const Knob &knob, int count, bool areWhole)
{
    QList<double> values{knob.minimum};
    const double factor = std::pow(knob.maximum / knob.minimum, 1.0 / (count - 1));
    for (int i = 1; i < count - 1; ++i) {
        const double value = knob.minimum * std::pow(factor, i);
        // Near enough that they stay apart, evenly for the eye.
        const double near = rounded(value, (value - value / factor) / 4, areWhole);
        if (near > values.last() && near < knob.maximum)
            values.append(near);
    }
    values.append(knob.maximum);
    return values;
}

QList<double> multiplesBetween(const Knob &knob, double step)
{
    const double nearest = step * 0.3; // to an end
    QList<double> values{knob.minimum};
    for (double i = std::floor(knob.minimum / step) + 1;; ++i) {
        const double value = multiple(i, step);
        if (value > knob.maximum - nearest)
            break;
        if (value >= knob.minimum + nearest)
            values.append(value);
    }
    values.append(knob.maximum);
    return values;
}

/// At multiples of the smallest round step with which there are not too many.
QList<double> linearValues(const Knob &knob, int count, bool areWhole)
{
    const double smallest = (knob.maximum - knob.minimum) / (count - 1) * (1 - 1e-9);
    for (double power = std::pow(10, std::floor(std::log10(smallest)));; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            if (step < smallest || (areWhole && (step < 1 || step != std::round(step))))
                continue;
            const QList<double> values = multiplesBetween(knob, step);
            if (values.size() <= count)
                return values;
        }
    }
}

} // namespace

std::optional<double> knobValue(const QString &code, const QString &name)
{
    const QRegularExpressionMatch match = assignmentIn(code, name);
    bool isNumber = false;
    const double value = match.captured(1).remove(u'_').toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString withKnobValue(const QString &code, const QString &name, double value)
{
    const QRegularExpressionMatch match = assignmentIn(code, name);
    if (!match.hasMatch() || !std::isfinite(value))
        return code;
    QString text = knobText(value);
    if (!isWhole(match.captured(1)) && isWhole(text))
        text += ".0"_L1;
    return QString(code).replace(match.capturedStart(1), match.capturedLength(1), text);
}

QList<double> sweepValues(const Knob &knob, int count)
{
    if (count < 2)
        return count < 1 ? QList<double>() : QList<double>{knob.minimum};
    // From 0 to 1 it is a share.
    const bool areWhole = knob.minimum == std::round(knob.minimum) &&
                          knob.maximum == std::round(knob.maximum) &&
                          knob.maximum - knob.minimum >= 2;
    return knob.logarithmic ? logarithmicValues(knob, count, areWhole)
                            : linearValues(knob, count, areWhole);
}

QString knobText(double value)
{
    constexpr double largestInDigits = 1e18; // beyond it zeros would pretend to be exact
    if (value != std::round(value) || std::abs(value) >= largestInDigits)
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    QString text = QString::number(value == 0 ? 0 : value, 'f', 0); // not -0
    if (std::abs(value) < 10'000)
        return text;
    const qsizetype first = value < 0 ? 1 : 0;
    for (qsizetype place = text.size() - 3; place > first; place -= 3)
        text.insert(place, u'_');
    return text;
}

} // namespace Lectern
