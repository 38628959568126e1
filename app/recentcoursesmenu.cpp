// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentcoursesmenu.h"

#include <QFileInfo>
#include <QMenu>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Lectern::App {

RecentCoursesMenu::RecentCoursesMenu(QMenu &menu, QObject *parent) : QObject(parent), m_menu(menu)
{
    m_menu.setToolTipsVisible(true); // two courses may have one title
    connect(&m_menu, &QMenu::aboutToShow, this, &RecentCoursesMenu::fill);
}

void RecentCoursesMenu::fill()
{
    m_menu.clear();
    connect(m_menu.addAction(tr("The courses of Lectern")), &QAction::triggered, this,
            &RecentCoursesMenu::bundledRequested);
    for (const RecentCourse &course : std::as_const(m_courses)) {
        QString title = course.title.isEmpty() ? QFileInfo(course.path).fileName() : course.title;
        QAction *action = m_menu.addAction(title.replace(u'&', "&&"_L1));
        action->setToolTip(Qt::convertFromPlainText(course.path));
        connect(action, &QAction::triggered, this,
                [this, path = course.path] { Q_EMIT courseRequested(path); });
    }
}

} // namespace Lectern::App
