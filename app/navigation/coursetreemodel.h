// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"

#include <QHash>
#include <QStandardItemModel>

namespace Lectern::App {

/// The courses with their stages and lessons, for the tree at the left. Lessons carry their id in
/// LessonIdRole and how much of them is done in LessonProgressRole; stages sum up their lessons in
/// SummaryRole. Courses carry none of these. What is done is said to screen readers, too.
class CourseTreeModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        LessonIdRole = Qt::UserRole + 1,
        LessonProgressRole, ///< double, 0 to 1
        SummaryRole,        ///< "2 of 5 lessons done"
    };

    explicit CourseTreeModel(QObject *parent = nullptr);

    void setCatalog(const Catalog &catalog);
    /// How much is done of each lesson, by its id, 0 to 1; nothing of those that are missing.
    /// Changes only the rows whose value is another. Survives setCatalog().
    void setProgress(const QHash<QString, double> &progress);
    /// The index of a lesson; invalid if there is none.
    QModelIndex indexOf(const QString &lessonId) const;

private:
    void updateProgress();
    void updateLesson(QStandardItem &lesson);
    void updateStage(QStandardItem &stage);

    QHash<QString, double> m_progress;
};

} // namespace Lectern::App
