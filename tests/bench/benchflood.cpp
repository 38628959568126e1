// SPDX-License-Identifier: GPL-3.0-or-later
// Much output: how fast it comes through a run, what memory it takes, and how long the event loop
// stands still meanwhile. The floor is a read(2) loop on the same program.
#include "bench/clicks.h"

#include <QCoreApplication>
#include <QFile>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Flood
{
    const char *name;
    QString code;
    std::optional<Goal> throughput; ///< to the floor
};

QList<Flood> floods()
{
    return {
        {"100 MB of prints",
         u"for i in range(2_000_000):\n    print('line', i, 'of a program that prints a great deal')\n"_s,
         atLeast(0.6)},
        {"100 MB in large writes",
         u"import sys\ntext = 'one line of many\\n' * 4000\nfor i in range(1500):\n"
         "    sys.stdout.write(text)\n"_s,
         std::nullopt},
        {"one line of 5 MB", u"print('x' * 5_000_000)\n"_s, std::nullopt},
        {"60 MB of 5000-character lines",
         u"line = 'äöü→λ' * 1000\nfor i in range(5500):\n    print(line)\n"_s, std::nullopt},
    };
}

/// A figure of /proc/self/status in MB.
double memory(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ')[0].toDouble() / 1000;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// How much later than it should a 1 ms timer fires.
class Lateness
{
public:
    Lateness()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = std::max(m_worst, millisecondsSince(m_last) - 1);
            m_last = Clock::now();
        });
        m_timer.start();
    }
    double worst() const { return m_worst; }

private:
    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_worst = 0;
};

struct Figures
{
    double milliseconds = 0;
    double lateness = 0;
    double extraMemory = 0;
    qint64 bytes = 0;
};

Figures throughRunner(const RunSpec &spec)
{
    Figures figures;
    ProcessRunner runner;
    idle(50);
    forgetPeak();
    const double before = memory("VmRSS");
    const auto connection = QObject::connect(
        &runner, &Runner::outputArrived, &runner,
        [&](RunId, Runner::Channel, const QByteArray &bytes) { figures.bytes += bytes.size(); });
    const Lateness lateness;
    const Click result = click(runner, spec);
    QObject::disconnect(connection);
    figures.milliseconds = result.times.done;
    figures.lateness = lateness.worst();
    figures.extraMemory = memory("VmHWM") - before;
    if (!std::holds_alternative<Exited>(result.outcome.end))
        std::fprintf(stderr, "ended as %s\n", qPrintable(outcomeName(result.outcome.end)));
    return figures;
}

/// The same program with the same buffering, read with read(2).
Figures throughRead(const Interpreter &interpreter, const QString &code)
{
    const std::string text =
        "import sys\nsys.stdout.reconfigure(line_buffering=True)\n" + code.toStdString();
    Figures figures;
    const auto begin = Clock::now();
    ChildProcess child({interpreter.executable.toStdString(), "-X", "utf8", "-c", text});
    for (std::string_view piece; !(piece = child.read()).empty();)
        figures.bytes += static_cast<qint64>(piece.size());
    child.wait();
    figures.milliseconds = millisecondsSince(begin);
    return figures;
}

/// The worst lateness of an event loop beside the same program that somebody else reads.
double latenessBeside(const Interpreter &interpreter, const QString &code)
{
    ChildProcess child(
        {interpreter.executable.toStdString(), "-X", "utf8", "-c",
         "import sys\nsys.stdout = open('/dev/null', 'w', buffering=1)\n" + code.toStdString()});
    const Lateness lateness;
    idle(300);
    return lateness.worst();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 3;
    const Interpreter interpreter = chosenInterpreter();
    for (const Flood &flood : floods()) {
        RunSpec spec = programSpec(interpreter, flood.code);
        spec.start = StartPolicy::Cold;
        spec.limits.wall = 120s;
        spec.limits.outputBytes = 1'000'000'000;
        const std::string name = flood.name;
        Measurements figures;
        for (int i = 0; i < rounds; ++i) {
            const Figures floor = throughRead(interpreter, flood.code);
            const Figures ours = throughRunner(spec);
            if (floor.bytes != ours.bytes)
                std::fprintf(stderr, "%s: %lld bytes, not %lld\n", flood.name, ours.bytes,
                             floor.bytes);
            figures["floor MB/s"].add(double(floor.bytes) / 1000 / floor.milliseconds);
            figures["run MB/s"].add(double(ours.bytes) / 1000 / ours.milliseconds);
            figures["lateness ms"].add(ours.lateness);
            figures["lateness beside ms"].add(latenessBeside(interpreter, flood.code));
            figures["memory MB"].add(ours.extraMemory);
        }
        std::fprintf(stderr, "%s\n", flood.name);
        note(figures, "");
        const auto through = ratio(figures["run MB/s"], figures["floor MB/s"]);
        if (flood.throughput)
            row(name + ": throughput of a run / read(2)", through, *flood.throughput);
        else
            row(name + ": throughput of a run / read(2)", through, "x");
        row(name + ": memory of the engine above idle", figures["memory MB"].worst(),
            atMost(20, " MB"));
        row(name + ": event loop late at most, worst of all", figures["lateness ms"].worst(),
            atMost(33, " ms"));
        row(name + ": the same while nobody reads", figures["lateness beside ms"].worst(), " ms");
    }
    return 0;
}
