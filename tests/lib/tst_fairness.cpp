// SPDX-License-Identifier: GPL-3.0-or-later
// Spacing, order and the noise of floats: what is minded, and that whoever is refused for it is
// told so. What each rule takes is in tst_compare.cpp and tst_valuecompare.cpp.
#include "check/callverdict.h"
#include "check/compare.h"
#include "check/valuecompare.h"
#include "support/callchecks.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using Status = TestResult::Status;

namespace {

const QString everyCharacter =
    u"The same but for white space at line ends or empty lines at the end; this task asks for "
    "every character."_s;
const QString spacing = u"The same but for spacing; this task asks for exact spacing."_s;
const QString lineBreaks = u"The same but for where lines end; this task asks for these lines."_s;
const QString lineOrder = u"The same lines in another order; this task asks for this order."_s;
const QString lineCounts = u"The same lines, but not as often; this task counts them."_s;
const QString itemOrder = u"The same items in another order; this task asks for this order."_s;
const QString numberForm =
    u"The same numbers, written in another way; this task asks for them as written."_s;
const QString rounding = u"The same but for rounding; this task asks for every digit."_s;
const QString notation =
    u"The same value, written in another way; this task asks for it as written."_s;
const QString exactValue = u"The values are equal; this task asks for the same types, the same "
                           "order of keys and the same sign of zero as well."_s;
const QString accepted = u"accepted"_s;
const QString different = {}; ///< refused, since it is another thing

/// What a reader is told of the strictness of \a rule where \a actual is printed.
QString toldOf(RuleKind rule, const QString &expected, const QString &actual)
{
    const TextComparison comparison = compare(expected, actual, {.kind = rule});
    if (comparison.agrees)
        return accepted;
    const QString sentence = differenceSentence(comparison);
    const QString where = comparison.firstDifference->message;
    CHECK(sentence.startsWith(where)); // first where, then why it matters
    return sentence.mid(where.size() + 1);
}

/// The only result of a check.
TestResult resultOf(const Exercise &exercise, const QString &answer)
{
    const CheckReport report = checkCalls(exercise, answer);
    CAPTURE(answer, report.verdict.message);
    REQUIRE(report.tests.size() == 1);
    return report.tests[0];
}

/// The same of a call that returns \a actual where \a expected is expected.
QString toldOfCall(const ValueRule &rule, const QString &expected, const QString &actual,
                   const QString &before = {})
{
    const TestResult result =
        resultOf(withCalls({{.call = u"f"_s, .setup = before, .expected = expected, .rule = rule}}),
                 before + "\ndef f():\n    return "_L1 + actual + '\n'_L1);
    if (result.status == Status::Passed)
        return accepted;
    for (const QString &sentence : {itemOrder, rounding, exactValue})
        if (result.message.endsWith(u' ' + sentence))
            return sentence;
    CHECK_FALSE(result.message.contains("this task asks"_L1));
    return different;
}

} // namespace

TEST_CASE("white space at line ends and a missing last line end are refused by exact alone",
          "[fairness]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"a\nb\n", "a  \nb\t\n"},
        {"a\n", "a"},
        {"a\n", "a\n\n"},
        {"a\n", "a\r\n"},
    }));
    CAPTURE(expected, actual);
    CHECK(toldOf(RuleKind::Trailing, expected, actual) == accepted);
    CHECK(toldOf(RuleKind::Exact, expected, actual) == everyCharacter);
}

TEST_CASE("output that differs in spacing is told so where spacing counts", "[fairness]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"a b\n", "a  b\n"},
        {"a b\n", "a\tb\n"},
        {"[1, 2]\n", "[1,2]\n"},
        {"{'a': 1}\n", "{ 'a' : 1 }\n"},
        {"[ 1. 10.]\n", "[1. 10.]\n"},
    }));
    CAPTURE(expected, actual);
    CHECK(toldOf(RuleKind::Trailing, expected, actual) == spacing);
    CHECK(toldOf(RuleKind::Exact, expected, actual) == spacing);
}

