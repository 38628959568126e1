// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/outputcapture.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

OutputCapture::OutputCapture(qint64 limitBytes) : m_limitBytes(limitBytes) {}

QByteArray OutputCapture::append(const QByteArray &bytes)
{
    const qint64 room = qMax<qint64>(m_limitBytes - m_output.totalBytes, 0);
    m_output.totalBytes += bytes.size();
    const QByteArray within = bytes.size() <= room ? bytes : bytes.first(room);
    const qint64 keptRoom =
        qMax<qint64>(qMin(m_limitBytes, keptOutputBytes) - m_output.bytes.size(), 0);
    m_output.bytes += QByteArrayView(within).first(qMin<qint64>(keptRoom, within.size()));
    if (bytes.size() > keptRoom) {
        m_output.tail += QByteArrayView(bytes).sliced(qMin<qint64>(keptRoom, bytes.size()));
        // Cut now and then, not at every read.
        if (m_output.tail.size() > 4 * keptTailBytes)
            m_output.tail = m_output.tail.last(keptTailBytes);
    }
    return within;
}

CapturedOutput OutputCapture::take()
{
    if (m_output.tail.size() > keptTailBytes)
        m_output.tail = m_output.tail.last(keptTailBytes);
    return std::exchange(m_output, {});
}

std::optional<RunPlace> takePlace(QByteArray &errorOutput, const QString &runFolder)
{
    // What faulthandler.register() prints: bytes, so that nothing around it changes.
    static const QByteArray head = "Stack (most recent call first):\n"_ba;
    const qsizetype begin = errorOutput.indexOf(head);
    if (begin < 0)
        return std::nullopt;
    qsizetype end = begin + head.size();
    std::optional<RunPlace> place;
    bool isInRunFolder = false;
    static const QRegularExpression frame(uR"re(^  File "(.*)", line (\d+) in (.*)$)re"_s);
    while (QByteArrayView(errorOutput).sliced(end).startsWith("  ")) {
        const qsizetype lineEnd = errorOutput.indexOf('\n', end);
        if (lineEnd < 0)
            break;
        const QString line =
            QString::fromUtf8(QByteArrayView(errorOutput).sliced(end, lineEnd - end));
        end = lineEnd + 1;
        const QRegularExpressionMatch match = frame.match(line);
        if (!match.hasMatch() || isInRunFolder)
            continue;
        isInRunFolder = match.captured(1).startsWith(runFolder + u'/');
        if (!place || isInRunFolder)
            place = RunPlace{match.captured(1), match.captured(3), match.captured(2).toInt()};
    }
    errorOutput.remove(begin, end - begin);
    return place;
}

} // namespace Lectern
