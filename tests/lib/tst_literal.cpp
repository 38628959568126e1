// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/literal.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

namespace {

Literal parsed(const QString &text)
{
    CAPTURE(text);
    const auto literal = parseLiteral(text);
    REQUIRE(literal.has_value());
    return *literal;
}

QString nested(int depth)
{
    return QString(depth, '[') + QString(depth, ']');
}

} // namespace

TEST_CASE("each kind of literal is recognised", "[literal]")
{
    using enum Literal::Kind;
    const auto [text, kind] = GENERATE(table<QString, Literal::Kind>({
        {"1", Number},        {"-1.5e-3", Number},
        {"nan", Number},      {"-inf", Number},
        {"'a'", String},      {"r'a'", String},
        {"u'a'", String},     {"'''a\nb'''", String},
        {"b'a'", Bytes},      {"Rb\"a\"", Bytes},
        {"True", Boolean},    {"False", Boolean},
        {"None", None},       {"[]", List},
        {"()", Tuple},        {"(1,)", Tuple},
        {"(1)", Number},      {"((1))", Number},
        {"1, 2", Tuple},      {"1,", Tuple},
        {"{}", Dict},         {"{1: 2}", Dict},
        {"{1}", Set},         {"set()", Set},
        {"frozenset()", Set}, {"frozenset({1})", Set},
        {"...", Ellipsis},    {" \n[1]\n ", List},
    }));
    CAPTURE(text);
    CHECK(parsed(text).kind == kind);
}

TEST_CASE("what Python holds equal is equal", "[literal]")
{
    const auto [left, right] = GENERATE(table<QString, QString>({
        {"1", "1.0"},
        {"1", "+1"},
        {"[0.5]", "[np.float64(0.5)]"},
        {"-1", "np.int64(-1)"},
        {"'a'", "np.str_('a')"},
        {"True", "np.True_"},
        {"1000", "1e3"},
        {"1000", "1_000"},
        {"255", "0xFF"},
        {"255", "0b1111_1111"},
        {"8", "0o10"},
        {"0", "-0.0"},
        {"0", "00"},
        {"0.5", "5e-1"},
        {".5", "0.50"},
        {"340282366920938463463374607431768211456", "0x100000000000000000000000000000000"},
        {"10000000000000000000000", "1e22"},
        {"1e400", "inf"},
        {"nan", "nan"},
        {"'a'", "\"a\""},
        {"'\\x41\\u0042\\103\\U0001F600'", "'ABC\U0001F600'"},
        {"'\\n\\t\\\\\\''", "'''\n\t\\\\\\''''"},
        {"r'\\n'", "'\\\\n'"},
        {"'\\q'", "'\\\\q'"},
        {"b'\\xff'", "b'\\377'"},
        {"[1, 2]", "[1.0,2,]"},
        {"{1, 2}", "{2, 1, 1.0}"},
        {"{1}", "frozenset({1})"},
        {"{'a': 1, 'b': {2, 3}}", "{'b': {3, 2}, 'a': 1}"},
        {"{'a': 1, 'a': 2}", "{'a': 2}"},
        {"(1, 2)", "1, 2"},
    }));
    CAPTURE(left, right);
    CHECK(parsed(left) == parsed(right));
}

TEST_CASE("what differs is not equal", "[literal]")
{
    const auto [left, right] = GENERATE(table<QString, QString>({
        {"1", "True"},
        {"0", "None"},
        {"1", "'1'"},
        {"'a'", "b'a'"},
        {"'a'", "'A'"},
        {"[1]", "(1,)"},
        {"[]", "()"},
        {"{}", "set()"},
        {"(1,)", "(1)"},
        {"[1, 2]", "[12]"},
        {"['a', 'b']", "['a,b']"},
        {"['a', 's1:b']", "['a,s4:s1:b']"},
        {"[[1], 2]", "[[1, 2]]"},
        {"{1: 2}", "{1, 2}"},
        {"{1: 2}", "{2: 1}"},
        {"1", "-1"},
        {"inf", "-inf"},
        {"nan", "inf"},
        {"0.1", "0.10000000000000002"},
        {"9007199254740993", "9007199254740992"},
        {"9007199254740993", "9007199254740993.0"}, // the float is ...992
        {"1e23", "100000000000000000000000"},       // as in Python
        {"'\\r'", "'\\n'"},
    }));
    CAPTURE(left, right);
    CHECK_FALSE(parsed(left) == parsed(right));
}

