// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/console.h"
#include "cli/json.h"
#include "course/catalog.h"

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

/// The ids of what a lesson holds, by kind.
struct Contents
{
    QStringList demos;
    QStringList pitfalls;
    QStringList quizzes;
    QStringList parsons;
    QStringList exercises;
};

Contents contentsOf(const Lesson &lesson)
{
    Contents contents;
    for (const Block &block : lesson.blocks) {
        if (const auto *runnable = std::get_if<RunnableBlock>(&block)) {
            if (runnable->role == RunnableBlock::Role::Demo)
                contents.demos.append(runnable->id);
            else if (runnable->role == RunnableBlock::Role::Pitfall)
                contents.pitfalls.append(runnable->id);
        } else if (const auto *quiz = std::get_if<QuizBlock>(&block)) {
            contents.quizzes.append(quiz->id);
        } else if (const auto *parsons = std::get_if<ParsonsBlock>(&block)) {
            contents.parsons.append(parsons->id);
        }
    }
    for (const Exercise &exercise : lesson.exercises)
        contents.exercises.append(exercise.id);
    return contents;
}

QJsonObject lessonJson(const Lesson &lesson)
{
    const Contents contents = contentsOf(lesson);
    return {{u"id"_s, lesson.id},
            {u"title"_s, lesson.title},
            {u"minutes"_s, lesson.minutes},
            {u"level"_s, lesson.level},
            {u"needs"_s, QJsonArray::fromStringList(requirementsOf(lesson))},
            {u"demos"_s, QJsonArray::fromStringList(contents.demos)},
            {u"pitfalls"_s, QJsonArray::fromStringList(contents.pitfalls)},
            {u"quizzes"_s, QJsonArray::fromStringList(contents.quizzes)},
            {u"parsons"_s, QJsonArray::fromStringList(contents.parsons)},
            {u"exercises"_s, QJsonArray::fromStringList(contents.exercises)}};
}

QJsonObject courseJson(const Course &course)
{
    QJsonArray stages;
    for (const Stage &stage : course.stages) {
        QJsonArray lessons;
        for (const Lesson &lesson : stage.lessons)
            lessons.append(lessonJson(lesson));
        stages.append(QJsonObject{
            {u"slug"_s, stage.slug}, {u"title"_s, stage.title}, {u"lessons"_s, lessons}});
    }
    return {{u"id"_s, course.id},
            {u"title"_s, course.title},
            {u"folder"_s, course.folder},
            {u"python"_s, course.python},
            {u"stages"_s, stages}};
}

void writeIds(const QString &label, const QStringList &ids)
{
    if (!ids.isEmpty())
        write(u"      %1 %2\n"_s.arg(label + u':', -10).arg(ids.join(u' ')));
}

void writeCourse(const Course &course)
{
    write(escapeControls(course.title) + "  ("_L1 + course.folder + ")\n"_L1);
    for (const Stage &stage : course.stages) {
        write("  "_L1 + escapeControls(stage.title) + u'\n');
        for (const Lesson &lesson : stage.lessons) {
            write(u"    %1  %2, %3 min\n"_s.arg(lesson.id, escapeControls(lesson.title),
                                                QString::number(lesson.minutes)));
            const Contents contents = contentsOf(lesson);
            writeIds(Command::tr("demos"), contents.demos);
            writeIds(Command::tr("pitfalls"), contents.pitfalls);
            writeIds(Command::tr("quizzes"), contents.quizzes);
            writeIds(Command::tr("parsons"), contents.parsons);
            writeIds(Command::tr("exercises"), contents.exercises);
        }
    }
}

} // namespace

void ListCommand::start()
{
    const Result<Catalog> catalog = Catalog::load(
        m_options.courseFolder.isEmpty() ? bundledCoursesFolder() : m_options.courseFolder);
    if (!catalog) {
        fail(catalog.error());
        return;
    }
    QJsonArray courses;
    for (const CourseLoad &load : catalog->courses()) {
        if (m_options.json)
            courses.append(courseJson(load.course));
        else
            writeCourse(load.course);
    }
    const Problems problems = catalog->problems();
    if (m_options.json)
        writeJson({{u"courses"_s, courses}, {u"problems"_s, toJson(problems)}});
    for (const Problem &problem : problems)
        writeError(escapeControls(problem.text()) + u'\n');
    finish(problems.isEmpty() ? ExitStatus::Matched : ExitStatus::InvalidInput);
}

} // namespace Lectern::Cli
