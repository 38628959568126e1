// SPDX-License-Identifier: GPL-3.0-or-later
// From Stop to the report that nothing of the program is alive, for programs that stop unwillingly.
#include "bench/clicks.h"

#include "run/processtree.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

struct Program
{
    const char *name;
    QString code;
};

QList<Program> programs()
{
    const QString begun = u"import os, signal, sys, time\nprint('begun')\n"_s;
    return {
        {"loop", begun + u"while True:\n    pass\n"_s},
        {"one long C call", begun + u"sum(range(10**14))\n"_s},
        {"sleep", begun + u"time.sleep(60)\n"_s},
        {"tree of 15 processes", u"import os, time\nfor i in range(4):\n    os.fork()\n"
                                 "print('begun')\nwhile True:\n    pass\n"_s},
        {"ignored signals", begun + u"for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:\n"
                                    "    signal.signal(number, signal.SIG_IGN)\n"
                                    "print('deaf')\nwhile True:\n    time.sleep(1)\n"_s},
        {"caught KeyboardInterrupt", begun + u"while True:\n    try:\n        time.sleep(1)\n"
                                             "    except KeyboardInterrupt:\n        pass\n"_s},
    };
}

/// Milliseconds from cancel() to finished(); nothing if it did not end as it should.
std::optional<double> stopOnce(ProcessRunner &runner, const RunSpec &spec)
{
    std::optional<double> taken;
    auto begin = Clock::now();
    QEventLoop loop;
    QObject::connect(&runner, &Runner::finished, &loop, [&](RunId, const RunOutcome &outcome) {
        if (std::holds_alternative<Cancelled>(outcome.end))
            taken = millisecondsSince(begin);
        loop.quit();
    });
    bool isBegun = false;
    QObject::connect(&runner, &Runner::outputArrived, &loop, [&] {
        if (std::exchange(isBegun, true))
            return;
        QTimer::singleShot(40, &loop, [&] { // it is in the midst of it
            begin = Clock::now();
            runner.cancel();
        });
    });
    QTimer::singleShot(0, &loop, [&] { runner.start(spec); });
    loop.exec();
    return taken;
}

/// Processes below this one that are programs: what watches over them may still be on its way out.
int programsLeft()
{
    int count = 0;
    for (const qint64 pid : processTree(::getpid()).sliced(1)) {
        QFile name("/proc/" + QString::number(pid) + "/comm");
        count += name.open(QIODevice::ReadOnly) && name.readAll().startsWith("python");
    }
    return count;
}

void measure(const Interpreter &interpreter, Sandbox sandbox, const std::string &name, int rounds)
{
    Measurements times;
    int survivors = 0;
    for (int i = 0; i < rounds; ++i) {
        for (const Program &program : programs()) {
            ProcessRunner runner;
            runner.setSandbox(sandbox);
            RunSpec spec = programSpec(interpreter, program.code);
            spec.limits.wall = std::chrono::seconds(30);
            if (const auto taken = stopOnce(runner, spec))
                times[program.name].add(*taken);
            else
                std::fprintf(stderr, "%s did not end as stopped\n", program.name);
            survivors += programsLeft();
        }
    }
    std::fprintf(stderr, "milliseconds from Stop to the end, %s\n", name.c_str());
    note(times, "ms");
    for (const Program &program : programs()) {
        row(name + ": stop, " + program.name + ", median", times[program.name].median(), "ms");
        row(name + ": stop, " + program.name + ", worst", times[program.name].worst(),
            atMost(250, "ms"));
    }
    row(name + ": processes alive after the report", survivors, atMost(0, ""));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 20;
    const Interpreter interpreter = chosenInterpreter();
    measure(interpreter, Sandbox::Namespaces, "namespaces", rounds);
    measure(interpreter, Sandbox::Subreaper, "subreaper", rounds);
    return 0;
}
