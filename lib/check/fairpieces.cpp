// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fairpieces.h"

#include "check/fairliteral.h"
#include "check/numbertext.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool isOpening(QChar c)
{
    return c == u'[' || c == u'(' || c == u'{';
}

bool isClosing(QChar c)
{
    return c == u']' || c == u')' || c == u'}';
}

} // namespace

FairPieceReader::FairPieceReader(QStringView line)
    : m_line(line), m_budget(8 * line.size() + 10'000)
{
}

FairPiece FairPieceReader::next()
{
    if (m_waiting)
        return *std::exchange(m_waiting, std::nullopt);
    while (m_position < m_line.size() && m_line[m_position].isSpace())
        ++m_position;
    const qsizetype begin = m_position;
    while (m_position < m_line.size() && !m_line[m_position].isSpace()) {
        FairPiece piece = literalAt(m_position);
        if (piece.text.isEmpty()) {
            const qsizetype length = numberLengthAt(m_line, m_position);
            const QStringView number = m_line.sliced(m_position, length);
            piece = {.text = number, .offset = m_position, .number = number, .literal = {}};
        }
        if (piece.text.isEmpty()) {
            ++m_position;
            continue;
        }
        m_position += piece.text.size();
        if (piece.offset == begin)
            return piece;
        m_waiting = piece;
        return {.text = m_line.sliced(begin, piece.offset - begin),
                .offset = begin,
                .number = {},
                .literal = {}};
    }
    return {.text = m_line.sliced(begin, m_position - begin),
            .offset = begin,
            .number = {},
            .literal = {}};
}

FairPiece FairPieceReader::literalAt(qsizetype begin)
{
    const bool isNumpy = m_line[begin] == u'n' && m_line.sliced(begin).startsWith("np."_L1) &&
                         (begin == 0 || !m_line[begin - 1].isLetterOrNumber());
    if ((!isNumpy && !isOpening(m_line[begin])) || m_budget <= 0)
        return {};
    const qsizetype opening = isNumpy ? m_line.indexOf(u'(', begin) : begin;
    const qsizetype end = opening < 0 ? -1 : closingBracket(opening) + 1;
    if (end <= 0) {
        m_budget -= m_line.size() - begin;
        return {};
    }
    const QStringView text = m_line.sliced(begin, end - begin);
    std::optional<Literal> literal = parseLiteral(text);
    // (0.5) is a number within parentheses, as they stand in a sentence.
    const bool isGrouped =
        literal && m_line[begin] == u'(' && literal->kind != Literal::Kind::Tuple;
    if (!literal || isGrouped) {
        m_budget -= text.size();
        return {};
    }
    if (literal->kind == Literal::Kind::Number)
        return {.text = text, .offset = begin, .number = heldText(text), .literal = {}};
    return {.text = text,
            .offset = begin,
            .number = {},
            .literal = std::make_shared<const Literal>(*std::move(literal))};
}

/// Of the bracket at \a begin; -1 if there is none. What stands in quotes does not count.
qsizetype FairPieceReader::closingBracket(qsizetype begin)
{
    qsizetype depth = 0;
    QChar quote;
    for (qsizetype i = begin; i < m_line.size(); ++i) {
        const QChar c = m_line[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (isOpening(c)) {
            ++depth;
        } else if (isClosing(c) && --depth == 0) {
            return i;
        }
    }
    return -1;
}

} // namespace Lectern
