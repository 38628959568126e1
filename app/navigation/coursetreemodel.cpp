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
}

QModelIndex CourseTreeModel::indexOf(const QString &lessonId) const
{
    const QModelIndexList found =
        match(index(0, 0), LessonIdRole, lessonId, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace Lectern::App
