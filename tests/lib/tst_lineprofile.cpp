// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/lineprofile.h"

#include "support/plainandrecorded.h"

#include "instruments/threadrecording.h"

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LineProfile profileOf(const QString &code, Telling telling = Telling::Monitoring)
{
    return lineProfile(recordedLikePlain(recordedSpec(code, telling), Instrument::Profile));
}

/// Half a second of computing on line 5, a little on the others.
const QString hotLine = u"import time\n"
                        "def work(end):\n"
                        "    total = 0\n"
                        "    while time.process_time() < end:\n"
                        "        total += sum(range(20_000))\n"
                        "    return total\n"
                        "if work(0.5) < 0:\n"
                        "    print('never')\n"
                        "print('done')\n"_s;

} // namespace

TEST_CASE("the last record of a profile is read and its calls are in order", "[profile]")
{
    RunOutcome outcome;
    outcome.end = Exited{0};
    outcome.recording.records =
        R"({"kind":"profile","samples":1,"time_ns":5,"outside_ns":0,"lines":[],"ran":null,"code":null,"stopped":null}
{"kind":"profile","samples":20,"time_ns":100000000,"outside_ns":10000000,"lines":[[3,"f",15,75000000,20,90000000,[["a.b",1],["json.loads",70000000]]]],"ran":[1,3],"code":[1,3,4],"stopped":null}
)"_ba;
    const LineProfile profile = lineProfile(outcome);
    REQUIRE(profile.lines.size() == 1);
    CHECK(profile.samples == 20);
    CHECK(profile.lines[0].own == 75ms);
    CHECK(profile.lines[0].calls[0].function == u"json.loads"_s);
    CHECK(profile.ran == QList<int>{1, 3});
    CHECK_FALSE(profile.isCut);
    const QString text = describe(profile);
    CHECK(text.contains(u"Line 3 took most: 0.07 s, which is 75% of the time."_s));
    CHECK(text.contains(u"json.loads"_s));
    CHECK(text.contains(u"1 line"_s));
    outcome.end = TimedOut{};
    CHECK(lineProfile(outcome).isCut);
    outcome.recording.records.clear();
    CHECK(describe(lineProfile(outcome)).startsWith(u"The program ended before"_s));
}

TEST_CASE("a profile finds the line that takes the time", "[run][profile]")
{
    const LineProfile profile = profileOf(hotLine);
    REQUIRE_FALSE(profile.lines.isEmpty());
    const auto most = std::ranges::max_element(profile.lines, {}, &ProfiledLine::own);
    CHECK(most->line == 5);
    CHECK(most->function == u"work"_s);
    CHECK(most->own > profile.time / 2);
    CHECK(most->total >= most->own);
    CHECK(profile.samples > 10);
    CHECK(profile.time > 400ms);
    const auto caller = std::ranges::find(profile.lines, 7, &ProfiledLine::line);
    REQUIRE(caller != profile.lines.end());
    CHECK(caller->own < caller->total);
    CHECK(caller->total > profile.time / 2);
}

TEST_CASE("lines that never ran are told from those that did", "[run][profile]")
{
    const LineProfile profile = profileOf(u"def never():\n"
                                          "    return 1\n"
                                          "for i in range(3):\n"
                                          "    if i > 5:\n"
                                          "        print('large')\n"
                                          "print([i for i in range(2)])\n"_s);
    REQUIRE(profile.ran);
    CHECK(*profile.ran == QList<int>{1, 3, 4, 6});
    CHECK(profile.executable == QList<int>{1, 2, 3, 4, 5, 6});
    CHECK(describe(profile).contains(u"2 line"_s));
    const LineProfile older = profileOf(u"print(1)\n"_s, Telling::TraceFunction);
    CHECK_FALSE(older.ran);
}

TEST_CASE("time in a library counts for the line that called it", "[run][profile]")
{
    const LineProfile profile = profileOf(u"import json, time\n"
                                          "end = time.process_time() + 0.4\n"
                                          "data = {'a': list(range(2000))}\n"
                                          "while time.process_time() < end:\n"
                                          "    json.loads(json.dumps(data, indent=1))\n"_s);
    const auto line = std::ranges::find(profile.lines, 5, &ProfiledLine::line);
    REQUIRE(line != profile.lines.end());
    REQUIRE_FALSE(line->calls.isEmpty());
    CHECK(line->calls[0].function.startsWith(u"json."_s));
}

TEST_CASE("a profile of a program that was ended has what came before", "[run][profile]")
{
    RunSpec spec = recordedSpec(u"n = 0\nwhile True:\n    n += 1\n"_s);
    spec.limits.wall = 3s;
    const LineProfile profile = lineProfile(recordedLikePlain(spec, Instrument::Profile));
    CHECK(profile.isCut);
    CHECK(profile.samples > 10);
    REQUIRE(profile.ran);
    CHECK(*profile.ran == QList<int>{1, 2, 3});
}

TEST_CASE("a profile neither shows its thread nor holds the program", "[run][profile]")
{
    profileOf(u"import atexit, os, threading, warnings\n"
              "warnings.simplefilter('error')\n"
              "print(threading.active_count(), len(threading.enumerate()))\n"
              "atexit.register(print, 'bye')\n"
              "def work():\n"
              "    return sum(range(1000))\n"
              "threads = [threading.Thread(target=work) for _ in range(20)]\n"
              "for thread in threads: thread.start()\n"
              "for thread in threads: thread.join()\n"
              "child = os.fork()\n"
              "if child == 0:\n"
              "    os._exit(7)\n"
              "print(os.waitpid(child, 0)[1])\n"
              "raise SystemExit(4)\n"_s);
}

TEST_CASE("signals and the recursion limit are as without a profile", "[run][profile]")
{
    profileOf(u"import os, signal, threading, time\n"
              "def send():\n"
              "    time.sleep(0.1)\n"
              "    os.kill(os.getpid(), signal.SIGUSR2)\n"
              "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})\n"
              "threading.Thread(target=send).start()\n"
              "print(signal.sigwait({signal.SIGUSR2}))\n"_s);
    const LineProfile profile = profileOf(u"def depth(n):\n"
                                          "    try:\n"
                                          "        return depth(n + 1)\n"
                                          "    except RecursionError:\n"
                                          "        return n\n"
                                          "print(depth(0))\n"_s);
    CHECK_FALSE(profile.ran);
}

TEST_CASE("steps and a profile can be recorded together", "[run][profile][steps]")
{
    const RunOutcome outcome =
        recordedLikePlain(recordedSpec(hotLine), Instrument::Profile | Instrument::Steps);
    CHECK(outcome.recording.records.contains("\"kind\":\"steps\""));
    CHECK(lineProfile(outcome).samples > 0);
}

TEST_CASE("what takes the samples of a profile is no lane of the program", "[run][profile]")
{
    const RunOutcome outcome = recordedLikePlain(
        recordedSpec(hotLine), Instrument::Profile | Instrument::Threads | Instrument::Memory);
    CHECK(lineProfile(outcome).samples > 0);
    const ThreadRecording recording = threadRecording(outcome);
    REQUIRE(recording.lanes.size() == 1);
    CHECK(recording.lanes[0].name == u"main thread"_s);
    CHECK(recording.concurrency == Concurrency::Single);
    CHECK(describe(recording).startsWith("One thread computed: "_L1));
    for (const TreeSample &sample : outcome.recording.samples) {
        for (const ProcessSample &process : sample.processes)
            CHECK(process.threads.size() == 1);
    }
}
