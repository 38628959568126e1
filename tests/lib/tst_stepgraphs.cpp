// SPDX-License-Identifier: GPL-3.0-or-later
// The objects at each step of real programs.
#include "check/blocksession.h"
#include "instruments/objectgraph.h"
#include "instruments/recordingjson.h"
#include "instruments/steprecording.h"

#include "support/plainandrecorded.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr Instruments both = Instrument::Steps | Instrument::Objects;

Telling anyTelling()
{
    const Telling telling = GENERATE(Telling::Monitoring, Telling::TraceFunction);
    CAPTURE(int(telling));
    return telling;
}

QStringList placesOf(const QList<ObjectGraph> &graphs)
{
    QStringList places;
    for (const ObjectGraph &graph : graphs)
        places.append(u"%1 line %2 %3"_s.arg(*graph.step).arg(graph.line).arg(graph.function));
    return places;
}

const QString smallProgram = u"def change(items):\n"
                             "    items.append(2)\n"
                             "    return items\n"
                             "a = [1]\n"
                             "b = change(a)\n"
                             "print(b)\n"_s;

} // namespace

TEST_CASE("with steps and objects each line that changed something has its graph", "[run][steps]")
{
    const RunOutcome outcome = recordedLikePlain(recordedSpec(smallProgram, anyTelling()), both);
    const QList<ObjectGraph> graphs = stepGraphs(outcome);
    const StepRecording recording = stepRecording(outcome);
    CHECK(placesOf(graphs) == QStringList{u"1 line 1 "_s, u"2 line 4 "_s, u"3 line 5 "_s,
                                          u"5 line 2 change"_s, u"6 line 3 change"_s,
                                          u"8 line 6 "_s});
    for (const ObjectGraph &graph : graphs)
        CHECK(recording.steps[*graph.step].line == graph.line);
    REQUIRE(graphs.size() == 6);
    CHECK(graphs[4].stepEnd == 8);
    CHECK_FALSE(graphs[5].stepEnd);
    CHECK(graphs[4].names[0].isLocal);
    CHECK(graphs[4].objects[0].length == 2);
    CHECK(objectGraphs(outcome).size() == 1);
    CHECK(objectGraphs(outcome)[0].line == 0);
    const QJsonObject json = recordingJson(outcome);
    REQUIRE(json["step_objects"_L1].toArray().size() == 6);
    CHECK(json["step_objects"_L1][4]["step"_L1] == 6);
    CHECK(json["step_objects"_L1][4]["step_end"_L1] == 8);
    CHECK(json["step_objects"_L1][5]["step_end"_L1].isNull());
}

TEST_CASE("a graph that is as before is not repeated", "[run][steps]")
{
    const QList<ObjectGraph> graphs = stepGraphs(recordedLikePlain(
        recordedSpec(u"a = [1]\nprint(a)\nprint(a)\nprint(a)\n"_s, anyTelling()), both));
    CHECK(placesOf(graphs) == QStringList{u"1 line 1 "_s, u"2 line 2 "_s});
}

TEST_CASE("graphs of steps end at their budget and steps go on", "[run][steps]")
{
    const RunOutcome outcome =
        recordedLikePlain(recordedSpec(u"a = []\nfor i in range(400):\n    a.append(i)\n"_s), both);
    const QList<ObjectGraph> graphs = stepGraphs(outcome);
    REQUIRE_FALSE(graphs.isEmpty());
    CHECK(graphs.size() <= 300);
    REQUIRE(graphs.last().stepEnd);
    CHECK(*graphs.last().stepEnd == *graphs.last().step + 1);
    CHECK(stepRecording(outcome).steps.size() > 800);
    CHECK(stepRecording(outcome).end == StepsEnd::WithProgram);
}

TEST_CASE("a chosen line is recorded beside steps", "[run][steps]")
{
    RunSpec spec = recordedSpec(smallProgram, anyTelling());
    spec.recording.line = 3;
    const RunOutcome outcome = recordedLikePlain(spec, both);
    const QList<ObjectGraph> graphs = objectGraphs(outcome);
    REQUIRE(graphs.size() == 2);
    CHECK(graphs[0].line == 3);
    CHECK(graphs[0].function == u"change"_s);
    CHECK(stepRecording(outcome).end == StepsEnd::WithProgram);
    CHECK(stepGraphs(outcome).size() == 6);
}

TEST_CASE("graphs of steps change nothing that a program can see", "[run][steps]")
{
    const Telling telling = anyTelling();
    const QString code = GENERATE(
        u"class A:\n    def __repr__(self): print('looked'); raise SystemExit(7)\n"
        "    __eq__ = __hash__ = __len__ = __iter__ = __getattr__ = __repr__\n"
        "    def __del__(self): print('gone')\n"
        "def f():\n    a = A()\n    del a\n    print('after')\nf()\nc = A()\nc.c = c\nx = 1\n"_s,
        u"a = []\nfor _ in range(100_000): a = [a]\nb = list(range(10_000_000))\nprint(1)\n"_s,
        u"import threading\nd = {}\ndef f():\n    for i in range(2000):\n        d[i] = [i]\n"
        "t = threading.Thread(target=f)\nt.start()\nfor i in range(200): x = [i]\nt.join()\n"
        "print(len(d))\n"_s,
        u"import sys, os\na = [1]\nprint(sys.getrefcount(a))\nif os.fork() == 0:\n    a.append(2)\n"
        "    print(a, flush=True)\n    os._exit(0)\nos.wait()\nprint(a)\nsys.exit(3)\n"_s,
        u"def f():\n    x = [1]\n    d = locals()\n    y = 2\n    return sorted(d)\nprint(f())\n"_s);
    CAPTURE(code);
    const RunOutcome outcome = recordedLikePlain(recordedSpec(code, telling), both);
    CHECK_FALSE(stepRecording(outcome).steps.isEmpty());
    CHECK(stepRecording(outcome).end != StepsEnd::Failure);
}

TEST_CASE("what a handler of a signal raises while a graph is taken arrives", "[run][steps]")
{
    // A trace function hands it over where no try statement is in force yet.
    const RunOutcome outcome = recordedLikePlain(
        recordedSpec(u"import signal\ndef handler(*_): raise TimeoutError('alarm')\n"
                     "signal.signal(signal.SIGALRM, handler)\n"
                     "signal.setitimer(signal.ITIMER_REAL, 0.05)\n"
                     "n = [[i] for i in range(50)]\ntry:\n"
                     "    while True: n[0] = [n[0]] if n[0] == 0 else 0\n"
                     "except TimeoutError as e: print(e)\n"_s),
        both);
    CHECK(outcome.standardOutput.bytes == "alarm\n");
}

TEST_CASE("older Pythons take the same graphs at steps", "[run][steps]")
{
    for (const char *version : {"3.9.18", "3.10.13", "3.11.7", "3.12.1"}) {
        const QString path = QDir::homePath() + u"/.pyenv/versions/"_s +
                             QLatin1StringView(version) + u"/bin/python3"_s;
        if (!QFileInfo(path).isExecutable())
            continue; // not on this machine
        RunSpec spec = recordedSpec(smallProgram);
        spec.program = path;
        CAPTURE(version);
        CHECK(stepGraphs(recordedLikePlain(spec, both)).size() == 6);
    }
}
