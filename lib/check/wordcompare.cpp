// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/wordcompare.h"

#include "check/differencetext.h"
#include "check/numbertext.h"
#include "check/textlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A word, or a part of one; \c text is empty at the end of all.
struct Piece
{
    QStringView text;
    qsizetype offset = 0;
    bool isNumber = false;
};

/// Gives the words of a text one after the other.
class WordReader
{
public:
    explicit WordReader(QStringView text) : m_text(text) {}

    Piece next()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
        const qsizetype begin = m_position;
        while (m_position < m_text.size() && !m_text[m_position].isSpace())
            ++m_position;
        return {.text = m_text.sliced(begin, m_position - begin), .offset = begin};
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

/// Gives the numbers of a text and what stands around them one after the other.
class PieceReader
{
public:
    explicit PieceReader(QStringView text) : m_words(text) {}

    Piece next()
    {
        if (m_position == m_word.text.size()) {
            m_word = m_words.next();
            m_position = 0;
            if (m_word.text.isEmpty())
                return {};
        }
        const qsizetype begin = m_position;
        const qsizetype length = numberLengthAt(m_word.text, begin);
        m_position = begin + std::max<qsizetype>(length, 1);
        while (length == 0 && m_position < m_word.text.size() &&
               numberLengthAt(m_word.text, m_position) == 0)
            ++m_position;
        return {.text = m_word.text.sliced(begin, m_position - begin),
                .offset = m_word.offset + begin,
                .isNumber = length > 0};
    }

private:
    WordReader m_words;
    Piece m_word;
    qsizetype m_position = 0;
};

bool numbersAgree(QStringView expected, QStringView actual, const Rule &rule)
{
    if (expected == actual)
        return true;
    const double wanted = numberValue(expected);
    const double found = numberValue(actual);
    const bool exact = !(rule.relativeTolerance > 0) && !(rule.absoluteTolerance > 0);
    if (exact || !std::isfinite(wanted) || !std::isfinite(found))
        return canonicalNumber(expected) == canonicalNumber(actual);
    const double distance = std::abs(wanted - found);
    // 0.50 and 0.51 are within 0.01, though not as binary fractions.
    const double rounding =
        4 * std::numeric_limits<double>::epsilon() * std::max(std::abs(wanted), std::abs(found));
    return (rule.absoluteTolerance > 0 && distance <= rule.absoluteTolerance + rounding) ||
           distance <= rule.relativeTolerance * std::abs(wanted);
}

QString numberMessage(TextPosition position, const Piece &expected, const Piece &actual,
                      const Rule &rule)
{
    const double wanted = numberValue(expected.text);
    const double distance = std::abs(wanted - numberValue(actual.text));
    const double allowed =
        std::max(rule.absoluteTolerance, rule.relativeTolerance * std::abs(wanted));
    if (!std::isfinite(distance) || !std::isfinite(allowed) || allowed <= 0)
        return {};
    return QCoreApplication::translate("Compare",
                                       "Line %1, column %2: expected about %3, but the program "
                                       "printed %4. They are %5 apart; %6 is allowed.")
        .arg(QString::number(position.line), QString::number(position.column),
             shortened(expected.text), shortened(actual.text), QString::number(distance, 'g', 3),
             QString::number(allowed, 'g', 3));
}

Difference wordDifference(QStringView actualText, const Piece &expected, const Piece &actual,
                          const Rule *numbers)
{
    Difference difference;
    difference.expected = expected.text.toString();
    difference.actual = actual.text.toString();
    if (actual.text.isEmpty()) {
        const qsizetype lines = contentLines(actualText).size();
        difference.line = static_cast<int>(lines) + 1;
        difference.column = 1;
        difference.message =
            lines == 0 ? QCoreApplication::translate("Compare",
                                                     "The program printed nothing; %1 is missing.")
                             .arg(quoted(expected.text))
                       : QCoreApplication::translate(
                             "Compare", "The output ends after line %1; %2 is missing.")
                             .arg(QString::number(lines), quoted(expected.text));
        return difference;
    }
    const TextPosition position = positionAt(actualText, actual.offset);
    difference.line = position.line;
    difference.column = position.column;
    if (expected.text.isEmpty()) {
        difference.message =
            QCoreApplication::translate(
                "Compare",
                "The output goes on after the expected end: %3 in line %1, column %2, is extra.")
                .arg(QString::number(position.line), QString::number(position.column),
                     quoted(actual.text));
        return difference;
    }
    if (numbers && expected.isNumber && actual.isNumber)
        difference.message = numberMessage(position, expected, actual, *numbers);
    if (difference.message.isEmpty()) {
        const qsizetype mismatch = firstMismatch(expected.text, actual.text);
        difference.message =
            QCoreApplication::translate(
                "Compare", "Line %1, column %2: expected %3, but the program printed %4.")
                .arg(QString::number(position.line), QString::number(position.column),
                     quoted(expected.text, mismatch), quoted(actual.text, mismatch)) +
            mismatchHint(expected.text, actual.text);
    }
    return difference;
}

} // namespace

std::optional<Difference> compareTokens(QStringView expected, QStringView actual)
{
    WordReader expectedWords(expected);
    WordReader actualWords(actual);
    for (;;) {
        const Piece wanted = expectedWords.next();
        const Piece found = actualWords.next();
        if (wanted.text != found.text)
            return wordDifference(actual, wanted, found, nullptr);
        if (wanted.text.isEmpty())
            return std::nullopt;
    }
}

std::optional<Difference> compareNumbers(QStringView expected, QStringView actual, const Rule &rule)
{
    PieceReader expectedPieces(expected);
    PieceReader actualPieces(actual);
    for (;;) {
        const Piece wanted = expectedPieces.next();
        const Piece found = actualPieces.next();
        const bool agree = wanted.isNumber && found.isNumber
                               ? numbersAgree(wanted.text, found.text, rule)
                               : wanted.text == found.text;
        if (!agree)
            return wordDifference(actual, wanted, found, &rule);
        if (wanted.text.isEmpty())
            return std::nullopt;
    }
}

} // namespace Lectern
