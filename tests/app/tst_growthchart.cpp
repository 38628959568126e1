// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/growthchart.h"

#include "app/instrumentfixture.h"

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

using Fixture = ShownFigure<GrowthChart>;

} // namespace

TEST_CASE("points are told with their spread and in units that are short", "[growthchart]")
{
    Fixture f;
    f.figure.setFigure(listAndSet(AxisScale::Logarithmic));
    CHECK(f.press(Qt::Key_Right) ==
          u"in a list, elements = 100: 1.24 µs, from 992 ns to 1.74 µs"_s);
    CHECK(f.press(Qt::Key_Right).startsWith(u"in a list, elements = 1,000"_s));
    CHECK(f.press(Qt::Key_Down).startsWith(u"in a set, elements = 1,000: 41 ns"_s));
    CHECK(f.press(Qt::Key_Up).startsWith(u"in a list, elements = 1,000"_s));
    CHECK(f.press(Qt::Key_End).startsWith(u"in a set, elements = 1,000,000"_s));
}

TEST_CASE("the growth of each series is named", "[growthchart]")
{
    Fixture f;
    f.figure.setFigure(listAndSet(AxisScale::Linear));
    CHECK(f.figure.asText().startsWith(u"in a list: grows like n\nin a set: constant\n"_s));
}

TEST_CASE("linear and logarithmic axes make different pictures of the same points", "[growthchart]")
{
    Fixture f;
    f.figure.setFigure(listAndSet(AxisScale::Linear));
    const QImage linear = f.canvas->grab().toImage();
    f.figure.setFigure(listAndSet(AxisScale::Logarithmic));
    CHECK(f.canvas->grab().toImage() != linear);
}

TEST_CASE("a chart takes nothing and one point and values that have no logarithm", "[growthchart]")
{
    Fixture f;
    f.figure.setFigure({});
    CHECK(f.press(Qt::Key_Right).isEmpty());
    GrowthFigure figure{.xTitle = u"n"_s,
                        .yTitle = u"time"_s,
                        .xUnit = {},
                        .yUnit = u"s"_s,
                        .xScale = AxisScale::Logarithmic,
                        .yScale = AxisScale::Logarithmic,
                        .series = {}};
    figure.series = {{.name = u"one"_s, .points = {{0, 0, 0, 0}}, .fit = {}, .growth = {}}};
    f.figure.setFigure(figure);
    CHECK(f.press(Qt::Key_Right) == u"one, n = 0: 0 s"_s);
    CHECK_FALSE(f.figure.grab().isNull());
}
