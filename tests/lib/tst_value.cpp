// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/value.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

std::optional<Value> parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    REQUIRE(document.isArray());
    return parseValue(document.array().first());
}

QString text(const QByteArray &json)
{
    const auto value = parse(json);
    CAPTURE(json);
    REQUIRE(value);
    return valueText(*value);
}

} // namespace

TEST_CASE("values are shown as Python shows them", "[value]")
{
    const auto [json, shown] = GENERATE(table<QByteArray, QString>({
        {R"({"k":"none"})", "None"},
        {R"({"k":"bool","v":true})", "True"},
        {R"({"k":"int","v":"-123456789012345678901234567890"})", "-123456789012345678901234567890"},
        {R"({"k":"float","v":"-0.0"})", "-0.0"},
        {R"({"k":"float","v":"nan"})", "nan"},
        {R"({"k":"complex","v":["1.0","-2.5"]})", "(1.0-2.5j)"},
        {R"({"k":"str","v":"it's\n"})", "\"it's\\n\""},
        {R"({"k":"str16","v":"d8000041"})", "'\\ud800A'"},
        {R"({"k":"bytes","v":"00ff41"})", "b'\\x00\\xffA'"},
        {R"({"k":"bytearray","v":"41"})", "bytearray(b'A')"},
        {R"({"k":"list","v":[{"k":"int","v":"1"},{"k":"tuple","v":[{"k":"int","v":"2"}]}]})",
         "[1, (2,)]"},
        {R"({"k":"tuple","t":"Point","n":["x"],"v":[{"k":"int","v":"1"}]})", "Point(x=1)"},
        {R"({"k":"iterator","t":"generator","v":[{"k":"int","v":"1"}]})", "generator([1])"},
        {R"({"k":"set","v":[]})", "set()"},
        {R"({"k":"frozenset","v":[{"k":"int","v":"1"}]})", "frozenset({1})"},
        {R"({"k":"dict","t":"dict","v":[{"k":"str","v":"a"},{"k":"none"}]})", "{'a': None}"},
        {R"({"k":"dict","t":"Counter","v":[]})", "Counter({})"},
        {R"({"k":"record","t":"P","n":["x"],"v":[{"k":"int","v":"1"}]})", "P(x=1)"},
        {R"({"k":"array","d":"int64","s":[2,1],"v":[{"k":"int","v":"1"},{"k":"int","v":"2"}]})",
         "array([[1], [2]])"},
        {R"({"k":"scalar","t":"date","v":"2024-01-02"})", "date(2024-01-02)"},
        {R"({"k":"subclass","t":"MyInt","v":{"k":"int","v":"3"}})", "MyInt(3)"},
        {R"({"k":"opaque","t":"A","v":"<A object>"})", "<A object>"},
        {R"({"k":"list","v":[{"k":"cycle","v":1}]})", "[...]"},
        {R"({"k":"cut","v":"more than 3 items"})", "<more than 3 items>"},
    }));
    CHECK(text(json) == shown);
}

TEST_CASE("what is not a report to the letter is no value", "[value]")
{
    const QByteArray json = GENERATE(
        as<QByteArray>{}, //
        R"(1)", R"("x")", R"([])", R"({})", R"({"k":"int"})", R"({"k":"int","v":3})",
        R"({"k":"int","v":"3.0"})", R"({"k":"int","v":""})", R"({"k":"int","v":"-"})",
        R"({"k":"float","v":"x"})", R"({"k":"float","v":"0x10"})", R"({"k":"bool","v":1})",
        R"({"k":"bool","v":"True"})", R"({"k":"str","v":null})", R"({"k":"bytes","v":"4"})",
        R"({"k":"bytes","v":"xx"})", R"({"k":"str16","v":"41"})", R"({"k":"list","v":{}})",
        R"({"k":"list","v":[1]})", R"({"k":"dict","v":[{"k":"none"}]})",
        R"({"k":"tuple","n":["a"],"v":[]})", R"({"k":"record","t":"P","v":[]})",
        R"({"k":"array","d":"int64","s":[2],"v":[]})",
        R"({"k":"array","d":"int64","s":[-1],"v":[]})", R"({"k":"array","d":"int64","v":[]})",
        R"({"k":"series","v":[],"c":[],"i":{"k":"none"}})", R"({"k":"subclass","t":"A"})",
        R"({"k":"any"})", R"({"k":"none","extra":1})", R"({"k":"none","t":1})",
        R"({"k":"cycle","v":0})", R"({"k":"complex","v":["1.0"]})");
    CAPTURE(json);
    CHECK_FALSE(parse(json));
}

TEST_CASE("a value that nests too deep is refused", "[value]")
{
    const auto nested = [](int depth) {
        return QByteArray(R"({"k":"list","v":[)").repeated(depth) + R"({"k":"none"})" +
               QByteArray("]}").repeated(depth);
    };
    CHECK(parse(nested(90)));
    CHECK_FALSE(parse(nested(110)));
}

TEST_CASE("a long value is cut where it is shown", "[value]")
{
    QByteArray items = R"({"k":"int","v":"12345"})";
    items += QByteArray(R"(,{"k":"int","v":"12345"})").repeated(5000);
    const auto value = parse(R"({"k":"list","v":[)" + items + "]}");
    REQUIRE(value);
    CHECK(valueText(*value, 100).size() < 120);
    CHECK(valueText(*value, 100).endsWith("..."_L1));
    CHECK(valueKey(*value).size() > 30'000);
}
