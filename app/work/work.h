// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"
#include "course/course.h"
#include "progress/draftstore.h"

#include <QList>
#include <QString>

namespace Lectern::App {

/// What stands in the editor: a scratch program, a block opened from a lesson, or an exercise.
struct Work
{
    enum class Kind { Scratch, Block, Exercise };

    Kind kind = Kind::Scratch;
    Lesson lesson;  ///< empty for scratch
    QString id;     ///< the block's address or the exercise's id; of a scratch program, its key
    QString title;  ///< for people
    QString source; ///< what it starts from, and what Reset goes back to

    /// The name under which its draft and its history are kept.
    QString key() const
    {
        if (kind == Kind::Scratch)
            return id.isEmpty() ? QStringLiteral("scratch") : id;
        return lesson.id + u'#' + id;
    }
};

/// A program of the learner's own: "scratch", "scratch-2", ... by \a number, from 1.
Work scratchWork(int number = 1);
/// The scratch programs that have a draft in \a store, and always the first, in the order of their
/// numbers. Their titles are what their drafts say.
QList<Work> scratchWorks(const DraftStore &store);
/// The scratch program with the first number that has no draft in \a store.
Work newScratchWork(const DraftStore &store);

/// A copy of the block \a address of \a lesson, which has it.
Work blockWork(const Lesson &lesson, const QString &address);
/// The exercise \a exerciseId of \a lesson, which has it.
Work exerciseWork(const Lesson &lesson, const QString &exerciseId);

/// The work that has \a key, of whatever kind; an Error if \a catalog has it no longer.
Result<Work> workFor(const Catalog &catalog, const QString &key);

/// What \a work is called with \a source in it: a scratch program after its first comment line,
/// unless that is the one it started with.
QString titleOf(const Work &work, const QString &source);

} // namespace Lectern::App
