// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/testlist.h"

#include "app/fixtures.h"
#include "verdict/testdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;
using Status = TestResult::Status;

namespace {

TestResult passedTest(const QString &title)
{
    return {.name = u"test"_s, .title = title, .status = Status::Passed};
}

TestResult failedTest()
{
    return {.name = u"test_sum"_s,
            .title = u"adds lists"_s,
            .status = Status::Failed,
            .message = u"add() should be [1, 2, 3], but it is [1, 2, 4]."_s,
            .called = u"add([1], [2, 3])"_s,
            .expected = u"[1, 2, 3]"_s,
            .actual = u"[1, 2, 4]"_s,
            .printed = u"adding\n"_s,
            .errorLine = 3};
}

struct Fixture
{
    TestList list;

    Fixture()
    {
        list.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        list.resize(600, 400);
        list.show();
        list.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&list));
        list.setFocus();
    }

    QTreeWidgetItem *row(int index) const { return list.topLevelItem(index); }
    QString state(int index) const { return row(index)->text(0); }
    /// The detail of \a row with that label.
    QTreeWidgetItem *detail(int index, const QString &label) const
    {
        for (int i = 0; i < row(index)->childCount(); ++i) {
            if (row(index)->child(i)->text(0) == label)
                return row(index)->child(i);
        }
        FAIL("no detail " << label.toStdString());
        return nullptr;
    }
    QStringList labels(int index) const
    {
        QStringList labels;
        for (int i = 0; i < row(index)->childCount(); ++i)
            labels.append(row(index)->child(i)->text(0));
        return labels;
    }
    static QString spoken(QTreeWidgetItem *item)
    {
        return item->data(0, Qt::AccessibleTextRole).toString();
    }
    static QString marked(QTreeWidgetItem *item)
    {
        return item->text(1).mid(item->data(1, TestDelegate::MarkBeginRole).toInt(),
                                 item->data(1, TestDelegate::MarkLengthRole).toInt());
    }
    void click(QTreeWidgetItem *item)
    {
        const QModelIndex index = list.indexFromItem(item, 1);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(index).topLeft() + QPoint(12, 8));
    }
};

} // namespace

TEST_CASE("planned tests wait and the one that runs is marked", "[testlist]")
{
    Fixture f;
    f.list.setPlanned(3);
    REQUIRE(f.list.topLevelItemCount() == 3);
    CHECK(f.state(0) == u"… running"_s);
    CHECK(f.state(1) == u"· waiting"_s);
    CHECK(f.row(2)->text(1) == u"test 3 of 3"_s);
    f.list.addTest(passedTest(u"first"_s));
    REQUIRE(f.list.topLevelItemCount() == 3);
    CHECK(f.state(0) == u"✓ pass"_s);
    CHECK(f.row(0)->text(1) == u"first"_s);
    CHECK(f.state(1) == u"… running"_s);
    CHECK(f.state(2) == u"· waiting"_s);
    CHECK(f.spoken(f.row(1)) == u"running: test 2 of 3"_s);
    CHECK(f.list.accessibleDescription() == u"1 of 3 have run, 1 passed"_s);
}

TEST_CASE("tests that were not reached are said to be not run", "[testlist]")
{
    Fixture f;
    f.list.setPlanned(3);
    f.list.addTest(passedTest(u"first"_s));
    f.list.finish();
    CHECK(f.state(0) == u"✓ pass"_s);
    CHECK(f.state(1) == u"– not run"_s);
    CHECK(f.state(2) == u"– not run"_s);
    f.list.clearTests();
    CHECK(f.list.topLevelItemCount() == 0);
}

TEST_CASE("a list takes one test or two hundred, planned or not", "[testlist]")
{
    Fixture f;
    f.list.setPlanned(1);
    f.list.addTest(passedTest(u"only"_s));
    f.list.finish();
    CHECK(f.list.topLevelItemCount() == 1);
    f.list.clearTests();
    f.list.setPlanned(200);
    for (int i = 0; i < 200; ++i)
        f.list.addTest(i % 2 == 0 ? passedTest(u"even"_s) : failedTest());
    f.list.finish();
    CHECK(f.list.topLevelItemCount() == 200);
    CHECK(f.list.currentItem() == f.row(1));
    f.list.clearTests();
    f.list.addTest(failedTest());
    f.list.addTest(passedTest(u"unplanned"_s));
    CHECK(f.list.topLevelItemCount() == 2);
}

