// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/knobvalue.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

Knob linear(double minimum, double maximum)
{
    return {.name = u"N"_s, .minimum = minimum, .maximum = maximum, .logarithmic = false};
}

Knob logarithmic(double minimum, double maximum)
{
    return {.name = u"N"_s, .minimum = minimum, .maximum = maximum, .logarithmic = true};
}

} // namespace

TEST_CASE("the value of a knob is the number that is assigned to it", "[knobvalue]")
{
    const auto [code, value] = GENERATE(table<QString, double>({
        {"N = 1000", 1000},
        {"N=1e6", 1e6},
        {"N = 1_000_000\n", 1'000'000},
        {"N: int = 1000", 1000},
        {"N : 'int' =2.5e-3  # a comment", 0.0025},
        {"N = 1000  # comment = 5", 1000},
        {"N\t=\t-7\r\nprint(N)\r\n", -7},
        {"N = .5", 0.5},
        {"N = 5.", 5},
        {"N = +1_0.2_5e1_0", 10.25e10},
        {"N = 0", 0},
        {"N = 1; M = 2", 1},
        {"import time\n\nN = 3\nfor i in range(N):\n    N = 9\n", 3},
        {"NN = 1\nMN = 2\nN == 4\nN += 5\nN = 6\n", 6},
        {"N: int\nN = 6\n", 6},
    }));
    CAPTURE(code);
    CHECK(knobValue(code, u"N"_s) == value);
}

TEST_CASE("what is no single number has no value and is left as it is", "[knobvalue]")
{
    const QString code =
        GENERATE(as<QString>(), "", "N = 10 ** 3", "N = int(5)", "N = 'a'", "N = 1, 2", "N = M = 3",
                 "  N = 5", "n = 5", "N == 5", "x.N = 5", "N = 0x10", "N = 007", "N = 1__0",
                 "N = 1_", "N = 1e", "N = 1j", "N = 1 +\\\n  2", "N = 1 \\\n", "N = .", "N = 1e999",
                 "N = \n5", "N[0] = 5", "print(N)", "N = 5 if x else 6");
    CAPTURE(code);
    CHECK_FALSE(knobValue(code, u"N"_s).has_value());
    if (!code.contains("e999"))
        CHECK(withKnobValue(code, u"N"_s, 7) == code);
}

TEST_CASE("what only looks like the assignment is passed over", "[knobvalue]")
{
    const QString before =
        GENERATE(as<QString>(), "\"\"\"Doc\nN = 1\n\"\"\"\n", "'''\nN = 1\n\\'''\nN = 2\n'''\n",
                 "text = r\"\"\"\nN = 1\n\" \"\" \\\n\"\"\"\n", "# N = 1\n", "call(\nN = 1\n)\n",
                 "x = [\n{\nN = 1\n}]\n", "s = '('\n", "s = \"# '''\"\n", "s = 'it\\'s \"\"\"'\n",
                 "x = 1 + \\\nN = 1\n", "x = 1  # ( ''' [ \\\n", "f = f\"{x['a']}\"\n", ") ]\n",
                 "s = 'never closed\n", "s = ''\nt = \"\"\n");
    CAPTURE(before);
    CHECK(knobValue(before + "N = 42\n", u"N"_s) == 42.0);
    CHECK(withKnobValue(before + "N = 42  # here\nM = 42\n", u"N"_s, 43) ==
          before + "N = 43  # here\nM = 42\n");
}

TEST_CASE("of several assignments the first counts", "[knobvalue]")
{
    CHECK(knobValue(u"N = 1\nN = 2\n"_s, u"N"_s) == 1.0);
    CHECK(withKnobValue(u"N = 1\nN = 2\n"_s, u"N"_s, 5) == u"N = 5\nN = 2\n"_s);
    CHECK_FALSE(knobValue(u"N = len(x)\nN = 2\n"_s, u"N"_s).has_value());
}

TEST_CASE("a text in a string that is never closed is no code", "[knobvalue]")
{
    CHECK_FALSE(knobValue(u"x = '''\nN = 1\n"_s, u"N"_s).has_value());
    CHECK_FALSE(knobValue(u"f(\nN = 1\n"_s, u"N"_s).has_value());
}

