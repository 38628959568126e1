// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchworker.h"

#include "search/searchservice.h"

#include <QSet>

namespace Lectern {

SearchWorker::SearchWorker(std::shared_ptr<const NewestRequests> newest)
    : m_newest(std::move(newest))
{
}

void SearchWorker::setCourses(const QList<Course> &courses, quint64 number)
{
    m_index = LessonIndex::create();
    QSet<QString> lessonIds; // where two courses have a lesson, the first one counts
    for (const Course &course : courses) {
        for (const Stage &stage : course.stages) {
            for (const Lesson &lesson : stage.lessons) {
                if (!m_index || m_newest->courses != number)
                    return;
                if (lessonIds.contains(lesson.id))
                    continue;
                lessonIds.insert(lesson.id);
                const Result<void> added =
                    (*m_index)->setLesson(lesson.id, searchablePlaces(lesson, stage.title));
                if (!added)
                    m_index = std::unexpected(added.error());
            }
        }
    }
}

void SearchWorker::search(const QString &typed, quint64 number)
{
    if (m_newest->search != number)
        return;
    if (m_index && !*m_index) {
        Q_EMIT found(typed, {}, number);
        return;
    }
    const Result<QList<SearchHit>> hits =
        m_index.and_then([&](const std::unique_ptr<LessonIndex> &index) {
            return index->search(typed, SearchService::maximumHits);
        });
    if (hits)
        Q_EMIT found(typed, *hits, number);
    else
        Q_EMIT failed(hits.error(), number);
}

} // namespace Lectern
