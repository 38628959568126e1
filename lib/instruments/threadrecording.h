// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/records.h"
#include "instruments/threadwindows.h"
#include "run/runoutcome.h"

namespace Lectern {

/// What a thread did from one sample to the next.
struct LaneSpan
{
    std::chrono::nanoseconds begin{0}; ///< since the program went on or started
    std::chrono::nanoseconds end{0};
    ThreadState state = ThreadState::Running;
    double share = 0; ///< of one processor, by the kernel's account of its CPU time; 0 to 1
};

/// One thread of one process.
struct ThreadLane
{
    qint64 process = 0;
    qint64 thread = 0;
    QString name;          ///< for people: "main thread", "thread 2 (worker-1)", "process 2"
    QList<LaneSpan> spans; ///< without gaps from its first sample to its last; equal ones joined
    std::chrono::nanoseconds cpu{0};
};

/// Who ran when: a lane for each thread of each process, in the order in which they began.
struct ThreadRecording
{
    QList<ThreadLane> lanes;
    std::chrono::nanoseconds begin{0}; ///< of the part in which the program worked
    std::chrono::nanoseconds end{0};
    double busyCores = 0;     ///< CPU time of all per wall time between the two
    double wantedCores = 0;   ///< the same with the time in which they were ready to run; where it
                              ///< is much more, the machine had no core for them
    int processes = 0;        ///< at most at one moment
    int workers = 0;          ///< threads that computed for a good part of it
    int workingProcesses = 0; ///< theirs
    QList<ThreadWindow> windows;                 ///< what it looked like piece by piece
    Concurrency concurrency = Concurrency::Idle; ///< in most of the part
    QList<Mark> marks;                           ///< set by the program
};

/// From the samples and marks of \a outcome. Pure.
ThreadRecording threadRecording(const RunOutcome &outcome);

/// The sentence that follows: "Two threads shared one core: 1.02 cores were busy." And that samples
/// infer, and do not prove, who held the interpreter lock, where it says something of it.
QString describe(const ThreadRecording &recording);

} // namespace Lectern
