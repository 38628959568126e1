// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/parsonsview.h"

#include "app/fixtures.h"
#include "page/parsonslist.h"
#include "verdict/verdictbanner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

ParsonsBlock sample()
{
    ParsonsBlock block;
    block.id = u"order"_s;
    block.lines = {u"total = 0"_s, u"for x in [1, 2]:"_s, u"    total += x"_s, u"print(total)"_s};
    return block;
}

struct Fixture
{
    ParsonsView view;
    ParsonsList *list = child<ParsonsList>(view, u"parsonsList"_s);
    VerdictBanner *banner = child<VerdictBanner>(view, u"parsonsVerdict"_s);

    explicit Fixture(const ParsonsBlock &block) : view(block)
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    /// Moves the lines into \a order with the keyboard alone.
    void arrange(const QStringList &order)
    {
        list->setFocus();
        for (int target = 0; target < order.size(); ++target) {
            int row = target;
            while (row < list->count() && list->item(row)->text() != order[target])
                ++row;
            REQUIRE(row < list->count());
            list->setCurrentRow(row);
            for (; row > target; --row)
                QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        }
    }
    void check()
    {
        QTest::mouseClick(child<QPushButton>(view, u"parsonsCheckButton"_s), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("the lines come mixed, all of them, and not in the right order", "[widget]")
{
    Fixture f(sample());
    QStringList shown;
    for (int row = 0; row < f.list->count(); ++row)
        shown.append(f.list->item(row)->text());
    CHECK(shown != sample().lines);
    shown.sort();
    QStringList lines = sample().lines;
    lines.sort();
    CHECK(shown == lines);
}

TEST_CASE("the right order, made with the keyboard, is confirmed", "[widget]")
{
    Fixture f(sample());
    f.arrange(sample().lines);
    f.check();
    CHECK(f.banner->tone() == VerdictBanner::Tone::Passed);
}

TEST_CASE("a wrong order is told how far it is right", "[widget]")
{
    Fixture f(sample());
    QStringList order = sample().lines;
    order.swapItemsAt(1, 3);
    f.arrange(order);
    f.check();
    CHECK(f.banner->tone() == VerdictBanner::Tone::Neutral);
}

TEST_CASE("a line that does not belong must be moved below the divider", "[widget]")
{
    ParsonsBlock block = sample();
    block.distractors = {u"total = None"_s};
    Fixture f(block);
    f.arrange(block.lines + block.distractors);
    f.check();
    CHECK(f.banner->tone() == VerdictBanner::Tone::Neutral);
    f.list->setCurrentRow(4);
    QTest::mouseClick(child<QPushButton>(f.view, u"parsonsDownButton"_s), Qt::LeftButton);
    f.check();
    CHECK(f.banner->tone() == VerdictBanner::Tone::Passed);
}

TEST_CASE("a line is picked up with space and moved with arrows and put down", "[widget]")
{
    Fixture f(sample());
    f.list->setFocus();
    f.list->setCurrentRow(0);
    const QString line = f.list->item(0)->text();
    QTest::keyClick(f.list, Qt::Key_Space);
    CHECK(f.list->isPickedUp());
    CHECK(f.list->item(0)->data(Qt::AccessibleDescriptionRole).toString() == u"Picked up"_s);
    QTest::keyClick(f.list, Qt::Key_Down);
    QTest::keyClick(f.list, Qt::Key_Down);
    CHECK(f.list->item(2)->text() == line);
    CHECK(f.list->item(2)->data(Qt::AccessibleTextRole).toString() == "Line 3: "_L1 + line);
    QTest::keyClick(f.list, Qt::Key_Space);
    CHECK_FALSE(f.list->isPickedUp());
    CHECK(f.list->item(2)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QTest::keyClick(f.list, Qt::Key_Up); // only looks at another line now
    CHECK(f.list->item(2)->text() == line);
    CHECK(f.list->currentRow() == 1);
}

TEST_CASE("Escape puts a picked up line back", "[widget]")
{
    Fixture f(sample());
    f.list->setFocus();
    f.list->setCurrentRow(1);
    const QString line = f.list->item(1)->text();
    QTest::keyClick(f.list, Qt::Key_Space);
    QTest::keyClick(f.list, Qt::Key_Down);
    QTest::keyClick(f.list, Qt::Key_Escape);
    CHECK_FALSE(f.list->isPickedUp());
    CHECK(f.list->item(1)->text() == line);
}

TEST_CASE("a line is dragged with the mouse and no line is lost", "[widget]")
{
    Fixture f(sample());
    QStringList before;
    for (int row = 0; row < f.list->count(); ++row)
        before.append(f.list->item(row)->text());
    const auto middle = [&](int row) { return f.list->visualItemRect(f.list->item(row)).center(); };
    QWidget *viewport = f.list->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, middle(0));
    QTest::mouseMove(viewport, middle(1));
    QTest::mouseMove(viewport, middle(3));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle(3));
    CHECK(f.list->item(3)->text() == before[0]);
    CHECK_FALSE(f.list->isPickedUp());
    QStringList after;
    for (int row = 0; row < f.list->count(); ++row)
        after.append(f.list->item(row)->text());
    after.sort();
    before.sort();
    CHECK(after == before);
}

TEST_CASE("the divider stays where it is and tells what is below it", "[widget]")
{
    ParsonsBlock block = sample();
    block.distractors = {u"total = None"_s};
    Fixture f(block);
    f.list->setFocus();
    f.list->setCurrentRow(5);
    QTest::keyClick(f.list, Qt::Key_Up, Qt::AltModifier);
    CHECK(f.list->chosenLines().size() == 5);
    QTest::keyClick(f.list, Qt::Key_Space);
    CHECK_FALSE(f.list->isPickedUp());
    f.list->setCurrentRow(4);
    QTest::keyClick(f.list, Qt::Key_Down, Qt::AltModifier);
    CHECK(f.list->chosenLines().size() == 4);
    CHECK(f.list->item(5)->data(Qt::AccessibleTextRole).toString().startsWith(u"Does not belong"));
}

TEST_CASE("a solved problem is told once it is checked", "[widget]")
{
    Fixture f(sample());
    QSignalSpy solved(&f.view, &ParsonsView::solved);
    f.check();
    CHECK(solved.isEmpty());
    f.arrange(sample().lines);
    CHECK_FALSE(f.banner->isVisible()); // what was said about another order is gone
    f.check();
    REQUIRE(solved.size() == 1);
    CHECK(solved[0][0].toString() == u"order"_s);
}
