// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonpage.h"

#include "app/fixtures.h"
#include "page/codeview.h"
#include "page/lessoncolumn.h"
#include "page/pitfallpair.h"
#include "page/proseview.h"
#include "page/runnableview.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

Theme theme(double scale = 1)
{
    return makeTheme(ColorScheme::Light, testRepository(), scale);
}

/// A lesson of many screens: sections with prose and a demo each.
Lesson longLesson(int sections = 30)
{
    Lesson lesson = sampleLesson();
    lesson.blocks.clear();
    for (int i = 0; i < sections; ++i) {
        lesson.blocks.append(ProseBlock{u"<h2>Section %1</h2>\n<p>"_s.arg(i) +
                                            u"Some words of prose. "_s.repeated(60) + u"</p>"_s,
                                        1});
        lesson.blocks.append(sampleDemo(u"demo-%1"_s.arg(i)));
    }
    return lesson;
}

Lesson pitfallLesson()
{
    Lesson lesson = sampleLesson();
    RunnableBlock pitfall = sampleDemo(u"trap"_s);
    pitfall.role = RunnableBlock::Role::Pitfall;
    RunnableBlock fix = sampleDemo(u"trap"_s);
    fix.role = RunnableBlock::Role::Fix;
    lesson.blocks = {pitfall, ProseBlock{u"<p>Why it goes wrong.</p>"_s, 1}, fix};
    return lesson;
}

struct Fixture
{
    LessonPage page{testRepository()};

    explicit Fixture(const Lesson &lesson = sampleLesson(), QSize size = {700, 500})
    {
        page.setTheme(theme());
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.setLesson(lesson);
    }
    const LessonColumn &column() const { return *child<LessonColumn>(page, u"lessonCanvas"_s); }
    void waitUntilComplete() const
    {
        REQUIRE(QTest::qWaitFor([this] { return column().isComplete(); }));
    }
    /// Where a part of the page stands in the view.
    int topOf(const QWidget &part) const { return part.mapTo(page.viewport(), QPoint()).y(); }
    int scrolled() const { return page.verticalScrollBar()->value(); }
    void clickLink(const QString &target)
    {
        Lesson lesson = sampleLesson();
        lesson.blocks = {
            ProseBlock{"<p><a href=\""_L1 + target + "\">a link to click</a></p>"_L1, 1}};
        for (int i = 0; i < 20; ++i)
            lesson.blocks.append(sampleDemo(u"demo-%1"_s.arg(i)));
        lesson.objectives.clear();
        page.setLesson(lesson);
        waitUntilComplete();
        QTest::mouseClick(child<ProseView>(page, u"proseView"_s)->viewport(), Qt::LeftButton, {},
                          QPoint(10, 10));
        QTest::qWait(0);
    }
};

} // namespace

TEST_CASE("a title is plain text, whatever it looks like", "[widget]")
{
    Fixture f;
    auto *title = child<QLabel>(f.page, u"lessonTitle"_s);
    CHECK(title->text() == u"Sample & <b>lesson</b>"_s);
    CHECK(title->textFormat() == Qt::PlainText);
}

TEST_CASE("wishes of the blocks come out of the page with their addresses", "[widget]")
{
    Fixture f;
    QSignalSpy runs(&f.page, &LessonPage::runRequested);
    QSignalSpy exercises(&f.page, &LessonPage::exerciseRequested);
    REQUIRE(f.page.runnable(u"one"_s) != nullptr);
    CHECK(f.page.runnable(u"two"_s) == nullptr);
    child<QPushButton>(*f.page.runnable(u"one"_s), u"blockRunButton"_s)->click();
    child<QPushButton>(f.page, u"openExerciseButton"_s)->click();
    REQUIRE(runs.size() == 1);
    CHECK(runs[0][0].toString() == u"one"_s);
    REQUIRE(exercises.size() == 1);
    CHECK(exercises[0][0].toString() == u"double"_s);
}

