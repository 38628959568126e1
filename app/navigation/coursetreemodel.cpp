// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/coursetreemodel.h"

namespace Lectern::App {

namespace {

QStandardItem *makeItem(const QString &text, const QString &toolTip)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(toolTip.toHtmlEscaped()); // a tool tip would take the course's text for HTML
    return item;
}

} // namespace

CourseTreeModel::CourseTreeModel(QObject *parent) : QStandardItemModel(parent) {}

void CourseTreeModel::setCatalog(const Catalog &catalog)
{
    clear();
    for (const CourseLoad &load : catalog.courses()) {
        QStandardItem *course = makeItem(load.course.title, load.course.summary);
        for (const Stage &stage : load.course.stages) {
            QStandardItem *stageItem = makeItem(stage.title, stage.summary);
            for (const Lesson &lesson : stage.lessons) {
                QStandardItem *item = makeItem(
                    lesson.title, tr("%1 (%2 minutes)").arg(lesson.title).arg(lesson.minutes));
                item->setData(lesson.id, LessonIdRole);
                stageItem->appendRow(item);
            }
            course->appendRow(stageItem);
        }
        appendRow(course);
    }
    updateProgress();
}

void CourseTreeModel::setProgress(const QHash<QString, double> &progress)
{
    m_progress = progress;
    updateProgress();
}

void CourseTreeModel::updateProgress()
{
    // An item that is given the value it has tells nobody.
    for (int i = 0; i < rowCount(); ++i) {
        const QStandardItem *course = item(i);
        for (int j = 0; j < course->rowCount(); ++j) {
            QStandardItem *stage = course->child(j);
            for (int k = 0; k < stage->rowCount(); ++k)
                updateLesson(*stage->child(k));
            updateStage(*stage);
        }
    }
}

void CourseTreeModel::updateLesson(QStandardItem &lesson)
{
    const double given = m_progress.value(lesson.data(LessonIdRole).toString());
    const double ratio = given > 0 ? qMin(given, 1.0) : 0; // also where it is not a number
    lesson.setData(ratio, LessonProgressRole);
    // Neither 0 nor 100 but for nothing and all.
    const int percent = qBound(1, qRound(ratio * 100), 99);
    lesson.setData(ratio >= 1  ? tr("%1, done").arg(lesson.text())
                   : ratio > 0 ? tr("%1, %2 % done").arg(lesson.text()).arg(percent)
                               : tr("%1, not begun").arg(lesson.text()),
                   Qt::AccessibleTextRole);
}

void CourseTreeModel::updateStage(QStandardItem &stage)
{
    int done = 0;
    for (int i = 0; i < stage.rowCount(); ++i)
        done += stage.child(i)->data(LessonProgressRole).toDouble() >= 1 ? 1 : 0;
    const QString summary = tr("%1 of %n lesson(s) done", nullptr, stage.rowCount()).arg(done);
    stage.setData(summary, SummaryRole);
    stage.setData(tr("%1, %2").arg(stage.text(), summary), Qt::AccessibleTextRole);
}

QModelIndex CourseTreeModel::indexOf(const QString &lessonId) const
{
    const QModelIndexList found =
        match(index(0, 0), LessonIdRole, lessonId, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace Lectern::App
