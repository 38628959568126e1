// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputreader.h"

#include <QtEndian>

namespace Lectern::App {

namespace {

constexpr qsizetype readSize = 65'536;

} // namespace

/// Whether \a size bytes are in the buffer from m_used on.
bool OutputReader::fill(qsizetype size)
{
    if (m_buffer.size() - m_used >= size)
        return true;
    m_offset += m_used;
    m_used = 0;
    m_buffer = m_file.read(m_offset, readSize);
    return m_buffer.size() >= size;
}

std::optional<OutputReader::Piece> OutputReader::next()
{
    while (m_rest == 0) {
        if (!fill(OutputFile::headSize))
            return std::nullopt;
        m_source = static_cast<OutputSource>(m_buffer[m_used]);
        m_rest = qFromLittleEndian<quint32>(m_buffer.constData() + m_used + 1);
        m_used += OutputFile::headSize;
    }
    if (!fill(1))
        return std::nullopt;
    const qsizetype size = std::min<qint64>(m_rest, m_buffer.size() - m_used);
    const Piece piece{.source = m_source, .bytes = QByteArrayView(m_buffer).sliced(m_used, size)};
    m_used += size;
    m_rest -= size;
    return piece;
}

} // namespace Lectern::App
