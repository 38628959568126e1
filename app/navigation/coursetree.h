// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeView>

namespace Lectern {
class Catalog;
}

namespace Lectern::App {

class CourseTreeDelegate;
class CourseTreeModel;
struct Theme;

/// The courses at the left of the window: a lesson is chosen by a click or by Return, so that the
/// arrow keys lead past lessons without opening them.
class CourseTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit CourseTree(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCatalog(const Catalog &catalog);
    /// By lesson id, 0 to 1; see CourseTreeModel.
    void setProgress(const QHash<QString, double> &progress);
    /// Marks the lesson that is shown, without a signal; empty: none.
    void setCurrentLesson(const QString &lessonId);

Q_SIGNALS:
    void lessonChosen(const QString &lessonId);

private:
    void choose(const QModelIndex &index);

    CourseTreeModel *m_model;
    CourseTreeDelegate *m_delegate;
    QString m_lessonId;
};

} // namespace Lectern::App
