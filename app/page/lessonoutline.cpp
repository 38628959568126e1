// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonoutline.h"

#include "course/course.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LessonOutline)
};

/// The text of HTML that the loader made: it has no other entities than these four.
QString plainText(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(tag);
    return html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1)
        .simplified();
}

QString shortened(const QString &text)
{
    constexpr qsizetype maximumLength = 48;
    if (text.size() <= maximumLength)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', maximumLength);
    return text.first(space > 0 ? space : maximumLength) + u'…';
}

QString slugOf(const QString &title)
{
    QString slug;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            slug += c;
        else if (c.isSpace())
            slug += u'-';
    }
    return slug.isEmpty() ? u"section"_s : slug;
}

/// Gathers the entries of one lesson.
class OutlineMaker
{
public:
    explicit OutlineMaker(const Lesson &lesson)
    {
        for (const Block &block : lesson.blocks)
            std::visit([this](const auto &part) { claim(part); }, block);
        for (const Exercise &exercise : lesson.exercises)
            m_taken.insert(exercise.id);
        for (m_block = 0; m_block < lesson.blocks.size(); ++m_block)
            std::visit([this](const auto &part) { add(part); }, lesson.blocks[m_block]);
        for (const Exercise &exercise : lesson.exercises)
            m_outline.entries.append({LessonOutline::Kind::Exercise, 2,
                                      Tr::tr("Exercise: %1").arg(exercise.title), exercise.id, -1});
    }

    LessonOutline take() { return std::move(m_outline); }

private:
    void claim(const RunnableBlock &block) { m_taken.insert(block.address()); }
    void claim(const QuizBlock &block) { m_taken.insert(block.id); }
    void claim(const ParsonsBlock &block) { m_taken.insert(block.id); }
    void claim(const auto & /*text*/) {}

    void add(const ProseBlock &prose)
    {
        static const QRegularExpression heading(u"<h([1-6])>(.*?)</h\\1>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        for (const QRegularExpressionMatch &match : heading.globalMatch(prose.html)) {
            const QString title = plainText(match.captured(2));
            append(LessonOutline::Kind::Heading, match.captured(1).toInt(), title,
                   unused(slugOf(title)));
        }
    }
    void add(const QuizBlock &block)
    {
        addBlock(Tr::tr("Question: %1").arg(shortened(plainText(block.askHtml))), block.id);
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
    QString unused(const QString &slug)
    {
        QString target = slug;
        for (int number = 1; m_taken.contains(target); ++number)
            target = slug + u"-%1"_s.arg(number);
        m_taken.insert(target);
        return target;
    }

    LessonOutline m_outline;
    QSet<QString> m_taken;
    qsizetype m_block = 0;
    int m_level = 1; ///< of the heading that the present block stands below
};

} // namespace

LessonOutline makeOutline(const Lesson &lesson)
{
    return OutlineMaker(lesson).take();
}

} // namespace Lectern::App
