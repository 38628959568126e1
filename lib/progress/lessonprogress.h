// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "progress/lessonrecord.h"

namespace Lectern {

/// How far a lesson is, counted by what it has now: each number is at most its total.
struct LessonProgress
{
    bool isVisited = false;
    int runnables = 0;
    int ran = 0;
    int matched = 0;
    int predictable = 0; ///< runnables that ask for a prediction
    int predicted = 0;
    int quizzes = 0;  ///< questions and puzzles
    int answered = 0; ///< right or wrong
    int exercises = 0;
    int passed = 0;
    int passedUnaided = 0; ///< the rest of passed came after hints or the solution

    int total() const { return runnables + quizzes + exercises; }
    int done() const { return matched + answered + passed; }
    /// From 0 to 1: the part of runnables matched, questions answered and exercises passed. A
    /// lesson that has none of them is done when it was visited.
    double ratio() const;
    bool isComplete() const { return ratio() >= 1; }

    bool operator==(const LessonProgress &) const = default;
};

/// The same for the lessons of a stage.
struct StageProgress
{
    int lessons = 0;
    int begun = 0; ///< visited, or something done
    int complete = 0;
    LessonProgress sum; ///< of all lessons; isVisited if one was

    /// The mean of the lessons' ratios, so that a long lesson counts no more than a short one.
    double ratio = 0;
};

/// Pure: what \a record says of \a lesson.
LessonProgress lessonProgress(const Lesson &lesson, const LessonRecord &record);

/// Pure: \a records by lesson id; a lesson without one has not been begun.
StageProgress stageProgress(const Stage &stage, const QHash<QString, LessonRecord> &records);

} // namespace Lectern