TEST_CASE("another lesson starts at its top and leaves nothing of the one before", "[widget]")
{
    Fixture f;
    f.page.scrollTo(u"double"_s);
    Lesson other = sampleLesson();
    other.title = u"Other"_s;
    other.blocks = {sampleDemo(u"another"_s)};
    other.exercises.clear();
    f.page.setLesson(other);
    CHECK(f.page.runnable(u"one"_s) == nullptr);
    CHECK(f.page.runnable(u"another"_s) != nullptr);
    CHECK(child<QLabel>(f.page, u"lessonTitle"_s)->text() == u"Other"_s);
    CHECK(f.page.verticalScrollBar()->value() == 0);
    CHECK(f.page.place() == ReadingPlace{});
}

TEST_CASE("nothing on the page is wider than the page", "[widget]")
{
    Fixture f;
    for (const double scale : {1.0, 1.5}) {
        f.page.setTheme(theme(scale));
        for (const int width : {420, 700, 1400}) {
            f.page.resize(qRound(width * scale), 500);
            QTest::qWait(20);
            CHECK(f.page.widget()->width() <= f.page.viewport()->width());
        }
    }
}

TEST_CASE("what is in view is there at once and the rest follows", "[widget]")
{
    Fixture f(longLesson());
    CHECK_FALSE(f.column().isComplete());
    CHECK(f.column().height() >= f.page.viewport()->height());
    CHECK(f.column().runnables().size() < 30);
    f.waitUntilComplete();
    CHECK(f.column().runnables().size() == 30);
    CHECK(f.scrolled() == 0);
}

TEST_CASE("what is asked for is there before its turn", "[widget]")
{
    Fixture f(longLesson());
    CHECK(f.page.runnable(u"demo-29"_s) != nullptr);
    f.page.setLesson(longLesson());
    CHECK(f.page.scrollTo(u"section-28"_s));
    CHECK(f.scrolled() > 3000);
    f.page.setLesson(longLesson());
    CHECK(f.page.search(u"Section 2"_s, false) == 11);
}

TEST_CASE("headings and blocks and exercises are gone to by their ids", "[widget]")
{
    Fixture f(longLesson());
    CHECK(f.page.scrollTo(u"demo-7"_s));
    CHECK(f.topOf(*f.page.runnable(u"demo-7"_s)) > 0);
    CHECK(f.topOf(*f.page.runnable(u"demo-7"_s)) < 40);
    CHECK(f.page.scrollTo(u"section-7"_s));
    CHECK(f.topOf(*f.page.runnable(u"demo-7"_s)) > 40);
    CHECK(f.page.scrollTo(u"double"_s));
    const int before = f.scrolled();
    CHECK_FALSE(f.page.scrollTo(u"nowhere"_s));
    CHECK(f.scrolled() == before);
}

TEST_CASE("the page tells which entry of the outline the reader has come to", "[widget]")
{
    Fixture f(longLesson());
    f.waitUntilComplete();
    QSignalSpy places(&f.page, &LessonPage::placeChanged);
    f.page.scrollTo(u"section-3"_s);
    f.page.verticalScrollBar()->setValue(f.scrolled() + 30); // still in it
    f.page.scrollTo(u"demo-3"_s);                            // this, too
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].toString() == u"section-3"_s);
    f.page.verticalScrollBar()->setValue(0);
    REQUIRE(places.size() == 2);
    CHECK(places[1][0].toString().isEmpty());
}

TEST_CASE("a remembered place is found again at another size and scale", "[widget]")
{
    Fixture f(longLesson());
    f.page.scrollTo(u"section-12"_s);
    f.page.verticalScrollBar()->setValue(f.scrolled() + 50);
    const ReadingPlace place = f.page.place();
    CHECK(place.id == u"section-12"_s);
    CHECK(place.offset > 0);
    const int scrolled = f.scrolled();
    f.page.setLesson(longLesson());
    f.page.restorePlace(place);
    CHECK(f.scrolled() == scrolled);
    CHECK(f.page.place() == place);
    QTest::qWait(20); // nothing that comes later moves it
    CHECK(std::abs(f.scrolled() - scrolled) <= 2);

    LessonPage other(testRepository());
    other.setTheme(theme(1.5));
    other.resize(500, 700);
    other.setLesson(longLesson());
    other.restorePlace(place); // before it is shown
    other.show();
    REQUIRE(QTest::qWaitForWindowExposed(&other));
    QTest::qWait(20); // whatever comes later
    CHECK(other.place() == place);
    const int restored = other.verticalScrollBar()->value();
    other.scrollTo(u"section-12"_s);
    CHECK(other.verticalScrollBar()->value() < restored);
    other.scrollTo(u"demo-12"_s);
    CHECK(other.verticalScrollBar()->value() > restored);
}

