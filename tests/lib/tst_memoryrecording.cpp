// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memoryrecording.h"

#include "support/childruns.h"

#include "check/runspecs.h"

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MB = 1'000'000;

/// A process that has \a own bytes for itself, and 5 MB that others may have too.
ProcessSample process(qint64 id, qint64 own, std::chrono::nanoseconds cpu = 0ns)
{
    return {
        .id = id, .residentBytes = own + 5 * MB, .sharedBytes = 5 * MB, .cpu = cpu, .threads = {}};
}

/// Every 100 ms a sample of one process with as many MB as \a sizes say.
RunOutcome outcomeOf(const QList<int> &sizes)
{
    RunOutcome outcome;
    std::chrono::nanoseconds time = 0ns;
    for (const int size : sizes)
        outcome.recording.samples.append(
            {.time = time += 100ms, .processes = {process(1, (size - 5) * MB)}});
    outcome.wall = time + 10ms;
    return outcome;
}

qint64 largest(const MemoryRecording &recording)
{
    return std::ranges::max(recording.points, {}, &MemoryPoint::residentBytes).residentBytes;
}

RunOutcome run(const QString &source, Instruments instruments = Instrument::Memory)
{
    RunSpec spec = programSpec(python(), source);
    spec.recording.instruments = instruments;
    Watched watched;
    watched.runner.start(spec);
    REQUIRE(QTest::qWaitFor([&] { return !watched.finished.isEmpty(); }, 30'000));
    CHECK(endOf<Exited>(watched.outcome()).code == 0);
    return watched.outcome();
}

} // namespace

TEST_CASE("points tell what the processes have together and how busy they were",
          "[memoryrecording]")
{
    RunOutcome outcome;
    outcome.recording.samples = {
        {.time = 100ms, .processes = {process(1, 10 * MB, 50ms)}},
        {.time = 200ms, .processes = {process(1, 10 * MB, 150ms), process(2, 20 * MB, 100ms)}},
        {.time = 300ms, .processes = {process(1, 10 * MB, 200ms)}},
        {.time = 310ms, .processes = {ProcessSample{.id = 1}}}, // it is ending
    };
    outcome.peakResidentBytes = 36 * MB;
    const MemoryRecording recording = memoryRecording(outcome);
    REQUIRE(recording.points.size() == 3);
    CHECK(recording.points[0].residentBytes == 15 * MB);
    CHECK(recording.points[1].residentBytes == 35 * MB); // files count once
    CHECK(recording.points[1].processes == 2);
    CHECK(recording.points[0].busyCores == 0);
    CHECK(recording.points[1].busyCores == 2);
    CHECK(recording.points[2].busyCores == 0.5);
    CHECK(recording.peakBytes == 36 * MB); // the kernel saw more
    CHECK(recording.area == 0.1 * (25 + 25) * 1e6);
    CHECK(axesOf(recording).bytes == 36 * MB);
    CHECK(axesOf(recording).time == 300ms);
    CHECK(axesOf(recording).cores == 2);
}

TEST_CASE("a few printed lines are marks and many are none", "[memoryrecording]")
{
    RunOutcome outcome = outcomeOf({10, 10, 10});
    outcome.recording.records =
        "{\"kind\":\"mark\",\"time_ns\":150000000,\"process\":7,\"text\":\"own\"}\n";
    outcome.recording.printed = {{100ms, u"one"_s}, {200ms, u"two"_s}};
    CHECK(memoryRecording(outcome).marks ==
          QList<Mark>{{100ms, 0, u"one"_s}, {150ms, 7, u"own"_s}, {200ms, 0, u"two"_s}});
    outcome.recording.printed = {maximumLineMarks + 1, PrintedLine{}};
    CHECK(memoryRecording(outcome).marks.size() == 1);
}

TEST_CASE("the description tells how memory went", "[memoryrecording]")
{
    const auto told = [](const QList<int> &sizes) {
        return describe(memoryRecording(outcomeOf(sizes)));
    };
    CHECK(told({20, 21, 20, 20}).startsWith("Memory stayed flat: its peak was 21.0 MB."_L1));
    CHECK(told({10, 50, 100, 150})
              .startsWith("Memory grew from 10.0 MB to 150.0 MB and was not given back"_L1));
    CHECK(told({10, 150, 20, 20})
              .startsWith("Memory had its peak of 150.0 MB after 0.20 s, and was 20.0 MB"_L1));
    RunOutcome outcome;
    CHECK(describe(memoryRecording(outcome)).contains("not measured"_L1));
    outcome.peakResidentBytes = 9 * MB;
    CHECK(describe(memoryRecording(outcome)).contains("was over before"_L1));
}

TEST_CASE("the peak agrees with what the kernel tells the program itself", "[run][memoryrecording]")
{
    const RunOutcome outcome = run(u"import time\n"
                                   "data = bytearray(120_000_000)\n"
                                   "for i in range(0, len(data), 4096):\n"
                                   "    data[i] = 1\n"
                                   "del data\n" // between two samples, as like as not
                                   "print('gone')\n"
                                   "time.sleep(0.3)\n"
                                   "for line in open('/proc/self/status'):\n"
                                   "    if line.startswith('VmHWM'):\n"
                                   "        print(line.split()[1])\n"_s);
    const MemoryRecording recording = memoryRecording(outcome);
    const QList<QByteArray> lines = outcome.standardOutput.bytes.split('\n');
    REQUIRE(lines.size() >= 2);
    const double told = lines[1].toDouble() * 1024;
    REQUIRE(told > 120e6);
    CHECK(double(recording.peakBytes) > told * 0.95);
    CHECK(double(recording.peakBytes) < told * 1.05);
    REQUIRE(recording.points.size() > 5);
    CHECK(recording.points.last().residentBytes < recording.peakBytes / 2);
    CHECK(recording.area > 0);
    CHECK(recording.area <
          double(recording.peakBytes) * std::chrono::duration<double>(recording.wall).count());
    REQUIRE(recording.marks.size() == 2);
    CHECK(recording.marks[0].text == u"gone"_s);
    // When a line came, not when it was printed.
    CHECK(recording.marks[1].time - recording.marks[0].time >= 100ms);
}

TEST_CASE("memory that two processes share as a file counts once and their own twice",
          "[run][memoryrecording]")
{
    const auto peak = [](int children) {
        return double(largest(memoryRecording(run(QString(u"import os, time\n"
                                                          "for i in range(%1):\n"
                                                          "    if os.fork() == 0:\n"
                                                          "        data = b'x' * 40_000_000\n"
                                                          "        time.sleep(0.4)\n"
                                                          "        os._exit(0)\n"
                                                          "for i in range(%1):\n"
                                                          "    os.wait()\n"_s)
                                                      .arg(children)))));
    };
    const double one = peak(1);
    const double two = peak(2);
    CHECK(one > 40e6);
    CHECK(two - one > 38e6);
    CHECK(two - one < 55e6);
}
