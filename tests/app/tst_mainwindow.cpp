// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on the bundled course, with the Python of this machine.
#include "app/windowfixture.h"
#include "navigation/coursetreemodel.h"
#include "verdict/testlist.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

#include "support/stringmakers.h"
#include "support/tempcourse.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST_CASE("choosing a lesson in the tree shows it", "[window]")
{
    WindowFixture f;
    auto *tree = child<QTreeView>(*f.window, u"courseTree"_s);
    auto *model = qobject_cast<CourseTreeModel *>(tree->model());
    REQUIRE(model != nullptr);
    const QModelIndex index = model->indexOf(copyingLesson);
    REQUIRE(index.isValid());
    tree->setCurrentIndex(index);
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(f.window->windowTitle().contains(index.data().toString()));
    CHECK(f.window->page()->runnable(u"two-trials"_s) != nullptr);
}

TEST_CASE("a demo runs in its place on the page and says that it matches", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    RunnableView *demo = f.window->page()->runnable(u"two-trials"_s);
    REQUIRE(demo != nullptr);
    QTest::mouseClick(child<QPushButton>(*demo, u"blockRunButton"_s), Qt::LeftButton);
    CHECK(f.window->controller()->isRunning());
    f.waitUntilIdle();
    CHECK(child<VerdictBanner>(*demo, u"blockVerdict"_s)->tone() == VerdictBanner::Tone::Passed);
    CHECK(child<OutputView>(*demo, u"blockOutput"_s)->toPlainText().contains(u"optimizer"_s));
}

TEST_CASE("F5 runs what stands in the editor and shows what it prints", "[window]")
{
    WindowFixture f;
    f.editor()->setSource(u"print('häl' + 'lo')\n"_s);
    f.window->activateWindow();
    f.editor()->setFocus();
    QTest::keyClick(f.editor(), Qt::Key_F5);
    f.waitUntilIdle();
    CHECK(f.output() == u"hällo"_s);
    CHECK(f.verdict()->tone() == VerdictBanner::Tone::Neutral);
}

TEST_CASE("an exception is named, and its line is marked", "[window]")
{
    WindowFixture f;
    f.run(u"x = 1\nprint(x)\nraise ValueError('bad')\n"_s);
    CHECK(f.verdict()->tone() == VerdictBanner::Tone::Failed);
    CHECK(f.editor()->errorLine() == 3);
    f.run(u"print(1)\n"_s);
    CHECK(f.editor()->errorLine() == 0);
}

TEST_CASE("Stop ends a program that does not end by itself, and the window goes on", "[window]")
{
    WindowFixture f;
    auto *stop = child<QAction>(*f.window, u"stopAction"_s);
    CHECK_FALSE(stop->isEnabled());
    f.editor()->setSource(u"print('on', flush=True)\nwhile True: pass\n"_s);
    f.trigger(u"runAction"_s);
    CHECK_FALSE(child<QAction>(*f.window, u"runAction"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return f.output() == u"on"_s; }, 10s));
    f.trigger(u"stopAction"_s);
    f.waitUntilIdle();
    CHECK(f.verdictTitle() == u"Stopped"_s);
    f.run(u"print('again')\n"_s);
    CHECK(f.output() == u"again"_s);
}

TEST_CASE("Check lists the tests one by one; a right answer passes, a wrong one is told why",
          "[window]")
{
    WindowFixture f;
    CHECK_FALSE(
        child<QAction>(*f.window, u"checkAction"_s)->isEnabled()); // a scratch program has no tests
    REQUIRE(f.window->openLesson(copyingLesson));
    f.check(u"clone-config"_s, u"def clone_config(cfg):\n    return cfg\n"_s);
    auto *tests = child<TestList>(*f.window, u"testList"_s);
    CHECK(f.verdict()->tone() == VerdictBanner::Tone::Failed);
    const int count = tests->topLevelItemCount();
    CHECK(count > 3);

    f.check(u"clone-config"_s, f.solution(u"clone-config"_s));
    CHECK(f.verdict()->tone() == VerdictBanner::Tone::Passed);
    CHECK(tests->topLevelItemCount() == count);
}

TEST_CASE("what was typed comes back after the window was closed", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.window->openExercise(u"clone-config"_s);
    f.editor()->setSource(u"# my own words\n"_s);
    f.open();
    REQUIRE(f.window->openLesson(copyingLesson));
    f.window->openExercise(u"clone-config"_s);
    CHECK(f.editor()->source() == u"# my own words\n"_s);
}

TEST_CASE("what was typed is on disk within a second, without closing anything", "[window]")
{
    WindowFixture f;
    f.editor()->setSource({});
    f.editor()->setFocus();
    QTest::keyClicks(f.editor(), u"abc"_s);
    const DraftStore drafts(f.folder.filePath(u"drafts"_s));
    CHECK(QTest::qWaitFor(
        [&] { return drafts.load(u"scratch"_s).value_or(std::nullopt) == u"abc"_s; }, 1s));
}

