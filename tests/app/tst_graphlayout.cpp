// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphlayout.h"

#include "instruments/graphchanges.h"

#include "app/instrumentfixture.h"

#include <random>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

LayoutBox box(const QString &id, const QStringList &targets, bool isFirst = false,
              QSizeF size = {60, 30})
{
    LayoutBox made{.id = id, .size = size, .isFirst = isFirst, .arrows = {}};
    for (const QString &target : targets)
        made.arrows.append({10, target});
    return made;
}

bool overlap(const GraphLayout &layout, const QList<LayoutBox> &boxes)
{
    for (const LayoutBox &one : boxes) {
        for (const LayoutBox &other : boxes) {
            if (one.id != other.id && layout.rect(one.id).intersects(layout.rect(other.id)))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("arrows lead to the right from the names on", "[graphlayout]")
{
    GraphLayout layout;
    layout.place({box(u"names"_s, {u"a"_s, u"b"_s}, true), box(u"a"_s, {u"c"_s}),
                  box(u"b"_s, {u"c"_s, u"a"_s}), box(u"c"_s, {})});
    CHECK(layout.column(u"names"_s) == 0);
    CHECK(layout.column(u"b"_s) == 1);
    CHECK(layout.column(u"a"_s) == 2);
    CHECK(layout.column(u"c"_s) == 3);
    CHECK(layout.rect(u"c"_s).left() > layout.rect(u"a"_s).right());
    CHECK(layout.size().width() >= layout.rect(u"c"_s).right());
}

TEST_CASE("circles and boxes that hold themselves have a place as well", "[graphlayout]")
{
    GraphLayout layout;
    const QList<LayoutBox> boxes{box(u"names"_s, {u"a"_s}, true), box(u"a"_s, {u"a"_s, u"b"_s}),
                                 box(u"b"_s, {u"a"_s, u"nowhere"_s}), box(u"alone"_s, {})};
    layout.place(boxes);
    CHECK_FALSE(overlap(layout, boxes));
    CHECK(layout.column(u"b"_s) > layout.column(u"a"_s));
}

TEST_CASE("a long chain needs no deep recursion", "[graphlayout]")
{
    GraphLayout layout;
    QList<LayoutBox> boxes{box(u"names"_s, {u"0"_s}, true)};
    for (int i = 0; i < 400; ++i)
        boxes.append(box(QString::number(i), {QString::number(i + 1)}));
    layout.place(boxes);
    CHECK(layout.column(u"399"_s) == 400);
}

TEST_CASE("boxes never overlap and keep their place from step to step", "[graphlayout]")
{
    std::mt19937 random(7);
    const auto below = [&](int limit) { return static_cast<int>(random() % limit); };
    GraphLayout layout;
    QHash<QString, QPointF> places;
    int moved = 0;
    for (int step = 0; step < 40; ++step) {
        QList<LayoutBox> boxes{box(u"names"_s, {u"0"_s, u"1"_s, u"2"_s}, true)};
        for (int i = 0; i < 5 + step / 2; ++i) {
            if (i == step % 7 + 3) // away for this step
                continue;
            boxes.append(box(QString::number(i),
                             {QString::number(below(25)), QString::number(below(25))}, false,
                             {40.0 + (i * 37) % 50, 20.0 + (i * 13) % 60}));
        }
        layout.place(boxes);
        CHECK_FALSE(overlap(layout, boxes));
        for (const LayoutBox &each : boxes) {
            const QPointF now = layout.rect(each.id).topLeft();
            if (places.contains(each.id) && places[each.id].y() != now.y())
                ++moved;
            places[each.id] = now;
        }
    }
    CHECK(moved == 0);
}

TEST_CASE("a box that grew moves only what it would cover", "[graphlayout]")
{
    GraphLayout layout;
    layout.place({box(u"names"_s, {u"a"_s, u"b"_s}, true), box(u"a"_s, {}), box(u"b"_s, {})});
    const QRectF a = layout.rect(u"a"_s);
    const QRectF names = layout.rect(u"names"_s);
    const QList<LayoutBox> grown{box(u"names"_s, {u"a"_s, u"b"_s}, true),
                                 box(u"a"_s, {}, false, {60, 90}), box(u"b"_s, {})};
    layout.place(grown);
    CHECK(layout.rect(u"a"_s).topLeft() == a.topLeft());
    CHECK(layout.rect(u"names"_s) == names);
    CHECK_FALSE(overlap(layout, grown));
}

TEST_CASE("changes between two moments are new or changed or gone boxes and cells", "[graphlayout]")
{
    const GraphChanges changes = graphChanges(sharedList(), sharedListLater());
    CHECK(changes.of(u"list"_s) == GraphChange::Changed);
    CHECK(changes.cells[u"list"_s] == QSet<qsizetype>{3});
    CHECK(changes.of(u"inner"_s) == GraphChange::Gone);
    CHECK(changes.of(u"set"_s) == GraphChange::New);
    CHECK(changes.of(u"dog"_s) == GraphChange::None);
    CHECK(graphChanges(sharedList(), sharedList()).boxes.isEmpty());
    CHECK(withGone(sharedList(), sharedListLater()).nodes.last().id == u"inner"_s);
}
