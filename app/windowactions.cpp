// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

/// Adds actions to one menu, each with a name to be found by.
class MenuMaker
{
public:
    MenuMaker(QMainWindow &window, const QString &title)
        : m_window(window), m_menu(window.menuBar()->addMenu(title))
    {
    }

    QMenu *menu() const { return m_menu; }

    QAction *add(const QString &text, const QString &objectName,
                 const QList<QKeySequence> &keys = {})
    {
        auto *action = new QAction(text, &m_window);
        action->setObjectName(objectName);
        action->setShortcuts(keys);
        if (!keys.isEmpty()) {
            QString plain = text;
            action->setToolTip(
                Tr::tr("%1 (%2)", "tool tip: action (key)")
                    .arg(plain.remove(u'&'), keys.first().toString(QKeySequence::NativeText)));
        }
        m_menu->addAction(action);
        m_window.addAction(action); // its key works while the menu bar is hidden
        return action;
    }

    QMenu *addMenu(const QString &title, const QString &objectName)
    {
        QMenu *menu = m_menu->addMenu(title);
        menu->setObjectName(objectName);
        return menu;
    }

    void addSeparator() { m_menu->addSeparator(); }

private:
    QMainWindow &m_window;
    QMenu *m_menu;
};

QMenu *makeFileMenu(WindowActions &actions, QMainWindow &window)
{
    MenuMaker file(window, Tr::tr("&File"));
    actions.newScratch =
        file.add(Tr::tr("&New scratch program"), u"scratchAction"_s, {Qt::CTRL | Qt::Key_N});
    actions.scratchPrograms = file.addMenu(Tr::tr("&Scratch programs"), u"scratchProgramsMenu"_s);
    file.addSeparator();
    actions.openFolder =
        file.add(Tr::tr("&Open a folder of lessons…"), u"openFolderAction"_s, {QKeySequence::Open});
    actions.openPack = file.add(Tr::tr("Open a lesson &pack…"), u"openPackAction"_s);
    actions.recentCourses = file.addMenu(Tr::tr("&Recent courses"), u"recentCoursesMenu"_s);
    file.addSeparator();
    actions.quit = file.add(Tr::tr("&Quit"), u"quitAction"_s, {Qt::CTRL | Qt::Key_Q});
    return file.menu();
}

QMenu *makeEditMenu(WindowActions &actions, QMainWindow &window)
{
    MenuMaker edit(window, Tr::tr("&Edit"));
    actions.find = edit.add(Tr::tr("&Find…"), u"findAction"_s, {QKeySequence::Find});
    actions.findNext = edit.add(Tr::tr("Find &next"), u"findNextAction"_s, {Qt::Key_F3});
    actions.findPrevious =
        edit.add(Tr::tr("Find &previous"), u"findPreviousAction"_s, {Qt::SHIFT | Qt::Key_F3});
    actions.replace =
        edit.add(Tr::tr("&Replace in the program…"), u"replaceAction"_s, {Qt::CTRL | Qt::Key_H});
    actions.goToLine =
        edit.add(Tr::tr("&Go to line…"), u"goToLineAction"_s, {Qt::CTRL | Qt::Key_G});
    return edit.menu();
}

QMenu *makeGoMenu(WindowActions &actions, QMainWindow &window)
{
    MenuMaker go(window, Tr::tr("&Go"));
    actions.startPage =
        go.add(Tr::tr("&Start page"), u"startPageAction"_s, {Qt::ALT | Qt::Key_Home});
    actions.back = go.add(Tr::tr("&Back"), u"backAction"_s, {Qt::ALT | Qt::Key_Left});
    actions.forward = go.add(Tr::tr("&Forward"), u"forwardAction"_s, {Qt::ALT | Qt::Key_Right});
    actions.previousLesson =
        go.add(Tr::tr("&Previous lesson"), u"previousLessonAction"_s, {Qt::CTRL | Qt::Key_PageUp});
    actions.nextLesson =
        go.add(Tr::tr("&Next lesson"), u"nextLessonAction"_s, {Qt::CTRL | Qt::Key_PageDown});
    actions.search =
        go.add(Tr::tr("Search all &lessons…"), u"searchAction"_s, {Qt::CTRL | Qt::Key_K});
    go.addSeparator();
    actions.focusCourses =
        go.add(Tr::tr("To the &courses"), u"focusCoursesAction"_s, {Qt::CTRL | Qt::Key_1});
    actions.focusPage =
        go.add(Tr::tr("To the less&on"), u"focusPageAction"_s, {Qt::CTRL | Qt::Key_2});
    actions.focusEditor =
        go.add(Tr::tr("To the &editor"), u"focusEditorAction"_s, {Qt::CTRL | Qt::Key_3});
    actions.focusOutput =
        go.add(Tr::tr("To the o&utput"), u"focusOutputAction"_s, {Qt::CTRL | Qt::Key_4});
    return go.menu();
}

