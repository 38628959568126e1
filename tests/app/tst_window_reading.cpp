// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way: from lesson to lesson, back and forward, to a word, to a command.
#include "app/windowfixture.h"
#include "navigation/commandpalette.h"
#include "navigation/searchdialog.h"
#include "navigation/shortcutspage.h"
#include "output/outputview.h"
#include "page/lessonpane.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString gilLesson = u"performance/gil"_s;

QScrollBar *scrollBar(const WindowFixture &f)
{
    return f.window->page()->verticalScrollBar();
}

/// Until the whole page stands.
void settle(const WindowFixture &f)
{
    int maximum = -1;
    REQUIRE(QTest::qWaitFor(
        [&] {
            const int last = std::exchange(maximum, scrollBar(f)->maximum());
            QTest::qWait(50);
            return last == maximum && maximum > 1000;
        },
        10s));
}

/// Types into the field of a panel that has just opened.
QLineEdit *fieldOf(QWidget &panel)
{
    auto *field = panel.findChild<QLineEdit *>();
    REQUIRE(field != nullptr);
    REQUIRE(field->isVisible());
    return field;
}

} // namespace

TEST_CASE("the window opens with the start page, and a lesson takes its place", "[window]")
{
    WindowFixture f;
    auto *pane = child<LessonPane>(*f.window, u"lessonPane"_s);
    CHECK(pane->isStartShown());
    REQUIRE(f.window->openLesson(copyingLesson));
    CHECK_FALSE(pane->isStartShown());
    f.trigger(u"startPageAction"_s);
    CHECK(pane->isStartShown());
    CHECK(f.window->lessonId().isEmpty());
}

TEST_CASE("back and forward lead through the lessons to where each was left", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    settle(f);
    CHECK_FALSE(f.window->actions().back->isEnabled());
    scrollBar(f)->setValue(900);
    REQUIRE(f.window->openLesson(gilLesson));
    CHECK(scrollBar(f)->value() == 0);
    f.trigger(u"backAction"_s);
    CHECK(f.window->lessonId() == copyingLesson);
    CHECK(QTest::qWaitFor([&] { return qAbs(scrollBar(f)->value() - 900) < 40; }, 5s));
    CHECK_FALSE(f.window->actions().back->isEnabled());
    f.trigger(u"forwardAction"_s);
    CHECK(f.window->lessonId() == gilLesson);
    CHECK_FALSE(f.window->actions().forward->isEnabled());
}

TEST_CASE("next and previous lead through the course in its order", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    CHECK_FALSE(f.window->actions().previousLesson->isEnabled()); // it is the first
    f.trigger(u"nextLessonAction"_s);
    CHECK(f.window->lessonId() != copyingLesson);
    f.trigger(u"previousLessonAction"_s);
    CHECK(f.window->lessonId() == copyingLesson);
}

TEST_CASE("a lesson opens where it was left, also another day", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    settle(f);
    scrollBar(f)->setValue(1200);
    f.open();
    REQUIRE(f.window->openLesson(copyingLesson));
    CHECK(QTest::qWaitFor([&] { return qAbs(scrollBar(f)->value() - 1200) < 60; }, 10s));
}

TEST_CASE("find marks what is on the page and goes from match to match", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    settle(f);
    f.window->page()->setFocus();
    f.trigger(u"findAction"_s);
    auto *bar = child<QWidget>(*f.window, u"pageFindBar"_s);
    QTest::keyClicks(fieldOf(*bar), u"deepcopy"_s);
    CHECK(f.window->page()->currentMatch() == 0);
    QTest::keyClick(fieldOf(*bar), Qt::Key_Return);
    CHECK(f.window->page()->currentMatch() == 1);
    f.trigger(u"findPreviousAction"_s);
    CHECK(f.window->page()->currentMatch() == 0);
    QTest::keyClick(fieldOf(*bar), Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("find looks in the editor when the learner is there", "[window]")
{
    WindowFixture f;
    f.editor()->setSource(u"one = 1\ntwo = one\n"_s);
    f.window->activateWindow();
    f.editor()->setFocus();
    f.trigger(u"replaceAction"_s);
    auto *bar = child<QWidget>(*f.window, u"editorFindBar"_s);
    QTest::keyClicks(fieldOf(*bar), u"one"_s);
    CHECK(f.editor()->selectedText() == u"one"_s);
}

TEST_CASE("a search over all lessons finds a word and opens its place", "[window]")
{
    WindowFixture f;
    f.trigger(u"searchAction"_s);
    auto *dialog = f.window->findChild<SearchDialog *>();
    REQUIRE(dialog != nullptr);
    QLineEdit *field = fieldOf(*dialog);
    QTest::keyClicks(field, u"deepco"_s);
    auto *list = dialog->findChild<QListView *>();
    REQUIRE(list != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 3; }, 10s));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(f.window->lessonId() == copyingLesson);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("the palette knows every command of the menus and does what is chosen", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.trigger(u"paletteAction"_s);
    auto *palette = f.window->findChild<CommandPalette *>();
    REQUIRE(palette != nullptr);
    QTest::keyClicks(fieldOf(*palette), u"start page"_s);
    QTest::keyClick(fieldOf(*palette), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return f.window->lessonId().isEmpty(); }, 5s));
}

