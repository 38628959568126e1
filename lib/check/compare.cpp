// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/compare.h"

#include "check/faircompare.h"
#include "check/linecompare.h"
#include "check/literal.h"
#include "check/pattern.h"
#include "check/patterncompare.h"
#include "check/structurecompare.h"
#include "check/textnormalizer.h"
#include "check/traceback.h"
#include "check/wordcompare.h"

#include <QCoreApplication>

namespace Lectern {

namespace {

/// The two texts as printed, and without what two honest runs never share.
struct Texts
{
    QString expected;
    QString actual;
    QString normalizedExpected;
    QString normalizedActual;
};

std::optional<Difference> differenceUnder(const Rule &rule, const Texts &texts)
{
    const QStringView expected = texts.normalizedExpected;
    const QStringView actual = texts.normalizedActual;
    switch (rule.kind) {
    case RuleKind::Exact:
        return compareExact(texts.expected, texts.actual);
    case RuleKind::Trailing:
        return compareTrailing(expected, actual);
    case RuleKind::Tokens:
        return compareTokens(expected, actual);
    case RuleKind::LinesAnyOrder:
        return compareLinesAnyOrder(expected, actual);
    case RuleKind::SetOfLines:
        return compareSetOfLines(expected, actual);
    case RuleKind::Numbers:
        return compareNumbers(expected, actual, rule);
    case RuleKind::Json:
        return compareJson(expected, actual);
    case RuleKind::Literal:
        return compareLiteral(expected, actual);
    case RuleKind::Fair:
        return compareFair(expected, actual);
    case RuleKind::Traceback:
        return compareTraceback(expected, actual);
    case RuleKind::Pattern:
        return comparePattern(expected, actual);
    case RuleKind::Regex:
        return compareRegex(expected, actual);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// Whether the expected text is an output, not something that describes outputs.
bool isPlainText(RuleKind kind)
{
    return kind != RuleKind::Pattern && kind != RuleKind::Regex;
}

std::optional<RuleKind> strictestAgreeing(const Texts &texts, const Rule &asked, bool askedAgrees)
{
    if (isPlainText(asked.kind)) {
        for (const RuleKind kind : allRules()) {
            if (kind == RuleKind::Traceback)
                break;
            Rule rule = asked; // keeps the tolerances
            rule.kind = kind;
            const bool agrees =
                kind == asked.kind ? askedAgrees : !differenceUnder(rule, texts).has_value();
            if (agrees)
                return kind;
        }
    }
    return askedAgrees ? std::optional(asked.kind) : std::nullopt;
}

} // namespace

TextComparison compare(const QString &expected, const QString &actual, const Rule &rule,
                       const QString &runFolder)
{
    const Texts texts{.expected = expected,
                      .actual = actual,
                      .normalizedExpected = normalizeRunText(expected, runFolder),
                      .normalizedActual = normalizeRunText(actual, runFolder)};
    TextComparison result;
    result.rule = rule;
    result.firstDifference = differenceUnder(rule, texts);
    result.agrees = !result.firstDifference.has_value();
    result.agreesUnder = strictestAgreeing(texts, rule, result.agrees);
    if (!result.agrees && result.agreesUnder)
        result.slightDifference =
            slightDifference(texts.normalizedExpected, texts.normalizedActual, *result.agreesUnder);
    // Fair takes what is mere rounding; what is left is another number.
    if (rule.kind == RuleKind::Fair && result.slightDifference == SlightDifference::Rounding)
        result.slightDifference.reset();
    return result;
}

QString differenceSentence(const TextComparison &comparison)
{
    const QString &where = comparison.firstDifference->message;
    return comparison.slightDifference
               ? where + u' ' + strictnessSentence(*comparison.slightDifference)
               : where;
}

std::optional<QString> checkExpectedText(const QString &expected, const Rule &rule)
{
    const QString text = normalizeRunText(expected, {});
    switch (rule.kind) {
    case RuleKind::Json:
        if (!parseJson(text))
            return QCoreApplication::translate("Compare", "The expected text is not JSON.");
        return std::nullopt;
    case RuleKind::Traceback:
        if (!parseTraceback(text))
            return QCoreApplication::translate(
                "Compare", "The expected text names no exception; write \"ValueError: message\".");
        return std::nullopt;
    case RuleKind::Pattern:
        if (const auto pattern = parsePattern(text); !pattern)
            return QCoreApplication::translate("Compare", "The pattern is not valid: %1.")
                .arg(pattern.error());
        return std::nullopt;
    case RuleKind::Regex:
        if (const auto problem = checkRegex(text))
            return QCoreApplication::translate("Compare",
                                               "The regular expression is not valid: %1.")
                .arg(*problem);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace Lectern
