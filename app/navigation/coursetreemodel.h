// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"

#include <QStandardItemModel>

namespace Lectern::App {

/// The courses with their stages and lessons, for the tree at the left. Lessons carry their id in
/// LessonIdRole; courses and stages carry none.
class CourseTreeModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { LessonIdRole = Qt::UserRole + 1 };

    explicit CourseTreeModel(QObject *parent = nullptr);

    void setCatalog(const Catalog &catalog);
    /// The index of a lesson; invalid if there is none.
    QModelIndex indexOf(const QString &lessonId) const;
};

} // namespace Lectern::App
