// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/readingplace.h"

#include <QList>

#include <optional>

namespace Lectern::App {

/// The lessons that were read one after the other, for going back and forward as in a browser.
/// Plain data; it knows no widget and no course.
class ReadingHistory
{
public:
    struct Visit
    {
        QString lessonId;
        ReadingPlace place;

        bool operator==(const Visit &) const = default;
    };

    /// Somebody goes to \a place of \a lessonId, which may be the same lesson. What was ahead is
    /// gone. Going to where one is changes nothing. The oldest of more than maximumLength visits
    /// are forgotten.
    void visit(const QString &lessonId, const ReadingPlace &place = {});
    /// The reader is at \a place of the present lesson now; call it before leaving.
    void setPlace(const ReadingPlace &place);

    /// One step; nothing if there is none.
    std::optional<Visit> back();
    std::optional<Visit> forward();
    bool canGoBack() const { return m_present > 0; }
    bool canGoForward() const { return m_present + 1 < m_visits.size(); }

    static constexpr qsizetype maximumLength = 100;

private:
    QList<Visit> m_visits;
    qsizetype m_present = -1;
};

} // namespace Lectern::App
