// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/prediction.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>

using namespace Lectern;

namespace {

BlockReport report(const QByteArray &output, const QByteArray &error = {}, RunEnd end = Exited{0})
{
    BlockReport report;
    report.outcome.end = end;
    report.outcome.standardOutput = {output, {}, output.size()};
    report.outcome.standardError = {error, {}, error.size()};
    return report;
}

QList<Expectation> expecting(RuleKind kind, const QString &text,
                             OutputStream stream = OutputStream::StandardOutput)
{
    return {{.stream = stream, .rule = {.kind = kind}, .text = text}};
}

bool agrees(const QString &predicted, const BlockReport &report,
            const QList<Expectation> &expectations)
{
    const auto prediction = judgePrediction(predicted, report, expectations);
    REQUIRE(prediction);
    return prediction->agrees;
}

} // namespace

TEST_CASE("a prediction agrees by the rule of its block", "[prediction]")
{
    const BlockReport run = report("{1, 2}\n");
    CHECK(agrees("{1, 2}", run, expecting(RuleKind::Trailing, "{1, 2}\n")));
    CHECK_FALSE(agrees("{2, 1}", run, expecting(RuleKind::Trailing, "{1, 2}\n")));
    CHECK(agrees("{2, 1}", run, expecting(RuleKind::Literal, "{1, 2}\n")));
    CHECK(agrees("{1,\n2}", run, expecting(RuleKind::Literal, "{1, 2}\n")));
}

TEST_CASE("a prediction is measured by what was printed and not by what the lesson expects",
          "[prediction]")
{
    const BlockReport run = report("3\n");
    CHECK(agrees("3", run, expecting(RuleKind::Trailing, "4\n")));
    CHECK_FALSE(agrees("4", run, expecting(RuleKind::Trailing, "4\n")));
}

TEST_CASE("a prediction that differs only in spacing is told apart", "[prediction]")
{
    const auto expectations = expecting(RuleKind::Trailing, "[1, 2]\n");
    const auto near = judgePrediction("[1,   2]", report("[1, 2]\n"), expectations);
    REQUIRE(near);
    CHECK_FALSE(near->agrees);
    CHECK(near->sameWords);
    const auto far = judgePrediction("[2, 1]", report("[1, 2]\n"), expectations);
    REQUIRE(far);
    CHECK_FALSE(far->sameWords);
    CHECK(far->predicted == "[2, 1]");
    CHECK(far->printed == "[1, 2]\n");
}

TEST_CASE("where a pattern is expected a prediction agrees if both match it", "[prediction]")
{
    const auto expectations = expecting(RuleKind::Pattern, "took <<t:float>> s\nwhere: t < 9\n");
    const BlockReport run = report("took 0.5 s\n");
    CHECK(agrees("took 1.0 s", run, expectations));
    CHECK(agrees("took 0.5 s", run, expectations));
    CHECK_FALSE(agrees("took 10 s", run, expectations));
    CHECK_FALSE(agrees("took 1.0 s", report("took 11 s\n"), expectations));
}

TEST_CASE("a block that must raise is predicted by its exception", "[prediction]")
{
    const auto expectations =
        expecting(RuleKind::Traceback, "ValueError: no\n", OutputStream::StandardError);
    const BlockReport run =
        report({},
               "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n"
               "    raise ValueError('no')\nValueError: no\n",
               Exited{1});
    CHECK(agrees("ValueError: no", run, expectations));
    CHECK_FALSE(agrees("KeyError: no", run, expectations));
}

TEST_CASE("a program that did not end by itself is compared with no prediction", "[prediction]")
{
    const auto expectations = expecting(RuleKind::Trailing, "1\n");
    CHECK_FALSE(judgePrediction("1", report("1\n", {}, TimedOut{}), expectations));
    CHECK_FALSE(judgePrediction("1", report("1\n", {}, Cancelled{}), expectations));
    CHECK_FALSE(judgePrediction("1", report({}, {}, NotStarted{}), expectations));
}
