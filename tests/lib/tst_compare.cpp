// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/compare.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

namespace {

bool agrees(RuleKind kind, const QString &expected, const QString &actual)
{
    const TextComparison result = compare(expected, actual, {.kind = kind});
    CHECK(result.agrees == !result.firstDifference.has_value());
    return result.agrees;
}

const QString nul = QString(QChar::Null);

} // namespace

TEST_CASE("every rule has a name that leads back to it, strictest first", "[rule]")
{
    REQUIRE(allRules().size() == 12);
    CHECK(allRules().front() == RuleKind::Exact);
    CHECK(allRules().back() == RuleKind::Regex);
    for (const RuleKind kind : allRules())
        CHECK(ruleFromName(ruleName(kind)) == kind);
    CHECK(ruleName(RuleKind::LinesAnyOrder) == "lines-any-order");
    CHECK(ruleFromName(u"lenient") == std::nullopt);
    CHECK(ruleFromName(u"") == std::nullopt);
    CHECK(ruleFromName(u"Exact") == std::nullopt);
}

TEST_CASE("exact: every character counts", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {"", "", true},
        {"a\n", "a\n", true},
        {"a\n", "a", false},
        {"a", "a\n", false},
        {"a\n", "a \n", false},
        {"a\n", "a\r\n", false},
        {"", "\n", false},
        {"at 0x7f3a50c1", "at 0x7f3a50c2", false},
        {"a" + nul + "b", "a" + nul + "b", true},
        {"a" + nul + "b", "a" + nul + "c", false},
        {QString(QChar(0xD800)), QString(QChar(0xD801)), false},
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Exact, expected, actual) == equal);
}

TEST_CASE("trailing: white space at line ends and empty lines at the end do not count", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {"", "", true},
        {"", "\n\n\n", true},
        {"", "  \n\t\n", true},
        {"a\nb\n", "a\nb", true},
        {"a\nb\n", "a  \nb\t\n\n\n", true},
        {"a\nb\n", "a\r\nb\r\n", true},
        {"a\n\nb\n", "a\nb\n", false},
        {"\na\n", "a\n", false},
        {" a\n", "a\n", false},
        {"a  b\n", "a b\n", false},
        {"a\n", "A\n", false},
        {"a\n", "", false},
        {"", "a\n", false},
        {"a\n", "a" + nul + "\n", false},
        {"\U0001F600\n", "\U0001F600\n", true},
        {"\U0001F600\n", "\U0001F601\n", false},
        {"<A object at 0x7f3a50c1d2e0>\n", "<A object at 0x55aa55aa55aa>\n", true},
        {"<A object at 0x...>\n", "<A object at 0x55aa55aa55aa>\n", true},
        {"0xff\n", "0xfe\n", false},
        {"0xdeadbeef\n", "0xdeadbeee\n", false},
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Trailing, expected, actual) == equal);
}

TEST_CASE("tokens: only the words and their order count", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {"", " \n ", true},
        {"a b c", "  a\n\tb   c\n", true},
        {"a b", "b a", false},
        {"a b", "ab", false},
        {"a b", "a", false},
        {"a", "a b", false},
        {"1.0", "1", false},
        {"a\u00a0b", "a b", true},
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Tokens, expected, actual) == equal);
}

TEST_CASE("lines-any-order counts lines, set-of-lines does not", "[compare]")
{
    const auto [expected, actual, anyOrder, set] = GENERATE(table<QString, QString, bool, bool>({
        {"", "\n\n", true, true},
        {"a\nb\n", "b\na\n", true, true},
        {"a\nb\n", "b  \na", true, true},
        {"a\nb\n", "b\na\na\n", false, true},
        {"a\na\nb\n", "b\na\n", false, true},
        {"a\nb\n", "a\n", false, false},
        {"a\n", "a\nb\n", false, false},
        {"a\n\nb\n", "b\na\n\n", true, true}, // an empty line at the end never counts
        {" a\n", "a\n", false, false},
        {"a b\n", "b a\n", false, false},
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::LinesAnyOrder, expected, actual) == anyOrder);
    CHECK(agrees(RuleKind::SetOfLines, expected, actual) == set);
}

TEST_CASE("numbers: the numbers within words may differ a little", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {"0.5", "0.50", true},
        {"1", "1.0", true},
        {"1.0", "1.0000001", true},
        {"1.0", "1.00001", false},
        {"1e-5", "0.00001", true},
        {"1E5", "100000", true},
        {"0", "1e-300", false}, // relative to zero nothing is close
        {"-1.5", "1.5", false},
        {"x=1.50", "x=1.5", true},
        {"x=1.5", "y=1.5", false},
        {"[1.0, 2.0]", "[1.00,  2.000]", true},
        {"[ 1. 10.]", "[1.0 10.0]", true},
        {"[1.0, 2.0]", "(1.0, 2.0)", false},
        {"[1.0, 2.0]", "[1.0, 2.0", false},
        {"took 0.50s", "took 0.5s", true},
        {"12.0%", "12%", true},
        {"float64", "float32", false},
        {"x1", "x1.0", false},
        {"nan", "NaN", true},
        {"nan", "1", false},
        {"1", "nan", false},
        {"inf", "Infinity", true},
        {"inf", "-inf", false},
        {"inf", "1e308", false},
        {"1e308", "inf", false},
        {"1e999", "inf", true},
        {"info", "inf", false},
        {"0xff", "0xfe", false},
        {"0x10", "0x10", true},
        {"1_000", "1000", false},
        {"1.2.3", "1.2.30", false},
        {"192.168.0.1", "192.168.0.10", false},
        {"2024-01-05", "2024-01-06", false},
        {"Thread-1", "Thread-2", false},
        {"(1+2j)", "(1.0+2.0j)", true},
        {"(1+2j)", "(1-2j)", false},
        {"1 2", "12", false},
        {"1+2", "1 2", false},
        {"1 2", "1", false},
        {"1", "1 2", false},
        {"a b", "ab", false},
        {"-0.0", "0", true},
        {"...", "...", true},
        {".5", "0.5", true},
        {"\u0661", "1", false}, // an Arabic digit is no number here
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Numbers, expected, actual) == equal);
}

