// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/headingids.h"

#include "course/course.h"

using namespace Qt::StringLiterals;

namespace Lectern {

HeadingIds::HeadingIds(const Lesson &lesson)
{
    for (const Block &block : lesson.blocks) {
        if (const auto *runnable = std::get_if<RunnableBlock>(&block))
            m_taken.insert(runnable->address());
        else if (const auto *quiz = std::get_if<QuizBlock>(&block))
            m_taken.insert(quiz->id);
        else if (const auto *parsons = std::get_if<ParsonsBlock>(&block))
            m_taken.insert(parsons->id);
    }
    for (const Exercise &exercise : lesson.exercises)
        m_taken.insert(exercise.id);
}

QString HeadingIds::next(const QString &heading)
{
    QString slug;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            slug += c;
        else if (c.isSpace())
            slug += u'-';
    }
    if (slug.isEmpty())
        slug = u"section"_s;
    QString id = slug;
    for (int number = 1; m_taken.contains(id); ++number)
        id = slug + u"-%1"_s.arg(number);
    m_taken.insert(id);
    return id;
}

} // namespace Lectern