TEST_CASE("output whose lines break elsewhere is told so where lines count", "[fairness]")
{
    CHECK(toldOf(RuleKind::Trailing, "a b\n", "a\nb\n") == lineBreaks);
    CHECK(toldOf(RuleKind::Exact, "1\n2\n", "1 2\n") == lineBreaks);
    CHECK(toldOf(RuleKind::Fair, "1\n2\n", "1 2\n") == lineBreaks);
    CHECK(toldOf(RuleKind::Fair, "1 2\n", "1\n2\n") == lineBreaks);
    CHECK(toldOf(RuleKind::Fair, "1,\n2\n", "1, 2\n") == lineBreaks);
    CHECK(toldOf(RuleKind::Fair, "a\n\nb\n", "a\nb\n") == lineBreaks);
    CHECK(toldOf(RuleKind::Tokens, "1\n2\n", "1 2\n") == accepted);
}

TEST_CASE("spacing beside numbers does not matter to the rule numbers", "[fairness]")
{
    CHECK(toldOf(RuleKind::Numbers, "[1, 2]\n", "[1,2]\n") == accepted);
    CHECK(toldOf(RuleKind::Numbers, "[ 1. 10.]\n", "[1. 10.]\n") == accepted);
}

TEST_CASE("white space that parts words is no mere spacing", "[fairness]")
{
    CHECK(toldOf(RuleKind::Trailing, "ab\n", "a b\n") == different);
    CHECK(toldOf(RuleKind::Trailing, "1 2\n", "12\n") == different);
}

TEST_CASE("spacing is told under rules that only let lines change their places", "[fairness]")
{
    CHECK(toldOf(RuleKind::LinesAnyOrder, "a b\nc\n", "a  b\nc\n") == spacing);
    CHECK(toldOf(RuleKind::Tokens, "a b\nc\n", "a  b\nc\n") == accepted);
}

TEST_CASE("lines and items in another order are told so where order counts", "[fairness]")
{
    CHECK(toldOf(RuleKind::Trailing, "a\nb\n", "b\na\n") == lineOrder);
    CHECK(toldOf(RuleKind::LinesAnyOrder, "a\nb\n", "b\na\n") == accepted);
    CHECK(toldOf(RuleKind::LinesAnyOrder, "a\nb\n", "b\na\na\n") == lineCounts);
    CHECK(toldOf(RuleKind::SetOfLines, "a\nb\n", "b\na\na\n") == accepted);
    CHECK(toldOf(RuleKind::Trailing, "{1, 2}\n", "{2, 1}\n") == itemOrder);
    CHECK(toldOf(RuleKind::Trailing, "{'a': 1, 'b': 2}\n", "{'b': 2, 'a': 1}\n") == itemOrder);
    CHECK(toldOf(RuleKind::Literal, "{1, 2}\n", "{2, 1}\n") == accepted);
    CHECK(toldOf(RuleKind::Json, R"({"a": 1, "b": 2})", R"({"b": 2, "a": 1})") == accepted);
    CHECK(toldOf(RuleKind::Trailing, "[1, 2]\n", "[2, 1]\n") == different); // a list has an order
    CHECK(toldOf(RuleKind::Literal, "[1, 2]\n", "[2, 1]\n") == different);
}