TEST_CASE("a failure opens and reads what was called and expected and what came", "[testlist]")
{
    Fixture f;
    f.list.addTest(passedTest(u"first"_s));
    f.list.addTest(failedTest());
    CHECK_FALSE(f.row(0)->isExpanded());
    CHECK(f.row(1)->isExpanded());
    CHECK(f.state(1) == u"✗ FAIL"_s);
    CHECK(f.spoken(f.row(1)) == u"failed: adds lists"_s);
    CHECK(f.labels(1) ==
          QStringList{u"why"_s, u"called"_s, u"expected"_s, u"came"_s, u"printed"_s, u"where"_s});
    CHECK(f.detail(1, u"called"_s)->text(1) == u"add([1], [2, 3])"_s);
    CHECK(f.detail(1, u"printed"_s)->text(1) == u"adding"_s);
    TestResult error = failedTest();
    error.status = Status::Error;
    f.list.addTest(error);
    CHECK(f.state(2) == u"! ERROR"_s);
    f.list.showFirstFailure();
    CHECK(f.list.currentItem() == f.row(1));
}

TEST_CASE("the first difference is marked in both texts and said in words", "[testlist]")
{
    Fixture f;
    f.list.addTest(failedTest());
    QTreeWidgetItem *expected = f.detail(0, u"expected"_s);
    QTreeWidgetItem *came = f.detail(0, u"came"_s);
    CHECK(f.marked(expected) == u"3"_s);
    CHECK(f.marked(came) == u"4"_s);
    const QString words = u"First difference at character 8: expected 3, came 4."_s;
    CHECK(f.spoken(came) == "came: [1, 2, 4]. "_L1 + words);
    CHECK(f.spoken(expected).endsWith(words));
    CHECK_FALSE(f.spoken(f.detail(0, u"called"_s)).contains(u"First difference"_s));
}

TEST_CASE("a mark has another background and a line under it", "[testlist]")
{
    Fixture f;
    f.list.addTest(failedTest());
    const Theme theme = makeTheme(ColorScheme::Light, testRepository());
    const QImage image = f.list.viewport()->grab().toImage();
    const auto count = [&](const QColor &color) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        return pixels;
    };
    CHECK(count(theme.expectedChange) > 20);
    CHECK(count(theme.actualChange) > 20);
    CHECK(count(theme.expectedTint) > 20 * count(theme.expectedChange)); // one figure of a line
}

TEST_CASE("texts of several lines are shown as such and told by line", "[testlist]")
{
    Fixture f;
    TestResult test = failedTest();
    test.expected = u"a\nb c\n"_s;
    test.actual = u"a \nb d\n"_s;
    test.firstDifference = compare(test.expected, test.actual, {}).firstDifference;
    f.list.addTest(test);
    CHECK(f.detail(0, u"expected"_s)->text(1) == u"a\nb c"_s);
    CHECK(f.marked(f.detail(0, u"expected"_s)) == u"c"_s); // not the blank that does not matter
    CHECK(f.marked(f.detail(0, u"came"_s)) == u"d"_s);
    CHECK(f.spoken(f.detail(0, u"came"_s))
              .endsWith(u"First difference in line 2, character 3: expected c, came d."_s));
    const int oneLine = f.list.visualItemRect(f.detail(0, u"called"_s)).height();
    CHECK(f.list.visualItemRect(f.detail(0, u"came"_s)).height() > oneLine + 8);
}

TEST_CASE("blanks are seen where they are the difference", "[testlist]")
{
    Fixture f;
    TestResult test = failedTest();
    test.expected = u"'a b'"_s;
    test.actual = u"'a\t b'"_s;
    f.list.addTest(test);
    CHECK(f.detail(0, u"came"_s)->text(1) == u"'a→·b'"_s);
    CHECK(f.spoken(f.detail(0, u"came"_s)).contains(u"\\t"_s));
}

TEST_CASE("a long text is cut around the difference and can be shown whole", "[testlist]")
{
    Fixture f;
    TestResult test = failedTest();
    QStringList lines;
    for (int i = 0; i < 100; ++i)
        lines.append(QString::number(i));
    test.expected = lines.join(u'\n') + u'\n';
    lines[60] = u"other"_s;
    test.actual = lines.join(u'\n') + u'\n';
    test.firstDifference = compare(test.expected, test.actual, {}).firstDifference;
    f.list.addTest(test);
    QTreeWidgetItem *came = f.detail(0, u"came"_s);
    CHECK(came->text(1).startsWith(u"…58\n59\nother\n61"_s));
    CHECK(came->text(1).endsWith(u"…"_s));
    CHECK(f.marked(came) == u"other"_s);
    QTreeWidgetItem *all = f.row(0)->child(f.row(0)->indexOfChild(came) + 1);
    CHECK(all->text(1).startsWith(u"Show all "_s));
    f.click(all);
    CHECK(came->text(1) == lines.join(u'\n'));
    CHECK(f.marked(came) == u"other"_s);
    CHECK(all->text(1) == u"Show less"_s);
    f.list.setCurrentItem(all);
    QTest::keyClick(&f.list, Qt::Key_Return);
    CHECK(came->text(1).startsWith(u"…58"_s));
}