QMenu *makeRunMenu(WindowActions &actions, QMainWindow &window)
{
    MenuMaker run(window, Tr::tr("&Run"));
    actions.run = run.add(Tr::tr("Run"), u"runAction"_s, {Qt::Key_F5});
    actions.stop = run.add(Tr::tr("Stop"), u"stopAction"_s, {Qt::SHIFT | Qt::Key_F5});
    actions.check = run.add(Tr::tr("Check"), u"checkAction"_s, {Qt::Key_F6});
    run.addSeparator();
    actions.instruments = run.addMenu(Tr::tr("See &inside"), u"instrumentsMenu"_s);
    actions.instruments->menuAction()->setObjectName(u"instrumentsAction"_s);
    actions.instruments->menuAction()->setToolTip(
        Tr::tr("What to record of the editor's programs"));
    run.addSeparator();
    actions.history =
        run.add(Tr::tr("History"), u"historyAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    actions.reset = run.add(Tr::tr("Reset"), u"resetAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    return run.menu();
}

void addSchemes(WindowActions &actions, MenuMaker &view, QMainWindow &window)
{
    actions.schemes = new QActionGroup(&window);
    const auto add = [&](const QString &text, const QString &objectName, int scheme) {
        QAction *action = view.add(text, objectName);
        action->setCheckable(true);
        action->setData(scheme);
        actions.schemes->addAction(action);
    };
    add(Tr::tr("Colours as the &desktop"), u"desktopSchemeAction"_s, -1);
    add(Tr::tr("&Light"), u"lightSchemeAction"_s, int(ColorScheme::Light));
    add(Tr::tr("D&ark"), u"darkSchemeAction"_s, int(ColorScheme::Dark));
    add(Tr::tr("High &contrast"), u"highContrastAction"_s, int(ColorScheme::HighContrast));
    actions.schemes->actions().first()->setChecked(true);
}

QMenu *makeViewMenu(WindowActions &actions, QMainWindow &window)
{
    MenuMaker view(window, Tr::tr("&View"));
    actions.larger = view.add(Tr::tr("Lar&ger"), u"largerAction"_s,
                              {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    actions.smaller = view.add(Tr::tr("S&maller"), u"smallerAction"_s, {Qt::CTRL | Qt::Key_Minus});
    actions.usualSize =
        view.add(Tr::tr("&Usual size"), u"usualSizeAction"_s, {Qt::CTRL | Qt::Key_0});
    view.addSeparator();
    addSchemes(actions, view, window);
    view.addSeparator();
    const auto makeToggle = [](QAction *action) {
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    };
    actions.showCourses = makeToggle(
        view.add(Tr::tr("C&ourses"), u"showCoursesAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_E}));
    actions.showOutline =
        makeToggle(view.add(Tr::tr("Out&line of the lesson"), u"showOutlineAction"_s,
                            {Qt::CTRL | Qt::SHIFT | Qt::Key_O}));
    actions.fullScreen = view.add(Tr::tr("&Full screen"), u"fullScreenAction"_s, {Qt::Key_F11});
    actions.fullScreen->setCheckable(true);
    view.addSeparator();
    actions.languages = view.addMenu(Tr::tr("Lan&guage"), u"languageMenu"_s);
    return view.menu();
}

QMenu *makeHelpMenu(WindowActions &actions, QMainWindow &window)
{
    MenuMaker help(window, Tr::tr("&Help"));
    actions.palette =
        help.add(Tr::tr("&All commands…"), u"paletteAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    actions.shortcuts = help.add(Tr::tr("&Keyboard shortcuts"), u"shortcutsAction"_s, {Qt::Key_F1});
    actions.about = help.add(Tr::tr("A&bout Lectern"), u"aboutAction"_s);
    return help.menu();
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
{
    menus = {makeFileMenu(*this, window), makeEditMenu(*this, window), makeGoMenu(*this, window),
             makeRunMenu(*this, window),  makeViewMenu(*this, window), makeHelpMenu(*this, window)};
}

} // namespace Lectern::App
