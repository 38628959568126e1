// SPDX-License-Identifier: GPL-3.0-or-later
// What recording inside of a program costs it: processor time of the same program without a
// recording, with each line as a step, and with the lines that ran. One run, round-robin, medians.
#include "bench/clicks.h"

#include "instruments/lineprofile.h"
#include "instruments/steprecording.h"

#include <QCoreApplication>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 50'000;

struct Program
{
    std::string name;
    QString code; ///< prints the nanoseconds of processor time of what it times
    Goal goal;    ///< of a step, in microseconds
};

QString timed(const QString &code)
{
    return u"import time\n"_s + code +
           u"begin = time.process_time_ns()\nwork()\nprint(time.process_time_ns() - begin)\n"_s;
}

/// Milliseconds that the program itself measured; none if it did not end by itself.
std::optional<double> run(const Interpreter &interpreter, const QString &code,
                          Instruments instruments, RunOutcome &outcome)
{
    RunSpec spec = programSpec(interpreter, code);
    spec.start = StartPolicy::Cold;
    spec.recording.instruments = instruments;
    spec.recording.maximumSteps = steps;
    ProcessRunner runner;
    outcome = click(runner, spec).outcome;
    if (!std::holds_alternative<Exited>(outcome.end))
        return std::nullopt;
    return outcome.standardOutput.bytes.trimmed().toDouble() / 1e6;
}

void measure(const Interpreter &interpreter, const Program &program, int rounds)
{
    Measurements times;
    Measurements perStep;
    for (int i = 0; i < rounds; ++i) {
        RunOutcome outcome;
        const auto plain = run(interpreter, program.code, {}, outcome);
        const auto stepped = run(interpreter, program.code, Instrument::Steps, outcome);
        const qsizetype recorded = stepRecording(outcome).steps.size();
        const auto profiled = run(interpreter, program.code, Instrument::Profile, outcome);
        if (!plain || !stepped || !profiled || recorded == 0)
            continue;
        times["plain"].add(*plain);
        times["profile"].add(*profiled);
        perStep["step"].add((*stepped - *plain) * 1000 / double(recorded));
    }
    std::fprintf(stderr, "%s: milliseconds, and microseconds of a step\n", program.name.c_str());
    note(times, "ms");
    note(perStep, "us");
    std::optional<double> step;
    if (perStep.contains("step"))
        step = perStep["step"].median();
    row(program.name + ": a recorded step", step, program.goal);
    row(program.name + ": lines that ran and samples / plain",
        ratio(times["profile"], times["plain"]), atMost(1.3));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 5;
    const Interpreter interpreter = chosenInterpreter();
    measure(interpreter,
            {"steps, three numbers",
             timed(u"def work():\n"
                   "    total = last = 0\n"
                   "    for i in range(400_000):\n"
                   "        last = i\n"
                   "        total += i\n"_s),
             atMost(4, " us")},
            rounds);
    measure(interpreter,
            {"steps, ten names, four of them containers",
             timed(u"def work():\n"
                   "    a, b, c, d, e = 1, 2.5, 'text', None, True\n"
                   "    pair, few, table, words = (1, 2), [1, 2, 3], {'k': 1}, []\n"
                   "    for i in range(400_000):\n"
                   "        words.append(i)\n"
                   "        a = i\n"_s),
             atMost(16, " us")},
            rounds);
    return 0;
}
