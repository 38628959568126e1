// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputtextwindow.h"

#include <algorithm>

namespace Lectern::App {

OutputTextWindow::OutputTextWindow(qint64 firstLine, const QStringList &lines)
    : m_firstLine(firstLine), m_starts{0}
{
    for (const QString &line : lines) {
        if (&line != &lines.first()) {
            m_text += u'\n';
            m_starts.append(m_text.size());
        }
        m_text += line;
    }
}

QString OutputTextWindow::text(int begin, int end) const
{
    const auto inside = [this](int offset) {
        return offset < 0 ? size() : std::min(offset, size());
    };
    const auto [first, last] = std::minmax({inside(std::max(begin, 0)), inside(end)});
    return m_text.sliced(first, last - first);
}

int OutputTextWindow::offsetOf(const TextPosition &position) const
{
    const qint64 line = position.line - m_firstLine;
    if (line < 0)
        return 0;
    if (line >= m_starts.size())
        return size();
    const qsizetype end = line + 1 < m_starts.size() ? m_starts[line + 1] - 1 : m_text.size();
    return static_cast<int>(
        qBound(m_starts[line], m_starts[line] + std::max<qsizetype>(0, position.column), end));
}

TextPosition OutputTextWindow::positionOf(int offset) const
{
    const qsizetype place = qBound(0, offset, size());
    const auto line = std::prev(std::ranges::upper_bound(m_starts, place));
    return {m_firstLine + (line - m_starts.begin()), place - *line};
}

} // namespace Lectern::App