TEST_CASE("a line without an end is cut too", "[testlist]")
{
    Fixture f;
    TestResult test = failedTest();
    test.expected = u'\'' + QString(5000, u'a') + u"x'"_s;
    test.actual = u'\'' + QString(5000, u'a') + u"y'"_s;
    f.list.addTest(test);
    CHECK(f.detail(0, u"came"_s)->text(1).size() < 700);
    CHECK(f.marked(f.detail(0, u"came"_s)) == u"y"_s);
    CHECK(f.marked(f.detail(0, u"expected"_s)) == u"x"_s);
}

TEST_CASE("the line of an error is a link", "[testlist]")
{
    Fixture f;
    f.list.addTest(failedTest());
    QSignalSpy requested(&f.list, &TestList::lineRequested);
    f.click(f.detail(0, u"where"_s));
    REQUIRE(requested.size() == 1);
    CHECK(requested[0][0].toInt() == 3);
    QTest::keyClick(&f.list, Qt::Key_Return);
    CHECK(requested.size() == 2);
    f.click(f.detail(0, u"called"_s)); // no link
    CHECK(requested.size() == 2);
}

TEST_CASE("arrows and Enter move through the tests and open them", "[testlist]")
{
    Fixture f;
    f.list.addTest(passedTest(u"first"_s));
    f.list.addTest(failedTest());
    f.list.setCurrentItem(f.row(0));
    QTest::keyClick(&f.list, Qt::Key_Down);
    CHECK(f.list.currentItem() == f.row(1));
    QTest::keyClick(&f.list, Qt::Key_Return);
    CHECK_FALSE(f.row(1)->isExpanded());
    QTest::keyClick(&f.list, Qt::Key_Return);
    CHECK(f.row(1)->isExpanded());
    QTest::keyClick(&f.list, Qt::Key_Left);
    CHECK_FALSE(f.row(1)->isExpanded());
}

TEST_CASE("a failure can be copied as text", "[testlist]")
{
    Fixture f;
    f.list.addTest(failedTest());
    f.list.setCurrentItem(f.detail(0, u"came"_s));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&f.list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() ==
          u"Failed: adds lists\n"
          "why: add() should be [1, 2, 3], but it is [1, 2, 4].\n"
          "called: add([1], [2, 3])\n"
          "expected: [1, 2, 3]\n"
          "came: [1, 2, 4]\n"
          "printed: adding\n"
          "where: line 3 of your program\n"
          "First difference at character 8: expected 3, came 4.\n"_s);
    CHECK(f.list.contextMenuPolicy() == Qt::ActionsContextMenu);
    CHECK(f.list.actions().size() == 2);
}

TEST_CASE("who reads a failure is not moved when the next test comes", "[testlist]")
{
    Fixture f;
    f.list.setPlanned(100);
    f.list.addTest(failedTest());
    QTreeWidgetItem *came = f.detail(0, u"came"_s);
    f.list.setCurrentItem(came);
    for (int i = 0; i < 50; ++i)
        f.list.addTest(passedTest(u"next"_s));
    CHECK(f.list.currentItem() == came);
    CHECK(f.list.viewport()->rect().intersects(f.list.visualItemRect(came)));
}

TEST_CASE("text of tests is never taken as HTML", "[testlist]")
{
    Fixture f;
    TestResult test = failedTest();
    test.title = test.message = u"<b>x</b>"_s;
    f.list.addTest(test);
    CHECK(f.row(0)->text(1) == u"<b>x</b>"_s);
    CHECK(f.detail(0, u"why"_s)->text(1) == u"<b>x</b>"_s);
}

TEST_CASE("another theme and scale lay the tests out anew", "[testlist]")
{
    Fixture f;
    f.list.addTest(failedTest());
    const int before = f.list.visualItemRect(f.row(0)).height();
    f.list.setTheme(makeTheme(ColorScheme::HighContrast, testRepository(), 1.5));
    CHECK(f.list.visualItemRect(f.row(0)).height() > before);
    CHECK(f.list.columnWidth(0) + f.list.columnWidth(1) <= f.list.viewport()->width());
}
