// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/printedlines.h"

#include <utility>

namespace Lectern {

namespace {

constexpr qsizetype maximumUnits = 200;
/// In UTF-8 no UTF-16 unit needs more than three bytes: what is cut off is beyond maximumUnits.
constexpr qsizetype maximumBytes = 4 * maximumUnits;

QString textOf(const QByteArray &line)
{
    QString text = QString::fromUtf8(line);
    if (text.endsWith(u'\r'))
        text.chop(1);
    text.truncate(maximumUnits);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace

void PrintedLines::append(const QByteArray &bytes, std::chrono::nanoseconds time)
{
    qsizetype begin = 0;
    while (m_lines.size() < maximum && begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const QByteArrayView piece =
            QByteArrayView(bytes).sliced(begin, (end < 0 ? bytes.size() : end) - begin);
        m_begun += piece.first(qMin(piece.size(), maximumBytes - m_begun.size()));
        if (end < 0)
            return;
        m_lines.append({time, textOf(std::exchange(m_begun, {}))});
        begin = end + 1;
    }
}

QList<PrintedLine> PrintedLines::take(std::chrono::nanoseconds start)
{
    m_begun.clear();
    QList<PrintedLine> lines = std::exchange(m_lines, {});
    for (PrintedLine &line : lines)
        line.time -= start;
    return lines;
}

} // namespace Lectern
