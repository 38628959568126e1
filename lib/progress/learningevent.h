// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Lectern {

/// One thing that the learner did, once.
struct LearningEvent
{
    enum class Kind {
        Visited,      ///< opened a lesson
        Ran,          ///< a block; value: 1 if it matched, else 0
        Predicted,    ///< what a block prints; value: 1 if it was right; detail: the prediction
        Answered,     ///< a question or a puzzle; value: 1 if it was right; detail: the answer
        HintOpened,   ///< of an exercise; value: its number, from 1
        SolutionSeen, ///< of an exercise
        Attempted,    ///< checked an answer that did not pass
        Passed,       ///< checked an answer that passed
    };

    Kind kind = Kind::Visited;
    QString lessonId;
    QString itemId; ///< block address, question or exercise; empty for Visited
    QDateTime time;
    int value = 0;
    QString detail; ///< free text, may be empty
};

} // namespace Lectern
