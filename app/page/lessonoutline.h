// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lectern {
struct Lesson;
}

namespace Lectern::App {

/// The places of a lesson that can be gone to, in page order. A value, made by makeOutline().
struct LessonOutline
{
    enum class Kind { Heading, Block, Exercise };

    struct Entry
    {
        Kind kind = Kind::Heading;
        int level = 2;  ///< 2 for a section, as in Markdown; exercises are sections
        QString title;  ///< plain text
        QString target; ///< what LessonPage::scrollTo() takes; unique in the lesson
        int block = -1; ///< headings and blocks: position in Lesson::blocks
    };

    QList<Entry> entries;
};

/// The headings of the prose, the questions, the Parsons problems and the exercises. A heading's
/// target is made of its words as on the usual Markdown viewers ("a-second-name"); where that is
/// the id of a block or of an earlier heading, a number follows.
LessonOutline makeOutline(const Lesson &lesson);

} // namespace Lectern::App
