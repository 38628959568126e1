// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/optionvalues.h"

#include "course/fenceinfo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OptionValues)
};

struct Unit
{
    QStringView name;
    double factor;
};

/// "NUMBER UNIT" in the smallest unit, or nothing.
std::optional<double> parseQuantity(QStringView text, std::initializer_list<Unit> units)
{
    static const QRegularExpression pattern(u"^\\s*([0-9]*\\.?[0-9]+)\\s*([A-Za-z]*)\\s*$"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (const Unit &unit : units) {
        if (match.capturedView(2).compare(unit.name, Qt::CaseInsensitive) == 0)
            return match.capturedView(1).toDouble() * unit.factor;
    }
    return std::nullopt;
}

std::unexpected<QString> wrong(const QString &message)
{
    return std::unexpected(message);
}

} // namespace

Parsed<std::chrono::milliseconds> parseDuration(QStringView text)
{
    const auto value = parseQuantity(text, {{u"ms", 1}, {u"s", 1000}, {u"min", 60'000}});
    if (!value || *value < 1 || *value > 3'600'000)
        return wrong(
            Tr::tr("\"%1\" is not a time. Write for example 500ms, 30s or 2min, an hour at most.")
                .arg(text));
    return std::chrono::milliseconds(std::llround(*value));
}

Parsed<qint64> parseByteSize(QStringView text)
{
    const auto value = parseQuantity(text, {{u"", 1},
                                            {u"B", 1},
                                            {u"kB", 1e3},
                                            {u"MB", 1e6},
                                            {u"GB", 1e9},
                                            {u"KiB", 1024.0},
                                            {u"MiB", 1048576.0},
                                            {u"GiB", 1073741824.0}});
    if (!value || *value < 1 || *value > 1e12)
        return wrong(
            Tr::tr("\"%1\" is not a size. Write for example 64kB, 800MB or 2GB.").arg(text));
    return std::llround(*value);
}

Parsed<Rule> parseRule(QStringView name)
{
    if (const auto kind = ruleFromName(name))
        return Rule{.kind = *kind};
    QStringList names;
    for (const RuleKind kind : allRules())
        names.append(ruleName(kind));
    return wrong(Tr::tr("There is no rule \"%1\". Rules are: %2.").arg(name, names.join(", "_L1)));
}

Parsed<double> parseTolerance(QStringView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0)
        return wrong(Tr::tr("\"%1\" is not a tolerance. Write a number such as 1e-6.").arg(text));
    return value;
}

Parsed<ValueRule> parseValueRule(const QString &text)
{
    ValueRule rule;
    bool hasTolerance = false;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        if (word == u"exact") {
            rule.exact = true;
        } else if (word == u"any-order") {
            rule.anyOrder = true;
        } else if (word == u"close") {
            rule.close = true;
        } else if (word.contains(u'=') && (key == u"rel" || key == u"abs")) {
            const Parsed<double> tolerance = parseTolerance(word.section(u'=', 1));
            if (!tolerance)
                return wrong(tolerance.error());
            (key == u"rel" ? rule.relativeTolerance : rule.absoluteTolerance) = *tolerance;
            hasTolerance = true;
        } else if (word != u"value") {
            return wrong(Tr::tr("There is no rule \"%1\" for values. Rules are: value, exact, "
                                "any-order, close with rel= and abs=.")
                             .arg(word));
        }
    }
    if (hasTolerance && !rule.close)
        return wrong(Tr::tr("rel= and abs= belong to the rule \"close\". Write it before them."));
    return rule;
}

Parsed<Rule> parseRuleWithOptions(const QString &text)
{
    QString error;
    const FenceInfo info = parseFenceInfo(text, &error);
    if (!error.isEmpty())
        return wrong(error);
    Parsed<Rule> rule = parseRule(info.language);
    if (!rule)
        return rule;
    for (const FenceInfo::Option &option : info.options) {
        const bool isRelative = option.key == u"rel";
        if (rule->kind != RuleKind::Numbers || (!isRelative && option.key != u"abs"))
            return wrong(
                Tr::tr("The rule \"%1\" has no option \"%2\".").arg(info.language, option.key));
        const Parsed<double> tolerance = parseTolerance(option.value.value_or(QString()));
        if (!tolerance)
            return wrong(tolerance.error());
        (isRelative ? rule->relativeTolerance : rule->absoluteTolerance) = *tolerance;
    }
    return rule;
}

Parsed<Knob> parseKnob(const QString &text)
{
    static const QRegularExpression pattern(
        u"^([A-Za-z_][A-Za-z0-9_]*):(-?[0-9.eE+-]+)\\.\\.(-?[0-9.eE+-]+)(:log)?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    bool isMinimum = false;
    bool isMaximum = false;
    Knob knob;
    knob.name = match.captured(1);
    knob.minimum = match.captured(2).toDouble(&isMinimum);
    knob.maximum = match.captured(3).toDouble(&isMaximum);
    knob.logarithmic = match.hasCaptured(4);
    if (!isMinimum || !isMaximum || knob.minimum >= knob.maximum ||
        (knob.logarithmic && knob.minimum <= 0))
        return wrong(
            Tr::tr("\"%1\" is not a knob. Write for example N:1000..1000000:log.").arg(text));
    return knob;
}

bool isValidId(QStringView id)
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9-]{0,39}\\z"_s);
    return pattern.matchView(id).hasMatch();
}

} // namespace Lectern
