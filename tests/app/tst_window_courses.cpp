// SPDX-License-Identifier: GPL-3.0-or-later
// Which courses are open, how lessons lead to each other, and what is taken away from the window.
#include "app/windowfixture.h"
#include "support/tempcourse.h"

#include <QFileDialog>
#include <QMenu>
#include <QScrollBar>
#include <QStatusBar>
#include <QTextBrowser>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Lectern::Test::TempCourse;

namespace {

/// What the menu of recent courses shows when it is opened.
QList<QAction *> recentCourses(const WindowFixture &f)
{
    QMenu *menu = f.window->actions().recentCourses;
    menu->popup({});
    menu->close();
    return menu->actions();
}

} // namespace

TEST_CASE("the menu of recent courses lists what was opened and opens it again", "[window]")
{
    const TempCourse first;
    const TempCourse second;
    second.replace(u"course.yaml"_s, "title: A golden course", "title: Salt & pepper");
    WindowFixture f;
    f.window->openCourse(first.path());
    f.window->openCourse(second.path());
    REQUIRE(f.window->openLesson(u"first/hello"_s));
    QList<QAction *> actions = recentCourses(f);
    REQUIRE(actions.size() >= 3);
    CHECK(actions[1]->text() == u"Salt && pepper"_s); // "&" would be a key
    CHECK(actions[1]->toolTip().contains(second.path()));
    CHECK(actions[2]->text() == u"A golden course"_s);

    actions[2]->trigger();
    CHECK(f.window->settings().lastCourse == first.path());
    CHECK(f.window->openLesson(u"first/hello"_s));
    actions = recentCourses(f);
    CHECK(actions[1]->toolTip().contains(first.path())); // the last one first
    actions[0]->trigger();
    CHECK(f.window->settings().lastCourse.isEmpty());
    CHECK(f.window->openLesson(copyingLesson));

    f.options.settings = f.window->settings();
    f.options.courseFolder.clear();
    f.open(); // another day
    CHECK(recentCourses(f)[1]->toolTip().contains(first.path()));
}

TEST_CASE("saving the output writes all of it, also what is no longer in sight", "[window]")
{
    WindowFixture f;
    f.run(u"import sys\n"
          "for i in range(60_000):\n    print('line', i)\n"
          "sys.stdout.flush()\nsys.stdout.buffer.write(b'\\x00\\xff\\r\\n')\n"_s);
    QByteArray expected;
    for (int i = 0; i < 60'000; ++i)
        expected += "line " + QByteArray::number(i) + '\n';
    expected += QByteArray("\x00\xff\r\n", 4);
    const QString path = f.folder.filePath(u"saved.txt"_s);

    Q_EMIT f.window->pane()->output()->saveRequested();
    auto *dialog = child<QFileDialog>(*f.window, u"saveOutputDialog"_s);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    CHECK(saved.size() == expected.size());
    CHECK(saved == expected);
}

TEST_CASE("an output that cannot be saved is told so", "[window]")
{
    WindowFixture f;
    f.run(u"print(1)\n"_s);
    Q_EMIT f.window->pane()->output()->saveRequested();
    auto *dialog = child<QFileDialog>(*f.window, u"saveOutputDialog"_s);
    Q_EMIT dialog->fileSelected(f.folder.filePath(u"nowhere/saved.txt"_s));
    const QString told = f.window->findChild<QStatusBar *>()->currentMessage();
    CHECK(told.contains(u"cannot be saved"_s));
}

TEST_CASE("a link leads to another lesson and back to where it stands", "[window]")
{
    const TempCourse course;
    course.replace(u"01-first/stage.yaml"_s, "[hello]", "[hello, again]");
    course.write(u"01-first/again/lesson.md"_s,
                 "---\ntitle: Once <i>more</i>\nminutes: 1\nlevel: beginner\nobjectives: [more]\n"
                 "---\n" +
                     QByteArray("Many words.\n\n").repeated(80) +
                     "## The second part\n\nSee [hello](../hello/lesson.md).\n");
    course.replace(QString::fromLatin1(TempCourse::lesson), "Words, a [link]",
                   "[Go on](../again/lesson.md#the-second-part). Words, a [link]");
    WindowFixture f;
    f.window->openCourse(course.path());
    REQUIRE(f.window->openLesson(u"first/hello"_s));
    LessonPage *page = f.window->page();
    const auto follow = [&](const QString &href) {
        for (QTextBrowser *view : page->findChildren<QTextBrowser *>()) {
            if (view->toHtml().contains("href=\""_L1 + href))
                Q_EMIT view->anchorClicked(QUrl(href));
        }
    };
    follow(u"first/again#the-second-part"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.window->lessonId() == u"first/again"_s; }, 10s));
    CHECK(page->place().id == u"the-second-part"_s);
    follow(u"first/hello"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.window->lessonId() == u"first/hello"_s; }, 10s));
    f.trigger(u"backAction"_s);
    CHECK(f.window->lessonId() == u"first/again"_s);
    CHECK(page->place().id == u"the-second-part"_s);
    f.trigger(u"backAction"_s);
    CHECK(f.window->lessonId() == u"first/hello"_s);
    CHECK_FALSE(f.window->actions().back->isEnabled());
    f.trigger(u"forwardAction"_s);
    CHECK(f.window->lessonId() == u"first/again"_s);
}

TEST_CASE("Back from a linked place leads to where the first lesson was left", "[window]")
{
    WindowFixture f;
    LessonPage *page = f.window->page();
    REQUIRE(f.window->openLesson(u"performance/gil"_s));
    const QString target = page->outline().entries.last().target;
    REQUIRE(f.window->openLesson(copyingLesson));
    REQUIRE(page->scrollTo({})); // so all of the page stands
    page->verticalScrollBar()->setValue(900);
    const ReadingPlace left = page->place();
    REQUIRE_FALSE(left.id.isEmpty());
    Q_EMIT page->lessonRequested(u"performance/gil"_s, target);
    REQUIRE(f.window->lessonId() == u"performance/gil"_s);
    CHECK(page->place().id == target);
    f.trigger(u"backAction"_s);
    CHECK(f.window->lessonId() == copyingLesson);
    CHECK(page->place() == left);
    f.trigger(u"forwardAction"_s);
    CHECK(page->place().id == target);
}
