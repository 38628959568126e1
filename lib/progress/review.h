// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Lectern {

/// An exercise that wants the learner's attention.
struct DueExercise
{
    enum class Reason {
        Repeat, ///< passed some time ago; since when it should be passed again is \a since
        Begun,  ///< tried, or looked up, and not passed; \a since is when that was last
    };

    QString lessonId;
    QString exerciseId;
    Reason reason = Reason::Repeat;
    QDateTime since;

    bool operator==(const DueExercise &) const = default;
};

/// When an exercise that was passed at \a passes, in any order, should be passed again: 1, 3, 7, 16
/// and from then on 35 days after the last pass, one step further with each pass. A pass within a
/// day of the one before it is the same one, repeated. \a passes must not be empty.
///
/// This is the plainest schedule that expands. A scheduler that knows the learner's memory (FSRS)
/// is to take its place; it needs no more than the same events.
QDateTime nextReview(QList<QDateTime> passes);

} // namespace Lectern
