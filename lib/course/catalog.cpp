// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

} // namespace

QString bundledCoursesFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &relative : {u"../share/lectern/lessons"_s, u"../../../lessons"_s}) {
        const QString folder = QDir::cleanPath(program.absoluteFilePath(relative));
        if (!findCourseFolders(folder).isEmpty())
            return folder;
    }
    return {};
}

std::optional<Address> parseAddress(const QString &text)
{
    static const QRegularExpression pattern(u"^([a-z0-9-]+/[a-z0-9-]+)(?:#([a-z0-9.-]+))?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Address{match.captured(1), match.captured(2)};
}

Result<Catalog> Catalog::load(const QString &folder, Trust trust)
{
    Catalog catalog;
    const QString bundled = QFileInfo(bundledCoursesFolder()).canonicalFilePath();
    const QStringList folders = findCourseFolders(folder);
    for (const QString &course : folders) {
        auto load = loadCourse(course);
        if (!load)
            continue;
        const bool isBundled =
            !bundled.isEmpty() && QFileInfo(course).canonicalFilePath().startsWith(bundled + u'/');
        for (Stage &stage : load->course.stages) {
            for (Lesson &lesson : stage.lessons)
                lesson.trust = isBundled ? Trust::Own : trust;
        }
        catalog.m_courses.append(std::move(*load));
    }
    if (!catalog.m_courses.isEmpty())
        return catalog;
    if (folder.isEmpty())
        return std::unexpected(Error{
            ErrorCode::NotFound,
            Tr::tr("No course was found beside the program. Name the folder of one with --course."),
            {}});
    return std::unexpected(loadCourse(folder).error());
}

Problems Catalog::problems() const
{
    Problems all;
    for (const CourseLoad &load : m_courses)
        all.append(load.problems);
    return all;
}

QStringList Catalog::requirements() const
{
    QStringList all;
    for (const CourseLoad &load : m_courses) {
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons)
                all.append(requirementsOf(lesson));
        }
    }
    all.removeDuplicates();
    return all;
}

Result<const Lesson *> Catalog::findLesson(const QString &lessonId) const
{
    QStringList known;
    for (const CourseLoad &load : m_courses) {
        if (const Lesson *lesson = load.course.findLesson(lessonId))
            return lesson;
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons) {
                if (lesson.id.section(u'/', 1) == lessonId.section(u'/', 1) ||
                    stage.slug == lessonId.section(u'/', 0, 0))
                    known.append(lesson.id);
            }
        }
    }
    const QString hint =
        known.isEmpty() ? Tr::tr("\"lectern-cli list\" shows all.")
                        : Tr::tr("Did you mean %1?")
                              .arg(known.first(qMin<qsizetype>(known.size(), 5)).join(", "_L1));
    return std::unexpected(Error{
        ErrorCode::NotFound, Tr::tr("There is no lesson \"%1\". %2").arg(lessonId, hint), {}});
}

QStringList requirementsOf(const Lesson &lesson)
{
    QStringList all = lesson.needs;
    for (const Block &block : lesson.blocks) {
        if (const auto *runnable = std::get_if<RunnableBlock>(&block))
            all.append(runnable->needs);
    }
    for (const Exercise &exercise : lesson.exercises)
        all.append(exercise.needs);
    all.removeDuplicates();
    return all;
}

} // namespace Lectern
