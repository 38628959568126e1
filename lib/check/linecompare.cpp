// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/linecompare.h"

#include "check/differencetext.h"
#include "check/textlines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Lectern {

namespace {

enum class Counting { Exactly, AtLeastOnce };

/// The line that begins at \a begin, without its newline.
QStringView lineFrom(QStringView text, qsizetype begin)
{
    const qsizetype end = text.indexOf(u'\n', begin);
    return end < 0 ? text.sliced(begin) : text.sliced(begin, end - begin);
}

Difference atEndOfLine(int line, int column, const QString &message)
{
    return {.line = line, .column = column, .expected = {}, .actual = {}, .message = message};
}

/// One text goes on with a newline after \a line, where the other has ended.
Difference newlineDifference(QStringView expected, QStringView actual, int line, qsizetype lineEnd,
                             int column)
{
    if (lineEnd == actual.size()) {
        if (lineEnd + 1 < expected.size())
            return missingLine(line, lineFrom(expected, lineEnd + 1));
        return atEndOfLine(line, column,
                           QCoreApplication::translate(
                               "Compare", "The newline at the end of the output is missing."));
    }
    if (lineEnd + 1 < actual.size())
        return extraLine(line + 1, lineFrom(actual, lineEnd + 1));
    return atEndOfLine(
        line, column,
        QCoreApplication::translate("Compare", "The newline at the end of the output is extra."));
}

QHash<QStringView, qsizetype> countLines(const QList<QStringView> &lines)
{
    QHash<QStringView, qsizetype> counts;
    for (const QStringView line : lines) {
        if (!line.isEmpty())
            ++counts[line];
    }
    return counts;
}

QString extraMessage(int line, QStringView actual, qsizetype wanted, qsizetype printed)
{
    if (wanted == 0)
        return QCoreApplication::translate("Compare",
                                           "Line %1 %2 is not one of the expected lines.")
            .arg(QString::number(line), quoted(actual));
    return QCoreApplication::translate("Compare",
                                       "Line %1 %2 comes too often: %4 times instead of %3.")
        .arg(QString::number(line), quoted(actual), QString::number(wanted),
             QString::number(printed));
}

QString missingMessage(QStringView expected, qsizetype wanted, qsizetype printed)
{
    if (printed == 0)
        return QCoreApplication::translate("Compare", "The line %1 is missing.")
            .arg(quoted(expected));
    return QCoreApplication::translate("Compare",
                                       "The line %1 comes too seldom: %3 times instead of %2.")
        .arg(quoted(expected), QString::number(wanted), QString::number(printed));
}

std::optional<Difference> compareUnordered(QStringView expected, QStringView actual,
                                           Counting counting)
{
    const QList<QStringView> expectedLines = contentLines(expected);
    const QList<QStringView> actualLines = contentLines(actual);
    const QHash<QStringView, qsizetype> wanted = countLines(expectedLines);
    const QHash<QStringView, qsizetype> printed = countLines(actualLines);

    Difference difference;
    QHash<QStringView, qsizetype> seen;
    for (qsizetype i = 0; i < actualLines.size() && difference.line == 0; ++i) {
        const QStringView line = actualLines[i];
        const qsizetype limit = wanted.value(line);
        if (line.isEmpty() || (limit > 0 && counting == Counting::AtLeastOnce) ||
            ++seen[line] <= limit)
            continue;
        difference.line = static_cast<int>(i) + 1;
        difference.actual = line.toString();
        difference.message = extraMessage(difference.line, line, limit, printed.value(line));
    }
    const auto missing = std::ranges::find_if(expectedLines, [&](QStringView line) {
        const qsizetype least = counting == Counting::AtLeastOnce ? 1 : wanted.value(line);
        return !line.isEmpty() && printed.value(line) < least;
    });
    if (missing != expectedLines.end()) {
        difference.expected = missing->toString();
        if (difference.line > 0)
            difference.message += u' ';
        else
            difference.line = static_cast<int>(actualLines.size()) + 1;
        difference.message +=
            missingMessage(*missing, wanted.value(*missing), printed.value(*missing));
    }
    if (difference.line == 0)
        return std::nullopt;
    difference.column = 1;
    return difference;
}

} // namespace

std::optional<Difference> compareExact(QStringView expected, QStringView actual)
{
    if (expected == actual)
        return std::nullopt;
    const qsizetype mismatch = firstMismatch(expected, actual);
    const auto [line, column] = positionAt(actual, mismatch);
    const qsizetype begin = mismatch - (column - 1);
    const QStringView expectedLine = lineFrom(expected, begin);
    const QStringView actualLine = lineFrom(actual, begin);
    if (expectedLine == actualLine)
        return newlineDifference(expected, actual, line, begin + actualLine.size(), column);
    if (begin == actual.size())
        return missingLine(line - 1, expectedLine);
    if (begin == expected.size())
        return extraLine(line, actualLine);
    return lineDifference(line, expectedLine, actualLine);
}

std::optional<Difference> compareTrailing(QStringView expected, QStringView actual)
{
    const QList<QStringView> expectedLines = contentLines(expected);
    const QList<QStringView> actualLines = contentLines(actual);
    const auto [left, right] = std::ranges::mismatch(expectedLines, actualLines);
    const int index = static_cast<int>(left - expectedLines.begin());
    if (left == expectedLines.end() && right == actualLines.end())
        return std::nullopt;
    if (right == actualLines.end())
        return missingLine(index, *left);
    if (left == expectedLines.end())
        return extraLine(index + 1, *right);
    return lineDifference(index + 1, *left, *right);
}

std::optional<Difference> compareLinesAnyOrder(QStringView expected, QStringView actual)
{
    return compareUnordered(expected, actual, Counting::Exactly);
}

std::optional<Difference> compareSetOfLines(QStringView expected, QStringView actual)
{
    return compareUnordered(expected, actual, Counting::AtLeastOnce);
}

} // namespace Lectern
