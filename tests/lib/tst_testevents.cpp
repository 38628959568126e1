// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/testevents.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

const QByteArray stream =
    "{\"token\": \"t0\", \"event\": \"planned\", \"tests\": [{\"name\": \"test_a\", \"title\": "
    "\"naïve\"},"
    " {\"name\": \"test_b\", \"title\": \"b\"}]}\n"
    "{\"token\": \"t0\", \"event\": \"test\", \"name\": \"test_a\", \"status\": \"passed\", "
    "\"printed\": \"x\\n\"}\n"
    "{\"token\": \"t0\", \"event\": \"test\", \"name\": \"test_b\", \"status\": \"failed\", "
    "\"message\": \"no\","
    " \"called\": \"f(1)\", \"expected\": \"2\", \"actual\": \"3\", \"printed\": \"\", \"line\": "
    "7}\n"
    "{\"token\": \"t0\", \"event\": \"load_error\", \"message\": \"broken\", \"line\": 5}\n"
    "{\"token\": \"t0\", \"event\": \"done\"}\n";

void checkAll(const QList<TestEvent> &events)
{
    REQUIRE(events.size() == 5);
    const auto &planned = std::get<TestsPlanned>(events[0]).tests;
    REQUIRE(planned.size() == 2);
    CHECK(planned[0].name == "test_a");
    CHECK(planned[0].title == u"naïve"_s);
    const TestResult &passed = std::get<TestJudged>(events[1]).result;
    CHECK(passed.status == TestResult::Status::Passed);
    CHECK(passed.printed == "x\n");
    const TestResult &failed = std::get<TestJudged>(events[2]).result;
    CHECK(failed.name == "test_b");
    CHECK(failed.status == TestResult::Status::Failed);
    CHECK(failed.message == "no");
    CHECK(failed.called == "f(1)");
    CHECK(failed.expected == "2");
    CHECK(failed.actual == "3");
    CHECK(failed.errorLine == 7);
    CHECK(std::get<TestsNotLoaded>(events[3]).message == "broken");
    CHECK(std::get<TestsNotLoaded>(events[3]).errorLine == 5);
    CHECK(std::holds_alternative<TestsDone>(events[4]));
}

} // namespace

TEST_CASE("the reports are the same wherever the stream is cut", "[testevents]")
{
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        CAPTURE(cut);
        TestEventReader reader("t0");
        QList<TestEvent> events = reader.feed(stream.first(cut));
        events += reader.feed(stream.sliced(cut));
        checkAll(events);
    }
    TestEventReader reader("t0");
    QList<TestEvent> events;
    for (const char byte : stream)
        events += reader.feed(QByteArray(1, byte));
    checkAll(events);
}

TEST_CASE("a report is given with the byte that completes it", "[testevents]")
{
    TestEventReader reader("t0");
    CHECK(reader.feed(stream.first(stream.indexOf('\n'))).isEmpty());
    CHECK(reader.feed("\n").size() == 1);
    CHECK(reader.feed("").isEmpty());
}

TEST_CASE("what does not carry the token is no report", "[testevents]")
{
    const QByteArray line = GENERATE(
        QByteArray("{\"event\": \"done\"}"), QByteArray("{\"token\": \"\", \"event\": \"done\"}"),
        QByteArray("{\"token\": \"t1\", \"event\": \"done\"}"),
        QByteArray("{\"token\": 0, \"event\": \"done\"}"), QByteArray("[\"t0\", \"done\"]"),
        QByteArray("t0 done"), QByteArray(), QByteArray("{\"token\": \"t0\", "),
        QByteArray("\xFF\xFE{}"), QByteArray("xx{\"token\": \"t0\", \"event\": \"done\"}"),
        QByteArray("{\"token\": \"t0\", \"event\": \"passed everything\"}"),
        QByteArray("{\"token\": \"t0\"}"));
    CAPTURE(line);
    TestEventReader reader("t0");
    CHECK(reader.feed(line + '\n').isEmpty());
    CHECK(reader.feed("{\"token\": \"t0\", \"event\": \"done\"}\n").size() ==
          1); // and does no harm to the next
}

TEST_CASE("a status that is not known is an error, never a pass", "[testevents]")
{
    const QByteArray status = GENERATE(QByteArray("\"error\""), QByteArray("\"PASSED\""),
                                       QByteArray("true"), QByteArray("null"));
    TestEventReader reader("t0");
    const auto events = reader.feed(
        "{\"token\": \"t0\", \"event\": \"test\", \"name\": \"a\", \"status\": " + status + "}\n");
    REQUIRE(events.size() == 1);
    CHECK(std::get<TestJudged>(events[0]).result.status == TestResult::Status::Error);
}
