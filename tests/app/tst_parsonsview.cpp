// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/parsonsview.h"

#include "app/fixtures.h"
#include "verdict/verdictbanner.h"

#include <QListWidget>
#include <QPushButton>
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
    QListWidget *list = child<QListWidget>(view, u"parsonsList"_s);
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