TEST_CASE("another value takes the place of the number alone", "[knobvalue]")
{
    const auto [code, value, expected] = GENERATE(table<QString, double, QString>({
        {"a\nN = 1000  # why\nb", 20'000, "a\nN = 20_000  # why\nb"},
        {"N: int = 1_000; M = N\r\n", 7, "N: int = 7; M = N\r\n"},
        {"N = 1e6", 2e6, "N = 2_000_000.0"},
        {"N = 1e6", 0.25, "N = 0.25"},
        {"N = 0.5", 1, "N = 1.0"},
        {"N = 5", 2.5, "N = 2.5"},
        {"N = 5", -3, "N = -3"},
        {"N = -5", 3, "N = 3"},
        {"N = 5", 1e15, "N = 1_000_000_000_000_000"},
        {"N = 5", -0.0, "N = 0"},
        {"N = 5", std::nan(""), "N = 5"},
    }));
    CAPTURE(code);
    CHECK(withKnobValue(code, u"N"_s, value) == expected);
}

TEST_CASE("every value that is written is read again as it was", "[knobvalue]")
{
    const double value = GENERATE(0.0, 1.0, -1.0, 0.1 + 0.2, 1.0 / 3, 1e-7, 12345.678, 1e15, 1e17,
                                  1e22, 1.5e300, -2.5e-300);
    CAPTURE(value);
    for (const QString &code : {u"N = 3"_s, u"N = 3.0"_s})
        CHECK(knobValue(withKnobValue(code, u"N"_s, value), u"N"_s) == value);
}

TEST_CASE("a number is written as in Python", "[knobvalue]")
{
    const auto [value, text] = GENERATE(table<double, QString>({
        {1'000'000, "1_000_000"},
        {-10'000, "-10_000"},
        {-100'000, "-100_000"},
        {1000, "1000"},
        {0, "0"},
        {0.25, "0.25"},
        {1e-5, "1e-05"},
        {12'345.5, "12345.5"},
    }));
    CHECK(knobText(value) == text);
}

TEST_CASE("a sweep goes over numbers that people would choose", "[knobvalue]")
{
    const auto [knob, count, values] = GENERATE(table<Knob, int, QList<double>>({
        {logarithmic(1000, 1'000'000), 7, {1000, 3000, 10'000, 30'000, 100'000, 300'000, 1e6}},
        {logarithmic(1000, 1'000'000),
         10,
         {1000, 2000, 5000, 10'000, 20'000, 50'000, 100'000, 200'000, 500'000, 1e6}},
        {logarithmic(1, 10), 20, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
        {logarithmic(0.001, 1), 4, {0.001, 0.01, 0.1, 1}},
        {logarithmic(1000, 200'000), 5, {1000, 4000, 15'000, 50'000, 200'000}},
        {linear(0, 100), 12, {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}},
        {linear(1, 1000), 6, {1, 200, 400, 600, 800, 1000}},
        {linear(3, 97), 6, {3, 20, 40, 60, 80, 97}},
        {linear(-1, 1), 5, {-1, 0, 1}},
        {linear(-0.5, 0.5), 5, {-0.5, -0.25, 0, 0.25, 0.5}},
        {linear(0, 1), 11, {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1}},
        {linear(1, 4), 50, {1, 2, 3, 4}},
        {linear(0, 1), 2, {0, 1}},
        {linear(0.5, 1.5), 2, {0.5, 1.5}},
        {linear(1, 9), 1, {1}},
        {linear(1, 9), 0, {}},
    }));
    CAPTURE(knob.minimum, knob.maximum, count);
    CHECK(sweepValues(knob, count) == values);
}

TEST_CASE("a sweep has both ends and not too many values and none twice", "[knobvalue]")
{
    const double minimum = GENERATE(0.00013, 1.0, 7.0, 1234.0);
    const double factor = GENERATE(1.001, 1.7, 30.0, 1e6);
    const bool isLogarithmic = GENERATE(false, true);
    const int count = GENERATE(2, 3, 5, 12, 101);
    const Knob knob{.name = u"N"_s,
                    .minimum = minimum,
                    .maximum = minimum * factor,
                    .logarithmic = isLogarithmic};
    CAPTURE(minimum, factor, isLogarithmic, count);
    const QList<double> values = sweepValues(knob, count);
    CHECK(values.size() <= count);
    CHECK(values.size() >= std::min(count, 2));
    CHECK(values.first() == knob.minimum);
    CHECK(values.last() == knob.maximum);
    CHECK(std::ranges::adjacent_find(values, std::greater_equal<>()) == values.end());
}
