// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonlinks.h"

#include "course/course.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// \a html with a title in each link to a lesson of \a course that has none.
QString withTitles(const QString &html, const Course &course)
{
    // As cmark writes them; in text there is no "<".
    static const QRegularExpression link(
        u"<a href=\"(?<lesson>[a-z0-9-]+/[a-z0-9-]+)(?:#[^\"]*)?(?<end>\")>"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : link.globalMatch(html)) {
        const Lesson *lesson = course.findLesson(match.capturedView(u"lesson"_s));
        if (!lesson)
            continue;
        const qsizetype end = match.capturedEnd(u"end"_s);
        result += QStringView(html).sliced(done, end - done);
        result += u" title=\"%1\""_s.arg(lesson->title.toHtmlEscaped());
        done = end;
    }
    return result + QStringView(html).sliced(done);
}

void addTitles(QList<Block> &blocks, const Course &course)
{
    for (Block &block : blocks) {
        if (auto *prose = std::get_if<ProseBlock>(&block))
            prose->html = withTitles(prose->html, course);
        else if (auto *box = std::get_if<BoxBlock>(&block))
            box->html = withTitles(box->html, course);
    }
}

} // namespace

QString stageSlug(const QString &folderName)
{
    static const QRegularExpression number(u"^[0-9]+-"_s);
    return QString(folderName).remove(number);
}

std::optional<QString> lessonAddress(const QString &target, const QString &folder)
{
    const QUrl link(target);
    const QString path = link.path(QUrl::FullyDecoded);
    if (!link.isValid() || !link.isRelative() || !link.authority().isEmpty() || link.hasQuery() ||
        path.startsWith(u'/') || !path.endsWith("/lesson.md"_L1))
        return std::nullopt;
    const QString file = QDir::cleanPath(folder + u'/' + path);
    const QString lesson = file.section(u'/', -2, -2);
    const QString stage = file.section(u'/', -3, -3);
    const QString course = file.section(u'/', 0, -4);
    if (course.isEmpty() || !QDir::cleanPath(folder).startsWith(course + u'/') ||
        !QFileInfo(course + "/course.yaml"_L1).isFile() || !QFileInfo(file).isFile())
        return std::nullopt;
    const QString address = stageSlug(stage) + u'/' + lesson;
    return link.hasFragment() ? address + u'#' + link.fragment(QUrl::FullyEncoded) : address;
}

void addLinkTitles(Course &course)
{
    Course linked = course; // the titles are read from the other one
    for (Stage &stage : linked.stages) {
        for (Lesson &lesson : stage.lessons) {
            addTitles(lesson.blocks, course);
            for (Exercise &exercise : lesson.exercises) {
                addTitles(exercise.task, course);
                addTitles(exercise.explanation, course);
            }
        }
    }
    course = std::move(linked);
}

} // namespace Lectern
