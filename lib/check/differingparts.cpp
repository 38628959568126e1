// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/differingparts.h"

#include "check/differencetext.h"
#include "check/literal.h"
#include "check/treecompare.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype longestWord = 60;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || c == u'.' || c == u'-' ||
           c == u'+';
}

/// Where the word ends that \a at stands in; one unit where it is no word, all of it where it is
/// white space.
qsizetype wordEnd(QStringView text, qsizetype at)
{
    const auto isAlike = [first = text[at]](QChar c) {
        return isWordUnit(first) ? isWordUnit(c) : first.isSpace() && c.isSpace() && c != u'\n';
    };
    qsizetype end = at + 1;
    while (end < text.size() && isAlike(text[end]))
        ++end;
    return end;
}

/// Where two texts first part, as whole words.
DifferingParts differingWords(QStringView expected, QStringView actual)
{
    const qsizetype mismatch = firstMismatch(expected, actual);
    const auto isWordAt = [&](QStringView text, qsizetype at) {
        return at < text.size() && isWordUnit(text[at]);
    };
    // What is alike before the place belongs to the word if the word goes on there on one side.
    qsizetype begin = mismatch;
    if (isWordAt(expected, mismatch) || isWordAt(actual, mismatch)) {
        while (begin > 0 && isWordUnit(expected[begin - 1]))
            --begin;
    }
    if (mismatch - begin > longestWord)
        begin = mismatch;
    const auto part = [&](QStringView text) {
        if (begin == text.size())
            return TextPart{begin, 0};
        const qsizetype end = wordEnd(text, begin);
        return TextPart{begin, std::min(end - begin, mismatch - begin + longestWord)};
    };
    return {part(expected), part(actual)};
}

/// The place of that line and column, both 1-based, in \a text; its end if it has no such place.
qsizetype placeOf(QStringView text, int line, int column)
{
    qsizetype begin = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            return text.size();
        begin = end + 1;
    }
    return std::min(begin + column - 1, text.size());
}

/// Where \a part stands in \a text: best at that line and column, or at the beginning of that line.
std::optional<qsizetype> find(QStringView text, QStringView part, int line, int column)
{
    for (const qsizetype place : {placeOf(text, line, column), placeOf(text, line, 1)}) {
        if (text.sliced(place).startsWith(part))
            return place;
    }
    const qsizetype anywhere = text.indexOf(part);
    return anywhere < 0 ? std::nullopt : std::optional(anywhere);
}

/// The parts that \a found speaks of, at these places.
DifferingParts partsAt(qsizetype expectedPlace, qsizetype actualPlace, const Difference &found)
{
    if (found.expected.isEmpty() || found.actual.isEmpty())
        return {{expectedPlace, found.expected.size()}, {actualPlace, found.actual.size()}};
    DifferingParts parts = differingWords(found.expected, found.actual);
    parts.expected.begin += expectedPlace;
    parts.actual.begin += actualPlace;
    return parts;
}

std::optional<DifferingParts> textParts(const QString &expected, const QString &actual,
                                        const Difference &found)
{
    const auto expectedPlace = find(expected, found.expected, found.line, found.column);
    const auto actualPlace = find(actual, found.actual, found.line, found.column);
    if (!expectedPlace || !actualPlace || (found.expected.isEmpty() && found.actual.isEmpty()))
        return std::nullopt;
    return partsAt(*expectedPlace, *actualPlace, found);
}

std::optional<DifferingParts> literalParts(const QString &expected, const QString &actual)
{
    const auto wanted = parseLiteral(expected);
    const auto came = wanted ? parseLiteral(actual) : std::nullopt;
    if (!came || *wanted == *came)
        return std::nullopt;
    // The other way round, since a difference has only its place in the actual text.
    const Difference found = treeDifference(*wanted, expected, *came, actual);
    const Difference back = treeDifference(*came, actual, *wanted, expected);
    if (found.expected != back.actual || found.actual != back.expected)
        return textParts(expected, actual, found); // dicts in another order
    return partsAt(placeOf(expected, back.line, back.column),
                   placeOf(actual, found.line, found.column), found);
}

bool isRelation(const QString &expected)
{
    static const QRegularExpression relation(u"^(!=|<=?|>=?|in|not in|is not) "_s);
    return relation.match(expected).hasMatch();
}

} // namespace

std::optional<DifferingParts> differingParts(const QString &expected, const QString &actual,
                                             const std::optional<Difference> &found)
{
    if (expected == actual || isRelation(expected))
        return std::nullopt;
    const auto parts = found ? textParts(expected, actual, *found) : literalParts(expected, actual);
    return parts ? parts : differingWords(expected, actual);
}

} // namespace Lectern
