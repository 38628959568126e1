// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/startpage.h"

#include "app/fixtures.h"
#include "navigation/startrow.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

/// A course of which nothing is done.
StartPageContent firstStart()
{
    StartPageContent content;
    content.stages = {{u"Names & <b>values</b>"_s, u"What a name is."_s, 0, 9, 0, 3,
                       u"names/first"_s, u"What a name is"_s},
                      {u"Data structures"_s, u"Lists and dicts."_s, 0, 4, 0, 2,
                       u"data-structures/copying"_s, u"Copying"_s}};
    return content;
}

StartPageContent withProgress()
{
    StartPageContent content = firstStart();
    content.stages[0].solvedExercises = 9;
    content.stages[0].doneLessons = 3;
    content.stages[0].nextLessonId.clear();
    content.stages[1].solvedExercises = 1;
    content.continueLesson = {u"data-structures/copying"_s, u"Copying"_s, u"Data structures"_s,
                              u"Yesterday"_s, 0.4};
    content.due = {{u"Swap two names"_s, u"names/first"_s, u"swap"_s, u"Solved a week ago"_s},
                   {u"Clone it"_s, u"data-structures/copying"_s, u"clone"_s, u"Needed a hint"_s}};
    content.recentCourses = {{u"Statistics"_s, u"/courses/statistics"_s}, {{}, u"/pack.zip"_s}};
    return content;
}

struct Fixture
{
    StartPage page;
    QSignalSpy lessons{&page, &StartPage::lessonRequested};
    QSignalSpy exercises{&page, &StartPage::exerciseRequested};
    QSignalSpy courses{&page, &StartPage::courseRequested};

