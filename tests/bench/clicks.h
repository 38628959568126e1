// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/childprocess.h"
#include "bench/table.h"

#include "check/runspecs.h"
#include "run/interpreterchooser.h"
#include "run/processrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

// Running programs as the window does, and waiting in an event loop meanwhile.

namespace Lectern::Bench {

/// The Python that Lectern would choose here.
inline Interpreter chosenInterpreter()
{
    InterpreterChooser chooser;
    QEventLoop loop;
    Interpreter interpreter;
    QObject::connect(&chooser, &InterpreterChooser::finished, &loop,
                     [&](const Result<Interpreter> &result) {
                         if (result)
                             interpreter = *result;
                         loop.quit();
                     });
    chooser.start({}, {});
    loop.exec();
    return interpreter;
}

inline void idle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until \a isDone says so; for ten seconds at most.
template <typename Predicate>
void waitFor(Predicate isDone)
{
    const auto begin = Clock::now();
    while (!isDone() && millisecondsSince(begin) < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// Asks \a runner for a waiting interpreter and waits for it.
inline bool prepareAndWait(ProcessRunner &runner, const RunSpec &spec)
{
    QEventLoop loop;
    bool isReady = false;
    QObject::connect(&runner, &ProcessRunner::prepared, &loop, [&](bool is) {
        isReady = is;
        loop.quit();
    });
    QTimer::singleShot(0, &loop, [&] { runner.prepare(spec); });
    loop.exec();
    return isReady;
}

/// The interpreter that the runner started by itself after the last run.
inline void waitUntilPrepared(const ProcessRunner &runner)
{
    for (int i = 0; i < 2000 && !runner.isPrepared(); ++i)
        idle(5);
}

struct Click
{
    Times times;
    RunOutcome outcome;
};

/// From start() to the first byte that the window would show and to finished().
inline Click click(ProcessRunner &runner, const RunSpec &spec)
{
    Click result;
    QEventLoop loop;
    auto begin = Clock::now();
    QObject::connect(&runner, &Runner::outputArrived, &loop, [&] {
        if (result.times.first == 0)
            result.times.first = millisecondsSince(begin);
    });
    QObject::connect(&runner, &Runner::finished, &loop, [&](RunId, const RunOutcome &outcome) {
        result.times.done = millisecondsSince(begin);
        result.outcome = outcome;
        loop.quit();
    });
    // From inside the loop, as a click comes.
    QTimer::singleShot(0, &loop, [&] {
        begin = Clock::now();
        runner.start(spec);
    });
    loop.exec();
    return result;
}

} // namespace Lectern::Bench
