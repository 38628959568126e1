// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcontroller.h"

#include "course/catalog.h"
#include "navigation/commandpalette.h"
#include "navigation/searchdialog.h"
#include "navigation/shortcutspage.h"
#include "theme.h"
#include "widgetshortcuts.h"
#include "windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Lectern::App {

namespace {

QList<Course> coursesOf(const Catalog *catalog)
{
    QList<Course> courses;
    for (const CourseLoad &load : catalog ? catalog->courses() : QList<CourseLoad>())
        courses.append(load.course);
    return courses;
}

QList<LessonName> lessonNames(const QList<Course> &courses)
{
    QList<LessonName> names;
    for (const Course &course : courses) {
        for (const Stage &stage : course.stages) {
            for (const Lesson &lesson : stage.lessons)
                names.append({lesson.id, lesson.title, stage.title});
        }
    }
    return names;
}

} // namespace

SearchController::SearchController(QMainWindow &window, const WindowActions &actions,
                                   QObject *parent)
    : QObject(parent), m_window(window), m_actions(actions)
{
    connect(m_actions.search, &QAction::triggered, this, &SearchController::openSearch);
    connect(m_actions.palette, &QAction::triggered, this, &SearchController::openPalette);
    connect(m_actions.shortcuts, &QAction::triggered, this, &SearchController::openShortcuts);
}

SearchController::~SearchController() = default;

void SearchController::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    if (m_search)
        m_search->setTheme(theme);
    if (m_palette)
        m_palette->setTheme(theme);
    if (m_shortcuts)
        m_shortcuts->setTheme(theme);
}

void SearchController::setCatalog(const Catalog *catalog)
{
    m_catalog = catalog;
    if (m_service)
        m_service->setCourses(coursesOf(catalog));
    if (m_palette)
        m_palette->setLessons(lessonNames(coursesOf(catalog)));
}

void SearchController::openSearch()
{
    if (!m_search) {
        m_service = std::make_unique<SearchService>();
        m_service->setCourses(coursesOf(m_catalog));
        m_search = new SearchDialog(&m_window);
        connect(m_search, &SearchDialog::searchRequested, m_service.get(), &SearchService::search);
        connect(m_service.get(), &SearchService::found, m_search, &SearchDialog::setHits);
        connect(m_service.get(), &SearchService::failed, m_search, &SearchDialog::setError);
        connect(m_search, &SearchDialog::placeRequested, this, &SearchController::placeRequested);
        if (m_theme)
            m_search->setTheme(*m_theme);
    }
    m_search->popUp();
}

void SearchController::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(&m_window);
        connect(m_palette, &CommandPalette::lessonRequested, this,
                [this](const QString &lessonId) { Q_EMIT placeRequested(lessonId, {}); });
        if (m_theme)
            m_palette->setTheme(*m_theme);
        m_palette->setLessons(lessonNames(coursesOf(m_catalog)));
    }
    QList<QAction *> actions;
    for (const QMenu *menu : m_actions.menus)
        actions += menu->actions();
    m_palette->setActions(actions);
    m_palette->popUp();
}

void SearchController::openShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsPage(&m_window);
        m_shortcuts->setGroups(shortcutsOfMenus(*m_window.menuBar()) + widgetShortcuts());
        if (m_theme)
            m_shortcuts->setTheme(*m_theme);
    }
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

} // namespace Lectern::App
