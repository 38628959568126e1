// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"

#include "output/outputreader.h"

#include <QIODevice>

#include <algorithm>

namespace Lectern::App {

namespace {

constexpr qint64 checkpointDistance = 65'536;
constexpr qint64 longLineSize = 4 * checkpointDistance;

} // namespace

OutputStore::OutputStore(qint64 maximumBytes, const QString &folder)
    : m_maximumBytes(maximumBytes), m_file(folder), m_checkpoints{Checkpoint{}}
{
}

void OutputStore::clear()
{
    m_file.clear();
    m_checkpoints = {Checkpoint{}};
    m_longLines.clear();
    m_open = {};
    m_openBytes = 0;
    m_lineEnds = 0;
    m_totalBytes = 0;
    m_totalLineEnds = 0;
    m_droppedBytes = 0;
}

void OutputStore::append(OutputSource source, QByteArrayView bytes)
{
    m_totalBytes += bytes.size();
    m_totalLineEnds += std::ranges::count(bytes, '\n');
    while (!bytes.isEmpty()) {
        // After the first drop nothing more is kept, or there would be a gap without a mark.
        const qint64 room = m_maximumBytes - m_file.size() - OutputFile::headSize;
        if (m_droppedBytes > 0 || room <= 0)
            break;
        qsizetype size = std::min<qint64>(bytes.size(), room);
        // A piece ends where a checkpoint stands, so that reading can begin there.
        const qint64 last = m_checkpoints.last().offset + checkpointDistance - m_file.size();
        const qsizetype end =
            last < size ? bytes.first(size).indexOf('\n', std::max<qint64>(0, last)) : -1;
        if (end >= 0)
            size = end + 1;
        if (!keep(source, bytes.first(size)))
            break;
        if (end >= 0)
            m_checkpoints.append({m_lineEnds, m_file.size(), m_open.state()});
        bytes = bytes.sliced(size);
    }
    m_droppedBytes += bytes.size();
}

bool OutputStore::keep(OutputSource source, QByteArrayView bytes)
{
    if (!m_file.append(source, bytes))
        return false;
    follow(source, bytes);
    return true;
}

/// Knows the open line and what is carried over, with as little work as possible: of the lines that
/// are ended nothing is needed now but what escape sequences leave behind.
void OutputStore::follow(OutputSource source, QByteArrayView bytes)
{
    const qsizetype lastEnd = bytes.lastIndexOf('\n');
    if (lastEnd < 0) {
        m_open.append(source, bytes);
        m_openBytes += bytes.size();
        return;
    }
    QByteArrayView ended = bytes.first(lastEnd + 1);
    if (const qsizetype end = ended.indexOf('\n'); m_openBytes + end > longLineSize) {
        endLongLine(source, ended.first(end));
        ended = ended.sliced(end + 1);
    }
    if (!ended.isEmpty()) {
        m_lineEnds += std::ranges::count(ended, '\n');
        m_open.skipLines(source, ended);
    }
    const QByteArrayView open = bytes.sliced(lastEnd + 1);
    m_open.append(source, open);
    m_openBytes = open.size();
}

void OutputStore::endLongLine(OutputSource source, QByteArrayView bytes)
{
    m_open.append(source, bytes);
    m_open.endLine(source);
    m_longLines.insert(m_lineEnds++, m_open.line());
    m_open.startLine();
}

void OutputStore::finish()
{
    m_open.finish();
}

QList<OutputLine> OutputStore::lines(qint64 first, int count) const
{
    const qint64 end = std::min(first + count, lineCount());
    const qint64 ended = std::min(end, m_lineEnds);
    QList<OutputLine> result;
    for (qint64 line = std::max<qint64>(first, 0); line < ended;) {
        const auto longLine = m_longLines.lowerBound(line);
        if (longLine != m_longLines.cend() && longLine.key() == line) {
            result.append(*longLine);
            ++line;
            continue;
        }
        const qint64 last =
            longLine == m_longLines.cend() ? ended : std::min(ended, longLine.key());
        if (!read(line, last, result))
            return result;
        line = last;
    }
    if (end > std::max(first, m_lineEnds))
        result.append(m_open.line());
    return result;
}

qint64 OutputStore::blockEnd(qint64 line) const
{
    const auto next = std::ranges::upper_bound(m_checkpoints, line, {}, &Checkpoint::line);
    return next == m_checkpoints.cend() ? lineCount() : next->line;
}

/// Appends the ended lines \a first to \a end - 1, none of them long, to \a result.
bool OutputStore::read(qint64 first, qint64 end, QList<OutputLine> &result) const
{
    // No long line is read on the way: after each there is a checkpoint.
    const Checkpoint &start =
        *std::prev(std::ranges::upper_bound(m_checkpoints, first, {}, &Checkpoint::line));
    LineBuilder builder(start.state);
    OutputReader reader(m_file, start.offset);
    for (qint64 line = start.line; line < end;) {
        const auto piece = reader.next();
        if (!piece)
            return false;
        QByteArrayView bytes = piece->bytes;
        for (qsizetype lineEnd; line < end && (lineEnd = bytes.indexOf('\n')) >= 0; ++line) {
            builder.append(piece->source, bytes.first(lineEnd));
            builder.endLine(piece->source);
            if (line >= first)
                result.append(builder.line());
            builder.startLine();
            bytes = bytes.sliced(lineEnd + 1);
        }
        if (line < end)
            builder.append(piece->source, bytes);
    }
    return true;
}

bool OutputStore::writeTo(QIODevice &device) const
{
    OutputReader reader(m_file, 0);
    qint64 size = 0;
    while (const auto piece = reader.next()) {
        if (device.write(piece->bytes.data(), piece->bytes.size()) != piece->bytes.size())
            return false;
        size += piece->bytes.size();
    }
    return size == m_totalBytes - m_droppedBytes;
}

} // namespace Lectern::App
