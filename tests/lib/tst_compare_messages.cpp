// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/compare.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using enum RuleKind;

namespace {

Difference difference(RuleKind kind, const QString &expected, const QString &actual)
{
    const TextComparison result = compare(expected, actual, {.kind = kind});
    REQUIRE(result.firstDifference.has_value());
    return *result.firstDifference;
}

} // namespace

TEST_CASE("a difference says in one sentence what should stand where", "[compare]")
{
    const auto [kind, expected, actual,
                message] = GENERATE(table<RuleKind, QString, QString, QString>({
        {Trailing, "a\nmean 0.50\n", "a\nmean 0.5\n",
         "Line 2, column 9: expected \"mean 0.50\", but the program printed \"mean 0.5\"."},
        {Trailing, "a\nb\ndone\n", "a\nb\n",
         "The output ends after line 2; line 3 \"done\" is missing."},
        {Trailing, "a\n", "a\nx\n",
         "The output goes on after the expected end: line 2 \"x\" is extra."},
        {Trailing, "a\n", "", "The program printed nothing; line 1 \"a\" is missing."},
        {Trailing, "Hello\n", "hello\n",
         "Line 1, column 1: expected \"Hello\", but the program printed \"hello\". Only upper "
         "and lower case differ."},
        {Exact, "a\n", "a", "The newline at the end of the output is missing."},
        {Exact, "a", "a\n", "The newline at the end of the output is extra."},
        {Exact, "a\nb\n", "a\n", "The output ends after line 1; line 2 \"b\" is missing."},
        {Exact, "a\nb\n", "a", "The output ends after line 1; line 2 \"b\" is missing."},
        {Exact, "a\n", "a\nb", "The output goes on after the expected end: line 2 \"b\" is extra."},
        {Exact, "a", "a\nb", "The output goes on after the expected end: line 2 \"b\" is extra."},
        {Tokens, "a b\nc d\n", "a b\nc e\n",
         "Line 2, column 3: expected \"d\", but the program printed \"e\"."},
        {Tokens, "a b", "a\n", "The output ends after line 1; \"b\" is missing."},
        {Tokens, "a", "a\n b",
         "The output goes on after the expected end: \"b\" in line 2, column 2, is extra."},
        {LinesAnyOrder, "a\nb\n", "b\nc\n",
         "Line 2 \"c\" is not one of the expected lines. The line \"a\" is missing."},
        {LinesAnyOrder, "a\nb\n", "a\nb\na\n",
         "Line 3 \"a\" comes too often: 2 times instead of 1."},
        {SetOfLines, "a\nb\n", "b\n", "The line \"a\" is missing."},
        {Numbers, "x 0.5", "x 0.6",
         "Line 1, column 3: expected about 0.5, but the program printed 0.6. They are 0.1 apart; "
         "5e-07 is allowed."},
        {Numbers, "x 0.5", "x y",
         "Line 1, column 3: expected \"0.5\", but the program printed \"y\"."},
        {Json, "{\"a\": [1, 2]}", "{\"a\": [1, 3]}",
         "Line 1, column 11, in [\"a\"][1]: expected 2, but the program printed 3."},
        {Json, "[1]", "oops", "The output is not JSON: it begins \"oops\"."},
        {Json, "[1]", "", "The program printed nothing; JSON was expected."},
        {Literal, "{'a': 1, 'b': 2}", "{'a': 1}", "Line 1, column 1: the key 'b' is missing."},
        {Literal, "{'a': 1}", "{'a': 1, 'b': 2}", "Line 1, column 10: the key 'b' is extra."},
        {Literal, "[[1, 2, 3]]", "[[1, 2]]",
         "Line 1, column 2, in [0]: the item [2] is missing: 3."},
        {Literal, "{1, 2}", "{1, 3}", "Line 1, column 1: the member 2 is missing."},
        {Literal, "x\n[1]\n", "x\n(1,)\n",
         "Line 2, column 1: expected [1], but the program printed (1,)."},
        {Regex, "a+", "b",
         "The output does not match the regular expression \"a+\" as a whole; it begins \"b\"."},
        {Traceback, "ValueError: x", "TypeError: x",
         "Expected the exception ValueError, but the program raised TypeError."},
        {Traceback, "ValueError: x", "ValueError: y",
         "The exception is ValueError as expected, but its message differs: expected \"x\", but "
         "it is \"y\"."},
        {Traceback, "ValueError: x", "fine",
         "Expected the exception ValueError, but none was reported."},
    }));
    CAPTURE(ruleName(kind));
    CHECK(difference(kind, expected, actual).message == message);
}