TEST_CASE("numbers that differ by rounding or in their form are told so", "[fairness]")
{
    CHECK(toldOf(RuleKind::Trailing, "0.3\n", "0.30000000000000004\n") == rounding);
    CHECK(toldOf(RuleKind::Literal, "[0.3]\n", "[0.30000000000000004]\n") == rounding);
    CHECK(toldOf(RuleKind::Json, "[0.3]", "[0.30000000000000004]") == rounding);
    CHECK(toldOf(RuleKind::Numbers, "0.3\n", "0.30000000000000004\n") == accepted);
    CHECK(toldOf(RuleKind::Trailing, "1\n", "1.0\n") == numberForm);
    CHECK(toldOf(RuleKind::Trailing, "0.0\n", "-0.0\n") == numberForm);
    CHECK(toldOf(RuleKind::Trailing, "nan\n", "NaN\n") == numberForm);
    CHECK(toldOf(RuleKind::Numbers, "1 0.0 nan\n", "1.0 -0.0 NaN\n") == accepted);
    CHECK(toldOf(RuleKind::Literal, "1\n", "1.0\n") == accepted);
    CHECK(toldOf(RuleKind::Literal, "0.0\n", "-0.0\n") == accepted);
    CHECK(toldOf(RuleKind::Trailing, "'a'\n", "\"a\"\n") == notation);
    CHECK(toldOf(RuleKind::Trailing, "[0.5]\n", "[np.float64(0.5)]\n") == notation);
    CHECK(toldOf(RuleKind::Literal, "[0.5]\n", "[np.float64(0.5)]\n") == accepted);
}

TEST_CASE("numbers that are not the same are not called so", "[fairness]")
{
    CHECK(toldOf(RuleKind::Trailing, "0.3\n", "0.31\n") == different);
    CHECK(toldOf(RuleKind::Trailing, "nan\n", "1.0\n") == different);
    CHECK(toldOf(RuleKind::Trailing, "1\n", "True\n") == different);
    CHECK(toldOf(RuleKind::Literal, "1\n", "True\n") == different);
    // Off by one, though within a millionth: no float has been rounded here.
    CHECK(toldOf(RuleKind::Trailing, "5000000\n", "5000001\n") == different);
}

TEST_CASE("fair minds neither spacing nor order nor the noise of floats", "[fairness]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"", ""},
        {"a\n", "a  \n\n"},
        // spacing
        {"3 4\n", "3   4\n"},
        {"3 4\n", " 3\t4\n"},
        {"Sum: 7\n", "Sum:7\n"},
        {"[1, 2]\n", "[1,2]\n"},
        {"[ 1. 10.]\n", "[1. 10.]\n"},
        {"a b\nc d\n", "a  b\nc  d\n"},
        {"tree\n  leaf one\n", "tree\n  leaf  one\n"},
        // order
        {"{1, 2, 3}\n", "{3, 1, 2}\n"},
        {"{'a': 1, 'b': {2, 3}}\n", "{'b': {3, 2}, 'a': 1}\n"},
        {"found: {'x', 'y'} and {1: 2, 3: 4}.\n", "found: {'y', 'x'} and {3: 4, 1: 2}.\n"},
        {"frozenset({1, 2})\n", "frozenset({2, 1})\n"},
        {"Counter({'a': 1, 'b': 1})\n", "Counter({'b': 1, 'a': 1})\n"},
        {"dict_keys({'}', \"'\"})\n", "dict_keys({\"'\", '}'})\n"},
        {"don't {1, 2}\n", "don't {2, 1}\n"},
        {"{'a': 1,\n 'b': 2}\n", "{'b': 2,\n 'a': 1}\n"}, // one value over two lines
        // noise
        {"0.3\n", "0.30000000000000004\n"},
        {"0.30000000000000004\n", "0.3\n"},
        {"mean (0.3), sum=1000.0\n", "mean (0.30000000000000004), sum=1000.0000000001588\n"},
        {"[0.3, {'a': 0.3}]\n", "[0.30000000000000004, {'a': 0.30000000000000004}]\n"},
        {"{0.3, 1}\n", "{1, 0.30000000000000004}\n"},
        {"(0.3+1j)\n", "(0.30000000000000004+1j)\n"},
        {"0.0\n", "5.551115123125783e-17\n"},
        {"0.00\n", "-0.00\n"},
        {"[1. 0.]\n", "[1.00000000e+00 5.55111512e-17]\n"},
        // NumPy's names of types
        {"[0.5]\n", "[np.float64(0.5)]\n"},
        {"[np.float64(0.5)]\n", "[0.5]\n"},
        {"x = 1\n", "x = np.int64(1)\n"},
        {"(True, 'a')\n", "(np.True_, np.str_('a'))\n"},
        {"{'a': 0.3}\n", "{'a': np.float64(0.30000000000000004)}\n"},
        // all of it at once
        {"mean 0.3 of {1, 2}\n", "mean  0.30000000000000004 of {2,1}\n"},
    }));
    CAPTURE(expected, actual);
    CHECK(toldOf(RuleKind::Fair, expected, actual) == accepted);
}

