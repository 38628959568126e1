// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace Lectern {

/// All that the learner did at one exercise.
struct ExerciseRecord
{
    int attempts = 0; ///< checks that did not pass
    int passes = 0;
    int hintsOpened = 0; ///< the highest number
    bool isSolutionSeen = false;
    bool isPassedUnaided = false; ///< passed before any hint or the solution was opened

    bool isPassed() const { return passes > 0; }
};

/// All that the learner did in one lesson. What the lesson has no longer may still be in it.
struct LessonRecord
{
    int visits = 0;
    QDateTime lastVisit;              ///< invalid without a visit
    QHash<QString, bool> runs;        ///< by block address: whether it ever matched
    QHash<QString, bool> predictions; ///< by block address: whether one was ever right
    QHash<QString, bool> answers;     ///< by question or puzzle: whether one was ever right
    QHash<QString, ExerciseRecord> exercises;
};

} // namespace Lectern
