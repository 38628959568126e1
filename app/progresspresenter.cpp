// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresspresenter.h"

#include "navigation/coursetree.h"
#include "navigation/startpage.h"
#include "progress/learningrecord.h"
#include "progress/lessonprogress.h"
#include "progress/progressdatabase.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace Lectern::App {

namespace {

constexpr qsizetype maximumDue = 5; // more would be a burden, not a help

/// "today, 14:02", "yesterday", "3 days ago", or the date.
QString whenText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days <= 0)
        return ProgressPresenter::tr("Today, %1")
            .arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    if (days == 1)
        return ProgressPresenter::tr("Yesterday");
    if (days < 14)
        return ProgressPresenter::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return QLocale().toString(local.date(), QLocale::LongFormat);
}

QString reasonText(const DueExercise &due)
{
    return due.reason == DueExercise::Reason::Begun
               ? ProgressPresenter::tr("Begun, not solved yet. %1").arg(whenText(due.since))
               : ProgressPresenter::tr("Solved before: do you still know how?");
}

} // namespace

ProgressPresenter::ProgressPresenter(StartPage &startPage, CourseTree &tree, QObject *parent)
    : QObject(parent), m_startPage(startPage), m_tree(tree)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &ProgressPresenter::read);
}

void ProgressPresenter::setDatabase(ProgressDatabase *database)
{
    m_database = database;
    refresh();
}

void ProgressPresenter::setCatalog(const Catalog *catalog)
{
    m_catalog = catalog;
    m_notices.clear();
    for (const Problem &problem : catalog ? catalog->problems() : Problems())
        m_notices.append(problem.text());
    present();
    refresh();
}

void ProgressPresenter::setRecentCourses(const QList<RecentCourse> &courses)
{
    m_recentCourses = courses;
    refresh();
}

void ProgressPresenter::addNotice(const QString &notice)
{
    m_notices.append(notice);
    refresh();
}

void ProgressPresenter::read()
{
    if (m_database) {
        const auto records = LearningRecord(*m_database).records();
        if (!records)
            Q_EMIT failed(records.error());
        m_records = records.value_or(QHash<QString, LessonRecord>());
    }
    present();
    Q_EMIT refreshed();
}

void ProgressPresenter::present()
{
    QHash<QString, double> ratios;
    for (const CourseLoad &load : m_catalog ? m_catalog->courses() : QList<CourseLoad>()) {
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons)
                ratios.insert(lesson.id,
                              lessonProgress(lesson, m_records.value(lesson.id)).ratio());
        }
    }
    m_tree.setProgress(ratios);
    m_startPage.setContent(
        {continueLesson(), dueExercises(), stages(), m_recentCourses, m_notices});
}

std::optional<StartPageContent::Continue> ProgressPresenter::continueLesson() const
{
    if (!m_database || !m_catalog)
        return std::nullopt;
    const auto last = LearningRecord(*m_database).lastPlace();
    if (!last || !*last)
        return std::nullopt;
    for (const CourseLoad &load : m_catalog->courses()) {
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons) {
                if (lesson.id == (*last)->lessonId)
                    return StartPageContent::Continue{
                        lesson.id, lesson.title, stage.title, whenText((*last)->time),
                        lessonProgress(lesson, m_records.value(lesson.id)).ratio()};
            }
        }
    }
    return std::nullopt;
}

QList<StartPageContent::Due> ProgressPresenter::dueExercises() const
{
    QList<StartPageContent::Due> due;
    if (!m_database || !m_catalog)
        return due;
    const auto all = LearningRecord(*m_database).due(QDateTime::currentDateTimeUtc());
    for (const DueExercise &each : all.value_or(QList<DueExercise>())) {
        const auto lesson = m_catalog->findLesson(each.lessonId);
        const Exercise *exercise = lesson ? (*lesson)->findExercise(each.exerciseId) : nullptr;
        if (exercise && due.size() < maximumDue)
            due.append({exercise->title, each.lessonId, each.exerciseId, reasonText(each)});
    }
    return due;
}

QList<StartPageContent::Stage> ProgressPresenter::stages() const
{
    QList<StartPageContent::Stage> stages;
    for (const CourseLoad &load : m_catalog ? m_catalog->courses() : QList<CourseLoad>()) {
        for (const Stage &stage : load.course.stages) {
            const StageProgress progress = stageProgress(stage, m_records);
            StartPageContent::Stage row{.title = stage.title,
                                        .summary = stage.summary,
                                        .solvedExercises = progress.sum.passed,
                                        .exercises = progress.sum.exercises,
                                        .doneLessons = progress.complete,
                                        .lessons = progress.lessons,
                                        .nextLessonId = {},
                                        .nextLessonTitle = {}};
            for (const Lesson &lesson : stage.lessons) {
                if (lessonProgress(lesson, m_records.value(lesson.id)).isComplete())
                    continue;
                row.nextLessonId = lesson.id;
                row.nextLessonTitle = lesson.title;
                break;
            }
            stages.append(row);
        }
    }
    return stages;
}

} // namespace Lectern::App