TEST_CASE("numbers: within abs or within rel of the expected number", "[compare]")
{
    const auto [expected, actual, relative, absolute, equal] =
        GENERATE(table<QString, QString, double, double, bool>({
            {"100", "101", 0.01, 0, true},
            {"100", "101.5", 0.01, 0, false},
            {"-100", "-99", 0.01, 0, true},
            {"0", "1e-9", 0.01, 1e-8, true},
            {"0", "1e-7", 0.01, 1e-8, false},
            {"0.50", "0.51", 0, 0.01, true},
            {"0.50", "0.52", 0, 0.01, false},
            {"(1+0j)", "(1+1e-17j)", 0, 1e-12, true},
            {"(1+1e-17j)", "(1-1e-17j)", 0, 1e-12, true},
            {"1.0", "1.0000001", 0, 0, false},
            {"1.0", "1", 0, 0, true},
            {"-0.0", "0", 0, 0, true},
            {"9007199254740992", "9007199254740993", 0, 0, false},
        }));
    CAPTURE(expected, actual);
    const Rule rule{RuleKind::Numbers, relative, absolute};
    CHECK(compare(expected, actual, rule).agrees == equal);
}

TEST_CASE("json: equal as JSON", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {R"({"a": 1, "b": [1, 2]})", R"({"b":[1,2],"a":1.0})", true},
        {"[1, 2]", "[2, 1]", false},
        {"1", "1.0\n", true},
        {"true", "true", true},
        {"true", "1", false},
        {"null", "false", false},
        {"\"a\\u00e9\"", "\"a\u00e9\"", true},
        {"\"a\\/b\"", "\"a/b\"", true},
        {"\"\\ud83d\\ude00\"", "\"\U0001F600\"", true},
        {"[]", "{}", false},
        {"{\"a\": 1, \"a\": 2}", "{\"a\": 2}", true},
        {"12345678901234567890123", "12345678901234567890124", false},
        {"[1]", "[1,]", false},
        {"[1]", "[1] [2]", false},
        {"{\"a\": 1}", "{'a': 1}", false},
        {"[NaN]", "[NaN]", false}, // Python prints it, JSON has no such thing
        {"1, 2", "1, 2", false},
        {"", "", false},
        {"[1]", "", false},
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Json, expected, actual) == equal);
}

TEST_CASE("literal: equal as Python literals, or line by line", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {"{'a': 1, 'b': 2}\n", "{'b': 2.0, 'a': 1}\n", true},
        {"{1, 2, 3}", "{3, 1, 2}", true},
        {"[1, 2]", "[2, 1]", false},
        {"[1, 2]", "(1, 2)", false},
        {"'a'", "\"a\"", true},
        {"'a'", "b'a'", false},
        {"1", "True", false},
        {"{'a': 1,\n 'b': 2}\n", "{'b': 2, 'a': 1}\n", true},
        {"total: 1\n{1, 2}\n", "total: 1\n{2, 1}\n", true},
        {"total: 1\n{1, 2}\n", "total: 1.0\n{2, 1}\n", false},
        {"1\n2\n", "1.0\n2.0\n", true},
        {"1\n2\n", "1\n2\n3\n", false},
        {"1\n2\n", "1\n", false},
        {"1\n", "1\n2\n", false},
        {"nan", "nan", true},
        {"", "", true},
        {"'''a \nb'''", "'''a\nb'''", true}, // as lenient as trailing in any case
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Literal, expected, actual) == equal);
}

TEST_CASE("regex: the whole text must match", "[compare]")
{
    const auto [expected, actual, equal] = GENERATE(table<QString, QString, bool>({
        {"a+", "aaa\n\n", true},
        {"a+\n", "aaa", true},
        {"a|b", "b", true},
        {"a|b", "ab", false},
        {"a", "ba", false},
        {"a.b", "a\nb", false},
        {"a\nb", "a\nb\n", true},
        {"(?s)a.b", "a\nb", true},
        {"(?x) a b # comment", "ab", true},
        {"", "", true},
        {"", "a", false},
        {".", "\U0001F600", true},
        {"a)|(b", "a", false},
        {"(", "(", false},
        {"\\d+", "\u0661", false},
    }));
    CAPTURE(expected, actual);
    CHECK(agrees(RuleKind::Regex, expected, actual) == equal);
}

