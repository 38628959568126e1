// SPDX-License-Identifier: GPL-3.0-or-later
// How measured values grow: the law by name, on made-up measurements with known noise.
#include "instruments/growthfit.h"
#include "support/stringmakers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <functional>
#include <random>

using namespace Lectern;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

using Law = std::function<double(double)>;

/// So many sizes from \a low to \a high, evenly in their logarithm.
QList<double> sizes(double low, double high, int count)
{
    QList<double> values;
    for (int i = 0; i < count; ++i)
        values.append(low * std::pow(high / low, double(i) / (count - 1)));
    return values;
}

QList<double> wholeNumbers(int low, int high)
{
    QList<double> values;
    for (int n = low; n <= high; ++n)
        values.append(n);
    return values;
}

QList<QPointF> measured(const QList<double> &values, const Law &law, double noise = 0,
                        unsigned seed = 1)
{
    std::mt19937 random(seed);
    QList<QPointF> points;
    for (const double n : values) {
        // Not std::normal_distribution, which differs from library to library.
        double sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
        points.append({n, law(n) * std::exp(noise * (sum - 6))});
    }
    return points;
}

/// In how many of a hundred seeds the law is told as one of \a accepted.
int rightOf100(const QList<double> &values, const Law &law, double noise,
               const QList<GrowthLaw> &accepted)
{
    int right = 0;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const auto fit = fitGrowth(measured(values, law, noise, seed));
        if (fit && accepted.contains(fit->law))
            ++right;
    }
    return right;
}

QString told(const QList<QPointF> &points)
{
    const auto fit = fitGrowth(points);
    return fit ? growthText(*fit) : u"nothing"_s;
}

} // namespace

TEST_CASE("the law is told right in 95 of 100 measurements with 10 % noise", "[growthfit]")
{
    struct Case
    {
        const char *name;
        QList<double> values;
        Law law;
        double noise;
        QList<GrowthLaw> accepted;
    };
    const QList<double> wide = sizes(1000, 100'000, 12);
    const QList<double> widest = sizes(1000, 1'000'000, 12);
    using enum GrowthLaw;
    const Case cases[] = {
        {"constant", wide, [](double) { return 1e-3; }, 0.1, {Constant}},
        {"constant with much noise", widest, [](double) { return 4e-7; }, 0.3, {Constant}},
        {"n", wide, [](double n) { return 1e-6 * n; }, 0.1, {Linear}},
        {"n and a start", widest, [](double n) { return 0.02 + 5e-6 * n; }, 0.1, {Linear}},
        // Over a factor of 100 log n changes by less than a factor of 2: n is not wrong either.
        {"n log n",
         wide,
         [](double n) { return 1e-7 * n * std::log2(n); },
         0.1,
         {Linearithmic, Linear}},
        {"n log n and a start",
         widest,
         [](double n) { return 0.02 + 1e-6 * n * std::log2(n); },
         0.1,
         {Linearithmic, Linear}},
        {"n log n with little noise",
         widest,
         [](double n) { return 1e-7 * n * std::log2(n); },
         0.02,
         {Linearithmic}},
        {"n^2", sizes(10, 1000, 12), [](double n) { return 1e-6 * n * n; }, 0.1, {Quadratic}},
        {"n^2 and a start",
         sizes(10, 1000, 12),
         [](double n) { return 0.02 + 1e-6 * n * n; },
         0.1,
         {Quadratic}},
        {"2^n",
         wholeNumbers(2, 20),
         [](double n) { return 1e-6 * std::exp2(n); },
         0.1,
         {Exponential}},
        {"2^n and a start",
         wholeNumbers(2, 20),
         [](double n) { return 0.02 + 1e-6 * std::exp2(n); },
         0.1,
         {Exponential}},
        {"log n", widest, [](double n) { return 1e-6 * std::log2(n); }, 0.1, {Logarithmic}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.name);
        CHECK(rightOf100(each.values, each.law, each.noise, each.accepted) >= 95);
    }
}

TEST_CASE("offset and factor are found", "[growthfit]")
{
    const auto fit = fitGrowth(
        measured(sizes(1000, 1'000'000, 12), [](double n) { return 0.02 + 5e-6 * n; }, 0.02));
    REQUIRE(fit);
    CHECK(fit->law == GrowthLaw::Linear);
    CHECK(fit->offset == Approx(0.02).epsilon(0.1));
    CHECK(fit->factor == Approx(5e-6).epsilon(0.05));
    CHECK(fit->at(500'000) == Approx(2.52).epsilon(0.05));
    CHECK(fit->error < 0.03);
    CHECK(fit->error > 0.005);
}

TEST_CASE("a law is told in words that go on after a name", "[growthfit]")
{
    const QList<double> values = sizes(10, 1000, 12);
    const auto [law, text] = GENERATE(table<Law, QString>({
        {[](double) { return 2; }, "stays flat"},
        {[](double n) { return std::log2(n); }, "grows like log n"},
        {[](double n) { return 3 * n; }, "grows like n"},
        {[](double n) { return n * std::log2(n); }, "grows like n log n"},
        {[](double n) { return 5 + n * n; }, "grows like n^2"},
        {[](double n) { return std::pow(n, 1.5); }, "grows like n^1.5"},
        {[](double n) { return n * n * n; }, "grows like n^3"},
        {[](double n) { return 0.1 + 10 / n; }, "falls like n^-1"},
        {[](double n) { return 100 + 0.005 * n; }, "stays flat"}, // by a twentieth
    }));
    CAPTURE(text);
    CHECK(told(measured(values, law)) == text);
    CHECK(told(measured(wholeNumbers(2, 20), [](double n) { return std::exp2(n); })) ==
          u"grows like 2^n");
    CHECK(told(measured(wholeNumbers(2, 30), [](double n) { return std::pow(1.618, n); })) ==
          u"grows like 1.6^n");
}

TEST_CASE("nothing is told of too few points or points that are close together", "[growthfit]")
{
    const Law linear = [](double n) { return n; };
    CHECK_FALSE(fitGrowth({}));
    CHECK_FALSE(fitGrowth(measured(sizes(10, 1000, 4), linear)));
    CHECK_FALSE(fitGrowth(measured(sizes(10, 70, 12), linear)));
    CHECK(fitGrowth(measured(sizes(10, 80, 5), linear)));
}

TEST_CASE("points that cannot be measurements do not count", "[growthfit]")
{
    const Law linear = [](double n) { return n; };
    QList<QPointF> points = measured(sizes(10, 1000, 12), linear);
    points.prepend({1e6, std::nan("")});
    points.append({0, 1});
    points.append({-5, 1});
    points.append({20, 0});
    points.append({30, -1});
    points.append({std::numeric_limits<double>::infinity(), 1});
    CHECK(told(points) == u"grows like n"); // in any order
    QList<QPointF> none(10, QPointF(0, 0));
    CHECK_FALSE(fitGrowth(none));
}

TEST_CASE("nothing is told of points that follow no law", "[growthfit]")
{
    QList<QPointF> points;
    for (const double n : sizes(10, 1000, 12))
        points.append({n, points.size() % 2 == 0 ? 1.0 : 100.0});
    CHECK_FALSE(fitGrowth(points));
}