TEST_CASE("fair refuses whatever is another answer", "[fairness]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"7\n", ""},
        {"", "7\n"},
        {"7\n", "8\n"},
        {"a b\n", "a\n"},
        {"a b\n", "a b c\n"},
        {"a\nb\n", "a\n"},
        {"a\n", "a\nb\n"},
        {"Hello\n", "hello\n"},
        {"ab\n", "a b\n"},
        {"1 2\n", "12\n"},
        {"1\n", "True\n"},
        {"1\n", "'1'\n"},
        {"[1]\n", "['1']\n"},
        {"[1]\n", "[True]\n"},
        {"[1]\n", "(1,)\n"},
        {"[1, 2]\n", "[2, 1]\n"},
        {"[1, 2]\n", "{1, 2}\n"},
        {"(1, 2)\n", "(2, 1)\n"},
        {"{1, 2}\n", "{1, 2, 3}\n"},
        {"{1, 2}\n", "{1, 1}\n"},
        {"{1: 2, 3: 4}\n", "{1: 4, 3: 2}\n"},
        {"{'a b', 1}\n", "{1, 'a  b'}\n"}, // spacing within a text
        {"{1, 2}\n", "frozenset({1, 2})\n"},
        {"[{1}, {2}]\n", "[{2}, {1}]\n"},
        {"1234567\n", "1234568\n"},
        {"1000000000000\n", "1000000000001\n"},
        {"[1000000000000]\n", "[1000000000001]\n"},
        {"0x1e1\n", "0x1e2\n"},
        {"0.3\n", "0.3000001\n"},
        {"0.3\n", "-0.3\n"},
        {"12345678.90\n", "12345678.91\n"}, // within 1e-9, but meant
        {"6.626e-34\n", "1.381e-23\n"},
        {"nan\n", "0.0\n"},
        {"inf\n", "1e308\n"},
        {"1.10.0\n", "1.1.0\n"},
        {"2024-01-05\n", "2024-01-06\n"},
        {"[0.5]\n", "[np.float64(0.6)]\n"},
        {"['0.5']\n", "[np.float64(0.5)]\n"},
        {"[1]\n", "[np.True_]\n"},
    }));
    CAPTURE(expected, actual);
    CHECK(toldOf(RuleKind::Fair, expected, actual) != accepted);
}

TEST_CASE("fair tells in what alone an output differs that it refuses", "[fairness]")
{
    CHECK(toldOf(RuleKind::Fair, "a\nb\n", "b\na\n") == lineOrder);
    CHECK(toldOf(RuleKind::Fair, "1\n", "1.0\n") == numberForm);
    CHECK(toldOf(RuleKind::Fair, "3.50\n", "3.5\n") == numberForm);
    CHECK(toldOf(RuleKind::Fair, "0.3\n", "0.3000001\n") == different); // no mere rounding
    CHECK(toldOf(RuleKind::Fair, "12345678.90\n", "12345678.91\n") == different);
    CHECK(toldOf(RuleKind::Fair, "['a']\n", "[\"a\"]\n") == notation);
    // Where spaces are what a task is about.
    CHECK(toldOf(RuleKind::Fair, " *\n***\n", "*\n***\n") == spacing);
    CHECK(toldOf(RuleKind::Fair, "*   *\n", "* *\n") == spacing);
    CHECK(toldOf(RuleKind::Fair, " 1\n1 2\n", "1\n1 2\n") == spacing);
    CHECK(toldOf(RuleKind::Fair, "if a:\n    b\n", "if a:\n  b\n") == spacing);
}

