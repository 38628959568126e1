// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputlines.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// Characters that change the order or the place of others, break lines where none was written,
/// or mean something to QTextDocument.
bool mustBeEscaped(char32_t c)
{
    return (c >= 0x80 && c < 0xa0)                                   // C1 controls
           || c == 0x061c || c == 0x200e || c == 0x200f              // direction marks
           || (c >= 0x2028 && c <= 0x202e)                           // separators, embeddings
           || (c >= 0x2066 && c <= 0x206f)                           // isolates, deprecated
           || (c >= 0xd800 && c <= 0xdfff)                           // half a character
           || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe // not characters
           || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffc) ||
           (c >= 0xe0000 && c <= 0xe007f); // tags, invisible
}

QString escaped(char32_t c)
{
    if (c < 0x100)
        return u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'));
    if (c < 0x10000)
        return u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
    return u"\\U%1"_s.arg(uint(c), 8, 16, QChar(u'0'));
}

/// How many bytes at the end of \a bytes are the beginning of a character that goes on. They are
/// held back here because QStringDecoder (6.8), which could do it, swallows a character after an
/// incomplete one.
qsizetype incompleteTail(QByteArrayView bytes)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(3, bytes.size()); ++size) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - size]);
        if ((byte & 0xc0) == 0x80)
            continue; // inside a character; its first byte says how long it is
        const qsizetype needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > size ? size : 0;
    }
    return 0;
}

QString decoded(QByteArrayView bytes)
{
    // A byte order mark is a character like others: a program wrote it.
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom)
        .decode(bytes);
}

} // namespace

void OutputLines::append(Channel channel, QByteArrayView bytes)
{
    QByteArray &held = m_heldBytes.at(static_cast<size_t>(channel));
    QByteArray joined;
    if (!held.isEmpty()) {
        joined = held + bytes;
        bytes = joined;
    }
    const qsizetype rest = incompleteTail(bytes);
    addText(channel, decoded(bytes.chopped(rest)));
    held = bytes.last(rest).toByteArray();
}

void OutputLines::finish()
{
    for (const Channel channel : {Channel::StandardOutput, Channel::StandardError})
        addText(channel, decoded(std::exchange(m_heldBytes.at(static_cast<size_t>(channel)), {})));
}

void OutputLines::clear()
{
    m_heldBytes.fill({});
    m_cells.clear();
    m_column = 0;
    m_length = 0;
    m_ended.clear();
}

QList<OutputLines::Line> OutputLines::takeEndedLines()
{
    return std::exchange(m_ended, {});
}

OutputLines::Line OutputLines::openLine() const
{
    Line line;
    line.cut = std::max<qsizetype>(0, m_length - maxLineLength);
    for (const Cell &cell : m_cells) {
        if (line.runs.isEmpty() || line.runs.last().channel != cell.channel)
            line.runs.append({cell.channel, {}});
        line.runs.last().text += QChar::fromUcs4(cell.character);
    }
    return line;
}

void OutputLines::addText(Channel channel, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            addCharacter(channel, QChar::surrogateToUcs4(unit, text[++i]));
        else
            addCharacter(channel, unit.unicode());
    }
}

void OutputLines::addCharacter(Channel channel, char32_t character)
{
    if (character == U'\n') {
        m_ended.append(openLine());
        m_cells.clear();
        m_column = 0;
        m_length = 0;
    } else if (character == U'\r') {
        m_column = 0;
    } else if (character < 0x20 && character != U'\t') {
        put(channel, U'\u2400' + character);
    } else if (character == 0x7f) {
        put(channel, U'\u2421');
    } else if (mustBeEscaped(character)) {
        const QString text = escaped(character);
        for (const QChar c : text)
            put(channel, c.unicode());
    } else {
        put(channel, character);
    }
}

void OutputLines::put(Channel channel, char32_t character)
{
    if (m_column < maxLineLength) {
        const auto column = static_cast<size_t>(m_column);
        if (column == m_cells.size())
            m_cells.push_back({character, channel});
        else
            m_cells[column] = {character, channel};
    }
    ++m_column;
    m_length = std::max(m_length, m_column);
}

} // namespace Lectern::App