TEST_CASE("the page of shortcuts names every key that a menu has", "[window]")
{
    WindowFixture f;
    f.trigger(u"shortcutsAction"_s);
    auto *page = f.window->findChild<ShortcutsPage *>();
    REQUIRE(page != nullptr);
    const QString text = page->findChild<QTextBrowser *>()->toPlainText();
    for (const QMenu *menu : f.window->actions().menus) {
        for (const QAction *action : menu->actions()) {
            INFO(action->objectName().toStdString());
            CHECK(text.contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
    CHECK(text.contains(QKeySequence(Qt::CTRL | Qt::Key_Slash).toString(QKeySequence::NativeText)));
}

TEST_CASE("the keys of the start page do what it says", "[window]")
{
    WindowFixture f;
    const WindowActions &actions = f.window->actions();
    const std::pair<QAction *, QString> promises[] = {
        {actions.run, u"runs what is in the editor"_s},
        {actions.search, u"finds a word in all lessons"_s},
        {actions.palette, u"finds a command"_s},
        {actions.shortcuts, u"shows all keys and helps"_s},
    };
    int row = 0;
    for (const auto &[action, text] : promises) {
        CHECK(child<QLabel>(*f.window, u"key%1"_s.arg(row))->text() ==
              action->shortcut().toString(QKeySequence::NativeText));
        CHECK(child<QLabel>(*f.window, u"keyText%1"_s.arg(row))->text() == text);
        ++row;
    }
}

TEST_CASE("the editor says how its reader gets out of it by keyboard", "[window]")
{
    WindowFixture f;
    const WindowActions &actions = f.window->actions();
    f.window->activateWindow();
    f.editor()->setFocus();
    for (const QAction *action : {actions.focusPage, actions.focusOutput}) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        CHECK(f.editor()->accessibleDescription().contains(key));
        QTest::keySequence(f.editor(), action->shortcut());
        CHECK_FALSE(f.editor()->hasFocus());
        f.editor()->setFocus();
    }
}

TEST_CASE("find looks in the output when the reader is there", "[window]")
{
    WindowFixture f;
    f.run(u"for i in range(300): print('line', i)\n"_s);
    f.window->activateWindow();
    f.trigger(u"focusOutputAction"_s);
    QTest::keyClick(f.window->pane()->output(), Qt::Key_Home, Qt::ControlModifier);
    f.trigger(u"findAction"_s);
    auto *bar = child<QWidget>(*f.window, u"outputFindBar"_s);
    QTest::keyClicks(fieldOf(*bar), u"line 2"_s);
    auto *count = child<QLabel>(*bar, u"findCount"_s);
    CHECK(QTest::qWaitFor([&] { return count->text() == u"1 of 111"_s; }, 10s));
    f.trigger(u"findNextAction"_s);
    CHECK(count->text() == u"2 of 111"_s);
    f.trigger(u"findPreviousAction"_s);
    CHECK(count->text() == u"1 of 111"_s);
    QTest::keyClick(fieldOf(*bar), Qt::Key_Escape);
    CHECK(f.window->pane()->output()->hasFocus());
}

TEST_CASE("no key is bound to two actions", "[window]")
{
    WindowFixture f;
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : f.window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            INFO(key.toString().toStdString() << " of " << action->objectName().toStdString()
                                              << " and " << keys.value(key).toStdString());
            CHECK_FALSE(keys.contains(key));
            keys.insert(key, action->objectName());
        }
    }
    CHECK(keys.size() > 25);
}
