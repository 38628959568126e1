// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalesteps.h"

#include "settings.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Lectern::App;

TEST_CASE("the steps of the scale rise from the smallest to the largest through 1", "[settings]")
{
    const QList<double> steps = scaleSteps();
    CHECK(std::ranges::is_sorted(steps));
    CHECK(steps.contains(1.0));
    CHECK(steps.first() == Settings::minimumScale);
    CHECK(steps.last() == Settings::maximumScale);
}

TEST_CASE("up and down lead through every step and stay at the ends", "[settings]")
{
    const QList<double> steps = scaleSteps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        CAPTURE(steps[i]);
        CHECK(nextScale(steps[i]) == steps[qMin(i + 1, steps.size() - 1)]);
        CHECK(previousScale(steps[i]) == steps[qMax<qsizetype>(i - 1, 0)]);
    }
}

TEST_CASE("a scale between two steps goes to the nearer one of them on either side", "[settings]")
{
    CHECK(nextScale(1.3) == 1.5);
    CHECK(previousScale(1.3) == 1.25);
    CHECK(nextScale(0.1) == 0.6);
    CHECK(previousScale(9) == 3.0);
    // What a file has made of a step is that step.
    CHECK(nextScale(1.0999999) == 1.25);
    CHECK(previousScale(1.1000001) == 1.0);
}