TEST_CASE("Reset asks; then it goes back to the start and undo brings the text back", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.window->openExercise(u"clone-config"_s);
    const QString starter = f.editor()->source();
    f.editor()->setFocus();
    QTest::keyClicks(f.editor(), u"# mine "_s);
    const QString mine = f.editor()->source();
    REQUIRE(mine != starter);
    const auto answer = [&](auto reply) {
        f.trigger(u"resetAction"_s);
        auto *question = f.window->findChild<QMessageBox *>(u"resetQuestion"_s);
        REQUIRE(question != nullptr);
        reply(question);
        QTest::qWait(20); // it goes
    };
    answer([](QMessageBox *question) { QTest::keyClick(question, Qt::Key_Escape); });
    CHECK(f.editor()->source() == mine);
    answer([](QMessageBox *question) { QTest::keyClick(question, Qt::Key_Return); });
    CHECK(f.editor()->source() == mine); // Return without reading is no answer
    answer([](QMessageBox *question) {
        QTest::mouseClick(child<QPushButton>(*question, u"yesButton"_s), Qt::LeftButton);
    });
    CHECK(f.editor()->source() == starter);
    f.editor()->undo();
    CHECK(f.editor()->source() == mine);
}

TEST_CASE("a block opened in the editor is a copy: its unchanged text is still compared, a changed "
          "one is not",
          "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    child<QPushButton>(*f.window->page()->runnable(u"two-trials"_s), u"blockOpenButton"_s)->click();
    f.trigger(u"runAction"_s);
    f.waitUntilIdle();
    CHECK(f.verdict()->tone() == VerdictBanner::Tone::Passed);
    f.run(u"print('mine')\n"_s);
    CHECK(f.verdict()->tone() == VerdictBanner::Tone::Neutral);
}

TEST_CASE("without a Python the lessons can be read, and a run says what to do", "[window]")
{
    WindowFixture f(u"/no/such/python"_s);
    REQUIRE(f.window->openLesson(copyingLesson));
    RunnableView *demo = f.window->page()->runnable(u"two-trials"_s);
    REQUIRE(demo != nullptr);
    child<QPushButton>(*demo, u"blockRunButton"_s)->click();
    auto *banner = child<VerdictBanner>(*demo, u"blockVerdict"_s);
    CHECK(banner->isVisibleTo(demo));
    CHECK(banner->tone() == VerdictBanner::Tone::Warning);
    CHECK(child<QLabel>(*banner, u"verdictMessage"_s)->text().contains(u"/no/such/python"_s));
}

TEST_CASE("a link asks before it leads out of the program, and shows where it goes", "[window]")
{
    WindowFixture f;
    Q_EMIT f.window->page()->linkRequested(QUrl(u"https://docs.python.org/3/"_s));
    auto *question = child<QMessageBox>(*f.window, u"linkQuestion"_s);
    CHECK(question->text().contains(u"https://docs.python.org/3/"_s));
    CHECK(question->textFormat() == Qt::PlainText);
    question->reject();
    Q_EMIT f.window->page()->linkRequested(QUrl(u"file:///etc/passwd"_s));
    QTest::qWait(20);
    CHECK(f.window->findChildren<QMessageBox *>().size() <=
          1); // the rejected one may still be going
}

TEST_CASE("each button and list of the window has an object name and an accessible name",
          "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    for (const QAbstractButton *button : f.window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->objectName().startsWith("qt_"_L1))
            continue;
        INFO(button->metaObject()->className()
             << " " << button->text().toStdString() << " " << button->objectName().toStdString());
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
    }
    for (const QAbstractScrollArea *area : f.window->findChildren<QAbstractScrollArea *>()) {
        if (area->inherits("QHeaderView")) // a part of its table
            continue;
        INFO(area->metaObject()->className() << " " << area->objectName().toStdString());
        CHECK_FALSE(area->objectName().isEmpty());
        CHECK_FALSE(area->accessibleName().isEmpty());
    }
}

TEST_CASE("code that cannot be contained is not run before the reader trusts its course",
          "[window]")
{
    const Test::TempCourse course;
    WindowFixture f;
    f.options.courseFolder = course.path();
    f.open();
    f.window->controller()->runner().setSandbox(Sandbox::Subreaper); // as without bubblewrap
    REQUIRE(f.window->openLesson(u"first/hello"_s));
    RunnableView *demo = f.window->page()->runnable(u"add-two"_s);
    REQUIRE(demo != nullptr);
    const auto run = [&] {
        QTest::mouseClick(child<QPushButton>(*demo, u"blockRunButton"_s), Qt::LeftButton);
        f.waitUntilIdle();
    };
    run();
    const auto *verdict = child<VerdictBanner>(*demo, u"blockVerdict"_s);
    CHECK(verdict->tone() == VerdictBanner::Tone::Warning);
    auto *question = f.window->findChild<QMessageBox *>(u"trustQuestion"_s);
    REQUIRE(question != nullptr);
    QTest::mouseClick(child<QPushButton>(*question, u"yesButton"_s), Qt::LeftButton);
    run();
    CHECK(verdict->tone() == VerdictBanner::Tone::Passed);
}

TEST_CASE("while a lesson is read an interpreter waits for the block in view", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    CHECK(QTest::qWaitFor([&] { return f.window->controller()->runner().isPrepared(); }, 10s));
}