TEST_CASE("white space that differs is named", "[compare]")
{
    const auto [expected, actual, hint] = GENERATE(table<QString, QString, QString>({
        {"a b", "a  b", "Expected there: 1 space; printed: 2 spaces."},
        {"a\tb", "a b", "Expected there: 1 tab; printed: 1 space."},
        {"ab", "a b", "Expected there: no white space; printed: 1 space."},
        {"    a", "\ta", "Expected there: 4 spaces; printed: 1 tab."},
        {"a b", "a\u00a0b", "Expected there: 1 space; printed: \\xa0."},
    }));
    CAPTURE(expected, actual);
    CHECK(difference(Trailing, expected, actual).message.endsWith(hint));
}

TEST_CASE("exact: white space at the end is named", "[compare]")
{
    CHECK(difference(Exact, "a\nb\n", "a \nb\n").message ==
          "Line 1, column 2: expected \"a\", but the program printed \"a \". Expected there: no "
          "white space; printed: 1 space.");
    CHECK(difference(Exact, "a\n", "a\r\n").message.contains("\"a\\r\""));
}

TEST_CASE("what the eye cannot see is written as an escape", "[compare]")
{
    const auto [actual, shown] = GENERATE(table<QString, QString>({
        {"a\tb", "\"a\\tb\""},
        {QString("a") + QChar::Null, "\"a\\0\""},
        {"a\u200bb", "\"a\\u200bb\""},
        {"a\x1b[0m", "\"a\\x1b[0m\""},
        {QString("a") + QChar(0xD800), "\"a\\ud800\""},
        {"a\U0001F600", "\"a\U0001F600\""},
    }));
    CHECK(difference(Trailing, "x", actual).message.contains(shown));
}

TEST_CASE("characters that only look alike are pointed out", "[compare]")
{
    CHECK(
        difference(Trailing, "caf\u00e9", "cafe\u0301").message.endsWith("the characters differ."));
}

TEST_CASE("a percent sign in the output is not a placeholder", "[compare]")
{
    CHECK(difference(Trailing, "%1 %2", "%2 %3 %4").message ==
          "Line 1, column 2: expected \"%1 %2\", but the program printed \"%2 %3 %4\".");
}

TEST_CASE("long lines are cut around the difference", "[compare]")
{
    const QString left(100'000, 'a');
    const QString right(100'000, 'b');
    const Difference found = difference(Trailing, left + "1" + right, left + "2" + right);
    CHECK(found.column == 100'001);
    CHECK(found.message.size() < 300);
    CHECK(found.message.contains("a1b"));
    CHECK(found.message.contains("a2b"));
    CHECK(found.message.contains(QStringLiteral("\"…a")));
    CHECK(found.message.contains(QStringLiteral("b…\"")));
}

TEST_CASE("a cut never splits a character", "[compare]")
{
    const QString smiles = QString("\U0001F600").repeated(100);
    const Difference even = difference(Trailing, smiles + "1", smiles + "2");
    CHECK_FALSE(even.message.contains("\\ud")); // half a pair would be shown as an escape
    const Difference odd = difference(Trailing, "x" + smiles + "1", "x" + smiles + "2");
    CHECK_FALSE(odd.message.contains("\\ud"));
    const Difference right = difference(Trailing, "1" + smiles, "2" + smiles);
    CHECK_FALSE(right.message.contains("\\ud"));
    const Difference shifted = difference(Trailing, "1x" + smiles, "2x" + smiles);
    CHECK_FALSE(shifted.message.contains("\\ud"));
}

TEST_CASE("a difference stands at the line and column of the output", "[compare]")
{
    const auto [kind, expected, actual, line, column] =
        GENERATE(table<RuleKind, QString, QString, int, int>({
            {Trailing, "a\nb", "a\nc", 2, 1},
            {Trailing, "a\nb\nc", "a\nb", 3, 1},
            {Trailing, "\U0001F600", "\U0001F601", 1, 1}, // not in the middle of the pair
            {Exact, "a\nb", "a\nbc", 2, 2},
            {Tokens, "a b", "a\n  c", 2, 3},
            {Tokens, "a b", "a\n", 2, 1},
            {Numbers, "x=1", "x=2", 1, 3},
            {Json, "[1,\n2]", "[1,\n3]", 2, 1},
            {Literal, "[1,\n 2]", "[1,\n 3]", 2, 2},
            {Literal, "a\n[2]", "a\n[3]", 2, 2},
            {Traceback, "KeyError: 1", "Traceback (most recent call last):\nKeyError: 2", 2, 11},
        }));
    CAPTURE(ruleName(kind), expected, actual);
    const Difference found = difference(kind, expected, actual);
    CHECK(found.line == line);
    CHECK(found.column == column);
}

TEST_CASE("an invalid expected text is what the difference speaks of", "[compare]")
{
    CHECK(difference(Regex, "(", "x")
              .message.startsWith("The expected text is not a valid regular expression:"));
    CHECK(difference(Pattern, "<<x:y>>", "x")
              .message.startsWith("The expected text is not a valid pattern:"));
    CHECK(difference(Json, "{", "{}").message == "The expected text is not JSON.");
    CHECK(difference(Traceback, "-", "x").message == "The expected text names no exception.");
}
