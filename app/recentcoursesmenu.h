// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QObject>

class QMenu;

namespace Lectern::App {

/// Fills a menu with the bundled courses and those that were open before. Opens none of them.
class RecentCoursesMenu final : public QObject
{
    Q_OBJECT

public:
    /// \a menu must outlive this.
    explicit RecentCoursesMenu(QMenu &menu, QObject *parent = nullptr);

    /// What the menu shows the next time it opens, in this order.
    void setCourses(const QList<RecentCourse> &courses) { m_courses = courses; }

Q_SIGNALS:
    void bundledRequested();
    /// \a path of a folder or a pack.
    void courseRequested(const QString &path);

private:
    void fill();

    QMenu &m_menu;
    QList<RecentCourse> m_courses;
};

} // namespace Lectern::App
