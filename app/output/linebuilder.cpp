// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/linebuilder.h"

#include "output/characterescape.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace Lectern::App {

namespace {

constexpr char escape = '\x1b';
constexpr qsizetype longestSequence = 64;
constexpr qsizetype noSequence = -1;

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isContinuation(char c)
{
    return (byteOf(c) & 0xc0) == 0x80;
}

struct Span
{
    qsizetype size = 0;
    bool isAscii = true;
};

/// The text before the first control character.
Span leadingText(QByteArrayView bytes)
{
    unsigned char all = 0;
    qsizetype size = 0;
    for (; size < bytes.size(); ++size) {
        const unsigned char byte = byteOf(bytes[size]);
        if (byte < 0x20 || byte == 0x7f)
            break;
        all |= byte;
    }
    return {.size = size, .isAscii = all < 0x80};
}

/// How many bytes at the end of \a bytes are the beginning of a character that goes on. They are
/// held back here because QStringDecoder (6.8), which could do it, swallows a character after an
/// incomplete one.
qsizetype incompleteTail(QByteArrayView bytes)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(3, bytes.size()); ++size) {
        const unsigned char byte = byteOf(bytes[bytes.size() - size]);
        if (isContinuation(bytes[bytes.size() - size]))
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

/// The length of the control sequence (ESC [ parameters final) that \a bytes begin with; 0 if it
/// is not complete, noSequence if it is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    if (bytes.size() > 1 && bytes[1] != '[')
        return noSequence;
    for (qsizetype i = 2; i < bytes.size(); ++i) {
        const unsigned char byte = byteOf(bytes[i]);
        if (byte >= 0x40 && byte <= 0x7e)
            return i + 1;
        if (byte < 0x20 || byte > 0x3f || i >= longestSequence)
            return noSequence;
    }
    return 0;
}

bool hasOnlyNumbers(QByteArrayView parameters)
{
    return std::ranges::all_of(parameters, [](char c) { return c >= '0' && c <= ';'; });
}

} // namespace

void LineBuilder::append(OutputSource source, QByteArrayView bytes)
{
    QByteArray &held = stream(source).held;
    QByteArray joined;
    if (!held.isEmpty()) {
        joined = std::exchange(held, {}) + bytes;
        bytes = joined;
    }
    while (!bytes.isEmpty()) {
        const Span text = leadingText(bytes);
        if (text.size > 0) {
            const bool mayGoOn = !text.isAscii && text.size == bytes.size();
            const qsizetype rest = mayGoOn ? incompleteTail(bytes) : 0;
            putText(source, bytes.first(text.size - rest), text.isAscii);
            held = bytes.sliced(text.size - rest, rest).toByteArray();
            bytes = bytes.sliced(text.size);
        } else if (const qsizetype used = obey(source, bytes); used > 0) {
            bytes = bytes.sliced(used);
        } else {
            held = bytes.toByteArray();
            return;
        }
    }
}

/// Does what the control character at the beginning of \a bytes says; how many bytes that took, 0
/// if more are needed.
qsizetype LineBuilder::obey(OutputSource source, QByteArrayView bytes)
{
    const char control = bytes.front();
    if (control == '\r') {
        m_column = 0;
    } else if (control == '\b') {
        m_column = std::max<qsizetype>(0, m_column - 1);
    } else if (control == escape) {
        const qsizetype length = sequenceLength(bytes);
        if (length == 0)
            return 0;
        const QByteArrayView sequence = bytes.first(std::max<qsizetype>(1, length));
        if (applyStyle(source, sequence) || erase(sequence))
            return length;
        put(source, U'\x1b'); // and what follows it is text
    } else {
        put(source, byteOf(control));
    }
    return 1;
}

/// Whether \a sequence is one that erases in the line.
bool LineBuilder::erase(QByteArrayView sequence)
{
    if (sequence.size() < 3 || sequence.back() != 'K')
        return false;
    const QByteArrayView parameters = sequence.sliced(2).chopped(1);
    if (!hasOnlyNumbers(parameters))
        return false;
    const int which = parameters.toInt();
    const qsizetype place = std::min(m_column, static_cast<qsizetype>(m_cells.size()));
    if (which == 1 || which == 2)
        std::fill_n(m_cells.begin(), place, Cell{});
    if (which == 0 || which == 2) {
        m_cells.resize(static_cast<size_t>(place));
        m_length = std::min(m_length, m_column);
    }
    return true;
}

