// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "assist/assistantmessages.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Lectern;
using namespace Qt::StringLiterals;

TEST_CASE("a request is one line whatever the source has in it", "[assist]")
{
    const QString source = QString::fromUtf16(u"a\n\0\"\\ä\n", 7);
    const QByteArray line = encode({7, AssistKind::Completion, source, 1, 1});
    CHECK(line.endsWith('\n'));
    CHECK(line.count('\n') == 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    CHECK(object[u"id"].toInt() == 7);
    CHECK(object[u"kind"].toString() == u"complete");
    CHECK(object[u"source"].toString() == source);
}

TEST_CASE("columns are sent as Python counts them", "[assist]")
{
    const auto column = [](int line, int units) {
        const QByteArray request = encode({1, AssistKind::Signature, u"ab\nx😀y\n"_s, line, units});
        return QJsonDocument::fromJson(request).object()[u"column"].toInt();
    };
    CHECK(column(2, 1) == 1);
    CHECK(column(2, 3) == 2);
    CHECK(column(2, 100) == 3);
    CHECK(column(9, 4) == 0);
}

TEST_CASE("an argument's place is found behind characters of two units", "[assist]")
{
    const auto message = decodeAssistLine(
        R"-({"id":3,"kind":"signature","tip":{"text":"f(a='😀', b)","start":9,"end":10}})-");
    const auto *answer = std::get_if<AssistAnswer>(&message);
    REQUIRE(answer != nullptr);
    REQUIRE(answer->callTip);
    CHECK(answer->callTip->text.sliced(answer->callTip->argumentStart,
                                       answer->callTip->argumentLength) == u"b");
}

TEST_CASE("the place of a problem is in units and within the source", "[assist]")
{
    const QString source = u"x = '😀' y\n"_s;
    const SyntaxProblem problem = inUtf16({1, 8, 1, 9, u"no"_s}, source);
    CHECK(problem.column == 9);
    CHECK(problem.endColumn == 10);
    const SyntaxProblem far = inUtf16({90, 8, 91, 9, u"no"_s}, source);
    CHECK(far.line == 2);
    CHECK(far.column == 0);
    CHECK(far.endLine == 2);
}

TEST_CASE("a line that is no answer is nothing", "[assist]")
{
    CHECK(std::holds_alternative<std::monostate>(decodeAssistLine("hello")));
    CHECK(std::holds_alternative<std::monostate>(decodeAssistLine("[1]")));
    CHECK(std::holds_alternative<std::monostate>(decodeAssistLine(R"({"kind":"other","id":1})")));
}
