// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording of objects and variables costs the program: how long it waits while a graph of
// 1,000 objects is described, and how much longer a run takes.
#include "bench/clicks.h"

#include "instruments/objectgraph.h"

#include <QCoreApplication>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

/// Prints how many milliseconds went by before its line 12, each of twenty times.
const QString program = uR"(import time
class Node:
    def __init__(self, value):
        self.value = value
        self.items = [value, str(value), {'key': value}]
rows = [[Node(j) for j in range(11)] for i in range(11)]
more = {i: [{'a': [j], 'b': (j, str(j))} for j in range(11)] for i in range(11)}
many = [[[i, j, [k], {k}] for j in range(11) for k in [j]] for i in range(11)]
waited = []
for visit in range(20):
    begin = time.perf_counter()
    end = time.perf_counter()
    waited.append((end - begin) * 1000)
print(*waited)
)"_s;

RunOutcome run(const Interpreter &interpreter, const RecordingRequest &request)
{
    RunSpec spec = programSpec(interpreter, program);
    spec.recording = request;
    ProcessRunner runner;
    return click(runner, spec).outcome;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 10;
    const Interpreter interpreter = chosenInterpreter();
    const Instruments both = Instrument::Objects | Instrument::Variables;
    Samples waited;
    Samples plain;
    Samples recorded;
    qsizetype objects = 0;
    for (int i = 0; i < rounds; ++i) {
        const RunOutcome moments = run(
            interpreter, {.instruments = Instrument::Objects, .line = 12, .maximumObjects = 1000});
        for (const QByteArray &time : moments.standardOutput.bytes.simplified().split(' '))
            waited.add(time.toDouble());
        const QList<ObjectGraph> graphs = objectGraphs(moments);
        objects = graphs.isEmpty() ? 0 : graphs[0].objects.size();
        plain.add(std::chrono::duration<double, std::milli>(run(interpreter, {}).wall).count());
        recorded.add(
            std::chrono::duration<double, std::milli>(run(interpreter, {.instruments = both}).wall)
                .count());
    }
    note({{"waited", waited}, {"plain run", plain}, {"recorded run", recorded}}, "ms");
    row("objects: objects of the graph", double(objects), atLeast(1000, ""));
    row("objects: what the program waits for such a graph, before a line", waited.median(),
        atMost(20, " ms"));
    row("objects: cold run with objects and variables / without", ratio(recorded, plain), "x");
    return 0;
}
