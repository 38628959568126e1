// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonpage.h"

#include "app/fixtures.h"
#include "page/proseview.h"
#include "page/runnableview.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    LessonPage page{testRepository()};

    Fixture()
    {
        page.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        page.resize(700, 500);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.setLesson(sampleLesson());
    }
};

/// Whether the document asked for a picture and got one.
bool loadsImage(const QString &folder, const QString &source)
{
    ProseView view(folder);
    view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    view.setProse("<p><img src=\""_L1 + source + "\"></p>"_L1);
    // What is refused is one transparent pixel.
    return view.document()
               ->resource(QTextDocument::ImageResource, QUrl(source))
               .value<QImage>()
               .width() > 1;
}

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
    QTest::qWait(20);
    Lesson other = sampleLesson();
    other.title = u"Other"_s;
    other.blocks = {sampleDemo(u"another"_s)};
    other.exercises.clear();
    f.page.setLesson(other);
    CHECK(f.page.runnable(u"one"_s) == nullptr);
    CHECK(f.page.runnable(u"another"_s) != nullptr);
    CHECK(child<QLabel>(f.page, u"lessonTitle"_s)->text() == u"Other"_s);
    CHECK(f.page.verticalScrollBar()->value() == 0);
}

TEST_CASE("nothing on the page is wider than the page", "[widget]")
{
    Fixture f;
    for (const int width : {420, 700, 1400}) {
        f.page.resize(width, 500);
        QTest::qWait(20);
        CHECK(f.page.widget()->width() <= f.page.viewport()->width());
    }
}

TEST_CASE("prose is as high as its text and leaves the wheel to the page", "[widget]")
{
    ProseView view(u"/nowhere"_s);
    view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    view.setProse(u"<p>"_s + u"word "_s.repeated(300) + u"</p>"_s);
    view.resize(600, 10);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const int wide = view.height();
    view.resize(300, 10);
    CHECK(view.height() > wide);
    CHECK(view.height() >= view.document()->size().height());
}

TEST_CASE("prose loads pictures of its folder, and nothing else", "[widget]")
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(folder.filePath(u"inside.png"_s)));
    REQUIRE(picture.save(elsewhere.filePath(u"outside.png"_s)));
    REQUIRE(QFile::link(elsewhere.filePath(u"outside.png"_s), folder.filePath(u"link.png"_s)));
    CHECK(loadsImage(folder.path(), u"inside.png"_s));
    CHECK_FALSE(loadsImage(folder.path(), elsewhere.filePath(u"outside.png"_s)));
    CHECK_FALSE(loadsImage(folder.path(), u"file://"_s + elsewhere.filePath(u"outside.png"_s)));
    CHECK_FALSE(loadsImage(folder.path(),
                           u"../"_s + elsewhere.path().section(u'/', -1) + u"/outside.png"_s));
    CHECK_FALSE(loadsImage(folder.path(), u"link.png"_s));
    CHECK_FALSE(loadsImage(folder.path(), u"/dev/zero"_s));
    CHECK_FALSE(loadsImage(folder.path(), u"http://127.0.0.1/x.png"_s));
}
