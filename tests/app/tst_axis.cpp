// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/axis.h"

#include "instruments/labelrows.h"

#include <catch2/generators/catch_generators.hpp>

#include <limits>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

TEST_CASE("a linear axis ends at round ticks that enclose all values", "[figure]")
{
    const Axis axis(0, 212.3);
    CHECK(axis.ticks() == QList<double>{0, 50, 100, 150, 200, 250});
    CHECK(axis.low() == 0);
    CHECK(axis.high() == 250);
    CHECK(axis.decimals() == 0);
    CHECK(axis.ratio(125) == 0.5);
    CHECK(Axis(0, 0.37).decimals() == 1);
    CHECK(Axis(0, 0.037).decimals() == 2);
}

TEST_CASE("a logarithmic axis has a tick for each power of ten or every so many-th", "[figure]")
{
    const Axis axis(100, 30'000, AxisScale::Logarithmic);
    CHECK(axis.ticks() == QList<double>{100, 1'000, 10'000, 100'000});
    CHECK(std::abs(axis.ratio(1'000) - 1.0 / 3) < 1e-9);
    CHECK(Axis(1, 1e12, AxisScale::Logarithmic).ticks().size() <= 7);
    CHECK(Axis(1, 1e12, AxisScale::Logarithmic).high() >= 1e12);
    // There is no logarithm of nothing.
    CHECK(Axis(0, 10, AxisScale::Logarithmic).low() == 0);
}

TEST_CASE("an axis of one value or of none that is a number is still an axis", "[figure]")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Axis &axis : {Axis(0, 0), Axis(7, 7), Axis(-3, -3), Axis(nan, 4), Axis(5, 1),
                             Axis(10, 10, AxisScale::Logarithmic)}) {
        CHECK(axis.high() > axis.low());
        CHECK(axis.ticks().size() >= 2);
    }
    CHECK(Axis(7, 7).ratio(7) >= 0);
    CHECK(Axis(7, 7).ratio(7) <= 1);
}

TEST_CASE("quantities are short and have the prefix of their size", "[figure]")
{
    CHECK(quantityText(0.0000021, u"s"_s) == u"2.1 µs"_s);
    CHECK(quantityText(0.00000004, u"s"_s) == u"40 ns"_s);
    CHECK(quantityText(1.5, u"s"_s) == u"1.5 s"_s);
    CHECK(quantityText(5'000, u"s"_s).endsWith(u" s"_s));
    CHECK(quantityText(12'000'000, u"B"_s) == u"12 MB"_s);
    CHECK(quantityText(0, u"s"_s) == u"0 s"_s);
    CHECK(quantityText(3, {}) == u"3"_s);
}

TEST_CASE("labels that would overlap go into other rows or are left out", "[figure]")
{
    const QList<PlacedLabel> labels = placeLabels({0, 10, 20, 95}, {30, 30, 30, 30}, 0, 100, 2, 4);
    CHECK(labels[0].row == 0);
    CHECK(labels[1].row == 1);
    CHECK(labels[2].row == -1);
    CHECK(labels[3].row == 0);
    CHECK(labels[3].left == 70); // it ends inside
    CHECK(placeLabels({0}, {200}, 0, 100, 2, 4).first().row == -1);
}
