// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/patterncompare.h"

#include "check/differencetext.h"
#include "check/numbertext.h"
#include "check/pattern.h"
#include "check/patternmatcher.h"
#include "check/relation.h"
#include "check/textlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

Difference atStart(QStringView expected, QStringView actual, const QString &message)
{
    return {.line = 1,
            .column = 1,
            .expected = expected.toString(),
            .actual = actual.toString(),
            .message = message};
}

std::optional<Difference> checkRelations(const Pattern &pattern, const Bindings &bindings)
{
    for (const QString &relation : pattern.relations) {
        QHash<QString, double> values;
        QStringList shown;
        Difference difference;
        difference.line = 1;
        difference.column = 1;
        difference.expected = relation;
        for (const QString &name : relationNames(relation)) {
            const Binding binding = bindings.value(name);
            values.insert(name, numberValue(binding.text));
            shown.append(name + u" = "_s + shortened(binding.text));
            difference.line = binding.line;
            difference.column = binding.column;
        }
        const std::expected<bool, QString> holds = relationHolds(relation, values);
        if (holds.value_or(false))
            continue;
        difference.actual = shown.join(", "_L1);
        difference.message =
            holds ? QCoreApplication::translate("Compare", "The relation %1 does not hold: %2.")
                        .arg(shortened(relation), difference.actual)
                  : QCoreApplication::translate("Compare",
                                                "The relation %1 cannot be worked out (%2): %3.")
                        .arg(shortened(relation), holds.error(), difference.actual);
        return difference;
    }
    return std::nullopt;
}

QString anchored(QStringView expected)
{
    // The newline ends a comment, should the expression switch those on with (?x).
    const QString source = withoutTrailingSpace(expected).toString();
    const bool mayHaveComment = source.contains(u'#');
    return u"\\A(?:"_s + source +
           (mayHaveComment && source.contains("(?x"_L1) ? u"\n)\\z"_s : u")\\z"_s);
}

} // namespace

std::optional<Difference> comparePattern(QStringView expected, QStringView actual)
{
    const std::expected<Pattern, QString> pattern = parsePattern(expected);
    if (!pattern)
        return atStart(
            expected, actual,
            QCoreApplication::translate("Compare", "The expected text is not a valid pattern: %1.")
                .arg(pattern.error()));
    PatternMatcher matcher(*pattern, contentLines(actual));
    if (auto difference = matcher.run())
        return difference;
    return checkRelations(*pattern, matcher.bindings());
}

std::optional<Difference> compareRegex(QStringView expected, QStringView actual)
{
    if (const auto problem = checkRegex(expected))
        return atStart(expected, actual,
                       QCoreApplication::translate(
                           "Compare", "The expected text is not a valid regular expression: %1.")
                           .arg(*problem));
    const QStringView subject = withoutTrailingSpace(actual);
    if (!subject.isValidUtf16())
        return atStart(expected, actual,
                       QCoreApplication::translate("Compare", "The output is not valid Unicode."));
    const QRegularExpressionMatch match = QRegularExpression(anchored(expected)).matchView(subject);
    if (match.hasMatch())
        return std::nullopt;
    const QString source = quoted(withoutTrailingSpace(expected));
    if (!match.isValid())
        return atStart(expected, actual,
                       QCoreApplication::translate(
                           "Compare", "The regular expression %1 is too complex for this output.")
                           .arg(source));
    if (subject.isEmpty())
        return atStart(
            expected, actual,
            QCoreApplication::translate(
                "Compare",
                "The program printed nothing, and that does not match the regular expression %1.")
                .arg(source));
    return atStart(
        expected, actual,
        QCoreApplication::translate(
            "Compare",
            "The output does not match the regular expression %1 as a whole; it begins %2.")
            .arg(source, quoted(subject)));
}

std::optional<QString> checkRegex(QStringView expected)
{
    if (!expected.isValidUtf16())
        return QCoreApplication::translate("Compare", "it is not valid Unicode");
    const QRegularExpression alone(withoutTrailingSpace(expected).toString());
    if (!alone.isValid())
        return QCoreApplication::translate("Compare", "%1, at character %2")
            .arg(alone.errorString(), QString::number(alone.patternErrorOffset() + 1));
    const QRegularExpression whole(anchored(expected));
    if (!whole.isValid())
        return whole.errorString();
    return std::nullopt;
}

} // namespace Lectern