TEST_CASE("long values are told apart by more than their begin and size", "[literal]")
{
    const QString items = QString("'abcdefgh', ").repeated(1'000);
    CHECK(parsed("[" + items + "1]") == parsed("[" + items + "1.0]"));
    CHECK_FALSE(parsed("[" + items + "1]") == parsed("[" + items + "2]"));
    CHECK(parsed("{" + items + "1}") == parsed("{1, " + items + "}"));
    CHECK_FALSE(parsed("[" + items + "'\\ud800']") == parsed("[" + items + "'\\ud801']"));
}

TEST_CASE("other text is not a literal", "[literal]")
{
    const QString text =
        GENERATE(as<QString>{}, "", " ", "hello", "1 2", "1\n2", "[1", "1]", "[1, 2)", "[,]", "(,)",
                 "{,}", "{1: }", "{1: 2, 3}", "{1, 2: 3}", "'a", "'a\"", "'a\nb'", "'''a''", "f'a'",
                 "'\\x4'", "'\\u12'", "'\\U00110000'", "'\\N{BULLET}'", "'a' 'b'", "b'\u00e9'",
                 "bb'a'", "ub'a'", "007", "0x", "0xg", "0b2", "1__0", "_1", "1_", "0_x1", "1e",
                 "1.2.3", "--1", "-", "- 'a'", "1j", "1+2j", "1 + 1", "true", "null", "Nonesuch",
                 "nano", "set({1})", "set", "frozenset([1])", "frozenset({1: 2})", "array([1])",
                 "[1] [2]", "np.float64()", "np.float64(0.5", "np.array([1])", "np.float64(1, 2)",
                 "np.", "np.(1)", "....", "\u0661", "[1,,2]", "\\");
    CAPTURE(text);
    CHECK_FALSE(parseLiteral(text).has_value());
}

TEST_CASE("a signed literal may have white space after the sign", "[literal]")
{
    CHECK(parsed("- 1") == parsed("-1"));
    CHECK(parsed("-inf") == parsed("- inf"));
    CHECK(parsed("-nan") == parsed("nan"));
}

TEST_CASE("nesting is read down to 200 levels", "[literal]")
{
    CHECK(parseLiteral(nested(200)).has_value());
    CHECK_FALSE(parseLiteral(nested(201)).has_value());
    CHECK_FALSE(parseLiteral(QString(1'000'000, '(')).has_value());
    CHECK_FALSE(parseLiteral(QString(1'000'000, '{')).has_value());
}

TEST_CASE("children have their place in the text", "[literal]")
{
    const QString text = " {'a': [1, (2)], 'b': 'x'} ";
    const Literal dict = parsed(text);
    const auto source = [&](const Literal &literal) {
        return text.mid(literal.begin, literal.end - literal.begin);
    };
    CHECK(source(dict) == text.trimmed());
    REQUIRE(dict.children.size() == 4);
    CHECK(source(dict.children[0]) == "'a'");
    CHECK(source(dict.children[1]) == "[1, (2)]");
    REQUIRE(dict.children[1].children.size() == 2);
    CHECK(source(dict.children[1].children[1]) == "(2)");
    CHECK(source(dict.children[3]) == "'x'");
    const Literal bare = parsed("1, 22 ");
    REQUIRE(bare.children.size() == 2);
    CHECK(bare.children[1].begin == 3);
    CHECK(bare.children[1].end == 5);
}

TEST_CASE("NUL characters and lone surrogates are characters of a string", "[literal]")
{
    const QString nul = QString("'a") + QChar::Null + "'";
    CHECK(parsed(nul) == parsed("'a\\0'"));
    const QString lone = QString("'") + QChar(0xD800) + "'";
    CHECK(parsed(lone) == parsed("'\\ud800'"));
    CHECK_FALSE(parsed(lone) == parsed("'\\ud801'"));
    CHECK_FALSE(parseLiteral(QString(QChar::Null)).has_value());
    CHECK_FALSE(parseLiteral(QString(QString("1") + QChar::Null)).has_value());
}

TEST_CASE("JSON is read into the same form", "[literal]")
{
    const auto [json, python] = GENERATE(table<QString, QString>({
        {"{\"a\": [true, false, null, 1.5]}", "{'a': [True, False, None, 1.5]}"},
        {"\"\\u0041\\/\\n\"", "'A/\\n'"},
        {"-1e3", "-1000"},
        {" [] ", "[]"},
        {"123456789012345678901234567890", "123456789012345678901234567890"},
    }));
    CAPTURE(json);
    const auto left = parseJson(json);
    REQUIRE(left.has_value());
    CHECK(*left == parsed(python));
}

TEST_CASE("Python that is not JSON is not read as JSON", "[literal]")
{
    const QString text = GENERATE(as<QString>{}, "", "'a'", "True", "None", "(1,)", "{1}", "{1: 2}",
                                  "[1,]", "01", "1_0", "0x1", "nan", "NaN", "\"\\x41\"", "\"a\nb\"",
                                  "r\"a\"", "1, 2", "+1", "...", "] [");
    CAPTURE(text);
    CHECK_FALSE(parseJson(text).has_value());
}
