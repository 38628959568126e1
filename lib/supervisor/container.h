// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/protocol.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace Lectern::Supervisor {

/// What all processes of a run use at one moment.
struct Usage
{
    std::int64_t limitedMemoryBytes = 0; ///< resident anonymous and shared memory
    std::int64_t residentBytes = 0;      ///< with the pages of files
    std::chrono::nanoseconds cpu{0};     ///< since release() or start()
    std::int64_t tasks = 0;              ///< processes and threads
    std::int64_t diskBytes = 0;
    bool isFull = false;  ///< of files: too many of them to be sensible
    bool isBlind = false; ///< nothing can be measured: the program has seen to that
};

/// How the main process ended: one of the two.
struct MainEnd
{
    std::optional<int> exitStatus;
    std::optional<int> signal;
};

/// A box for one program and all it starts: what a platform has to bring. Everything that is not
/// the platform's own (limits, the order of stopping, the report) stands in Supervision.
///
/// Linux: linux/linuxcontainer.h. The interface also fits a Windows job object (start suspended,
/// assign, resume; usage() from its accounting and process list; killAll() by TerminateJobObject;
/// kill-on-close does what leaving the PID namespace does here; wait() with
/// WaitForMultipleObjects) and a macOS process group (proc_listpids and proc_pid_rusage for
/// usage(), kqueue for wait(); killAll() repeats as the subreaper does). Neither is written.
class Container
{
public:
    struct Wake
    {
        bool hasControl = false;
        bool hasChild = false; ///< a process ended: call reap()
        bool hasHook = false;  ///< the interpreter or a recorder says something: call readHook()
    };

    virtual ~Container() = default;

    /// Makes the run's folder. An empty text is success, as below: else why not.
    virtual std::string makeFolder() = 0;
    /// \a input is for a run of a server only.
    virtual std::string writeFiles(const std::vector<File> &files, const std::string &input) = 0;
    /// Starts the program, or the interpreter that is held or serves.
    virtual std::string start(const Limits &limits) = 0;

    /// What the held interpreter said, once it has said everything. Later, from a server, the end
    /// of a run, which reap() then tells.
    virtual std::optional<HeldInterpreter> readHook() = 0;
    /// Lets the held interpreter go on, or the server fork.
    virtual void release(const Limits &limits) = 0;

    /// Waits for \a control to be readable, a child's end, the hook, or \a timeout; without one for
    /// as long as it takes.
    virtual Wake wait(int control, std::optional<std::chrono::nanoseconds> timeout) = 0;

    /// Takes note of all that ended; the main process's end, once it has come.
    virtual std::optional<MainEnd> reap() = 0;
    /// \a isLast: measures afresh also what is measured now and then only.
    virtual Usage usage(const Limits &limits, bool isLast = false) = 0;

    /// All processes, without the parts of a sample that belong to the run's clock.
    virtual TreeSample treeSample(bool withThreads) = 0;

    /// What the recorders in the program wrote until now, as far as it is kept.
    virtual const std::string &records() = 0;
    virtual bool areRecordsCut() const = 0;

    /// A thread stands in read(2) of the standard input that the program was started with.
    virtual bool isInputAwaited() = 0;

    /// Asks the interpreter to write where it is to standard error, if the hook prepared it.
    virtual bool showPlace() = 0;
    virtual void interrupt() = 0;
    virtual void terminate() = 0;
    /// Nothing but the supervisor, and the server where there is one, is alive afterwards.
    virtual void killAll() = 0;
    /// Ends a server too.
    virtual void killServer() = 0;
    /// After a run of a server: everything as before it. False if there is no server any more.
    virtual bool makeFresh(const std::string &marker) = 0;

    /// Exact figures after killAll(): CPU of all that was reaped, and the largest single process.
    virtual std::chrono::nanoseconds finalCpu() const = 0;
    virtual std::int64_t largestProcessBytes() const = 0;

    virtual std::string folder() const = 0;
    virtual SandboxKind kind() const = 0;
    /// Removes what cleaning up by the kernel does not.
    /// Gives up after a moment; false if there is something left.
    virtual bool removeFolder() = 0;
};

} // namespace Lectern::Supervisor