void LineBuilder::flush(OutputSource source)
{
    const QByteArray held = std::exchange(stream(source).held, {});
    if (held.isEmpty())
        return;
    if (held.front() != escape) {
        putText(source, held, false);
        return;
    }
    put(source, U'\x1b');
    putText(source, QByteArrayView(held).sliced(1), true);
}

void LineBuilder::endLine(OutputSource source)
{
    flush(source);
}

void LineBuilder::finish()
{
    for (const auto source :
         {OutputSource::StandardOutput, OutputSource::StandardError, OutputSource::TypedInput})
        flush(source);
}

void LineBuilder::startLine()
{
    m_cells.clear();
    m_column = 0;
    m_length = 0;
}

void LineBuilder::skipLines(OutputSource source, QByteArrayView bytes)
{
    QByteArray &held = stream(source).held;
    QByteArray joined;
    if (held.startsWith(escape)) {
        joined = held + bytes;
        bytes = joined;
    }
    held.clear();
    for (qsizetype i = 0; (i = bytes.indexOf(escape, i)) >= 0;) {
        const qsizetype length = std::max<qsizetype>(1, sequenceLength(bytes.sliced(i)));
        applyStyle(source, bytes.sliced(i, length));
        i += length;
    }
    startLine();
}

/// Whether \a sequence is one that sets a style.
bool LineBuilder::applyStyle(OutputSource source, QByteArrayView sequence)
{
    if (sequence.size() < 3 || sequence.back() != 'm')
        return false;
    const QByteArrayView parameters = sequence.sliced(2).chopped(1);
    if (!hasOnlyNumbers(parameters))
        return false;
    stream(source).style = applied(parameters, stream(source).style);
    return true;
}

void LineBuilder::putText(OutputSource source, QByteArrayView bytes, bool isAscii)
{
    if (m_column >= maximumLength) {
        advance(isAscii ? bytes.size()
                        : bytes.size() - std::ranges::count_if(bytes, isContinuation));
    } else if (isAscii) {
        const qsizetype kept = std::min(bytes.size(), maximumLength - m_column);
        Cell *cells = cellsFor(kept);
        const TextStyle style = stream(source).style;
        for (qsizetype i = 0; i < kept; ++i)
            cells[i] = {.character = byteOf(bytes[i]), .source = source, .style = style};
        advance(bytes.size());
    } else {
        for (const char32_t character : decoded(bytes).toUcs4())
            put(source, character);
    }
}

void LineBuilder::put(OutputSource source, char32_t character)
{
    if (m_column < maximumLength)
        *cellsFor(1) = {.character = character, .source = source, .style = stream(source).style};
    advance(1);
}

/// The cells from the present column on, \a count of which may be written.
LineBuilder::Cell *LineBuilder::cellsFor(qsizetype count)
{
    const auto end = static_cast<size_t>(m_column + count);
    if (end > m_cells.size())
        m_cells.resize(end);
    return m_cells.data() + m_column;
}

void LineBuilder::advance(qsizetype count)
{
    m_column += count;
    m_length = std::max(m_length, m_column);
}

OutputLine LineBuilder::line() const
{
    OutputLine line;
    line.cut = std::max<qsizetype>(0, m_length - maximumLength);
    line.text.reserve(static_cast<qsizetype>(m_cells.size()));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const QString instead = escapeOf(cell.character, i > 0 ? m_cells[i - 1].character : 0,
                                         i + 1 < m_cells.size() ? m_cells[i + 1].character : 0);
        const auto part = instead.isEmpty() ? OutputLine::Part::Text : OutputLine::Part::Escape;
        const qsizetype start = line.text.size();
        if (part == OutputLine::Part::Escape)
            line.text += instead;
        else
            line.text += QChar::fromUcs4(cell.character);
        const qsizetype length = line.text.size() - start;
        OutputLine::Run *last = line.runs.isEmpty() ? nullptr : &line.runs.last();
        if (last && last->source == cell.source && last->part == part && last->style == cell.style)
            last->length += length;
        else
            line.runs.append({start, length, cell.source, part, cell.style});
    }
    return line;
}

} // namespace Lectern::App