TEST_CASE("fair tells where the first difference is that counts", "[fairness]")
{
    const auto difference = [](const QString &expected, const QString &actual) {
        return compare(expected, actual, {.kind = RuleKind::Fair}).firstDifference.value();
    };
    const Difference number = difference(u"a b\nmean 0.3 of {1, 2}: 7\n"_s,
                                         u"a  b\nmean 0.30000000000000004 of {2, 1}: 8\n"_s);
    CHECK(number.line == 2);
    CHECK(number.column == 37);
    CHECK(number.message == "Line 2, column 37: expected \"7\", but the program printed \"8\".");
    const Difference extra = difference(u"a b\nc\n"_s, u"a  b c\n"_s);
    CHECK(extra.column == 6);
    CHECK(extra.message == "Line 1, column 6: \"c\" is extra.");
    const Difference missing = difference(u"a b c\n"_s, u"a  b\n"_s);
    CHECK(missing.column == 5);
    CHECK(missing.message == "Line 1 ends early; \"c\" is missing.");
    const Difference set = difference(u"x {1, 2}\n"_s, u"x  {3, 1}\n"_s);
    CHECK(set.column == 4);
    CHECK(set.expected == "{1, 2}");
    CHECK(set.actual == "{3, 1}");
}

TEST_CASE("fair takes no long time over brackets that lead nowhere", "[fairness]")
{
    const QString text =
        GENERATE(QString(200'000, u'['), QString(u"(a "_s).repeated(60'000),
                 QString(u"np.a "_s).repeated(40'000), QString(u"([{x}]) "_s).repeated(20'000));
    CHECK_FALSE(compare(text, text + u'x', {.kind = RuleKind::Fair}).agrees);
}

TEST_CASE("a case without a rule takes every right answer", "[fairness]")
{
    Exercise exercise;
    exercise.cases = {{.expected = u"sum 0.3\nof {'a', 'b'}\n[0.5]\n"_s}};
    const QString answer = u"print('sum ', 0.1 + 0.2)\n"
                           "print('of', '{\\'b\\', \\'a\\'}')\nprint('[np.float64(0.5)]')\n"_s;
    CHECK(resultOf(exercise, answer).status == Status::Passed);
    const TestResult joined =
        resultOf(exercise, QString(answer).replace("a\\'}')"_L1, "a\\'}', end=' ')"_L1));
    CHECK(joined.status == Status::Failed);
    exercise.cases[0].rule.kind = RuleKind::Trailing;
    CHECK(resultOf(exercise, answer).status == Status::Failed);
}

TEST_CASE("a case says in its message that spacing counts", "[fairness]")
{
    Exercise exercise;
    exercise.cases = {{.expected = u"3 4\n"_s, .rule = {.kind = RuleKind::Trailing}}};
    CHECK(resultOf(exercise, u"print('3 4  ')"_s).status == Status::Passed);
    const TestResult refused = resultOf(exercise, u"print('3', '', 4)"_s);
    CHECK(refused.status == Status::Failed);
    CHECK(refused.message.endsWith(spacing));
    REQUIRE(refused.firstDifference);
    CHECK(refused.firstDifference->line == 1);
    exercise.cases[0].rule.kind = RuleKind::Fair;
    CHECK(resultOf(exercise, u"print('3', '', 4)"_s).status == Status::Passed);
}

TEST_CASE("a test that asks for equality says that it asks for every digit", "[fairness]")
{
    Exercise exercise;
    exercise.tests = u"from answer import f\ndef test_sum():\n    assert f() == EXPECTED\n"_s;
    const auto toldOfTest = [&](const QString &expected, const QString &actual) {
        Exercise asked = exercise;
        asked.tests.replace("EXPECTED"_L1, expected);
        return resultOf(asked, "def f():\n    return "_L1 + actual + '\n'_L1).message;
    };
    CHECK(toldOfTest(u"0.3"_s, u"0.1 + 0.2"_s) ==
          "f() should be 0.3, but it is 0.30000000000000004. " + rounding);
    CHECK(toldOfTest(u"'a b'"_s, u"'a  b'"_s).endsWith(spacing));
    CHECK(toldOfTest(u"2"_s, u"3"_s) == "f() should be 2, but it is 3.");
    CHECK(toldOfTest(u"[1, 2]"_s, u"[2, 1]"_s) == "f() should be [1, 2], but it is [2, 1].");
}

TEST_CASE("a call passes whatever the order of a set or dict and the kind of number", "[fairness]")
{
    const QString numpy = u"import numpy as np"_s;
    const auto [expected, actual, strictly, before] =
        GENERATE_COPY(table<QString, QString, QString, QString>({
            {"{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}", exactValue, ""},
            {"{1, 2, 3}", "{3, 2, 1}", accepted, ""}, // nothing tells their order
            {"1", "1.0", exactValue, ""},
            {"0.0", "-0.0", exactValue, ""},
            {"0.5", "np.float64(0.5)", exactValue, numpy},
            {"1", "np.int64(1)", exactValue, numpy},
            {"float('nan')", "float('nan')", accepted, ""},
        }));
    CAPTURE(expected, actual);
    CHECK(toldOfCall({}, expected, actual, before) == accepted);
    CHECK(toldOfCall({.exact = true}, expected, actual, before) == strictly);
}

TEST_CASE("a call passes whatever the noise of floats unless it asks for every digit", "[fairness]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"0.3", "0.1 + 0.2"},
        {"[{'x': 0.3}]", "[{'x': 0.1 + 0.2}]"},
        {"0.0", "0.1 + 0.2 - 0.3"},
    }));
    CAPTURE(expected, actual);
    CHECK(toldOfCall({}, expected, actual) == accepted);
    CHECK(toldOfCall({.close = true}, expected, actual) == accepted);
    CHECK(toldOfCall({.exact = true}, expected, actual) == rounding);
    CHECK(toldOfCall({.close = true, .relativeTolerance = 0, .absoluteTolerance = 0}, expected,
                     actual) == rounding);
}

