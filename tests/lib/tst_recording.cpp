// SPDX-License-Identifier: GPL-3.0-or-later
// What comes along with a run that is recorded: samples, marks, lines with times; and that the
// program does not notice.
#include "support/childruns.h"

#include "check/runspecs.h"
#include "instruments/records.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instruments sampled = Instrument::Memory | Instrument::Threads;

RunSpec recorded(const QString &source, Instruments instruments = sampled)
{
    RunSpec spec = programSpec(python(), source);
    spec.recording.instruments = instruments;
    return spec;
}

/// Runs \a spec, and holds every recording to what is true of all of them.
RunOutcome run(Watched &watched, const RunSpec &spec)
{
    watched.finished.clear();
    watched.runner.start(spec);
    REQUIRE(QTest::qWaitFor([&] { return !watched.finished.isEmpty(); }, 30'000));
    const RunOutcome outcome = watched.outcome();
    const Recording &recording = outcome.recording;
    CHECK(recording.instruments == spec.recording.instruments);
    CHECK(std::ranges::is_sorted(recording.samples, {}, &TreeSample::time));
    CHECK(std::ranges::is_sorted(recording.printed, {}, &PrintedLine::time));
    for (const TreeSample &sample : recording.samples) {
        CHECK(sample.time > 0ns);
        CHECK(sample.time < outcome.wall);
    }
    for (const Mark &mark : marksOf(recording)) {
        CHECK(mark.time > 0ns);
        CHECK(mark.time < outcome.wall);
    }
    return outcome;
}

RunOutcome run(const RunSpec &spec)
{
    Watched watched;
    return run(watched, spec);
}

QStringList textsOf(const QList<Mark> &marks)
{
    QStringList texts;
    for (const Mark &mark : marks)
        texts.append(mark.text);
    texts.sort();
    return texts;
}

} // namespace

TEST_CASE("marks come with the time and the process in which they were set", "[run][recording]")
{
    const RunOutcome outcome = run(recorded(u"import threading, time, multiprocessing\n"
                                            "import lectern\n"
                                            "lectern.mark('begin')\n"
                                            "time.sleep(0.1)\n"
                                            "t = threading.Thread(target=lectern.mark,\n"
                                            "                     args=('of a thread',))\n"
                                            "t.start(); t.join()\n"
                                            "p = multiprocessing.get_context('fork').Process(\n"
                                            "    target=lectern.mark, args=('of a fork',))\n"
                                            "p.start(); p.join()\n"
                                            "lectern.mark('x' * 1000)\n"
                                            "lectern.mark(12)\n"
                                            "lectern.mark('\"é\\n')\n"_s));
    CHECK(endOf<Exited>(outcome).code == 0);
    const QList<Mark> marks = marksOf(outcome.recording);
    CHECK(textsOf(marks) == QStringList{u"\"é\n"_s, u"12"_s, u"begin"_s, u"of a fork"_s,
                                        u"of a thread"_s, u"x"_s.repeated(200)});
    REQUIRE(marks.size() == 6);
    CHECK(std::ranges::is_sorted(marks, {}, &Mark::time));
    CHECK(marks[1].time - marks[0].time >= 100ms);
    CHECK(marks[1].process == marks[0].process);
    CHECK(marks[2].process != marks[0].process);
    CHECK(outcome.recording.samples.first().processes.first().id == marks[0].process);
}

TEST_CASE("a new Python that the program starts can import lectern and its marks are ignored",
          "[run][recording]")
{
    const QString kind = GENERATE(u"spawn"_s, u"forkserver"_s);
    CAPTURE(kind);
    const QString source = u"import multiprocessing\n"
                           "import lectern\n"
                           "def work(name):\n"
                           "    lectern.mark(name)\n"
                           "    print(name, flush=True)\n"
                           "if __name__ == '__main__':\n"
                           "    lectern.mark('begin')\n"
                           "    context = multiprocessing.get_context('%1')\n"
                           "    for target in (work, lectern.mark):\n"
                           "        child = context.Process(target=target, args=('child',))\n"
                           "        child.start()\n"
                           "        child.join()\n"
                           "        print(child.exitcode)\n"_s;
    for (const Instruments instruments : {Instruments(), sampled, sampled | Instrument::Profile}) {
        const RunOutcome outcome = run(recorded(source.arg(kind), instruments));
        CHECK(endOf<Exited>(outcome).code == 0);
        CHECK(outcome.standardOutput.bytes == "child\n0\n0\n");
        CHECK(outcome.standardError.bytes.isEmpty());
        CHECK(textsOf(marksOf(outcome.recording)) ==
              (instruments ? QStringList{u"begin"_s} : QStringList()));
    }
}

TEST_CASE("a program that is ended leaves samples and marks", "[run][recording]")
{
    const auto [rest, name] = GENERATE(table<QString, QString>({
        {u"while True: pass\n"_s, u"timed_out"_s},
        {u"import os; time.sleep(0.2); os._exit(7)\n"_s, u"exited"_s},
        {u"import os; time.sleep(0.2); os.kill(os.getpid(), 9)\n"_s, u"crashed"_s},
        {u"a = []\nwhile True: a.append(bytearray(10_000_000)); time.sleep(0.005)\n"_s,
         u"memory_limit"_s},
        {u"while True: print('x' * 100_000); time.sleep(0.02)\n"_s, u"output_limit"_s},
    }));
    CAPTURE(name);
    RunSpec spec =
        recorded(u"import time, lectern\nprint('here')\nlectern.mark('here')\n"_s + rest);
    spec.limits.wall = 1s;
    spec.limits.memoryBytes = 300'000'000;
    if (name != "timed_out"_L1)
        spec.limits.wall = 20s;
    const RunOutcome outcome = run(spec);
    CHECK(outcomeName(outcome.end) == name);
    CHECK(outcome.recording.samples.size() >= 4);
    CHECK(textsOf(marksOf(outcome.recording)) == QStringList{u"here"_s});
    REQUIRE_FALSE(outcome.recording.printed.isEmpty());
    CHECK(outcome.recording.printed.first().text == u"here"_s);
}

TEST_CASE("a program that is stopped by its user leaves samples and marks", "[run][recording]")
{
    Watched watched;
    watched.runner.start(recorded(u"import lectern, time\nlectern.mark('here')\n"
                                  "time.sleep(0.1)\nprint('ready')\ntime.sleep(60)\n"_s));
    REQUIRE(QTest::qWaitFor([&] { return !watched.arrived.isEmpty(); }, 20'000));
    watched.runner.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !watched.finished.isEmpty(); }, 20'000));
    const RunOutcome outcome = watched.outcome();
    endOf<Cancelled>(outcome);
    CHECK(outcome.recording.samples.size() >= 4);
    CHECK(textsOf(marksOf(outcome.recording)) == QStringList{u"here"_s});
    CHECK(outcome.recording.printed.first().text == u"ready"_s);
}

TEST_CASE("a warm run is recorded like a cold one", "[run][recording][warm]")
{
    const bool isWarm = GENERATE(false, true);
    CAPTURE(isWarm);
    RunSpec spec = recorded(u"import time\nimport lectern\nlectern.mark('begin')\n"
                            "time.sleep(0.15)\nprint('line')\nprint(lectern.__name__)\n"_s);
    spec.start = isWarm ? StartPolicy::WarmIfPossible : StartPolicy::Cold;
    Watched watched;
    if (isWarm) {
        watched.runner.prepare(spec);
        REQUIRE(QTest::qWaitFor([&] { return watched.runner.isPrepared(); }, 20'000));
        QTest::qWait(200); // its time does not count
    }
    const RunOutcome outcome = run(watched, spec);
    CHECK(outcome.wasWarm == isWarm);
    CHECK(outcome.standardOutput.bytes == "line\nlectern\n");
    CHECK(outcome.recording.samples.size() >= 5);
    REQUIRE(textsOf(marksOf(outcome.recording)) == QStringList{u"begin"_s});
    REQUIRE(outcome.recording.printed.size() == 2);
    // Marks, samples and lines have one clock.
    const auto mark = marksOf(outcome.recording).first().time;
    CHECK(outcome.recording.printed.first().time - mark >= 150ms);
    CHECK(outcome.recording.printed.last().time < outcome.wall);
    CHECK(outcome.recording.samples.last().time > mark);
}

TEST_CASE("nothing is kept of a run that is not recorded", "[run][recording]")
{
    RunSpec spec = recorded(u"import lectern\nlectern.mark('here')\nprint('x')\n"_s, {});
    const RunOutcome outcome = run(spec);
    CHECK(endOf<Exited>(outcome).code == 0); // the module stands beside the script
    CHECK(outcome.standardOutput.bytes == "x\n");
    CHECK(outcome.recording.samples.isEmpty());
    CHECK(outcome.recording.printed.isEmpty());
    CHECK(outcome.recording.records.isEmpty());
}

TEST_CASE("a program does not see that it is recorded", "[run][recording]")
{
    const bool hasMarks = GENERATE(false, true);
    QString source = u"import os, sys, threading\n"
                     "with open(__file__) as file:\n"
                     "    print(file.fileno())\n"
                     "print(sorted(os.listdir()), sorted(os.environ), sys.path[1:])\n"
                     "print(threading.active_count(), sys.gettrace(), sys.getprofile())\n"
                     "print(sorted(set(sys.modules) - {'lectern'}))\n"_s;
    if (hasMarks)
        source += u"import lectern\nprint(sorted(sys.modules), dir(lectern).count('mark'))\n"
                  "lectern.mark('x')\nraise SystemExit(3)\n"_s;
    RunSpec plain = recorded(source, {});
    plain.start = StartPolicy::Cold;
    RunSpec spec = recorded(source);
    spec.start = StartPolicy::Cold;
    const RunOutcome expected = run(plain);
    const RunOutcome outcome = run(spec);
    CHECK(endOf<Exited>(expected).code == (hasMarks ? 3 : 0));
    CHECK(endOf<Exited>(outcome).code == (hasMarks ? 3 : 0));
    CHECK(outcome.standardError.bytes == expected.standardError.bytes);
    if (testSandbox() == Sandbox::Automatic) // else each has a folder of its own
        CHECK(outcome.standardOutput.bytes == expected.standardOutput.bytes);
    else
        CHECK(outcome.standardOutput.bytes.split('\n').first() ==
              expected.standardOutput.bytes.split('\n').first());
}

TEST_CASE("records that are half written or no records are left out", "[recording]")
{
    Recording recording;
    recording.start = 1s;
    recording.records = "{\"kind\":\"mark\",\"time_ns\":1500000000,\"process\":2,\"text\":\"a\"}\n"
                        "garbage\n"
                        "\n"
                        "{\"kind\":\"mark\"\n"
                        "[\"kind\",\"mark\"]\n"
                        "{\"kind\":\"marker\",\"text\":\"b\"}\n"
                        "{\"kind\":\"mark\",\"time_ns\":1600000000,\"process\":2,\"te";
    CHECK(recordsOf(recording, "mark"_L1).size() == 1);
    CHECK(recordsOf(recording, "marker"_L1).size() == 1);
    CHECK(recordsOf(recording, "cut"_L1).isEmpty());
    CHECK(marksOf(recording) == QList<Mark>{{500ms, 2, u"a"_s}});
    recording.records.clear();
    CHECK(marksOf(recording).isEmpty());
}
