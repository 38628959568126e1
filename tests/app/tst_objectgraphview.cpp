// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectgraphview.h"

#include "app/instrumentfixture.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

using Fixture = ShownFigure<ObjectGraphView>;

QList<GraphMoment> twoMoments()
{
    return {{u"before line 9"_s, sharedList(), u"a and b are the same list."_s},
            {u"at the end"_s, sharedListLater(), u"a and b are still the same list."_s}};
}

} // namespace

TEST_CASE("tab goes from box to box and then on to the buttons", "[objectgraph]")
{
    Fixture f;
    f.figure.setMoments(twoMoments());
    CHECK(f.press(Qt::Key_Tab) == u"global names: a: → list; b: → list; config: → dict; "
                                  "dog: → Dog; grid: → ndarray; n: 3"_s);
    QStringList seen;
    for (int i = 0; i < 5; ++i)
        seen.append(f.press(Qt::Key_Tab));
    CHECK(seen.contains(u"ndarray: 0.0 0.5 …; 1.0 1.5 …; 2 × 1,000, float64"_s));
    CHECK(seen.filter(u"list, 4 name"_s).size() == 1);
    CHECK(f.canvas->hasFocus());
    f.press(Qt::Key_Tab);
    CHECK_FALSE(f.canvas->hasFocus());
    f.canvas->setFocus();
    f.press(Qt::Key_Backtab);
    CHECK(f.canvas->hasFocus());
}

TEST_CASE("right follows into the next column and left comes back", "[objectgraph]")
{
    Fixture f;
    f.figure.setMoments(twoMoments());
    f.press(Qt::Key_Right);
    CHECK(f.value().startsWith(u"global names"_s));
    CHECK_FALSE(f.press(Qt::Key_Right).startsWith(u"global names"_s));
    CHECK(f.press(Qt::Key_Left).startsWith(u"global names"_s));
}

TEST_CASE("a step to the next moment says what has changed", "[objectgraph]")
{
    Fixture f;
    f.figure.setMoments(twoMoments());
    QSignalSpy changed(&f.figure, &ObjectGraphView::momentChanged);
    CHECK(child<QLabel>(f.figure, u"graphMoment"_s)->text() == u"before line 9 (1 of 2)"_s);
    CHECK_FALSE(f.figure.asText().contains(u"new"_s));
    QTest::mouseClick(child<QToolButton>(f.figure, u"graphNext"_s), Qt::LeftButton);
    CHECK(changed.size() == 1);
    CHECK(f.figure.moment() == 1);
    CHECK(child<QLabel>(f.figure, u"figureSummary"_s)->text() ==
          u"a and b are still the same list."_s);
    const QString text = f.figure.asText();
    CHECK(text.contains(u"set, new: 'x'"_s));
    CHECK(text.contains(u"dict, gone: 'lr': 0.01"_s));
    CHECK(text.contains(u"list, changed, "_s));
    CHECK_FALSE(child<QToolButton>(f.figure, u"graphNext"_s)->isEnabled());
    f.figure.setMoment(-5);
    CHECK(f.figure.moment() == 0);
}

TEST_CASE("boxes that stay are at the same pixels in both moments", "[objectgraph]")
{
    Fixture f;
    f.figure.setMoments(
        {{u"1"_s, sharedList(), {}}, {u"2"_s, sharedList(), {}}, {u"3"_s, sharedListLater(), {}}});
    f.figure.setFits(false);
    f.figure.setMoment(1);
    const QImage before = f.canvas->grab().toImage();
    f.figure.setMoment(2);
    const QImage after = f.canvas->grab().toImage();
    // The first column and the place of the names in it have not moved.
    const QRect names(14, 14, 50, 60);
    int equal = 0;
    for (int y = 0; y < names.height(); ++y) {
        for (int x = 0; x < names.width(); ++x)
            equal += before.pixel(names.topLeft() + QPoint(x, y)) ==
                             after.pixel(names.topLeft() + QPoint(x, y))
                         ? 1
                         : 0;
    }
    CHECK(equal > names.width() * names.height() * 3 / 4); // but for its sign of a change
}

TEST_CASE("twenty boxes fit a pane of 600 by 400", "[objectgraph]")
{
    Fixture f;
    f.figure.setMoments({{u"at the end"_s, nestedLists(20), {}}});
    auto *scroll = f.figure.findChild<QScrollArea *>();
    QTest::qWait(0);
    CHECK(scroll->verticalScrollBar()->maximum() == 0);
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    f.figure.setMoments({{u"at the end"_s, nestedLists(200), {}}});
    CHECK(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->maximum() > 0; }));
    QTest::keyClick(f.canvas, Qt::Key_End);
    CHECK(scroll->verticalScrollBar()->value() + scroll->horizontalScrollBar()->value() > 0);
}

TEST_CASE("what more than one refers to is painted thicker than what one refers to",
          "[objectgraph]")
{
    Fixture f;
    GraphPicture once = sharedList();
    once.nodes[0].cells[1] = {u"b"_s, u"None"_s, {}};
    once.nodes[2].cells[1] = {u"'sizes'"_s, u"None"_s, {}};
    once.nodes[4].cells[1] = {u"toys"_s, u"None"_s, {}};
    once.nodes[4].cells[2] = {u"self"_s, u"None"_s, {}};
    f.figure.setMoments({{u"once"_s, once, {}}});
    CHECK_FALSE(f.figure.asText().contains(u"refer to it"_s));
    const QImage thin = f.canvas->grab().toImage();
    f.figure.setMoments({{u"shared"_s, sharedList(), {}}});
    CHECK(f.canvas->grab().toImage() != thin);
    CHECK(f.figure.asText().contains(u"list, 4 name"_s));
}

TEST_CASE("a view without moments or without boxes is empty and takes keys", "[objectgraph]")
{
    Fixture f;
    f.figure.setMoments({});
    CHECK(f.press(Qt::Key_Right).isEmpty());
    f.figure.setMoments({{u"at the end"_s, {}, {}}});
    CHECK(f.press(Qt::Key_End).isEmpty());
    CHECK_FALSE(f.figure.grab().isNull());
    f.figure.setTheme(makeTheme(ColorScheme::HighContrast, testRepository(), 1.5));
}
