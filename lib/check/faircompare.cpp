// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/faircompare.h"

#include "check/differencetext.h"
#include "check/fairliteral.h"
#include "check/fairpieces.h"
#include "check/linecompare.h"
#include "check/textlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lectern {

namespace {

QStringView indentation(QStringView line)
{
    const auto *const end = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
    return line.first(end - line.begin());
}

/// A line of a picture made of characters, or an empty one: all that it says is where they stand.
bool isDrawing(QStringView line)
{
    return std::ranges::none_of(line, [](QChar c) { return c.isLetterOrNumber(); });
}

bool agree(const FairPiece &expected, const FairPiece &actual)
{
    if (expected.text == actual.text)
        return true;
    if (expected.literal && actual.literal)
        return isFairLiteral(*expected.literal, expected.text, *actual.literal, actual.text);
    return !expected.number.isEmpty() && !actual.number.isEmpty() &&
           isFairNumber(expected.number, actual.number);
}

Difference pieceDifference(int line, const FairPiece &expected, const FairPiece &actual)
{
    const qsizetype mismatch = firstMismatch(expected.text, actual.text);
    Difference difference{.line = line,
                          .column = static_cast<int>(actual.offset) + 1,
                          .expected = expected.text.toString(),
                          .actual = actual.text.toString(),
                          .message = {}};
    difference.message =
        QCoreApplication::translate("Compare",
                                    "Line %1, column %2: expected %3, but the program printed %4.")
            .arg(QString::number(line), QString::number(difference.column),
                 quoted(expected.text, mismatch), quoted(actual.text, mismatch)) +
        mismatchHint(expected.text, actual.text);
    return difference;
}

/// One of the two is empty: the other line goes on.
Difference endDifference(int line, QStringView actualLine, const FairPiece &expected,
                         const FairPiece &actual)
{
    const bool isMissing = actual.text.isEmpty();
    Difference difference{.line = line,
                          .column =
                              static_cast<int>(isMissing ? actualLine.size() : actual.offset) + 1,
                          .expected = expected.text.toString(),
                          .actual = actual.text.toString(),
                          .message = {}};
    difference.message =
        isMissing ? QCoreApplication::translate("Compare", "Line %1 ends early; %2 is missing.")
                        .arg(QString::number(line), quoted(expected.text))
                  : QCoreApplication::translate("Compare", "Line %1, column %2: %3 is extra.")
                        .arg(QString::number(line), QString::number(difference.column),
                             quoted(actual.text));
    return difference;
}

std::optional<Difference> compareLine(int number, QStringView expected, QStringView actual)
{
    if (expected == actual)
        return std::nullopt;
    if (isDrawing(expected))
        return lineDifference(number, expected, actual);
    FairPieceReader expectedPieces(expected);
    FairPieceReader actualPieces(actual);
    for (;;) {
        const FairPiece wanted = expectedPieces.next();
        const FairPiece found = actualPieces.next();
        if (wanted.text.isEmpty() != found.text.isEmpty())
            return endDifference(number, actual, wanted, found);
        if (wanted.text.isEmpty())
            return std::nullopt;
        if (!agree(wanted, found))
            return pieceDifference(number, wanted, found);
    }
}

/// Whether both texts as a whole are one container that is printed over several lines. A tuple
/// without parentheses is none: "1,\n2" is two lines.
bool isOneContainer(QStringView expected, QStringView actual)
{
    const auto isContainer = [](const std::optional<Literal> &value) {
        return value && value->kind != Literal::Kind::Tuple && !value->children.isEmpty();
    };
    const std::optional<Literal> wanted = parseLiteral(expected);
    if (!isContainer(wanted))
        return false;
    const std::optional<Literal> printed = parseLiteral(actual);
    return isContainer(printed) && isFairLiteral(*wanted, expected, *printed, actual);
}

} // namespace

std::optional<Difference> compareFair(QStringView expected, QStringView actual)
{
    const QList<QStringView> expectedLines = contentLines(expected);
    const QList<QStringView> actualLines = contentLines(actual);
    const qsizetype common = std::min(expectedLines.size(), actualLines.size());
    const bool isIndented = std::ranges::any_of(
        expectedLines, [](QStringView line) { return !indentation(line).isEmpty(); });
    std::optional<Difference> first;
    for (qsizetype i = 0; i < common && !first; ++i) {
        const int number = static_cast<int>(i) + 1;
        if (isIndented && indentation(expectedLines[i]) != indentation(actualLines[i]))
            first = lineDifference(number, expectedLines[i], actualLines[i]);
        else
            first = compareLine(number, expectedLines[i], actualLines[i]);
    }
    if (!first && common < expectedLines.size())
        return missingLine(static_cast<int>(common), expectedLines[common]);
    if (!first && common < actualLines.size())
        return extraLine(static_cast<int>(common) + 1, actualLines[common]);
    const bool isOverLines = common > 1 && expectedLines.size() == actualLines.size();
    return first && isOverLines && isOneContainer(expected, actual) ? std::nullopt : first;
}

} // namespace Lectern
