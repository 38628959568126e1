// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/threadrecording.h"

#include "support/childruns.h"

#include "check/runspecs.h"

#include <QThread>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What one thread does from the first sample on, one letter for each 20 ms: R runs, L waits for a
/// lock, W for an event, S sleeps; a space: there is no such thread.
struct Script
{
    qint64 process = 1;
    qint64 thread = 1;
    QString states;
    QString name = u"python3"_s;
    double share = 1;  ///< of a core while it runs
    double queued = 0; ///< of a core while it runs or waits for a lock
};

ThreadState stateOf(QChar letter)
{
    return letter == u'R'   ? ThreadState::Running
           : letter == u'L' ? ThreadState::WaitsForLock
           : letter == u'S' ? ThreadState::Sleeps
                            : ThreadState::WaitsForEvent;
}

RunOutcome outcomeOf(const QList<Script> &scripts)
{
    RunOutcome outcome;
    QList<ThreadSample> threads(scripts.size());
    for (qsizetype i = 0; i < scripts.first().states.size(); ++i) {
        TreeSample sample{.time = 20ms * (i + 1), .processes = {}};
        for (qsizetype k = 0; k < scripts.size(); ++k) {
            const Script &script = scripts[k];
            const QChar letter = script.states[i];
            if (letter == u' ')
                continue;
            const auto add = [](std::chrono::nanoseconds &time, double part) {
                time += std::chrono::nanoseconds(qint64(part * 20e6));
            };
            ThreadSample &thread = threads[k];
            thread.id = script.thread;
            thread.name = script.name;
            thread.state = stateOf(letter);
            add(thread.cpu, letter == u'R' ? script.share : 0);
            add(thread.queued, letter == u'R' || letter == u'L' ? script.queued : 0);
            if (sample.processes.isEmpty() || sample.processes.last().id != script.process)
                sample.processes.append({.id = script.process, .threads = {}});
            sample.processes.last().threads.append(thread);
        }
        outcome.recording.samples.append(sample);
    }
    return outcome;
}

ThreadRecording recordingOf(const QList<Script> &scripts)
{
    return threadRecording(outcomeOf(scripts));
}