TEST_CASE("traceback: the exception at the end counts, the way to it does not", "[compare]")
{
    const QString actual = "Traceback (most recent call last):\n"
                           "  File \"/tmp/x/main.py\", line 3, in <module>\n"
                           "    f()\n"
                           "ValueError: too few\n";
    CHECK(agrees(RuleKind::Traceback, "ValueError: too few\n", actual));
    CHECK(agrees(RuleKind::Traceback, QString(actual).replace("line 3", "line 99"), actual));
    CHECK_FALSE(agrees(RuleKind::Traceback, "ValueError: too many\n", actual));
    CHECK_FALSE(agrees(RuleKind::Traceback, "TypeError: too few\n", actual));
    CHECK_FALSE(agrees(RuleKind::Traceback, "ValueError\n", actual));
    CHECK_FALSE(agrees(RuleKind::Traceback, "ValueError: too few\n", ""));
    CHECK_FALSE(agrees(RuleKind::Traceback, "", ""));
}

TEST_CASE("the run's folder is the same as another run's", "[compare]")
{
    const Rule rule{.kind = RuleKind::Trailing};
    CHECK(compare("in <run>/main.py", "in /tmp/ab12/main.py", rule, "/tmp/ab12").agrees);
    CHECK_FALSE(compare("in <run>/main.py", "in /tmp/ab123/main.py", rule, "/tmp/ab12").agrees);
}

TEST_CASE("agreesUnder is the strictest rule that agrees", "[compare]")
{
    using enum RuleKind;
    const auto [asked, expected, actual,
                strictest] = GENERATE(table<RuleKind, QString, QString, std::optional<RuleKind>>({
        {Trailing, "a\n", "a\n", Exact},
        {Exact, "a\n", "a", Trailing},
        {Trailing, "a b\n", "a  b\n", Tokens},
        {Trailing, "a\nb\n", "b\na\n", LinesAnyOrder},
        {Trailing, "a\nb\n", "b\na\na\n", SetOfLines},
        {Trailing, "0.5\n", "0.50\n", Numbers},
        {Trailing, "{\"a\": 1, \"b\": 2}\n", "{\"b\": 2, \"a\": 1}\n", Json},
        {Trailing, "{'a': 1, 'b': 2}\n", "{'b': 2, 'a': 1}\n", Literal},
        {Trailing, "a\n", "b\n", std::nullopt},
        {Literal, "a\n", "a\n", Exact},
        {Json, "[1]", "[1.0]", Numbers},
        {Json, "[1]", "2", std::nullopt},
        {Traceback, "KeyError: 1", "KeyError: 1\n", Trailing},
        {Traceback, "KeyError: 1", "Traceback (most recent call last):\nKeyError: 1\n", Traceback},
        {Traceback, "KeyError: 1", "KeyError: 2", std::nullopt},
        {Pattern, "a\n", "a\n", Pattern}, // a pattern is no output, whatever it looks like
        {Pattern, "<<int>>\n", "<<int>>\n", std::nullopt},
        {Regex, "a|b", "a|b", std::nullopt},
        {Regex, "a|b", "b", Regex},
    }));
    CAPTURE(ruleName(asked), expected, actual);
    const TextComparison result = compare(expected, actual, {.kind = asked});
    CHECK(result.agreesUnder == strictest);
    CHECK(result.rule.kind == asked);
}

TEST_CASE("agreesUnder uses the tolerances that were asked for", "[compare]")
{
    CHECK(compare("1.0", "1.1", {RuleKind::Json, 0.2, 0}).agreesUnder == RuleKind::Numbers);
    CHECK(compare("1.0", "1.1", {RuleKind::Json}).agreesUnder == std::nullopt);
}

TEST_CASE("checkExpectedText finds texts that can never agree", "[compare]")
{
    using enum RuleKind;
    const auto [kind, text, fine] = GENERATE(table<RuleKind, QString, bool>({
        {Trailing, "anything <<", true},
        {Json, "[1]", true},
        {Json, "[1,]", false},
        {Json, "\"text\"\n", true},
        {Traceback, "ValueError: x", true},
        {Traceback, "KeyboardInterrupt", true},
        {Traceback, "no exception here", false},
        {Traceback, "", false},
        {Regex, "a+", true},
        {Regex, "(a", false},
        {Regex, "a)|(b", false},
        {Pattern, "<<n:int>>\nwhere: n > 0", true},
        {Pattern, "<<n:integer>>", false},
        {Pattern, "<<n:int>>\nwhere: m > 0", false},
    }));
    CAPTURE(ruleName(kind), text);
    const auto problem = checkExpectedText(text, {.kind = kind});
    CHECK(problem.has_value() != fine);
    CHECK((!problem || problem->endsWith('.')));
}
