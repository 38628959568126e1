// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/slightdifference.h"

#include "check/textlines.h"
#include "check/wordcompare.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SlightDifference)
};

/// The characters of \a text but white space, in whatever order they come.
QString sorted(QString text)
{
    std::ranges::sort(text);
    return text;
}

QString withoutSpace(QStringView text)
{
    QString result;
    result.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(result), [](QChar c) { return !c.isSpace(); });
    return result;
}

QStringList marksOfLines(QStringView text)
{
    QStringList lines;
    for (const QStringView line : contentLines(text))
        lines.append(withoutSpace(line));
    return lines;
}

bool isFloat(const QString &number)
{
    return std::ranges::any_of(number, [](QChar c) { return c == u'.' || c == u'e' || c == u'E'; });
}

/// Texts that agree as numbers within a tolerance, white space aside.
std::optional<SlightDifference> inNumbers(QStringView expected, QStringView actual)
{
    const Rule exactNumbers{
        .kind = RuleKind::Numbers, .relativeTolerance = 0, .absoluteTolerance = 0};
    const auto difference = compareNumbers(expected, actual, exactNumbers);
    if (!difference)
        return SlightDifference::NumberForm;
    if (isFloat(difference->expected) || isFloat(difference->actual))
        return SlightDifference::Rounding;
    return std::nullopt;
}

} // namespace

QString strictnessSentence(SlightDifference difference)
{
    switch (difference) {
    case SlightDifference::LineEnds:
        return Tr::tr("The same but for white space at line ends or empty lines at the end; this "
                      "task asks for every character.");
    case SlightDifference::Spacing:
        return Tr::tr("The same but for spacing; this task asks for exact spacing.");
    case SlightDifference::LineBreaks:
        return Tr::tr("The same but for where lines end; this task asks for these lines.");
    case SlightDifference::LineOrder:
        return Tr::tr("The same lines in another order; this task asks for this order.");
    case SlightDifference::LineCounts:
        return Tr::tr("The same lines, but not as often; this task counts them.");
    case SlightDifference::ItemOrder:
        return Tr::tr("The same items in another order; this task asks for this order.");
    case SlightDifference::NumberForm:
        return Tr::tr("The same numbers, written in another way; this task asks for them as "
                      "written.");
    case SlightDifference::Rounding:
        return Tr::tr("The same but for rounding; this task asks for every digit.");
    case SlightDifference::Notation:
        return Tr::tr("The same value, written in another way; this task asks for it as written.");
    case SlightDifference::ExactValue:
        return Tr::tr("The values are equal; this task asks for the same types, the same order of "
                      "keys and the same sign of zero as well.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<SlightDifference> slightDifference(QStringView expected, QStringView actual,
                                                 RuleKind agreesUnder)
{
    if (agreesUnder == RuleKind::Exact)
        return std::nullopt;
    if (agreesUnder == RuleKind::Trailing)
        return SlightDifference::LineEnds;
    const QString expectedMarks = withoutSpace(expected);
    const QString actualMarks = withoutSpace(actual);
    if (agreesUnder == RuleKind::Tokens || expectedMarks == actualMarks)
        return marksOfLines(expected) == marksOfLines(actual) ? SlightDifference::Spacing
                                                              : SlightDifference::LineBreaks;
    switch (agreesUnder) {
    case RuleKind::LinesAnyOrder:
        return SlightDifference::LineOrder;
    case RuleKind::SetOfLines:
        return SlightDifference::LineCounts;
    case RuleKind::Numbers:
        return inNumbers(expected, actual);
    case RuleKind::Json:
    case RuleKind::Literal:
    case RuleKind::Fair:
        return sorted(expectedMarks) == sorted(actualMarks) ? SlightDifference::ItemOrder
                                                            : SlightDifference::Notation;
    default:
        return std::nullopt;
    }
}

} // namespace Lectern
