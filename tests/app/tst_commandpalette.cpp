// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/commandpalette.h"

#include "app/fixtures.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QWidget window;
    QMenuBar menus{&window};
    QMenu *run = menus.addMenu(u"&Run"_s);
    QMenu *view = menus.addMenu(u"&View"_s);
    QMenu *colors = view->addMenu(u"&Colours"_s);
    QAction *start = add(run, u"&Run"_s, u"runAction"_s);
    QAction *stop = add(run, u"&Stop"_s, u"stopAction"_s);
    QAction *reset = add(run, u"Reset && clear"_s, u"resetAction"_s);
    QAction *dark = add(colors, u"&Dark"_s, u"darkAction"_s);
    QLineEdit *outside = new QLineEdit(&window);
    CommandPalette palette{&window};
    QLineEdit *field = child<QLineEdit>(palette, u"filterField"_s);
    QListView *list = child<QListView>(palette, u"filterList"_s);
    QLabel *status = child<QLabel>(palette, u"filterStatus"_s);
    QSignalSpy lessons{&palette, &CommandPalette::lessonRequested};

    Fixture()
    {
        start->setShortcut(Qt::Key_F5);
        stop->setEnabled(false);
        dark->setCheckable(true);
        run->addSeparator();
        palette.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        palette.setActions(run->actions() + view->actions() + colors->actions());
        window.resize(900, 700);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
    }
    QAction *add(QMenu *menu, const QString &text, const QString &objectName)
    {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        return action;
    }
    QStringList titles() const
    {
        QStringList result;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            result.append(list->model()->index(row, 0).data().toString());
        return result;
    }
    QString spoken(int row) const
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST_CASE("the palette lists every action with its menu and key and state", "[palette]")
{
    Fixture f;
    f.palette.popUp();
    CHECK(f.titles() == QStringList{"Run", "Stop", "Reset & clear", "Dark"});
    CHECK(f.spoken(0) == u"Run. F5. Run"_s);
    CHECK(f.spoken(1) == u"Stop. Run. not available now"_s);
    CHECK(f.spoken(3) == u"Dark. View › Colours, now off"_s);
    CHECK(f.status->text() == u"4 command(s) and lesson(s)");
    f.palette.hide();
    f.dark->setChecked(true);
    f.stop->setVisible(false);
    f.palette.popUp();
    CHECK(f.titles() == QStringList{"Run", "Reset & clear", "Dark"});
    CHECK(f.spoken(2) == u"Dark. View › Colours, now on"_s);
}

TEST_CASE("Enter triggers once the palette is closed and the focus is back", "[palette]")
{
    Fixture f;
    f.palette.popUp();
    int triggered = 0;
    QObject::connect(f.reset, &QAction::triggered, &f.palette, [&] {
        ++triggered;
        CHECK_FALSE(f.palette.isVisible());
        CHECK(f.outside->hasFocus());
    });
    QTest::keyClicks(f.field, u"rstcl"_s);
    CHECK(f.titles() == QStringList{"Reset & clear"});
    QTest::keyClick(f.field, Qt::Key_Return);
    CHECK(triggered == 1);
}

TEST_CASE("a disabled action is shown and does nothing", "[palette]")
{
    Fixture f;
    f.palette.popUp();
    QSignalSpy triggered(f.stop, &QAction::triggered);
    QTest::keyClicks(f.field, u"stop"_s);
    CHECK(f.titles() == QStringList{"Stop"});
    QTest::keyClick(f.field, Qt::Key_Return);
    CHECK(triggered.isEmpty());
    CHECK(f.palette.isVisible());
    const QRect place = f.list->visualRect(f.list->model()->index(0, 0));
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, place.center());
    CHECK(triggered.isEmpty());
    CHECK(f.palette.recent().isEmpty());
}

TEST_CASE("a menu's name finds its actions and a title stands above it", "[palette]")
{
    Fixture f;
    f.palette.popUp();
    QTest::keyClicks(f.field, u"view dark"_s);
    CHECK(f.titles() == QStringList{"Dark"});
    f.field->selectAll();
    QTest::keyClicks(f.field, u"run"_s);
    CHECK(f.titles().first() == u"Run");
    CHECK(f.titles().size() == 3); // all of that menu
    f.field->selectAll();
    QTest::keyClicks(f.field, u"xq"_s);
    CHECK(f.titles().isEmpty());
    CHECK(f.status->text() == u"No command or lesson fits \"xq\".");
}

TEST_CASE("what was chosen last stands first", "[palette]")
{
    Fixture f;
    QSignalSpy changed(&f.palette, &CommandPalette::recentChanged);
    for (const QString &typed : {u"run"_s, u"dark"_s}) {
        f.palette.popUp();
        CHECK(f.field->text().isEmpty());
        QTest::keyClicks(f.field, typed);
        QTest::keyClick(f.field, Qt::Key_Return);
    }
    CHECK(f.palette.recent() == QStringList{"darkAction", "runAction"});
    CHECK(changed.size() == 2);
    f.palette.popUp();
    CHECK(f.titles() == QStringList{"Dark", "Run", "Stop", "Reset & clear"});
    f.palette.hide();
    f.palette.setRecent({"resetAction", "gone"});
    f.palette.popUp();
    CHECK(f.titles().first() == u"Reset & clear");
}

TEST_CASE("lessons stand below the commands and are opened by name", "[palette]")
{
    Fixture f;
    f.palette.setLessons({{u"a/copying"_s, u"Copying"_s, u"Structures"_s},
                          {u"b/gil"_s, u"The GIL"_s, u"Performance"_s}});
    f.palette.popUp();
    CHECK(f.titles().last() == u"The GIL");
    CHECK(f.spoken(4) == u"Copying. Lesson. Structures"_s);
    QTest::keyClicks(f.field, u"gil"_s);
    QTest::keyClick(f.field, Qt::Key_Return);
    REQUIRE(f.lessons.size() == 1);
    CHECK(f.lessons[0].first() == u"b/gil"_s);
    CHECK(f.palette.recent() == QStringList{"b/gil"});
}

TEST_CASE("an action that goes away leaves the palette", "[palette]")
{
    Fixture f;
    f.palette.popUp();
    delete f.reset;
    CHECK(f.titles() == QStringList{"Run", "Stop", "Dark"});
}