TEST_CASE("the place stays when the page gets another width or scale", "[widget]")
{
    Fixture f(longLesson());
    f.page.scrollTo(u"demo-20"_s);
    const RunnableView *demo = f.page.runnable(u"demo-20"_s);
    const auto stays = [&] { return f.topOf(*demo) > 0 && f.topOf(*demo) < 60; };
    REQUIRE(stays());
    f.page.resize(450, 600);
    CHECK(QTest::qWaitFor(stays));
    f.page.setTheme(theme(1.5));
    CHECK(QTest::qWaitFor(stays));
    f.page.resize(1000, 600);
    CHECK(QTest::qWaitFor(stays));
    CHECK(f.page.place() == ReadingPlace{u"demo-20"_s, 0});
}

TEST_CASE("find in page counts and shows matches in prose and code and questions", "[widget]")
{
    Lesson lesson = longLesson(8);
    lesson.blocks.append(sampleLesson().blocks[2]); // the question
    Fixture f(lesson);
    CHECK(f.page.search(u"PRINT"_s, false) == 8);
    CHECK(f.page.search(u"PRINT"_s, true) == 0);
    CHECK(f.page.search(u"Which?"_s, true) == 1);
    CHECK(f.page.search(u"Because"_s, true) == 0);     // not shown yet
    CHECK(f.page.search(u"Two times x"_s, true) == 0); // nor is the solution
    CHECK(f.page.search(u"sample & <B>"_s, false) == 1);
    CHECK(f.page.search(u"Section 6"_s, true) == 1);
    CHECK(f.page.currentMatch() == -1);
    CHECK(f.scrolled() == 0);
    f.page.showNextMatch();
    CHECK(f.page.currentMatch() == 0);
    CHECK(f.scrolled() > 500);
}

TEST_CASE("matches are marked and gone through in page order and around", "[widget]")
{
    Fixture f(longLesson(5));
    REQUIRE(f.page.search(u"print"_s, false) == 5);
    const auto *code = child<CodeView>(*f.page.runnable(u"demo-2"_s), u"codeView"_s);
    CHECK(code->extraSelections().size() == 1);
    f.page.scrollTo(u"section-2"_s);
    f.page.showNextMatch(); // the first below the top
    CHECK(f.page.currentMatch() == 2);
    f.page.showPreviousMatch();
    CHECK(f.page.currentMatch() == 1);
    for (int i = 0; i < 4; ++i)
        f.page.showNextMatch();
    CHECK(f.page.currentMatch() == 0);
    const int top = f.topOf(*f.page.runnable(u"demo-0"_s));
    CHECK(top > -100);
    CHECK(top < f.page.viewport()->height());
    f.page.clearSearch();
    CHECK(code->extraSelections().isEmpty());
    CHECK(f.page.currentMatch() == -1);
    f.page.showNextMatch(); // nothing to show is no harm
}

TEST_CASE("a link within the lesson is a jump that can be gone back from", "[widget]")
{
    Fixture f;
    QSignalSpy jumps(&f.page, &LessonPage::jumped);
    f.clickLink(u"#demo-15"_s);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][0].value<ReadingPlace>() == ReadingPlace{});
    CHECK(jumps[0][1].value<ReadingPlace>().id == u"demo-15"_s);
    CHECK(f.scrolled() > 500);
    QSignalSpy refusals(&f.page, &LessonPage::refused);
    f.clickLink(u"#nowhere"_s);
    REQUIRE(refusals.size() == 1);
    CHECK(refusals[0][0].toString().contains(u"nowhere"_s));
}

TEST_CASE("a link to another lesson and one to the web are wishes", "[widget]")
{
    Fixture f;
    QSignalSpy lessons(&f.page, &LessonPage::lessonRequested);
    QSignalSpy links(&f.page, &LessonPage::linkRequested);
    f.clickLink(u"data-structures/copying#two-trials"_s);
    REQUIRE(lessons.size() == 1);
    CHECK(lessons[0][0].toString() == u"data-structures/copying"_s);
    CHECK(lessons[0][1].toString() == u"two-trials"_s);
    f.clickLink(u"https://example.org/a?b=c"_s);
    REQUIRE(links.size() == 1);
    CHECK(links[0][0].toUrl() == QUrl(u"https://example.org/a?b=c"_s));
}

