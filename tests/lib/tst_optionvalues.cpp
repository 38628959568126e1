// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/optionvalues.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

TEST_CASE("a duration has a unit and lasts from a millisecond to an hour", "[optionvalues]")
{
    const auto [text, milliseconds] = GENERATE(table<QString, int>({
        {"30s", 30'000},
        {"1.5s", 1500},
        {".5s", 500},
        {"250ms", 250},
        {"2min", 120'000},
        {" 2 min ", 120'000},
        {"2MIN", 120'000},
        {"1ms", 1},
        {"60min", 3'600'000},
        {"0s", 0}, // 0 stands for: refused
        {"0.5ms", 0},
        {"61min", 0},
        {"3600.1s", 0},
        {"1h", 0},
        {"30", 0},
        {"s", 0},
        {"", 0},
        {"-1s", 0},
        {"1e3s", 0},
        {"1.s", 0},
        {"1,5s", 0},
        {"1s2s", 0},
        {"nan", 0},
        {QString(400, '9') + "s", 0},
        {"\u0661s", 0},
    }));
    CAPTURE(text);
    const auto duration = parseDuration(text);
    CHECK(duration.has_value() == (milliseconds > 0));
    CHECK(duration.value_or(std::chrono::milliseconds(0)).count() == milliseconds);
    if (!duration)
        CHECK(duration.error().startsWith("\"" + text + "\" is not a time."));
}

TEST_CASE("a size is in powers of ten, or of two with an i, up to a terabyte", "[optionvalues]")
{
    const auto [text, bytes] = GENERATE(table<QString, qint64>({
        {"512", 512},
        {"512B", 512},
        {"64kB", 64'000},
        {"64 KB", 64'000},
        {"800MB", 800'000'000},
        {"2GB", 2'000'000'000},
        {"1.5MB", 1'500'000},
        {"1KiB", 1024},
        {"512MiB", 536'870'912},
        {"1GiB", 1'073'741'824},
        {"1000GB", 1'000'000'000'000},
        {"1001GB", 0},
        {"0", 0},
        {"0.4B", 0},
        {"-1MB", 0},
        {"1TB", 0},
        {"10M", 0},
        {"", 0},
        {"MB", 0},
        {"1 000 MB", 0},
        {"0x10", 0},
    }));
    CAPTURE(text);
    const auto size = parseByteSize(text);
    CHECK(size.has_value() == (bytes > 0));
    CHECK(size.value_or(0) == bytes);
    if (!size)
        CHECK(size.error().startsWith("\"" + text + "\" is not a size."));
}

TEST_CASE("a rule is known by its name, and an unknown one is told all names", "[optionvalues]")
{
    for (const RuleKind kind : allRules())
        CHECK(parseRule(ruleName(kind)) == Rule{.kind = kind});
    const auto rule = parseRule(u"fuzzy");
    REQUIRE_FALSE(rule.has_value());
    CHECK(rule.error().startsWith("There is no rule \"fuzzy\". Rules are: exact, trailing, "));
}

TEST_CASE("only the rule numbers has tolerances", "[optionvalues]")
{
    const auto [text, relative, absolute, part] = GENERATE(table<QString, double, double, QString>({
        {"numbers", 1e-6, 0, ""},
        {"numbers rel=1e-9", 1e-9, 0, ""},
        {"numbers abs=0.5 rel=0", 0, 0.5, ""},
        {"numbers rel=\"0.1\"", 0.1, 0, ""},
        {"numbers rel=x", 0, 0, "\"x\" is not a tolerance"},
        {"numbers rel", 0, 0, "\"\" is not a tolerance"},
        {"numbers rel=-1", 0, 0, "\"-1\" is not a tolerance"},
        {"numbers rel=nan", 0, 0, "\"nan\" is not a tolerance"},
        {"numbers rel=inf", 0, 0, "\"inf\" is not a tolerance"},
        {"numbers rel=1e999", 0, 0, "is not a tolerance"},
        {"numbers rel=\"1", 0, 0, "quote of \"rel\" is not closed"},
        {"numbers eps=1", 0, 0, "The rule \"numbers\" has no option \"eps\""},
        {"tokens rel=1", 0, 0, "The rule \"tokens\" has no option \"rel\""},
        {"tokens abs=1", 0, 0, "The rule \"tokens\" has no option \"abs\""},
        {"tokens strictly", 0, 0, "The rule \"tokens\" has no option \"strictly\""},
        {"rel=1", 0, 0, "There is no rule \"\""},
        {"", 0, 0, "There is no rule \"\""},
        {"Numbers", 0, 0, "There is no rule \"Numbers\""},
    }));
    CAPTURE(text);
    const auto rule = parseRuleWithOptions(text);
    REQUIRE(rule.has_value() == part.isEmpty());
    if (rule)
        CHECK(*rule == Rule{RuleKind::Numbers, relative, absolute});
    else
        CHECK(rule.error().contains(part));
}

TEST_CASE("a knob is a name and a range that goes upwards", "[optionvalues]")
{
    const auto [text, name, minimum, maximum, isLogarithmic] =
        GENERATE(table<QString, QString, double, double, bool>({
            {"N:1..10", "N", 1, 10, false},
            {"N:1000..1000000:log", "N", 1000, 1e6, true},
            {"_x1:-1.5..1e3", "_x1", -1.5, 1000, false},
            {"N:-2..-1", "N", -2, -1, false},
            {"N:10..1", "", 0, 0, false},
            {"N:1..1", "", 0, 0, false},
            {"N:0..10:log", "", 0, 0, false},
            {"N:1..10:linear", "", 0, 0, false},
            {"N:1..1e999", "", 0, 0, false},
            {"N:nan..10", "", 0, 0, false},
            {"1N:1..10", "", 0, 0, false},
            {"a.b:1..10", "", 0, 0, false},
            {"N", "", 0, 0, false},
            {"", "", 0, 0, false},
            {"N:1..10\n", "", 0, 0, false},
        }));
    CAPTURE(text);
    const auto knob = parseKnob(text);
    REQUIRE(knob.has_value() == !name.isEmpty());
    if (!knob) {
        CHECK(knob.error().startsWith("\"" + text + "\" is not a knob."));
        return;
    }
    CHECK(knob->name == name);
    CHECK(knob->minimum == minimum);
    CHECK(knob->maximum == maximum);
    CHECK(knob->logarithmic == isLogarithmic);
}

TEST_CASE("an id is up to 40 lower-case letters, digits and hyphens", "[optionvalues]")
{
    const auto [id, isValid] = GENERATE(table<QString, bool>({
        {"a", true},
        {"05-data-structures", true},
        {"a-", true},
        {QString(40, 'a'), true},
        {QString(41, 'a'), false},
        {"", false},
        {"-a", false},
        {"A", false},
        {"a_b", false},
        {"a b", false},
        {"a/b", false},
        {"..", false},
        {"a\n", false}, // "$" alone would let this pass
        {"\u00E4", false},
        {"\u0661", false},
    }));
    CAPTURE(id);
    CHECK(isValidId(id) == isValid);
}
