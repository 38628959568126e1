// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/testdetails.h"

#include "check/differencetext.h"
#include "check/textlines.h"
#include "verdict/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qsizetype shownLength = 600;
constexpr int shownLines = 12;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TestDetails)
};

QString labelOf(TestDetail::Kind kind)
{
    switch (kind) {
    case TestDetail::Kind::Reason:
        return Tr::tr("why");
    case TestDetail::Kind::Called:
        return Tr::tr("called");
    case TestDetail::Kind::Expected:
        return Tr::tr("expected");
    case TestDetail::Kind::Actual:
        return Tr::tr("came");
    case TestDetail::Kind::Printed:
        return Tr::tr("printed");
    case TestDetail::Kind::Place:
        return Tr::tr("where");
    }
    return {};
}

/// A part within a sentence.
QString spoken(const QString &text, const TextPart &part)
{
    if (part.length == 0)
        return Tr::tr("nothing");
    const QStringView words = QStringView(text).sliced(part.begin, part.length);
    return words.trimmed().isEmpty() ? quoted(words) : shortened(words);
}

/// Where the piece of \a text begins that is shown, so that \a mark is among its first lines.
qsizetype beginOfPiece(const QString &text, const TextPart &mark)
{
    const int line = positionAt(text, mark.begin).line;
    qsizetype begin = 0;
    if (mark.length > 0 && line > shownLines - 2) {
        begin = mark.begin;
        for (int i = 0; i < 3 && begin > 0; ++i) // two lines before it
            begin = text.lastIndexOf(u'\n', begin - 1) + (i < 2 ? 0 : 1);
    }
    // A long line is not shown from its beginning either.
    if (mark.length > 0 && mark.begin - begin > shownLength / 2)
        begin = mark.begin - shownLength / 4;
    if (begin > 0 && begin < text.size() && text[begin].isLowSurrogate())
        --begin;
    return std::max<qsizetype>(begin, 0);
}

qsizetype endOfPiece(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    for (int i = 0; i < shownLines && end < text.size(); ++i) {
        const qsizetype lineEnd = text.indexOf(u'\n', end);
        end = lineEnd < 0 ? text.size() : lineEnd + 1;
    }
    end = std::min(end, begin + shownLength);
    return end < text.size() && text[end].isLowSurrogate() ? end - 1 : end;
}

} // namespace

QList<TestDetail> testDetails(const TestResult &test)
{
    using Kind = TestDetail::Kind;
    QList<TestDetail> details;
    const auto add = [&](Kind kind, const QString &text, const TextPart &mark = {}) {
        if (!text.isEmpty())
            details.append({kind, labelOf(kind), text, mark});
    };
    if (test.status != TestResult::Status::Passed) {
        const DifferingParts parts =
            differingParts(test.expected, test.actual, test.firstDifference)
                .value_or(DifferingParts());
        const bool isCompared = !test.expected.isEmpty();
        add(Kind::Reason, test.message);
        add(Kind::Called, test.called);
        add(Kind::Expected, test.expected, parts.expected);
        add(Kind::Actual, isCompared && test.actual.isEmpty() ? Tr::tr("nothing") : test.actual,
            test.actual.isEmpty() ? TextPart() : parts.actual);
    }
    add(Kind::Printed, test.printed);
    if (test.status != TestResult::Status::Passed && test.errorLine > 0)
        add(Kind::Place, Tr::tr("line %1 of your program").arg(test.errorLine));
    return details;
}

QString firstDifferenceSentence(const TestResult &test)
{
    const auto parts = test.expected.isEmpty()
                           ? std::nullopt
                           : differingParts(test.expected, test.actual, test.firstDifference);
    if (!parts)
        return {};
    const QString expected = spoken(test.expected, parts->expected);
    const QString came = spoken(test.actual, parts->actual);
    const TextPosition place = positionAt(test.actual, parts->actual.begin);
    const bool hasLines =
        test.expected.trimmed().contains(u'\n') || test.actual.trimmed().contains(u'\n');
    return hasLines ? Tr::tr("First difference in line %1, character %2: expected %3, came %4.")
                          .arg(QString::number(place.line), QString::number(place.column), expected,
                               came)
                    : Tr::tr("First difference at character %1: expected %2, came %3.")
                          .arg(QString::number(place.column), expected, came);
}

ShownText shownText(const TestDetail &detail, bool isWhole)
{
    QString text = detail.text;
    const qsizetype markEnd = detail.mark.begin + detail.mark.length;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n')
            text[i] = visibleCharacter(text[i], i >= detail.mark.begin && i < markEnd);
    }
    const bool isEndMarked = detail.mark.length > 0 && markEnd == text.size();
    if (text.endsWith(u'\n') && !isEndMarked)
        text.chop(1);
    const qsizetype begin = isWhole ? 0 : beginOfPiece(text, detail.mark);
    const qsizetype end = isWhole ? text.size() : endOfPiece(text, begin);
    ShownText shown{.text = text.sliced(begin, end - begin),
                    .mark = detail.mark,
                    .isCut = begin > 0 || end < text.size()};
    if (shown.text.endsWith(u'\n') && end < text.size())
        shown.text.chop(1);
    shown.mark.begin = std::clamp<qsizetype>(shown.mark.begin - begin, 0, shown.text.size());
    if (end < text.size())
        shown.text += u'…';
    if (begin > 0) {
        shown.text.prepend(u'…');
        ++shown.mark.begin;
    }
    shown.mark.length =
        std::clamp<qsizetype>(shown.mark.length, 0, shown.text.size() - shown.mark.begin);
    return shown;
}

QString testAsText(const TestResult &test)
{
    const bool isPassed = test.status == TestResult::Status::Passed;
    QStringList lines{isPassed ? Tr::tr("Passed: %1").arg(test.title)
                               : Tr::tr("Failed: %1").arg(test.title)};
    for (const TestDetail &detail : testDetails(test)) {
        const QString text = detail.text.endsWith(u'\n') ? detail.text.chopped(1) : detail.text;
        if (text.contains(u'\n'))
            lines.append(detail.label + ":\n    "_L1 + QString(text).replace("\n"_L1, "\n    "_L1));
        else
            lines.append(detail.label + ": "_L1 + text);
    }
    if (const QString difference = firstDifferenceSentence(test);
        !isPassed && !difference.isEmpty())
        lines.append(difference);
    return lines.join(u'\n') + u'\n';
}

} // namespace Lectern::App
