// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/relation.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace Lectern;

namespace {

bool holds(const QString &relation)
{
    const QHash<QString, double> values{{"a", 1},       {"b", 2},       {"zero", 0},
                                        {"order", 3},   {"android", 4}, {"nothing", std::nan("")},
                                        {"max_rss", 5}, {"e", 7}};
    REQUIRE(checkRelation(relation) == std::nullopt);
    const auto result = relationHolds(relation, values);
    REQUIRE(result.has_value());
    return *result;
}

} // namespace

TEST_CASE("a relation is worked out as one reads it", "[relation]")
{
    const auto [relation, expected] = GENERATE(table<QString, bool>({
        {"a < b", true},
        {"a>b", false},
        {"a <= 1 and b >= 2", true},
        {"a == 1", true},
        {"a != 1", false},
        {"a + b * 2 == 5", true},
        {"(a + b) * 2 == 6", true},
        {"2 ^ 3 ^ 2 == 512", true},
        {"-a ^ 2 == -1", true},
        {"b / 4 == 0.5", true},
        {"b - a - a == 0", true},
        {"8 / 2 / 2 == 2", true},
        {"a > 1 or b > 1", true},
        {"a > 1 or b > 1 and a > 5", false},
        {"(a > 1 or b > 1) and a < 5", true},
        {"abs(a - b) == 1", true},
        {"min(a, b, zero) == 0 and max(a, b) == 2", true},
        {"sqrt(4) == 2 and log(1) == 0 and exp(0) == 1", true},
        {"abs(log(2.718281828459045) - 1) < 1e-12", true},
        {"a >= 0.8 * b", false},
        {"a>=-1", true},
        {"a - -1 == 2", true},
        {"order > 2 and android > 3", true},
        {"a<b and order>2or android<0", true},
        {"max_rss == 5 and e == 7", true},
        {"nothing > 0", false},
        {"nothing == nothing", false},
        {"nothing != 0", true},
        {"sqrt(-1) >= 0", false},
        {"1e3 == 1000 and 1.5E-1 == 0.15", true},
        {"exp(1000) > 1e300", true},
    }));
    CAPTURE(relation);
    CHECK(holds(relation) == expected);
}

TEST_CASE("a division by zero is a failure with a reason, not an infinity", "[relation]")
{
    const QHash<QString, double> values{{"a", 1}, {"b", 0}};
    CHECK(checkRelation("a / b > 10") == std::nullopt);
    const auto result = relationHolds("a / b > 10", values);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == "division by zero");
}

TEST_CASE("the dry run of a relation does not trip over a divisor that is zero then", "[relation]")
{
    CHECK(checkRelation("1 / (a - b) > 0") == std::nullopt);
}

TEST_CASE("a relation that would not mean what it seems to is refused", "[relation]")
{
    const QString relation =
        GENERATE(as<QString>{}, "", "a", "a + b", "a = 1", "0 < a < 1", "(0 < a < 1)", "a < b > 1",
                 "a <", "< a", "a < b)", "(a < b", "a b < 1", "a ? 1 : 2 > 0", "a && b > 1",
                 "a % 2 == 0", "a ** 2 > 1", "not a > 1", "sin(a) > 0", "min() > 1",
                 "sqrt(a, b) > 1", "a > 1, b > 1", "a > \"x\"", "a > 0x10", "a > 1e", "a => 1",
                 "\u00e9 > 1", "a > 1;", "a > 1.2.3", "$a > 1", "and > 1", "a > 1 and", "min > 1");
    CAPTURE(relation);
    CHECK(checkRelation(relation).has_value());
}

TEST_CASE("comparisons at different levels are no chain", "[relation]")
{
    CHECK(checkRelation("max(a, b) > 1 and (a < b or b < a)") == std::nullopt);
    CHECK(checkRelation("(a < b) == (b > a)") == std::nullopt);
}

TEST_CASE("a problem is described in words", "[relation]")
{
    CHECK(checkRelation("a = 1") == "write == for \"is equal to\"");
    CHECK(checkRelation("a + 1") == "it does not compare anything");
    CHECK(checkRelation("a % 2 > 1") == "\"%\" has no meaning in a relation");
    CHECK(checkRelation("0 < a < 1")->startsWith("two comparisons in a row"));
}

TEST_CASE("the names of a relation are found in order, each once", "[relation]")
{
    CHECK(relationNames(u"thr >= 0.8 * seq and max(thr, n_2) < 1e5 or e1 > 0") ==
          QStringList{"thr", "seq", "n_2", "e1"});
    CHECK(relationNames(u"").isEmpty());
    CHECK(isReservedInRelations(u"and"));
    CHECK_FALSE(isReservedInRelations(u"android"));
}
