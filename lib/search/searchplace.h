// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QList>
#include <QString>

namespace Lectern {

/// A place of a course that a search can find, and to which the window can lead.
struct SearchPlace
{
    enum class Kind {
        Lesson,   ///< the title of a lesson
        Heading,  ///< a heading on its page
        Text,     ///< objectives, prose or a box
        Code,     ///< a block, a listing, or lines to put in order
        Question, ///< a quiz with its options
        Exercise, ///< the title of an exercise
        Task,     ///< what the exercise asks for
    };

    QString lessonId;
    QString lessonTitle;
    QString stageTitle;
    QString heading;  ///< the nearest one above, or the exercise's title; empty at the top
    QString targetId; ///< of a heading (see HeadingIds), block or exercise; empty for the top
    Kind kind = Kind::Text;
    QString text; ///< plain

    bool operator==(const SearchPlace &) const = default;
};

/// Everything on the page of \a lesson that the reader sees from the start, in page order. Not what
/// gives an answer away: expected output, answers to questions, hints, solutions and tests; lines
/// to put in order stand sorted.
QList<SearchPlace> searchablePlaces(const Lesson &lesson, const QString &stageTitle);

} // namespace Lectern
