// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern::App {

/// What the start page shows; plain text throughout. What is empty is not shown.
struct StartPageContent
{
    struct Continue
    {
        QString lessonId;
        QString lessonTitle;
        QString stageTitle;
        QString when;        ///< when the reader was there, as one says it: "Yesterday"
        double progress = 0; ///< 0 to 1

        bool operator==(const Continue &) const = default;
    };

    struct Due
    {
        QString exerciseTitle;
        QString lessonId;
        QString exerciseId;
        QString reason; ///< "Solved three weeks ago, with one hint"

        bool operator==(const Due &) const = default;
    };

    struct Stage
    {
        QString title;
        QString summary;
        int solvedExercises = 0;
        int exercises = 0;
        int doneLessons = 0;
        int lessons = 0;
        QString nextLessonId; ///< the first one that is not done; empty: all are
        QString nextLessonTitle;

        bool operator==(const Stage &) const = default;
    };

    std::optional<Continue> continueLesson;
    QList<Due> due;
    QList<Stage> stages; ///< in the order of the course
    QList<RecentCourse> recentCourses;
    QStringList notices; ///< what is wrong with the course

    /// Whether nothing has been done yet: then the page welcomes.
    bool isFirstStart() const;
    /// The lesson to start with; empty if there is none.
    QString firstLessonId() const;

    bool operator==(const StartPageContent &) const = default;
};

} // namespace Lectern::App