TEST_CASE("no other link of a course leads anywhere", "[widget]")
{
    Fixture f;
    QSignalSpy lessons(&f.page, &LessonPage::lessonRequested);
    QSignalSpy links(&f.page, &LessonPage::linkRequested);
    QSignalSpy refusals(&f.page, &LessonPage::refused);
    int count = 0;
    for (const QString &target :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s,
          u"/etc/passwd"_s, u"../../x"_s, u"//example.org/x"_s, u"ftp://example.org"_s,
          u"vbscript:x"_s, u"qrc:/x"_s, u"other.md"_s}) {
        CAPTURE(target);
        f.clickLink(target);
        CHECK(refusals.size() == ++count);
    }
    CHECK(lessons.isEmpty());
    CHECK(links.isEmpty());
}

TEST_CASE("the end of a lesson leads to its neighbours", "[widget]")
{
    Fixture f;
    f.page.setNeighbours({}, {u"stage/next"_s, u"The next & <b>"_s});
    f.waitUntilComplete();
    CHECK(f.page.findChild<QPushButton *>(u"previousLessonButton"_s) == nullptr);
    auto *next = child<QPushButton>(f.page, u"nextLessonButton"_s);
    CHECK(next->accessibleName().contains(u"The next & <b>"_s));
    QSignalSpy lessons(&f.page, &LessonPage::lessonRequested);
    // Whoever is told opens the lesson, which ends the button that was clicked.
    QObject::connect(&f.page, &LessonPage::lessonRequested, &f.page,
                     [&] { f.page.setLesson(longLesson(2)); });
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return lessons.size() == 1; }));
    CHECK(lessons[0][0].toString() == u"stage/next"_s);
}

TEST_CASE("a mistake and its fix stand side by side where there is room", "[widget]")
{
    Fixture f(pitfallLesson(), {1100, 700});
    const RunnableView *mistake = f.page.runnable(u"trap"_s);
    const RunnableView *fix = f.page.runnable(u"trap.fix"_s);
    REQUIRE((mistake && fix));
    const auto *pair = child<PitfallPair>(f.page, u"pitfallPair:trap"_s);
    CHECK(QTest::qWaitFor([&] { return f.topOf(*mistake) == f.topOf(*fix); }));
    CHECK(pair->isSideBySide());
    CHECK(fix->mapTo(pair, QPoint()).x() > mistake->width());
    f.page.resize(600, 700);
    CHECK(QTest::qWaitFor([&] { return f.topOf(*fix) > f.topOf(*mistake) + mistake->height(); }));
    CHECK_FALSE(pair->isSideBySide());
    f.page.resize(1100, 700);
    CHECK(QTest::qWaitFor([&] { return pair->isSideBySide(); }));
    f.page.setTheme(theme(2)); // fewer characters now
    CHECK(QTest::qWaitFor([&] { return !pair->isSideBySide(); }));
}

TEST_CASE("a mistake and its fix are told apart by words", "[widget]")
{
    Fixture f(pitfallLesson());
    const auto caption = [&](const QString &address) {
        return child<QLabel>(*f.page.runnable(address), u"blockCaption"_s)->text();
    };
    CHECK(caption(u"trap"_s).contains(u"The mistake"_s));
    CHECK(caption(u"trap.fix"_s).contains(u"The fix"_s));
}

TEST_CASE("space and end scroll the page", "[widget]")
{
    Fixture f(longLesson());
    f.waitUntilComplete();
    f.page.setFocus();
    QTest::keyClick(&f.page, Qt::Key_Space);
    CHECK(f.scrolled() > 300);
    QTest::keyClick(&f.page, Qt::Key_End);
    CHECK(f.scrolled() == f.page.verticalScrollBar()->maximum());
    QTest::keyClick(&f.page, Qt::Key_Home);
    CHECK(f.scrolled() == 0);
}
