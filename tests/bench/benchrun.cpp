// SPDX-License-Identifier: GPL-3.0-or-later
// From the click to the first output and to the verdict: the waiting interpreter, the other ways in
// which Lectern starts a program, and the same program elsewhere. One run, round-robin, medians.
#include "bench/clicks.h"
#include "bench/peers.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

struct Snippet
{
    std::string name;
    QString code;
    std::string path; ///< the same as a file, for the others
};

struct RunFigures
{
    Interpreter interpreter;
    std::string python;
    std::unique_ptr<JupyterPeer> jupyter;
    Measurements first;
    Measurements done;

    void add(const Snippet &snippet, const std::string &way, std::optional<Times> times)
    {
        if (!times)
            return;
        first[snippet.name + ' ' + way].add(times->first);
        done[snippet.name + ' ' + way].add(times->done);
    }
};

/// The way of the window: an interpreter has waited for a moment when the click comes.
void runWarm(RunFigures &bench, const Snippet &snippet, ProcessRunner &runner)
{
    const RunSpec spec = programSpec(bench.interpreter, snippet.code);
    if (!runner.isPrepared() && !prepareAndWait(runner, spec))
        std::fprintf(stderr, "no interpreter waits\n");
    idle(100);
    const Click result = click(runner, spec);
    if (!result.outcome.wasWarm)
        std::fprintf(stderr, "a run was not warm\n");
    bench.add(snippet, "warm " + result.outcome.sandbox.toStdString(), result.times);
    waitUntilPrepared(runner); // not beside what is measured next
}

void runCold(RunFigures &bench, const Snippet &snippet, Trust trust, const std::string &way)
{
    RunSpec spec = programSpec(bench.interpreter, snippet.code);
    spec.trust = trust;
    spec.start = StartPolicy::Cold;
    ProcessRunner runner;
    const Click result = click(runner, spec);
    if (!std::holds_alternative<Exited>(result.outcome.end))
        std::fprintf(stderr, "%s: %s\n", way.c_str(), qPrintable(outcomeName(result.outcome.end)));
    bench.add(snippet, way, result.times);
}

void runAtOnce(RunFigures &bench, const Snippet &snippet)
{
    const RunSpec spec = programSpec(bench.interpreter, snippet.code);
    ProcessRunner runner;
    runner.prepare(spec);
    bench.add(snippet, "no spare ready", click(runner, spec).times);
}

void measureRound(RunFigures &bench, const Snippet &snippet, ProcessRunner &warm,
                  ProcessRunner &warmOther)
{
    bench.add(snippet, "plain", runPlain({bench.python, snippet.path}));
    runWarm(bench, snippet, warm);
    runCold(bench, snippet, Trust::Contained, "cold contained");
    bench.add(snippet, "plain", runPlain({bench.python, snippet.path}));
    runCold(bench, snippet, Trust::Own, "cold own");
    runAtOnce(bench, snippet);
    runWarm(bench, snippet, warmOther);
    bench.add(snippet, "thonny", runInThonny(bench.python, snippet.path));
    if (!bench.jupyter)
        return;
    for (const char *way : {"warm", "restart", "notebook"})
        bench.add(snippet, std::string("jupyter ") + way, bench.jupyter->run(way, snippet.path));
}

void printGoals(RunFigures &bench, const std::string &name, bool isHeavy)
{
    Measurements &first = bench.first;
    Measurements &done = bench.done;
    const std::string plain = name + " plain";
    const std::string warm = name + " warm namespaces";
    const auto to = [&](Measurements &all, const std::string &over, const std::string &under) {
        return ratio(all[name + ' ' + over], all[under]);
    };
    const auto times = [&](const std::string &peer) { // how often faster than the peer
        return to(first, peer, warm);
    };
    row(name + ": warm first output / plain", ratio(first[warm], first[plain]),
        atMost(isHeavy ? 0.03 : 0.20));
    row(name + ": Thonny's back end / warm first output", times("thonny"),
        atLeast(isHeavy ? 40 : 25));
    row(name + ": Jupyter restart+execute / warm first output", times("jupyter restart"),
        atLeast(isHeavy ? 120 : 300));
    row(name + ": Jupyter, warm and dirty kernel / warm first output", times("jupyter warm"),
        atLeast(isHeavy ? 1 : 2));
    row(name + ": nbclient, one cell / warm done", to(done, "jupyter notebook", warm), "x");
    row(name + ": click to verdict, warm / plain", ratio(done[warm], done[plain]),
        atMost(isHeavy ? 0.08 : 0.35));
    row(name + ": without namespaces, warm first output / plain",
        to(first, "warm subreaper", plain), "x");
    row(name + ": no spare ready, first output / plain", to(first, "no spare ready", plain),
        atMost(1.25));
    row(name + ": no spare ready, done / plain", to(done, "no spare ready", plain), "x");
    row(name + ": cold contained, first output / plain", to(first, "cold contained", plain),
        atMost(isHeavy ? 1.1 : 1.5));
    row(name + ": cold own, first output / plain", to(first, "cold own", plain),
        atMost(isHeavy ? 1.1 : 1.5));
}

Snippet snippet(const QTemporaryDir &folder, const char *name, const QString &code)
{
    QFile file(folder.filePath(u"program_"_s + QString::fromLatin1(name) + u".py"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(code.toUtf8());
    return {name, code, file.fileName().toStdString()};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    const QTemporaryDir folder;
    RunFigures bench;
    bench.interpreter = chosenInterpreter();
    bench.python = bench.interpreter.executable.toStdString();
    if (argc <= 2) // any second argument: without the slow one
        bench.jupyter = std::make_unique<JupyterPeer>(bench.python);
    const Snippet snippets[] = {
        snippet(folder, "trivial", u"print('hello')\n"_s),
        snippet(folder, "pandas",
                u"import numpy as np\nimport pandas as pd\n\n"
                "frame = pd.DataFrame({'x': np.arange(10)})\nprint(frame['x'].sum())\n"_s),
    };
    for (const Snippet &item : snippets) {
        ProcessRunner warm;
        ProcessRunner warmOther;
        warmOther.setSandbox(Sandbox::Subreaper);
        for (int i = 0; i < rounds; ++i)
            measureRound(bench, item, warm, warmOther);
    }
    std::fputs("milliseconds to the first output\n", stderr);
    note(bench.first, "ms");
    std::fputs("milliseconds to the end\n", stderr);
    note(bench.done, "ms");
    printGoals(bench, "trivial", false);
    printGoals(bench, "pandas", true);
    return 0;
}
