// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from records, without a Python.
#include "instruments/objectdifference.h"
#include "instruments/objectgraph.h"
#include "instruments/recordingjson.h"
#include "instruments/variables.h"
#include "support/stringmakers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

RunOutcome outcomeWith(const QByteArray &records)
{
    RunOutcome outcome;
    outcome.recording.instruments = Instrument::Objects | Instrument::Variables;
    outcome.recording.records = records;
    outcome.recording.start = std::chrono::nanoseconds(1000);
    return outcome;
}

/// A graph with the names and objects that stand there as JSON.
ObjectGraph graphOf(const QByteArray &names, const QByteArray &objects,
                    const QByteArray &cut = "{}")
{
    const QList<ObjectGraph> graphs = objectGraphs(
        outcomeWith(R"({"kind":"objects","moment":"end","line":0,"visit":0,"function":"",)"
                    R"("time_ns":3000,"names":)" +
                    names + R"(,"objects":)" + objects + R"(,"memory":[],"cut":)" + cut + "}\n"));
    REQUIRE(graphs.size() == 1);
    return graphs[0];
}

QByteArray list(int id, const QByteArray &slots, int hidden = 0, int gap = 0)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"type":"list","kind":"list","text":"",)" +
           R"("length":2,"hidden":)" + QByteArray::number(hidden) + R"(,"gap":)" +
           QByteArray::number(gap) + R"(,"slots":)" + slots + "}";
}

const QByteArray one = R"(["number","int","1"])";
const QByteArray two = R"(["number","int","2"])";

} // namespace

TEST_CASE("nothing was recorded where there are no records or broken ones", "[objects]")
{
    CHECK(objectGraphs(outcomeWith("")).isEmpty());
    CHECK(objectGraphs(outcomeWith("{\"kind\":\"objects\",\"names\":[[\"glo")).isEmpty());
    CHECK_FALSE(variablesOf(outcomeWith("{\"kind\":\"mark\"}\n")).has_value());
    // Readable, but not what it should be: no names, no objects, no crash.
    const QList<ObjectGraph> graphs = objectGraphs(outcomeWith(
        "{\"kind\":\"objects\",\"names\":[5,[],[\"global\",\"a\",77]],\"objects\":[1,{}]}\n"));
    REQUIRE(graphs.size() == 1);
    CHECK_FALSE(graphs[0].names[2].to.isObject());
    CHECK(describe(graphs[0]).size() > 0);
}

TEST_CASE("a graph in words names what is shared, what it holds and what is left out", "[objects]")
{
    const ObjectGraph graph =
        graphOf(R"([["global","a",10],["global","b",10],["global","x",["number","int","5"]],)"
                R"(["global","np",["module","module","numpy"]]])",
                "[" + list(10, R"([["index","0",)" + one + R"(],["index","1",11]])") + "," +
                    list(11, R"([["index","0",10]])", 7, 1) + "]",
                R"({"objects":3})");
    CHECK(graph.time == std::chrono::nanoseconds(2000));
    CHECK(describe(graph) ==
          "x: int 5.\n"
          "a: list of 2, shared with b. It holds 0: 1; 1: list of 2.\n"
          "a[1]: list of 2. It holds 0: list of 2 (the same as a); 7 not shown.\n"
          "Functions, classes and modules: np.\n"
          "There is more than is shown here.");
    CHECK(describe(graphOf("[]", "[]")) == "There are no names yet.");
}

TEST_CASE("what changed between two moments is told by identity", "[objects]")
{
    const ObjectGraph before =
        graphOf(R"([["global","a",10],["global","b",11],["global","n",)" + one + "]]",
                "[" + list(10, R"([["index","0",)" + one + R"(],["index","1",12]])") + "," +
                    list(11, "[]") + "," + list(12, "[]") + "]");
    const ObjectGraph after = graphOf(
        R"([["global","a",10],["global","b",10],["global","n",)" + two + R"(],["global","c",13]])",
        "[" + list(10, R"([["index","0",)" + two + R"(],["index","2",)" + one + "]]") + "," +
            list(13, "[]") + "]");
    const ObjectDifference found = difference(before, after);
    CHECK(found.added == QList<qint64>{13});
    CHECK(found.gone == QList<qint64>{11, 12});
    REQUIRE(found.changed.size() == 1);
    CHECK(found.changed[0].id == 10);
    CHECK(found.changed[0].edges.size() == 3);
    CHECK(describe(found) == "b is another object now: list.\n"
                             "n was 1 and is 2 now.\n"
                             "c is new: list.\n"
                             "a[0] was 1 and is 2 now.\n"
                             "a[2] is new: 1.\n"
                             "a[1] is gone.");
    CHECK(difference(after, after).isEmpty());
    CHECK(describe(difference(after, after)) == "Nothing has changed.");
}

TEST_CASE("what a graph has left out has neither come nor gone", "[objects]")
{
    const ObjectGraph whole =
        graphOf(R"([["global","a",10]])",
                "[" + list(10, R"([["index","0",11]])") + "," + list(11, "[]") + "]");
    const ObjectGraph cut =
        graphOf(R"([["global","a",10]])",
                "[" + list(10, R"([["index","0",["list","list","…"]]])") + "]", R"({"objects":1})");
    CHECK(difference(whole, cut).isEmpty());
    CHECK(difference(cut, whole).isEmpty());
}

TEST_CASE("scripts get moments and variables as JSON", "[objects]")
{
    const RunOutcome outcome = outcomeWith(
        R"({"kind":"objects","moment":"line 7","line":7,"visit":1,"function":"f","time_ns":3000,)"
        R"("names":[["local","a",10],["global","a",10]],"objects":[)" +
        list(10, "[]") + R"(],"memory":[],"cut":{}})" + '\n' +
        R"({"kind":"variables","variables":[{"name":"x","type":"int","kind":"number","text":"5",)"
        R"("length":null,"bytes":28,"bytes_are_own":true,"shape":[]}],"cut":{}})" +
        '\n');
    const QJsonObject json = recordingJson(outcome);
    const QJsonValue moment = json["objects"_L1][0];
    CHECK(moment["line"_L1].toInt() == 7);
    CHECK(moment["names"_L1][0]["value"_L1]["id"_L1].toInt() == 10);
    CHECK(moment["sharing"_L1][0]["text"_L1].toString() == "global a is the same list as a.");
    CHECK(json["variables"_L1]["list"_L1][0]["bytes"_L1].toInt() == 28);
    CHECK(recordingJson(outcomeWith(""))["variables"_L1].isNull());
}
