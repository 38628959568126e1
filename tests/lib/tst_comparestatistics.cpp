// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about measured runs: quartiles, ratios with their interval, sentences.
#include "instruments/comparestatistics.h"
#include "instruments/comparisonjson.h"
#include "instruments/measuretext.h"
#include "support/stringmakers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>

#include <cmath>
#include <random>

using namespace Lectern;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

/// So many times around \a seconds, a little apart.
QList<double> around(double seconds, int count, double noise = 0.02, unsigned seed = 1)
{
    std::mt19937 random(seed);
    QList<double> values;
    for (int i = 0; i < count; ++i) {
        const double share =
            static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
        values.append(seconds * std::exp(noise * 2 * (share - 0.5)));
    }
    return values;
}

TimedProgram program(const QString &name, const QList<double> &wall, qint64 peak = 10'000'000,
                     double cpuShare = 1)
{
    TimedProgram made{.name = name, .runs = {}};
    for (const double seconds : wall)
        made.runs.append({.wall = std::chrono::nanoseconds(qRound64(seconds * 1e9)),
                          .cpu = std::chrono::nanoseconds(qRound64(seconds * cpuShare * 1e9)),
                          .peakBytes = peak});
    return made;
}

} // namespace

TEST_CASE("median and quartiles of measured values", "[comparison]")
{
    const Spread spread = spreadOf({4, 1, 3, 2, 5});
    CHECK(spread.median == 3);
    CHECK(spread.lowerQuartile == 2);
    CHECK(spread.upperQuartile == 4);
    CHECK(spreadOf({1, 2}).median == 1.5);
    CHECK(spreadOf({7}).upperQuartile == 7);
    CHECK(spreadOf({}).median == 0);
}

TEST_CASE("the interval of a ratio is that of the rank test", "[comparison]")
{
    // Of two samples of 5 the table of Mann and Whitney has 2 for 5 %: the third quotients remain.
    const QList<double> base{1, 1, 1, 1, 1};
    const auto estimate = ratioOf({1, 2, 3, 4, 5}, base);
    REQUIRE(estimate);
    CHECK(estimate->ratio == 3);
    CHECK(estimate->low == 1); // each value comes five times
    CHECK(estimate->high == 5);
    // Of two of 10 it has 23.
    const QList<double> ones(10, 1.0);
    const auto wider = ratioOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, ones);
    REQUIRE(wider);
    CHECK(wider->low == 3); // the 24th of ten ones, ten twos, ten threes
    CHECK(wider->high == 8);
}

TEST_CASE("there is no interval of fewer than four runs", "[comparison]")
{
    CHECK_FALSE(ratioOf({1, 1, 1}, {2, 2, 2, 2}));
    CHECK(ratioOf({1, 1, 1, 1}, {2, 2, 2, 2}));
    CHECK_FALSE(ratioOf({}, {1, 1, 1, 1}));
    CHECK_FALSE(ratioOf({0, 0, 0, 0}, {1, 1, 1, 1})); // nothing was measured
}

TEST_CASE("the interval holds the true ratio in at least 95 of 100 comparisons", "[comparison]")
{
    const auto [ratio, runs] = GENERATE(table<double, int>({{1, 5}, {1, 10}, {2, 7}, {0.3, 30}}));
    CAPTURE(ratio, runs);
    int held = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const auto estimate =
            ratioOf(around(ratio, runs, 0.3, seed), around(1, runs, 0.3, seed + 5000));
        held += estimate && estimate->low <= ratio && ratio <= estimate->high ? 1 : 0;
    }
    CHECK(held >= 940); // of 1000, with room for chance
    CHECK(held < 1000);
}

TEST_CASE("one disturbed run does not move the ratio", "[comparison]")
{
    QList<double> slow = around(2, 10);
    slow[3] = 50;
    const auto estimate = ratioOf(slow, around(1, 10, 0.02, 9));
    REQUIRE(estimate);
    CHECK(estimate->ratio == Approx(2).epsilon(0.05));
    CHECK(estimate->low > 1.9);
    CHECK(estimate->high < 2.1);
}

TEST_CASE("a comparison is told in sentences", "[comparison]")
{
    const TimedProgram a = program(u"A"_s, around(0.1, 10));
    const auto text = [&](const QList<double> &wall, qint64 peak = 10'000'000,
                          double cpuShare = 1) {
        return describe(compare({a, program(u"B"_s, wall, peak, cpuShare)}));
    };
    CHECK(text(around(0.21, 10, 0.02, 7)).startsWith(u"B took 2.1 times as long as A (2."_s));
    CHECK(text(around(0.03125, 10, 0.02, 7)).startsWith(u"B was 3.2 times as fast as A (3."_s));
    CHECK(text(around(0.1, 10, 0.02, 7))
              .startsWith(u"No measurable difference between A and B: B took between 0.9"_s));
    // Small but certain.
    CHECK(text(around(0.105, 10, 0.01, 7)).startsWith(u"B took 1.05 times as long as A (1.0"_s));
    CHECK(text(around(0.1, 3)) ==
          u"There are too few runs to compare B with A: it takes at least 4 of each.");
    CHECK(text(around(0.1, 10, 0.02, 7), 52'000'000)
              .endsWith(u"\nThe peak of memory was 52.0 MB in B and 10.0 MB in A."_s));
    CHECK_FALSE(text(around(0.1, 10, 0.02, 7), 10'900'000).contains(u"memory"_s));
    CHECK(text(around(0.05, 10, 0.02, 7), 10'000'000, 2)
              .endsWith(u"\nThe processor time of A and B does not differ measurably."_s));
    CHECK(text(around(0.1, 10, 0.02, 7), 10'000'000, 4)
              .contains(u"\nB used 4.0 times as much processor time as A ("_s));
    CHECK(describe(compare({})).isEmpty());
}

TEST_CASE("every program is compared with the first one", "[comparison]")
{
    const TimedComparison comparison =
        compare({program(u"A"_s, around(1, 6)), program(u"B"_s, around(2, 6)),
                 program(u"C"_s, around(4, 6))});
    REQUIRE(comparison.programs.size() == 3);
    CHECK_FALSE(comparison.programs[0].wallRatio);
    CHECK(comparison.programs[1].wallRatio->ratio == Approx(2));
    CHECK(comparison.programs[2].wallRatio->ratio == Approx(4));
    CHECK(comparison.programs[2].cpuRatio->ratio == Approx(4));
    CHECK(describe(comparison).count(u'\n') == 1);
    const QJsonObject json = toJson(comparison);
    const QJsonArray programs = json[u"programs"].toArray();
    REQUIRE(programs.size() == 3);
    CHECK(programs[0][u"wall_ratio"].isNull());
    CHECK(programs[1][u"wall_ratio"][u"ratio"].toDouble() == Approx(2));
    CHECK(programs[1][u"runs"].toArray().size() == 6);
    CHECK(programs[1][u"peak_bytes"][u"median"].toDouble() == 10'000'000);
}

TEST_CASE("measured values have as many digits as they bear", "[comparison]")
{
    CHECK(durationText(12.345) == u"12.3 s");
    CHECK(durationText(0.9999) == u"1.00 s");
    CHECK(durationText(0.0456) == u"45.6 ms");
    CHECK(durationText(7.89e-6) == u"7.89 µs");
    CHECK(durationText(4e-7) == u"400 ns");
    CHECK(durationText(0) == u"0 ns");
    CHECK(sizeText(12'340'000) == u"12.3 MB");
}
