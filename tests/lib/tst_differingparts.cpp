// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/differingparts.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

/// The parts as texts, with a bar where one is empty.
QString shown(const QString &expected, const QString &actual,
              const std::optional<Difference> &found = {})
{
    const auto parts = differingParts(expected, actual, found);
    if (!parts)
        return {};
    REQUIRE(parts->expected.begin + parts->expected.length <= expected.size());
    REQUIRE(parts->actual.begin + parts->actual.length <= actual.size());
    const auto part = [](const QString &text, const TextPart &range) {
        return range.length > 0 ? text.sliced(range.begin, range.length) : u"nothing"_s;
    };
    return part(expected, parts->expected) + " / "_L1 + part(actual, parts->actual);
}

QString shownUnder(RuleKind rule, const QString &expected, const QString &actual)
{
    const TextComparison comparison = compare(expected, actual, {.kind = rule});
    REQUIRE_FALSE(comparison.agrees);
    return shown(expected, actual, comparison.firstDifference);
}

} // namespace

TEST_CASE("the first difference of two values is told in whole words", "[differingparts]")
{
    const auto [expected, actual, parts] = GENERATE(table<QString, QString, QString>({
        {"[1, 2, 3]", "[1, 2, 4]", "3 / 4"},
        {"13", "14", "13 / 14"},
        {"1", "12", "1 / 12"},
        {"0.3", "0.30000000000000004", "0.3 / 0.30000000000000004"},
        {"[1, 5, 3, 9]", "[1, 2, 3, 4]", "5 / 2"},
        {"'hello world'", "'hello wrld'", "world / wrld"},
        {"'a b'", "'a  b'", "nothing / nothing"},
        {"{'a': 1, 'b': 2}", "{'b': 3, 'a': 1}", "2 / 3"},
        {"{1, 2, 3}", "{3, 2, 1, 4}", "nothing / 4"},
        {"[1, 2]", "[1]", "2 / nothing"},
        {"[1]", "(1,)", "[ / ("},
        {"array([1, 2])", "array([1, 3])", "2 / 3"},
        {"ValueError", "KeyError: 'x'", "ValueError / KeyError"},
        {"", "a", "nothing / a"},
        {"a", "", "a / nothing"},
    }));
    CAPTURE(expected, actual);
    if (expected == "'a b'")
        CHECK_FALSE(shown(expected, actual).isEmpty());
    else
        CHECK(shown(expected, actual) == parts);
}

TEST_CASE("equal texts and relations have no differing parts", "[differingparts]")
{
    CHECK_FALSE(differingParts(u"a"_s, u"a"_s));
    for (const QString &relation : {u"!= 3"_s, u">= 2"_s, u"in (1, 2)"_s, u"not in [1]"_s})
        CHECK_FALSE(differingParts(relation, u"3"_s));
}

TEST_CASE("what a rule does not mind is not marked", "[differingparts]")
{
    CHECK(shownUnder(RuleKind::Trailing, "a \nb c\n", "a\nb d\n") == "c / d");
    CHECK(shownUnder(RuleKind::Tokens, "a  b\nc", "a b\nd") == "c / d");
    CHECK(shownUnder(RuleKind::Numbers, "0.3 1.5", "0.30000000000000004 2.5") == "1.5 / 2.5");
    CHECK(shownUnder(RuleKind::LinesAnyOrder, "a\nb\n", "b\nc\n") == "a / c");
    CHECK(shownUnder(RuleKind::Literal, "{'a': 2, 'b': 2}", "{'b': 3, 'a': 2}").endsWith("/ 3"));
}

TEST_CASE("a line that is missing or extra is one part", "[differingparts]")
{
    CHECK(shownUnder(RuleKind::Trailing, "a\nb b\n", "a\n") == "b b / nothing");
    CHECK(shownUnder(RuleKind::Trailing, "a\n", "a\nb b\n") == "nothing / b b");
    CHECK(shownUnder(RuleKind::Trailing, "a\n", "") == "a / nothing");
}

TEST_CASE("a word without an end is marked from where it differs", "[differingparts]")
{
    const QString longWord(5000, u'a');
    const auto parts = differingParts(longWord + u'b', longWord + u'c');
    REQUIRE(parts);
    CHECK(parts->expected == TextPart{5000, 1});
    const auto early = differingParts(u"b"_s + longWord, u"c"_s + longWord);
    REQUIRE(early);
    CHECK(early->expected.begin == 0);
    CHECK(early->expected.length <= 100);
}

TEST_CASE("a pair of surrogates is not cut", "[differingparts]")
{
    const auto parts = differingParts(u"\U0001F600"_s, u"\U0001F601"_s);
    REQUIRE(parts);
    CHECK(parts->expected == TextPart{0, 2});
}
