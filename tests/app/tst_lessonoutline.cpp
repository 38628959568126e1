// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonoutline.h"

#include "app/fixtures.h"
#include "page/outlineview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

Lesson lessonWithHeadings()
{
    Lesson lesson = sampleLesson();
    lesson.blocks = {
        ProseBlock{u"<p>a</p>\n<h2>First &amp; <code>a &lt; b</code></h2>\n<h3>One</h3>\n"_s, 1},
        sampleDemo(), lesson.blocks[2],
        ProseBlock{u"<h2>First &amp; last</h2>\n<h3>One</h3>\n<h3>One</h3>\n"_s, 9}};
    return lesson;
}

QStringList targets(const LessonOutline &outline)
{
    QStringList targets;
    for (const LessonOutline::Entry &entry : outline.entries)
        targets.append(entry.target);
    return targets;
}

struct Fixture
{
    OutlineView view;

    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.setOutline(makeOutline(lessonWithHeadings()));
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    QTreeWidgetItem *item(const QString &title) const
    {
        for (QTreeWidgetItemIterator it(&const_cast<OutlineView &>(view)); *it; ++it) {
            if ((*it)->data(0, Qt::AccessibleTextRole).toString() == title)
                return *it;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("an outline has headings and questions and exercises in page order", "[outline]")
{
    const LessonOutline outline = makeOutline(lessonWithHeadings());
    REQUIRE(outline.entries.size() == 7);
    CHECK(outline.entries[0].title == u"First & a < b"_s);
    CHECK(outline.entries[0].level == 2);
    CHECK(outline.entries[1].level == 3);
    CHECK(outline.entries[2].title == u"Question: Which?"_s);
    CHECK(outline.entries[2].level == 4);
    CHECK(outline.entries[2].target == u"which"_s);
    CHECK(outline.entries[6].title == u"Exercise: Double it"_s);
    CHECK(outline.entries[6].target == u"double"_s);
}

TEST_CASE("the target of a heading is made of its words and unique in the lesson", "[outline]")
{
    // "one" is the id of a block.
    CHECK(targets(makeOutline(lessonWithHeadings())) ==
          QStringList{u"first--a--b"_s, u"one-1"_s, u"which"_s, u"first--last"_s, u"one-2"_s,
                      u"one-3"_s, u"double"_s});
}

TEST_CASE("the outline marks where the reader is in words and follows", "[widget]")
{
    Fixture f;
    QTreeWidgetItem *first = f.item(u"First & a < b"_s);
    REQUIRE(first);
    f.view.setPlace(u"first--a--b"_s);
    CHECK(first->data(0, Qt::AccessibleDescriptionRole).toString() == u"You are here"_s);
    CHECK(first->text(0) != u"First & a < b"_s); // a sign
    f.view.setPlace(u"which"_s);
    CHECK(first->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty());
    CHECK(f.item(u"Question: Which?"_s)->font(0).bold());
    f.view.setPlace({});
    CHECK_FALSE(f.item(u"Question: Which?"_s)->font(0).bold());
}

TEST_CASE("a click and the Enter key wish to go to a place", "[widget]")
{
    Fixture f;
    QSignalSpy requests(&f.view, &OutlineView::targetRequested);
    const QRect row = f.view.visualItemRect(f.item(u"Question: Which?"_s));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, row.center());
    REQUIRE(requests.size() == 1);
    CHECK(requests[0][0].toString() == u"which"_s);
    f.view.setCurrentItem(f.item(u"Exercise: Double it"_s));
    QTest::keyClick(&f.view, Qt::Key_Return);
    REQUIRE(requests.size() == 2);
    CHECK(requests[1][0].toString() == u"double"_s);
}

TEST_CASE("a row of the outline is as high as the lines of its text and no higher", "[widget]")
{
    applyTheme(*qApp, makeTheme(ColorScheme::Light, testRepository()));
    Fixture f;
    LessonOutline outline;
    outline.entries = {{.level = 2, .title = u"A heading of some words"_s, .target = u"a"_s}};
    f.view.setOutline(outline);
    QTreeWidgetItem *item = f.item(u"A heading of some words"_s);
    const int line = QFontMetrics(item->font(0)).height();
    f.view.resize(600, 200);
    const int oneLine = f.view.visualItemRect(item).height();
    int wraps = 0;
    for (int width = 400; width > 90; --width) {
        f.view.resize(width, 200);
        f.view.doItemsLayout();
        const QRect row = f.view.visualItemRect(item);
        const QImage image = f.view.viewport()->grab(row).toImage();
        int first = -1;
        int last = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 160) {
                    first = first < 0 ? y : first;
                    last = y;
                }
            }
        }
        const int lines = (last - first + 1 + line - 1) / line;
        INFO("width " << width << ", height " << row.height());
        REQUIRE(row.height() == oneLine + (lines - 1) * line);
        wraps += lines > 1 ? 1 : 0;
    }
    CHECK(wraps > 20);
}
