// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to look at a run from outside, and whether what is inferred from it is right.
#include "bench/clicks.h"

#include "instruments/threadrecording.h"

#include <sys/resource.h>

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr Instruments sampled = Instrument::Memory | Instrument::Threads;

const QString computing = u"import time, threading, multiprocessing, hashlib\n"
                          "def compute(seconds=2):\n"
                          "    end = time.monotonic() + seconds\n"
                          "    while time.monotonic() < end: pass\n"
                          "def digest(data=bytes(5_000_000)):\n"
                          "    end = time.monotonic() + 2\n"
                          "    while time.monotonic() < end: hashlib.sha256(data)\n"
                          "def run(kind, target, count):\n"
                          "    workers = [kind(target=target) for _ in range(count)]\n"
                          "    for worker in workers: worker.start()\n"
                          "    for worker in workers: worker.join()\n"
                          "Process = multiprocessing.get_context('fork').Process\n"_s;

RunSpec specOf(const Interpreter &interpreter, const QString &code, Instruments instruments)
{
    RunSpec spec = programSpec(interpreter, code);
    spec.start = StartPolicy::Cold;
    spec.limits.wall = std::chrono::seconds(60);
    spec.recording.instruments = instruments;
    return spec;
}

/// CPU time in milliseconds of everything that has ended below us: supervisors with all they ran.
double reapedMilliseconds()
{
    rusage used = {};
    ::getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

/// CPU time of the supervisor per time while \a code runs, in percent of one core. What the program
/// itself used is known and taken off.
double supervisorPercent(ProcessRunner &runner, const RunSpec &spec)
{
    const double before = reapedMilliseconds();
    const Click ran = click(runner, spec);
    idle(200); // the supervisor is on its way out
    const double program = std::chrono::duration<double, std::milli>(ran.outcome.cpu).count();
    return 100 * (reapedMilliseconds() - before - program) / ran.times.done;
}

/// Of programs that sleep, so that what is taken off is small.
void measureCost(const Interpreter &interpreter, const char *name, const QString &code, int rounds)
{
    ProcessRunner runner;
    Measurements percent;
    for (int i = 0; i < rounds; ++i) {
        percent["with samples"].add(
            supervisorPercent(runner, specOf(interpreter, computing + code, sampled)));
        percent["without"].add(
            supervisorPercent(runner, specOf(interpreter, computing + code, {})));
    }
    const double cost = percent["with samples"].median() - percent["without"].median();
    row(std::string(name) + ": CPU of the supervisor for samples", cost, atMost(1, " %"));
    note(percent, "% of a core");
}

/// How much longer the same work takes.
void measureSlowdown(const Interpreter &interpreter, int rounds)
{
    const QString code = u"import time\n"
                         "begin = time.perf_counter()\n"
                         "total = 0\n"
                         "for i in range(10_000_000): total += i\n"
                         "print(time.perf_counter() - begin)\n"_s;
    ProcessRunner runner;
    Measurements seconds;
    const auto measure = [&](const char *name, Instruments instruments) {
        const Click ran = click(runner, specOf(interpreter, code, instruments));
        seconds[name].add(ran.outcome.standardOutput.bytes.trimmed().toDouble());
    };
    for (int i = 0; i < 3 * rounds; ++i) {
        measure("work with samples", sampled);
        measure("work without", {});
    }
    row("one thread that computes: with samples / without",
        ratio(seconds["work with samples"], seconds["work without"]), atMost(1.01));
    note(seconds, "s");
}

/// Of the windows in the part in which the program worked, how many look like \a concurrency.
void measureWindows(const Interpreter &interpreter, const char *name, const QString &code,
                    Concurrency concurrency, int rounds)
{
    ProcessRunner runner;
    int right = 0;
    int all = 0;
    Samples busy;
    for (int i = 0; i < rounds; ++i) {
        const ThreadRecording recording = threadRecording(
            click(runner, specOf(interpreter, computing + code, Instrument::Threads)).outcome);
        busy.add(recording.busyCores);
        for (const ThreadWindow &window : recording.windows) {
            if (window.begin < recording.begin || window.end > recording.end)
                continue;
            ++all;
            right += window.concurrency == concurrency;
        }
    }
    row(std::string(name) + ": " + std::to_string(all) + " windows, told rightly",
        all > 0 ? std::optional(100.0 * right / all) : std::nullopt, atLeast(99, " %"));
    row(std::string(name) + ": busy cores", busy.median(), " cores");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 5;
    const Interpreter interpreter = chosenInterpreter();
    measureCost(interpreter, "one process", u"time.sleep(2)\n"_s, rounds);
    measureCost(interpreter, "three processes", u"run(Process, lambda: time.sleep(2), 2)\n"_s,
                rounds);
    measureCost(interpreter, "32 threads", u"run(threading.Thread, lambda: time.sleep(2), 31)\n"_s,
                rounds);
    measureSlowdown(interpreter, rounds);
    measureWindows(interpreter, "two threads under the interpreter lock",
                   u"run(threading.Thread, compute, 2)\n"_s, Concurrency::OneAtATime, rounds);
    measureWindows(interpreter, "two threads that give it up",
                   u"run(threading.Thread, digest, 2)\n"_s, Concurrency::SideBySide, rounds);
    measureWindows(interpreter, "two processes", u"run(Process, compute, 2)\n"_s,
                   Concurrency::SideBySide, rounds);
    return 0;
}
