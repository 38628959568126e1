// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonoutline.h"

#include "course/course.h"
#include "search/headingids.h"
#include "search/htmltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LessonOutline)
};

QString shortened(const QString &text)
{
    constexpr qsizetype maximumLength = 48;
    if (text.size() <= maximumLength)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', maximumLength);
    return text.first(space > 0 ? space : maximumLength) + u'…';
}

/// Gathers the entries of one lesson.
class OutlineMaker
{
public:
    explicit OutlineMaker(const Lesson &lesson) : m_ids(lesson)
    {
        for (m_block = 0; m_block < lesson.blocks.size(); ++m_block)
            std::visit([this](const auto &part) { add(part); }, lesson.blocks[m_block]);
        for (const Exercise &exercise : lesson.exercises)
            m_outline.entries.append({LessonOutline::Kind::Exercise, 2,
                                      Tr::tr("Exercise: %1").arg(exercise.title), exercise.id, -1});
    }

    LessonOutline take() { return std::move(m_outline); }

private:
    void add(const ProseBlock &prose)
    {
        static const QRegularExpression heading(u"<h([1-6])>(.*?)</h\\1>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        for (const QRegularExpressionMatch &match : heading.globalMatch(prose.html)) {
            const QString title = textOfHtml(match.captured(2));
            append(LessonOutline::Kind::Heading, match.captured(1).toInt(), title,
                   m_ids.next(title));
        }
    }
    void add(const QuizBlock &block)
    {
        addBlock(Tr::tr("Question: %1").arg(shortened(textOfHtml(block.askHtml))), block.id);
    }
    void add(const ParsonsBlock &block) { addBlock(Tr::tr("Lines to order"), block.id); }
    void add(const auto & /*text*/) {}

    void addBlock(const QString &title, const QString &target)
    {
        append(LessonOutline::Kind::Block, m_level + 1, title, target);
    }
    void append(LessonOutline::Kind kind, int level, const QString &title, const QString &target)
    {
        if (kind == LessonOutline::Kind::Heading)
            m_level = level;
        m_outline.entries.append({kind, level, title, target, static_cast<int>(m_block)});
    }
    LessonOutline m_outline;
    HeadingIds m_ids;
    qsizetype m_block = 0;
    int m_level = 1; ///< of the heading that the present block stands below
};

} // namespace

LessonOutline makeOutline(const Lesson &lesson)
{
    return OutlineMaker(lesson).take();
}

} // namespace Lectern::App
