// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/markedstream.h"

#include <QUuid>

namespace Lectern {

QByteArray MarkedStream::newMarker()
{
    return "\n<" + QUuid::createUuid().toByteArray(QUuid::Id128) + ">\n";
}

void MarkedStream::expect(const QByteArray &marker)
{
    m_marker = marker;
    m_pending.clear();
    m_hasEnded = false;
}

QByteArray MarkedStream::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    qsizetype end = m_pending.indexOf(m_marker);
    m_hasEnded = end >= 0;
    if (!m_hasEnded) { // its first bytes may have come
        end = qMax<qsizetype>(m_pending.size() - m_marker.size() + 1, 0);
        while (end < m_pending.size() && !m_marker.startsWith(m_pending.sliced(end)))
            ++end;
    }
    const QByteArray ready = m_pending.first(end);
    m_pending = m_hasEnded ? QByteArray() : m_pending.sliced(end);
    return ready;
}

} // namespace Lectern