ThreadRecording run(const QString &source)
{
    RunSpec spec = programSpec(python(), source);
    spec.recording.instruments = Instrument::Threads;
    Watched watched;
    watched.runner.start(spec);
    REQUIRE(QTest::qWaitFor([&] { return !watched.finished.isEmpty(); }, 30'000));
    CHECK(endOf<Exited>(watched.outcome()).code == 0);
    return threadRecording(watched.outcome());
}

/// Of the windows in the part in which the program worked, how many look like \a concurrency.
double partOf(const ThreadRecording &recording, Concurrency concurrency)
{
    int count = 0;
    int all = 0;
    for (const ThreadWindow &window : recording.windows) {
        if (window.begin < recording.begin || window.end > recording.end)
            continue;
        ++all;
        count += window.concurrency == concurrency;
    }
    return all > 0 ? double(count) / all : 0;
}

const QString computing = u"import time\n"
                          "def compute(seconds=1.2):\n"
                          "    end = time.monotonic() + seconds\n"
                          "    while time.monotonic() < end:\n"
                          "        pass\n"_s;

} // namespace

TEST_CASE("a lane tells what its thread did without gaps", "[threadrecording]")
{
    const ThreadRecording recording = recordingOf({{1, 1, u"RRRSSR"_s}, {1, 2, u" RLLRW"_s}});
    REQUIRE(recording.lanes.size() == 2);
    const ThreadLane &lane = recording.lanes[0];
    REQUIRE(lane.spans.size() == 2);
    CHECK(lane.spans[0].begin == 20ms);
    CHECK(lane.spans[0].end == 80ms);
    CHECK(lane.spans[0].state == ThreadState::Running);
    CHECK(lane.spans[0].share > 0.6);
    CHECK(lane.spans[1].state == ThreadState::Sleeps);
    CHECK(lane.spans[1].end == 120ms);
    CHECK(lane.cpu == 60ms); // what came before the first sample is not the run's
    for (const ThreadLane &each : recording.lanes) {
        for (qsizetype i = 1; i < each.spans.size(); ++i) {
            CHECK(each.spans[i].begin == each.spans[i - 1].end);
            CHECK(each.spans[i].state != each.spans[i - 1].state);
        }
    }
    CHECK(recording.lanes[1].spans.first().begin == 40ms);
}

TEST_CASE("a thread that was seen once has a span", "[threadrecording]")
{
    const ThreadRecording recording = recordingOf({{1, 1, u"WWWW"_s}, {1, 2, u"  R "_s}});
    REQUIRE(recording.lanes.size() == 2);
    REQUIRE(recording.lanes[1].spans.size() == 1);
    CHECK(recording.lanes[1].spans[0].begin == 40ms);
    CHECK(recording.lanes[1].spans[0].end == 60ms);
    CHECK(recording.lanes[1].spans[0].share == 1);
}

TEST_CASE("lanes have names for people", "[threadrecording]")
{
    QStringList names;
    for (const ThreadLane &lane : recordingOf({{5, 5, u"RR"_s},
                                               {5, 6, u"RR"_s, u"worker-1"_s},
                                               {5, 7, u"RR"_s},
                                               {9, 9, u" R"_s},
                                               {9, 12, u" R"_s},
                                               {11, 11, u" R"_s, u"sort"_s}})
                                      .lanes)
        names.append(lane.name);
    CHECK(names == QStringList{u"main thread"_s, u"thread 2 (worker-1)"_s, u"thread 3"_s,
                               u"process 2"_s, u"process 2, thread 2"_s, u"process 3 (sort)"_s});
}

TEST_CASE("the sentence follows from the samples", "[threadrecording]")
{
    const auto told = [](const QList<Script> &scripts) { return describe(recordingOf(scripts)); };
    const auto times = [](const QString &states) { return states.repeated(20); };
    const Script waits{1, 1, times(u"WW"_s)};
    CHECK(told({waits, {1, 2, times(u"RL"_s)}, {1, 3, times(u"LR"_s)}})
              .startsWith("2 threads shared one core: 1.00 cores were busy. Samples show"_L1));
    CHECK(told({waits, {1, 2, times(u"RR"_s)}, {1, 3, times(u"RR"_s)}}) ==
          u"2 threads computed side by side: 2.00 cores were busy."_s);
    CHECK(told({waits, {2, 2, times(u"RR"_s)}, {3, 3, times(u"RR"_s)}}) ==
          u"2 processes computed side by side: 2.00 cores were busy."_s);
    CHECK(told({waits, {2, 2, times(u"RR"_s)}, {2, 3, times(u"RR"_s)}, {3, 4, times(u"RR"_s)}}) ==
          u"3 threads in 2 processes computed side by side: 3.00 cores were busy."_s);
    CHECK(told({{1, 1, times(u"RR"_s)}, {1, 2, times(u"SS"_s)}, {1, 3, times(u"SS"_s)}}) ==
          u"One thread computed, 2 waited: 1.00 cores were busy."_s);
    CHECK(told({waits,
                {1, 2, u"R"_s.repeated(20) + u"W"_s.repeated(20)},
                {1, 3, u"W"_s.repeated(20) + u"R"_s.repeated(20)}})
              .startsWith("2 threads computed, but hardly ever at the same time: 1.00"_L1));
    CHECK(told({waits, {1, 2, times(u"SS"_s)}}) ==
          u"2 threads mostly waited: 0.00 cores were busy."_s);
    CHECK(told({{1, 1, u"R"_s}}).contains("was over before"_L1));
    CHECK(describe(threadRecording(RunOutcome())).contains("was over before"_L1));
}

TEST_CASE("two processes that had one core are told from two threads that needed one",
          "[threadrecording]")
{
    const QString runs = u"R"_s.repeated(40);
    const ThreadRecording processes =
        recordingOf({{1, 1, runs, u"python3"_s, 0.5, 0.5}, {2, 2, runs, u"python3"_s, 0.5, 0.5}});
    CHECK(processes.concurrency == Concurrency::SideBySide);
    CHECK(processes.busyCores == 1);
    CHECK(processes.wantedCores == 2);
    CHECK(describe(processes) == u"2 processes computed side by side: 1.00 cores were busy. "
                                 "Threads were ready to run on 2.00, but the machine had no more "
                                 "cores free."_s);
    // Other programs have most of the machine: they wait for it more than for one another.
    const ThreadRecording threads =
        recordingOf({{1, 1, u"RRRRLRRRRR"_s.repeated(4), u"python3"_s, 0.2, 0.8},
                     {1, 2, u"RRRRRRRRRL"_s.repeated(4), u"python3"_s, 0.2, 0.8}});
    CHECK(threads.concurrency == Concurrency::OneAtATime);
}

TEST_CASE("a thread that waits with a time limit for another one is no rival", "[threadrecording]")
{
    const QString states = u"R"_s.repeated(40);
    const ThreadRecording recording = recordingOf({{1, 1, u"L"_s.repeated(40)}, {1, 2, states}});
    CHECK(recording.concurrency == Concurrency::Single);
    CHECK(recording.workers == 1);
}

TEST_CASE("windows are long enough and lie side by side", "[threadrecording]")
{
    for (const int count : {2, 5, 7, 11, 12, 13, 200}) {
        const RunOutcome outcome = outcomeOf({{1, 1, u"R"_s.repeated(count)}});
        const QList<ThreadWindow> windows = threadWindows(outcome.recording.samples);
        REQUIRE_FALSE(windows.isEmpty());
        CHECK(windows.first().begin == 20ms);
        CHECK(windows.last().end == 20ms * count);
        for (qsizetype i = 0; i < windows.size(); ++i) {
            CHECK((windows.size() == 1 || windows[i].end - windows[i].begin >= 100ms));
            CHECK((i == 0 || windows[i].begin == windows[i - 1].end));
        }
    }
}

TEST_CASE("two threads that compute share about one core", "[run][threadrecording]")
{
    const ThreadRecording recording =
        run(computing + u"import threading\n"
                        "threads = [threading.Thread(target=compute) for _ in range(2)]\n"
                        "for thread in threads: thread.start()\n"
                        "for thread in threads: thread.join()\n"_s);
    CAPTURE(recording.busyCores, recording.wantedCores);
    CHECK(recording.concurrency == Concurrency::OneAtATime);
    CHECK(partOf(recording, Concurrency::OneAtATime) >= 0.75);
    CHECK(recording.busyCores <= 1.35);
    CHECK(recording.wantedCores >= 0.8); // on a busy machine it waits for the rest
    CHECK(recording.workers == 2);
    CHECK(recording.workingProcesses == 1);
    CHECK(recording.processes == 1);
    CHECK(recording.lanes.size() == 3);
}

TEST_CASE("two processes that compute want two cores and get what there is",
          "[run][threadrecording]")
{
    const ThreadRecording recording =
        run(computing + u"import multiprocessing\n"
                        "context = multiprocessing.get_context('fork')\n"
                        "workers = [context.Process(target=compute) for _ in range(2)]\n"
                        "for worker in workers: worker.start()\n"
                        "for worker in workers: worker.join()\n"_s);
    CAPTURE(recording.busyCores, recording.wantedCores);
    CHECK(recording.concurrency == Concurrency::SideBySide);
    CHECK(partOf(recording, Concurrency::SideBySide) >= 0.75);
    CHECK(recording.wantedCores > 1.5);
    CHECK(recording.busyCores < QThread::idealThreadCount() + 0.1);
    // What they did not get, they waited for: on an idle machine with two cores that is nothing.
    CHECK(recording.wantedCores >= recording.busyCores);
    CHECK(recording.workers == 2);
    CHECK(recording.workingProcesses == 2);
    CHECK(recording.processes == 3);
}

TEST_CASE("threads that sleep need next to nothing", "[run][threadrecording]")
{
    const ThreadRecording recording =
        run(u"import threading, time\n"
            "threads = [threading.Thread(target=time.sleep, args=(1.2,)) for _ in range(3)]\n"
            "for thread in threads: thread.start()\n"
            "for thread in threads: thread.join()\n"_s);
    CAPTURE(recording.busyCores);
    CHECK(recording.concurrency == Concurrency::Idle);
    CHECK(recording.busyCores < 0.2);
    CHECK(recording.lanes.size() == 4);
    const auto slept = std::ranges::count_if(recording.lanes, [](const ThreadLane &lane) {
        return std::ranges::any_of(lane.spans, [](const LaneSpan &span) {
            return span.state == ThreadState::Sleeps && span.end - span.begin > 500ms;
        });
    });
    CHECK(slept == 3);
}
