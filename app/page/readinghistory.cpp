// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/readinghistory.h"

namespace Lectern::App {

void ReadingHistory::visit(const QString &lessonId, const ReadingPlace &place)
{
    const Visit visit{lessonId, place};
    if (m_present >= 0 && m_visits[m_present] == visit)
        return;
    m_visits.resize(m_present + 1);
    m_visits.append(visit);
    if (m_visits.size() > maximumLength)
        m_visits.removeFirst();
    m_present = m_visits.size() - 1;
}

void ReadingHistory::setPlace(const ReadingPlace &place)
{
    if (m_present >= 0)
        m_visits[m_present].place = place;
}

std::optional<ReadingHistory::Visit> ReadingHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_visits[--m_present];
}

std::optional<ReadingHistory::Visit> ReadingHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_visits[++m_present];
}

} // namespace Lectern::App
