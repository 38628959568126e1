// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QString>

namespace Lectern::App {

/// What stands in the editor: a scratch program, a block opened from a lesson, or an exercise.
struct Work
{
    enum class Kind { Scratch, Block, Exercise };

    Kind kind = Kind::Scratch;
    Lesson lesson;  ///< empty for scratch
    QString id;     ///< the block's address or the exercise's id
    QString title;  ///< for people
    QString source; ///< what it starts from, and what Reset goes back to

    /// The name under which its draft is kept.
    QString key() const
    {
        return kind == Kind::Scratch ? QStringLiteral("scratch") : lesson.id + u'#' + id;
    }
};

/// An empty program of the learner's own.
Work scratchWork();
/// A copy of the block \a address of \a lesson, which has it.
Work blockWork(const Lesson &lesson, const QString &address);
/// The exercise \a exerciseId of \a lesson, which has it.
Work exerciseWork(const Lesson &lesson, const QString &exerciseId);

} // namespace Lectern::App
