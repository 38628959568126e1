// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/structurecompare.h"

#include "check/differencetext.h"
#include "check/linecompare.h"
#include "check/literal.h"
#include "check/textlines.h"
#include "check/traceback.h"
#include "check/treecompare.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

Difference notJson(QStringView actual)
{
    QJsonParseError error;
    const QByteArray bytes = actual.toUtf8();
    QJsonDocument::fromJson(bytes, &error);
    qsizetype offset = error.error == QJsonParseError::NoError ? 0 : error.offset;
    offset = QString::fromUtf8(bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size()))).size();
    const TextPosition position = positionAt(actual, std::min(offset, actual.size()));
    Difference difference;
    difference.line = position.line;
    difference.column = position.column;
    difference.actual = actual.toString();
    difference.message =
        actual.trimmed().isEmpty()
            ? QCoreApplication::translate("Compare",
                                          "The program printed nothing; JSON was expected.")
            : QCoreApplication::translate("Compare", "The output is not JSON: it begins %1.")
                  .arg(quoted(actual.trimmed()));
    return difference;
}

/// Where the exception of \a traceback stands in \a text, 1-based; 1 if it cannot be found.
int exceptionLine(QStringView text, const Traceback &traceback)
{
    const QList<QStringView> lines = rawLines(text);
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const QStringView line = lines[i];
        const qsizetype found = line.indexOf(traceback.type);
        const bool isFirst = found >= 0 && std::ranges::all_of(line.first(found), [](QChar c) {
                                 return c == u' ' || c == u'|';
                             });
        if (isFirst)
            return static_cast<int>(i) + 1;
    }
    return 1;
}

Difference noException(QStringView actual, const Traceback &wanted)
{
    Difference difference;
    difference.line = static_cast<int>(contentLines(actual).size()) + 1;
    difference.column = 1;
    difference.expected = wanted.type;
    difference.message =
        QCoreApplication::translate("Compare", "Expected the exception %1, but none was reported.")
            .arg(shortened(wanted.type));
    return difference;
}

Difference messageDifference(int line, const Traceback &wanted, const Traceback &raised,
                             const Difference &inMessage)
{
    const auto [expected, actual] = std::pair(wanted.message, raised.message);
    Difference difference;
    difference.line = line + std::max(inMessage.line - 1, 0);
    difference.column =
        inMessage.column + (inMessage.line <= 1 ? static_cast<int>(raised.type.size()) + 2 : 0);
    difference.expected = expected;
    difference.actual = actual;
    const qsizetype mismatch = firstMismatch(expected, actual);
    difference.message =
        QCoreApplication::translate("Compare",
                                    "The exception is %1 as expected, but its message differs: "
                                    "expected %2, but it is %3.")
            .arg(shortened(raised.type), quoted(expected, mismatch), quoted(actual, mismatch)) +
        mismatchHint(expected, actual);
    return difference;
}

/// The course's mistake: \a expected cannot be compared with anything, and \a message says why.
Difference unusable(QStringView expected, const QString &message)
{
    Difference difference;
    difference.line = 1;
    difference.column = 1;
    difference.expected = expected.toString();
    difference.message = message;
    return difference;
}

} // namespace

std::optional<Difference> compareJson(QStringView expected, QStringView actual)
{
    const std::optional<Literal> wanted = parseJson(expected);
    if (!wanted)
        return unusable(expected,
                        QCoreApplication::translate("Compare", "The expected text is not JSON."));
    const std::optional<Literal> printed = parseJson(actual);
    if (!printed)
        return notJson(actual);
    if (*wanted == *printed)
        return std::nullopt;
    return treeDifference(*wanted, expected, *printed, actual);
}

std::optional<Difference> compareLiteral(QStringView expected, QStringView actual)
{
    if (!compareTrailing(expected, actual))
        return std::nullopt;
    if (const auto wanted = parseLiteral(expected)) {
        if (const auto printed = parseLiteral(actual)) {
            if (*wanted == *printed)
                return std::nullopt;
            return treeDifference(*wanted, expected, *printed, actual);
        }
    }
    const QList<QStringView> expectedLines = contentLines(expected);
    const QList<QStringView> actualLines = contentLines(actual);
    const qsizetype common = std::min(expectedLines.size(), actualLines.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (expectedLines[i] == actualLines[i])
            continue;
        const int line = static_cast<int>(i) + 1;
        const std::optional<Literal> wanted = parseLiteral(expectedLines[i]);
        const std::optional<Literal> printed = wanted ? parseLiteral(actualLines[i]) : std::nullopt;
        if (!printed)
            return lineDifference(line, expectedLines[i], actualLines[i]);
        if (*wanted != *printed)
            return treeDifference(*wanted, expectedLines[i], *printed, actualLines[i], line);
    }
    if (common < expectedLines.size())
        return missingLine(static_cast<int>(common), expectedLines[common]);
    if (common < actualLines.size())
        return extraLine(static_cast<int>(common) + 1, actualLines[common]);
    return std::nullopt;
}

std::optional<Difference> compareTraceback(QStringView expected, QStringView actual)
{
    const std::optional<Traceback> wanted = parseTraceback(expected);
    if (!wanted)
        return unusable(expected, QCoreApplication::translate(
                                      "Compare", "The expected text names no exception."));
    const std::optional<Traceback> raised = parseTraceback(actual);
    if (!raised)
        return noException(actual, *wanted);
    if (wanted->type == raised->type) {
        const auto inMessage = compareTrailing(wanted->message, raised->message);
        if (!inMessage)
            return std::nullopt;
        return messageDifference(exceptionLine(actual, *raised), *wanted, *raised, *inMessage);
    }
    Difference difference;
    difference.line = exceptionLine(actual, *raised);
    difference.column = 1;
    difference.expected = wanted->type;
    difference.actual = raised->type;
    difference.message = QCoreApplication::translate(
                             "Compare", "Expected the exception %1, but the program raised %2.")
                             .arg(shortened(wanted->type), shortened(raised->type));
    return difference;
}

} // namespace Lectern
