// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Lectern {

/// What can be seen of a run beside its output. Memory and Threads are read from outside and cost
/// the program nothing; the others are recorded inside of it, with a budget.
enum class Instrument {
    Memory = 0x01,
    Threads = 0x02,
    Objects = 0x04,
    Steps = 0x08,
    Variables = 0x10,
    Figures = 0x20,
    Profile = 0x40,
    Timing = 0x80, ///< wall and CPU time of the script, without those of its Python
};
Q_DECLARE_FLAGS(Instruments, Instrument)
Q_DECLARE_OPERATORS_FOR_FLAGS(Instruments)

/// All of them, in the order in which they are listed.
QList<Instrument> allInstruments();
/// As written in lessons and on the command line: "memory", "threads", "objects", "steps",
/// "variables", "figures", "profile", "timing".
QString instrumentName(Instrument instrument);
std::optional<Instrument> instrumentFromName(const QString &name);

/// What to record of a run. Part of RunSpec: an interpreter that waits was started with it.
struct RecordingRequest
{
    Instruments instruments;
    bool hasMarks = false;    ///< the program speaks of the module lectern
    int line = 0;             ///< Objects: also before this line of the script runs; 0: none
    int maximumSteps = 2000;  ///< Steps
    int maximumObjects = 400; ///< Objects, Steps: nodes of one graph

    bool operator==(const RecordingRequest &) const = default;
};

/// Whether processes are looked at from outside.
bool keepsSamples(const RecordingRequest &request);

/// The request for resources/python/recorder.py; empty if nothing is recorded inside.
QByteArray recorderRequest(const RecordingRequest &request, const QString &script);

/// The files of resources/python/ that it needs, recorder.py first; empty if none.
QStringList recorderFiles(const RecordingRequest &request);

/// What a thread did at one moment, as the kernel tells from outside. CPython waits for the
/// interpreter lock with a time limit, which hardly any other lock does: WaitsForLock infers it, it
/// does not prove who held the lock.
enum class ThreadState { Running, WaitsForLock, WaitsForEvent, Sleeps, WaitsForData, Ended };

struct ThreadSample
{
    qint64 id = 0; ///< the process's own for its main thread
    QString name;  ///< as the kernel has it: at most 15 bytes
    ThreadState state = ThreadState::Running;
    std::chrono::nanoseconds cpu{0};    ///< since its start; the kernel adds to it every few ms
    std::chrono::nanoseconds queued{0}; ///< it was ready, and other threads had the processors
};

struct ProcessSample
{
    qint64 id = 0;
    qint64 parent = 0;
    QString name;
    qint64 residentBytes = 0;        ///< pages that processes share count in each of them
    qint64 sharedBytes = 0;          ///< of those: files and shared memory
    std::chrono::nanoseconds cpu{0}; ///< of all its threads, in ticks of 10 ms
    QList<ThreadSample> threads;     ///< with Instrument::Threads only
};

/// All processes of a run at one moment: every 5 ms for the first 0.1 s, then every 20 ms, less
/// often where they would become too many.
struct TreeSample
{
    std::chrono::nanoseconds time{0}; ///< since the program went on or started
    QList<ProcessSample> processes;
};

/// A line of standard output, when its end came.
struct PrintedLine
{
    std::chrono::nanoseconds time{0}; ///< as TreeSample::time
    QString text;                     ///< without its end; at most 200 UTF-16 units

    bool operator==(const PrintedLine &) const = default;
};

/// What was recorded of a run, as it came; lib/instruments/ makes sense of it.
struct Recording
{
    Instruments instruments;
    QList<TreeSample> samples;  ///< without threads and processes that record
    QList<PrintedLine> printed; ///< with Memory or Threads: the first 200 lines
    QByteArray records;         ///< JSON, UTF-8, one object a line, each with "kind"
    bool areRecordsCut = false; ///< there was more than 16 MB of them
    /// The monotonic clock (CLOCK_MONOTONIC) when the program went on or started: the zero of the
    /// samples' times, for the "time_ns" of records.
    std::chrono::nanoseconds start{0};
};

} // namespace Lectern
