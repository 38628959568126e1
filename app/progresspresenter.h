// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"
#include "navigation/startpagecontent.h"
#include "progress/lessonrecord.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Lectern {
class ProgressDatabase;
}

namespace Lectern::App {

class CourseTree;
class StartPage;

/// Shows how far the learner is, on the start page and in the tree of courses: reads the record
/// again when it is told that something was written. Writes nothing.
class ProgressPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ProgressPresenter(StartPage &startPage, CourseTree &tree, QObject *parent = nullptr);

    /// Null: nothing is known. Must outlive this or the next call.
    void setDatabase(ProgressDatabase *database);
    void setCatalog(const Catalog *catalog);
    void setRecentCourses(const QList<RecentCourse> &courses);
    /// Sentences for the start page.
    void addNotice(const QString &notice);

    /// Soon, and once for many calls in a row.
    void refresh() { m_soon.start(); }

    /// As it was read last.
    LessonRecord recordOf(const QString &lessonId) const { return m_records.value(lessonId); }

Q_SIGNALS:
    void refreshed();
    void failed(const Lectern::Error &error);

private:
    void read();
    void present();
    std::optional<StartPageContent::Continue> continueLesson() const;
    QList<StartPageContent::Due> dueExercises() const;
    QList<StartPageContent::Stage> stages() const;

    StartPage &m_startPage;
    CourseTree &m_tree;
    ProgressDatabase *m_database = nullptr;
    const Catalog *m_catalog = nullptr;
    QHash<QString, LessonRecord> m_records;
    QList<RecentCourse> m_recentCourses;
    QStringList m_notices;
    QTimer m_soon;
};

} // namespace Lectern::App