    explicit Fixture(const StartPageContent &content)
    {
        page.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        page.setContent(content);
        page.resize(660, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    void click(const QString &name)
    {
        QTest::mouseClick(child<QAbstractButton>(page, name), Qt::LeftButton);
    }
    QString text(const QString &name) const { return child<QLabel>(page, name)->text(); }
    bool has(const QString &name) const { return page.findChild<QWidget *>(name) != nullptr; }
    QString spoken(const QString &name) const
    {
        return child<QWidget>(page, name)->accessibleName();
    }
};

} // namespace

TEST_CASE("the first start welcomes and leads to the first lesson", "[widget]")
{
    Fixture f(firstStart());
    CHECK(f.text(u"startTitle"_s) == u"Welcome to Lectern"_s);
    CHECK(f.text(u"welcomeText"_s).count(u". "_s) == 1); // two sentences
    CHECK(f.text(u"key0"_s) == u"F5"_s);
    CHECK(f.text(u"key1"_s) == u"Ctrl+K"_s);
    CHECK(f.text(u"key2"_s) == u"Ctrl+Shift+P"_s);
    CHECK(f.text(u"key3"_s) == u"F1"_s);
    CHECK_FALSE(f.has(u"continueCard"_s));
    f.click(u"startButton"_s);
    REQUIRE(f.lessons.size() == 1);
    CHECK(f.lessons[0][0].toString() == u"names/first"_s);
}

TEST_CASE("without any lesson there is nothing to start with and the way to others is open",
          "[widget]")
{
    StartPageContent content;
    content.notices = {u"course.yaml is missing"_s};
    Fixture f(content);
    CHECK_FALSE(f.has(u"startButton"_s));
    CHECK(f.text(u"noticeText"_s) == u"course.yaml is missing"_s);
    QSignalSpy folder(&f.page, &StartPage::openFolderRequested);
    QSignalSpy pack(&f.page, &StartPage::openPackRequested);
    f.click(u"openFolderRow"_s);
    f.click(u"openPackRow"_s);
    CHECK(folder.size() == 1);
    CHECK(pack.size() == 1);
}

TEST_CASE("it is the first start until something is done", "[widget]")
{
    CHECK(StartPageContent().isFirstStart());
    CHECK(firstStart().isFirstStart());
    StartPageContent content = firstStart();
    content.stages[1].solvedExercises = 1;
    CHECK_FALSE(content.isFirstStart());
    content = firstStart();
    content.stages[1].doneLessons = 1;
    CHECK_FALSE(content.isFirstStart());
    content = firstStart();
    content.continueLesson = {.lessonId = u"names/first"_s};
    CHECK_FALSE(content.isFirstStart());
    content = firstStart();
    content.due = withProgress().due;
    CHECK_FALSE(content.isFirstStart());
}

TEST_CASE("who comes back goes on where they were", "[widget]")
{
    Fixture f(withProgress());
    CHECK(f.text(u"startTitle"_s) == u"Welcome back"_s);
    CHECK_FALSE(f.has(u"welcome"_s));
    CHECK(f.text(u"continueTitle"_s) == u"Copying"_s);
    CHECK(f.text(u"continueStage"_s) == u"Data structures"_s);
    CHECK(f.text(u"continueText"_s) == u"Yesterday, 40 % done"_s);
    CHECK(f.spoken(u"continueButton"_s) == u"Continue with Copying"_s);
    f.click(u"continueButton"_s);
    REQUIRE(f.lessons.size() == 1);
    CHECK(f.lessons[0][0].toString() == u"data-structures/copying"_s);
}

TEST_CASE("the words for what is done are neither 0 nor 100 % but for nothing and all", "[widget]")
{
    const auto [progress, when, words] = GENERATE(table<double, QString, QString>({
        {0, "Yesterday", "Yesterday, 0 % done"},
        {0.0001, "Yesterday", "Yesterday, 1 % done"},
        {0.9999, "Yesterday", "Yesterday, 99 % done"},
        {1, "Yesterday", "Yesterday, done"},
        {1, "", "Done"},
        {0.5, "", "50 % done"},
    }));
    StartPageContent content = withProgress();
    content.continueLesson->progress = progress;
    content.continueLesson->when = when;
    CHECK(Fixture(content).text(u"continueText"_s) == words);
}

TEST_CASE("what is due leads to its exercise and says why", "[widget]")
{
    Fixture f(withProgress());
    CHECK(f.spoken(u"due:names/first#swap"_s) == u"Swap two names\nSolved a week ago"_s);
    f.click(u"due:data-structures/copying#clone"_s);
    REQUIRE(f.exercises.size() == 1);
    CHECK(f.exercises[0][0].toString() == u"data-structures/copying"_s);
    CHECK(f.exercises[0][1].toString() == u"clone"_s);
}

TEST_CASE("a stage says in words what its ring shows and leads to its next lesson", "[widget]")
{
    Fixture f(withProgress());
    CHECK(f.spoken(u"stage:1"_s) == u"Data structures\nLists and dicts.\n"
                                    "1 of 4 exercise(s), 0 of 2 lesson(s). Next: Copying"_s);
    CHECK(f.spoken(u"stage:0"_s) == u"Names & <b>values</b>\nWhat a name is.\n"
                                    "9 of 9 exercise(s), 3 of 3 lesson(s). All done."_s);
    CHECK_FALSE(child<StartRow>(f.page, u"stage:0"_s)->isEnabled()); // leads nowhere
    f.click(u"stage:1"_s);
    REQUIRE(f.lessons.size() == 1);
    CHECK(f.lessons[0][0].toString() == u"data-structures/copying"_s);
}

TEST_CASE("recent courses open by their path, also those without a title", "[widget]")
{
    Fixture f(withProgress());
    CHECK(f.spoken(u"course:0"_s) == u"Statistics\n/courses/statistics"_s);
    CHECK(f.spoken(u"course:1"_s) == u"/pack.zip"_s);
    f.click(u"course:0"_s);
    f.click(u"course:1"_s);
    REQUIRE(f.courses.size() == 2);
    CHECK(f.courses[0][0].toString() == u"/courses/statistics"_s);
    CHECK(f.courses[1][0].toString() == u"/pack.zip"_s);
}

TEST_CASE("of many problems the first ones are shown, as plain text, and all are counted",
          "[widget]")
{
    StartPageContent content = withProgress();
    for (int i = 1; i <= 12; ++i)
        content.notices.append(u"<i>problem</i> %1"_s.arg(i));
    Fixture f(content);
    CHECK(f.text(u"noticeTitle"_s).startsWith(u"12 problem"_s));
    CHECK(f.text(u"noticeText"_s).split(u'\n').size() == 6);
    CHECK(f.text(u"noticeText"_s).endsWith(u"<i>problem</i> 5\nand 7 more"_s));
    CHECK(child<QLabel>(f.page, u"noticeText"_s)->textFormat() == Qt::PlainText);
}

TEST_CASE("Tab reaches everything in the order of the page, Enter and Space choose", "[widget]")
{
    Fixture f(withProgress());
    const QStringList order{u"continueButton"_s,
                            u"due:names/first#swap"_s,
                            u"due:data-structures/copying#clone"_s,
                            u"stage:1"_s,
                            u"course:0"_s,
                            u"course:1"_s,
                            u"openFolderRow"_s,
                            u"openPackRow"_s};
    child<QWidget>(f.page, order.first())->setFocus();
    QStringList reached;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused != nullptr);
        reached.append(focused->objectName());
        // It is in sight, wherever the page was.
        const QPoint top = focused->mapTo(f.page.viewport(), QPoint(0, 0));
        CHECK(f.page.viewport()->rect().contains(top));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(reached == order);
    QTest::keyClick(child<QWidget>(f.page, u"stage:1"_s), Qt::Key_Return);
    QTest::keyClick(child<QWidget>(f.page, u"stage:1"_s), Qt::Key_Enter);
    QTest::keyClick(child<QWidget>(f.page, u"stage:1"_s), Qt::Key_Space);
    CHECK(f.lessons.size() == 3);
}

