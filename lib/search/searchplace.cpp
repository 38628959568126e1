// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchplace.h"

#include "search/headingids.h"
#include "search/htmltext.h"

#include <algorithm>

namespace Lectern {

namespace {

using Kind = SearchPlace::Kind;

/// Walks down the page and remembers under which heading it is.
class PlaceCollector
{
public:
    PlaceCollector(const Lesson &lesson, const QString &stageTitle)
        : m_lessonId(lesson.id),
          m_lessonTitle(lesson.title),
          m_stageTitle(stageTitle),
          m_ids(lesson)
    {
    }

    void add(Kind kind, const QString &text, const QString &targetId)
    {
        if (!text.isEmpty())
            m_places.append(
                {m_lessonId, m_lessonTitle, m_stageTitle, m_heading, targetId, kind, text});
    }

    void addBlock(const Block &block)
    {
        if (const auto *prose = std::get_if<ProseBlock>(&block))
            addProse(*prose);
        else if (const auto *box = std::get_if<BoxBlock>(&block))
            add(Kind::Text, textOfHtml(box->html), m_headingId);
        else if (const auto *listing = std::get_if<ListingBlock>(&block))
            add(Kind::Code, listing->code, m_headingId);
        else if (const auto *runnable = std::get_if<RunnableBlock>(&block))
            add(Kind::Code, runnable->code, runnable->address());
        else if (const auto *quiz = std::get_if<QuizBlock>(&block))
            addQuiz(*quiz);
        else if (const auto *parsons = std::get_if<ParsonsBlock>(&block))
            addParsons(*parsons);
    }

    void addExercise(const Exercise &exercise)
    {
        m_heading = exercise.title;
        add(Kind::Exercise, exercise.title, exercise.id);
        for (const Block &block : exercise.task) {
            if (const auto *prose = std::get_if<ProseBlock>(&block))
                add(Kind::Task, textOfHtml(prose->html), exercise.id);
            else if (const auto *box = std::get_if<BoxBlock>(&block))
                add(Kind::Task, textOfHtml(box->html), exercise.id);
            else if (const auto *listing = std::get_if<ListingBlock>(&block))
                add(Kind::Code, listing->code, exercise.id);
        }
    }

    QList<SearchPlace> take() { return std::move(m_places); }

private:
    void addProse(const ProseBlock &prose)
    {
        for (const HtmlSection &section : sectionsOfHtml(prose.html)) {
            if (!section.heading.isEmpty()) {
                m_heading = section.heading;
                m_headingId = m_ids.next(section.heading);
                add(Kind::Heading, m_heading, m_headingId);
            }
            add(Kind::Text, section.text, m_headingId);
        }
    }

    void addQuiz(const QuizBlock &quiz)
    {
        QString text = textOfHtml(quiz.askHtml);
        for (const QString &option : quiz.optionsHtml)
            text += u' ' + textOfHtml(option);
        add(Kind::Question, text, quiz.id);
    }

    void addParsons(const ParsonsBlock &parsons)
    {
        QStringList lines = parsons.lines + parsons.distractors;
        std::ranges::sort(lines, {}, [](const QString &line) { return line.trimmed(); });
        add(Kind::Code, lines.join(u'\n'), parsons.id);
    }

    QString m_lessonId;
    QString m_lessonTitle;
    QString m_stageTitle;
    QString m_heading;
    QString m_headingId;
    HeadingIds m_ids;
    QList<SearchPlace> m_places;
};

} // namespace

QList<SearchPlace> searchablePlaces(const Lesson &lesson, const QString &stageTitle)
{
    PlaceCollector places(lesson, stageTitle);
    places.add(Kind::Lesson, lesson.title, {});
    places.add(Kind::Text, lesson.objectives.join(u" · "), {});
    for (const Block &block : lesson.blocks)
        places.addBlock(block);
    for (const Exercise &exercise : lesson.exercises)
        places.addExercise(exercise);
    return places.take();
}

} // namespace Lectern