TEST_CASE("a call that is refused for the order of a list is told so", "[fairness]")
{
    CHECK(toldOfCall({}, "[1, 2, 3]", "[3, 1, 2]") == itemOrder);
    CHECK(toldOfCall({}, "[0.3, 2]", "[2, 0.1 + 0.2]") == itemOrder);
    CHECK(toldOfCall({.anyOrder = true}, "[0.3, 2]", "[2, 0.1 + 0.2]") == accepted);
}

TEST_CASE("a call that gives another value is not told of strictness", "[fairness]")
{
    CHECK(toldOfCall({}, "0.3", "0.31") == different);
    CHECK(toldOfCall({}, "1", "True") == different);
    CHECK(toldOfCall({}, "[1]", "(1,)") == different);
    CHECK(toldOfCall({}, "'a b'", "'a  b'") == different); // a text is a value to the letter
    CHECK(toldOfCall({.exact = true}, "1", "2.0") == different);
}

TEST_CASE("what a call prints is held to the rule of whole programs", "[fairness]")
{
    const Exercise exercise =
        withCalls({{.call = u"f"_s, .expected = u"None"_s, .prints = u"sum: 0.3 {1, 2}\n"_s}});
    for (const QString &right :
         {u"'sum: 0.3 {1, 2}  '"_s, u"'sum:  0.3  {1,2}'"_s, u"'sum:', 0.1 + 0.2, '{2, 1}'"_s}) {
        CAPTURE(right);
        CHECK(resultOf(exercise, u"def f(): print(%1)\n"_s.arg(right)).status == Status::Passed);
    }
    for (const QString &wrong : {u"'sum: 0.31 {1, 2}'"_s, u"'Sum: 0.3 {1, 2}'"_s,
                                 u"'sum:\\n0.3 {1, 2}'"_s, u"'sum: 0.3 {1, 2, 3}'"_s, u"''"_s}) {
        CAPTURE(wrong);
        const TestResult refused = resultOf(exercise, u"def f(): print(%1)\n"_s.arg(wrong));
        CHECK(refused.status == Status::Failed);
        CHECK(refused.firstDifference);
    }
}