TEST_CASE("content may change while a click is answered", "[widget]")
{
    Fixture f(withProgress());
    QObject::connect(&f.page, &StartPage::lessonRequested, &f.page,
                     [&] { f.page.setContent(firstStart()); });
    f.click(u"stage:1"_s);
    CHECK(f.lessons.size() == 1);
    CHECK(f.has(u"welcome"_s));
    CHECK_FALSE(f.has(u"continueCard"_s));
}

TEST_CASE("another theme keeps the focus and scales everything", "[widget]")
{
    Fixture f(withProgress());
    child<QWidget>(f.page, u"stage:1"_s)->setFocus();
    const int height = child<QWidget>(f.page, u"stage:1"_s)->height();
    f.page.setTheme(makeTheme(ColorScheme::Dark, testRepository(), 2));
    auto *row = child<QWidget>(f.page, u"stage:1"_s);
    CHECK(row->hasFocus());
    CHECK(QTest::qWaitFor([&] { return row->height() > 1.5 * height; }));
}

TEST_CASE("nothing is wider than the page, whatever the scale", "[widget]")
{
    StartPageContent content = GENERATE(firstStart(), withProgress());
    content.notices = {u"/a/"_s + QString(300, 'x') + u".yaml: wrong"_s};
    content.recentCourses.append({QString(200, 'y'), u"/courses/"_s + QString(200, 'z')});
    Fixture f(content);
    for (const double scale : {0.6, 1.0, 1.5, 2.0}) {
        CAPTURE(scale);
        f.page.setTheme(makeTheme(ColorScheme::Light, testRepository(), scale));
        f.page.resize(660, 500);
        CHECK(QTest::qWaitFor(
            [&] { return f.page.widget()->width() <= f.page.viewport()->width(); }));
        CHECK(f.page.widget()->minimumSizeHint().width() <= f.page.viewport()->width());
        // ... and no row is lower than its text.
        for (const StartRow *row : f.page.findChildren<StartRow *>()) {
            CAPTURE(row->accessibleName());
            CHECK(row->height() >= row->heightForWidth(row->width()));
        }
    }
}
