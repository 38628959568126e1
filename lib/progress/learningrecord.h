// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/learningevent.h"
#include "progress/lessonrecord.h"
#include "progress/review.h"
#include "result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Lectern {

class ProgressDatabase;

/// Where the learner was in a lesson.
struct LessonPlace
{
    QString lessonId;
    QString place; ///< as it was given to setPlace()
    QDateTime time;

    bool operator==(const LessonPlace &) const = default;
};

/// What the learner did, as events that are added and never changed, so that nothing learned is
/// lost; and where they were, of which only the last counts. It judges nothing: see
/// lessonProgress() for how far that is. Lessons and exercises that no course has any more may be
/// among the answers; who shows them leaves them out.
class LearningRecord
{
public:
    /// \a database must outlive the record.
    explicit LearningRecord(ProgressDatabase &database);

    Result<void> record(const LearningEvent &event);

    /// By lesson id, of all lessons with an event.
    Result<QHash<QString, LessonRecord>> records();
    /// Of one lesson; empty without any event.
    Result<LessonRecord> record(const QString &lessonId);

    /// \a place is text that only the page understands.
    Result<void> setPlace(const QString &lessonId, const QString &place, const QDateTime &time);
    Result<std::optional<LessonPlace>> place(const QString &lessonId);
    /// Of all lessons the one that was last visited or read: continue here. Nothing at first.
    Result<std::optional<LessonPlace>> lastPlace();

    /// The key of the work that was open last; empty at first.
    Result<QString> lastWork();
    Result<void> setLastWork(const QString &workKey);

    /// What is due at \a now, longest due first: exercises to be passed again (see nextReview())
    /// and exercises begun and not passed.
    Result<QList<DueExercise>> due(const QDateTime &now);

private:
    Result<QHash<QString, LessonRecord>> collect(const QString &lessonId);

    ProgressDatabase &m_database;
};

} // namespace Lectern
