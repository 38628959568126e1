// SPDX-License-Identifier: GPL-3.0-or-later
// What a waiting interpreter costs while it waits, and what many runs leave behind.
#include "bench/clicks.h"
#include "bench/peers.h"

#include "run/processtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

const QString pandasCode =
    u"import numpy as np\nimport pandas as pd\nprint(pd.Series([1]).sum())\n"_s;

/// The number behind \a field in a file of /proc.
qint64 numberIn(const QString &path, const QByteArray &name)
{
    const QByteArray field = name + ':';
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(field.size()).trimmed().split(' ')[0].toLongLong();
    }
    return 0;
}

/// All below this process: the supervisor's stage, bwrap, PID 1 and the interpreter.
QList<qint64> belowUs()
{
    QList<qint64> pids = processTree(::getpid());
    pids.removeFirst();
    return pids;
}

qint64 wakeUps(const QList<qint64> &pids)
{
    qint64 count = 0;
    for (const qint64 pid : pids) {
        const QString tasks = u"/proc/%1/task"_s.arg(pid);
        for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString status = tasks + u'/' + task + u"/status"_s;
            count += numberIn(status, "voluntary_ctxt_switches") +
                     numberIn(status, "nonvoluntary_ctxt_switches");
        }
    }
    return count;
}

double proportionalMegabytes(const QList<qint64> &pids)
{
    qint64 kilobytes = 0;
    for (const qint64 pid : pids)
        kilobytes += numberIn(u"/proc/%1/smaps_rollup"_s.arg(pid), "Pss");
    return double(kilobytes) / 1000;
}

/// Proportional memory of an interpreter that waits for \a code.
double measureWaiting(const Interpreter &interpreter, const char *name, const QString &code,
                      Sandbox sandbox)
{
    ProcessRunner runner;
    runner.setSandbox(sandbox);
    if (!prepareAndWait(runner, programSpec(interpreter, code)))
        std::fputs("no interpreter waits\n", stderr);
    idle(500);
    const QList<qint64> pids = belowUs();
    const qint64 before = wakeUps(pids);
    idle(5000);
    row(std::string(name) + ": wake-ups in 5 s", double(wakeUps(pids) - before), atMost(0, ""));
    const double megabytes = proportionalMegabytes(pids);
    for (const qint64 pid : pids)
        std::fprintf(stderr, "%s: %s %.1f MB\n", name,
                     QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)).toLatin1().constData(),
                     proportionalMegabytes({pid}));
    row(std::string(name) + ": proportional memory of its " + std::to_string(pids.size()) +
            " processes",
        megabytes, " MB");
    return megabytes;
}

/// Of a new plain Python that has imported the same and waits.
double plainMemory(const std::string &python, const std::string &code)
{
    ChildProcess child({python, "-u", "-c", code + "\nprint('ready')\ninput()\n"});
    for (std::string line; (line = child.readLine()) != "ready" && !line.empty();) {
    }
    return proportionalMegabytes({child.pid()});
}

double kernelMemory(const std::string &python, const QString &code)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"program.py"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(code.toUtf8());
    file.close();
    JupyterPeer jupyter(python);
    jupyter.run("warm", file.fileName().toStdString());
    return jupyter.kernelPid() > 0 ? proportionalMegabytes({jupyter.kernelPid()}) : 0;
}

int leftovers()
{
    return static_cast<int>(
        QDir(QDir::tempPath())
            .entryList({u"lectern-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System)
            .size());
}

int descriptors()
{
    return static_cast<int>(QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size());
}

void measureManyRuns(const Interpreter &interpreter, Sandbox sandbox, const std::string &name,
                     int count)
{
    const RunSpec spec = programSpec(interpreter, u"print('hello')\n"_s);
    const auto run = [&](int runs) {
        ProcessRunner runner;
        runner.setSandbox(sandbox);
        runner.prepare(spec);
        int failures = 0;
        for (int i = 0; i < runs; ++i) {
            if (i % 3 == 0) // else faster than any interpreter could be ready
                waitUntilPrepared(runner);
            failures += click(runner, spec).outcome.standardOutput.bytes != "hello\n";
        }
        return failures;
    };
    run(30); // what is allocated once
    idle(50);
    const int descriptorsBefore = descriptors();
    const int leftoversBefore = leftovers();
    const qint64 memoryBefore = numberIn(u"/proc/self/status"_s, "VmRSS");
    const int failures = run(count);
    idle(50);
    const std::string what = name + ": " + std::to_string(count) + " runs in a row, ";
    row(what + "wrong ones", failures, atMost(0, ""));
    row(what + "descriptors left", descriptors() - descriptorsBefore, atMost(0, ""));
    row(what + "temporary files left", leftovers() - leftoversBefore, atMost(0, ""));
    row(what + "processes left", double(belowUs().size()), atMost(0, ""));
    row(what + "engine grew by",
        double(numberIn(u"/proc/self/status"_s, "VmRSS") - memoryBefore) / 1000, atMost(10, " MB"));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const QTemporaryDir folder; // what others do in the usual one is not seen
    qputenv("TMPDIR", folder.path().toUtf8());
    const Interpreter interpreter = chosenInterpreter();
    const std::string python = interpreter.executable.toStdString();
    const auto automatic = Sandbox::Automatic;
    const double bare = measureWaiting(interpreter, "waiting, bare", u"print(1)\n"_s, automatic);
    row("waiting, bare: memory / plain Python that waits", bare / plainMemory(python, ""), "x");
    const double pandas = measureWaiting(interpreter, "waiting, pandas", pandasCode, automatic);
    row("waiting, pandas: memory / plain Python that waits",
        pandas / plainMemory(python, pandasCode.toStdString()), "x");
    if (const double kernel = kernelMemory(python, pandasCode); kernel > 0)
        row("waiting, pandas: memory / ipykernel that has run the same", pandas / kernel, "x");
    measureWaiting(interpreter, "waiting without namespaces", u"print(1)\n"_s, Sandbox::Subreaper);
    measureManyRuns(interpreter, Sandbox::Namespaces, "namespaces", runs);
    measureManyRuns(interpreter, Sandbox::Subreaper, "subreaper", runs);
    return 0;
}
