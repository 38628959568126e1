// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/callsreader.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QList<ExerciseCall> calls;
    Problems problems;
};

Read readText(const QString &text)
{
    Read result;
    result.calls = readCalls(text, {u"calls.yaml"_s, 1}, result.problems);
    return result;
}

} // namespace

TEST_CASE("a call is read with all its keys", "[callsreader]")
{
    const Read read = readText(u"- call: merge\n"
                               "  arguments: a, n=2\n"
                               "  setup: |\n    a = 1\n"
                               "  expected: \"[1]\"\n"
                               "  rule: any-order close rel=1e-6 abs=0.5\n"
                               "  prints: hello\n"
                               "  may-mutate: true\n"
                               "  random: 5\n  seed: 7\n"
                               "  title: merges\n"
                               "  message: {value: no, mutated: hands off}\n"
                               "- call: Account.total\n"
                               "  raises: ValueError\n"
                               "  message: must complain\n"
                               "- {call: f, shares: true}\n"_s);
    CHECK(read.problems.isEmpty());
    REQUIRE(read.calls.size() == 3);
    const ExerciseCall &call = read.calls[0];
    CHECK(call.call == "merge");
    CHECK(call.arguments == "a, n=2");
    CHECK(call.setup == "a = 1\n");
    CHECK(call.expected == u"[1]"_s);
    CHECK(call.rule == ValueRule{.anyOrder = true,
                                 .close = true,
                                 .relativeTolerance = 1e-6,
                                 .absoluteTolerance = 0.5});
    CHECK(call.prints == u"hello"_s);
    CHECK(call.mayMutate);
    CHECK(call.random == 5);
    CHECK(call.seed == 7);
    CHECK(call.title == "merges");
    CHECK(call.messages.value(CallFailure::Mutated) == "hands off");
    CHECK(call.messages.size() == 2);
    CHECK(call.line == 1);
    CHECK(read.calls[1].call == "Account.total");
    CHECK(read.calls[1].raises == "ValueError");
    CHECK(read.calls[1].message == "must complain");
    CHECK_FALSE(read.calls[1].expected);
    CHECK_FALSE(read.calls[1].prints);
    CHECK(read.calls[2].shares);
    CHECK(read.calls[2].line == 16);
    CHECK(callCount(read.calls) == 7);
}

TEST_CASE("what is wrong with a call is told with its line", "[callsreader]")
{
    const auto [text, line, message] = GENERATE(table<QString, int, QString>({
        {"call: f\n", 1, "This must be a list of calls"},
        {"[]\n", 1, "This must be a list of calls"},
        {"- f\n", 1, "Keys with values are expected here"},
        {"- arguments: 1\n", 1, "The key \"call\" is missing"},
        {"- call: f(1)\n", 1, "\"f(1)\" is not a name"},
        {"- call: f\n  raises: a b\n", 2, "\"a b\" is not a name"},
        {"- call: f\n  expect: 1\n", 2, "The key \"expect\" is unknown here"},
        {"- call: f\n  expected: \"\"\n", 2, "\"expected\" is empty"},
        {"- call: f\n  rule: tokens\n", 2, "There is no rule \"tokens\" for values"},
        {"- call: f\n  rule: close rel=x\n", 2, "\"x\" is not a tolerance"},
        {"- call: f\n  rule: exact rel=1\n", 2, "belong to the rule \"close\""},
        {"- call: f\n  random: 0\n", 2, "\"random\" must be a whole number from 1 to 50"},
        {"- call: f\n  seed: 3\n", 2, "means nothing without \"random\""},
        {"- call: f\n  may-mutate: maybe\n", 2, "must be true or false"},
        {"- call: f\n  expected: 1\n  raises: ValueError\n", 3, "cannot both"},
        {"- call: f\n  expected: 1\n  shares: true\n", 3, "\"shares\" compares with"},
        {"- call: f\n  raises: E\n  shares: true\n", 3, "\"shares\" compares with"},
        {"- call: f\n  rule: any-order\n  shares: true\n", 3, "needs items in order"},
        {"- call: f\n  message: {valeu: x}\n", 2, "The key \"valeu\" is unknown here"},
        {"- call: f\n  message: [x]\n", 2, "\"message\" must be a text"},
    }));
    CAPTURE(text);
    const Read read = readText(text);
    REQUIRE(read.problems.size() == 1);
    CAPTURE(read.problems[0].message);
    CHECK(read.problems[0].file == "calls.yaml");
    CHECK(read.problems[0].line == line);
    CHECK(read.problems[0].message.contains(message));
}
