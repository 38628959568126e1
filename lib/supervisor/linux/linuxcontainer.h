// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/container.h"
#include "supervisor/linux/launcher.h"
#include "supervisor/linux/threadwatch.h"

#include <csignal>
#include <string_view>
#include <sys/types.h>
#include <utility>

namespace Lectern::Supervisor {

/// Has the hook write where the program is. The kernel and Python give it no meaning.
inline const int placeSignal = SIGRTMAX - 2;

/// The box on Linux, in two strengths.
///
/// As PID 1 of namespaces it sees all that there is in them, and its end is the kernel's end of
/// everything. The run's folder stands on a memory file system that goes with it.
///
/// As a subreaper it inherits every orphan and ends a run by: no new processes, stop all, kill all,
/// repeated until none is left. A program with the same user's rights can still kill or stop this
/// process; the engine notices and ends what is left.
class LinuxContainer : public Container
{
public:
    LinuxContainer(const StartRequest &request, SandboxKind kind, const StandardStreams &streams);
    ~LinuxContainer() override;

    std::string makeFolder() override;
    std::string writeFiles(const std::vector<File> &files, const std::string &input) override;
    std::string start(const Limits &limits) override;
    std::optional<HeldInterpreter> readHook() override;
    void release(const Limits &limits) override;
    Wake wait(int control, std::optional<std::chrono::nanoseconds> timeout) override;
    std::optional<MainEnd> reap() override;
    Usage usage(const Limits &limits, bool isLast) override;
    TreeSample treeSample(bool withThreads) override;
    const std::string &records() override;
    bool areRecordsCut() const override { return m_areRecordsCut; }
    bool isInputAwaited() override;
    bool showPlace() override;
    void interrupt() override;
    void terminate() override;
    void killAll() override;
    void killServer() override;
    bool makeFresh(const std::string &marker) override;
    std::chrono::nanoseconds finalCpu() const override;
    std::int64_t largestProcessBytes() const override;
    std::string folder() const override { return m_base + "/run"; }
    SandboxKind kind() const override { return m_kind; }
    bool removeFolder() override;

private:
    bool isInit() const { return m_kind == SandboxKind::Namespaces; }
    std::vector<pid_t> processes() const;
    std::vector<std::string> environment(int hookDescriptor) const;
    std::vector<std::string> command() const;
    [[noreturn]] void becomeProgram(const Limits &limits, int hookDescriptor,
                                    int errorDescriptor) const;
    void sendPreload();
    void setLimits(pid_t pid, const Limits &limits) const;
    void sendGo();
    void rememberCpu();
    void closeHook();
    bool isRecorded() const { return !m_request.recording.empty(); }
    void keepRecords(std::string_view bytes);
    void takeEndOfRun(const std::string &line);
    bool isServer() const { return m_request.mode == Mode::Server; }
    pid_t program() const;
    void killRounds(bool sparesServer);
    void emptyFolders();
    std::int64_t limitedMemory(const std::vector<pid_t> &pids, std::int64_t limit,
                               std::int64_t anonymous, std::int64_t shared);
    void measureDisk(Usage &usage);
    bool isErrorPipe(pid_t pid) const;
    std::chrono::nanoseconds reapedCpu() const;

    const StartRequest &m_request;
    const SandboxKind m_kind;
    StandardStreams m_streams;
    std::string m_base; ///< holds the run's folder, the temporary folder and the hook
    std::string m_hookText;
    std::string m_records;
    std::optional<MainEnd> m_mainEnd; ///< of the run; of a server's fork, if it is one
    std::chrono::nanoseconds m_forkCpu{0};
    std::int64_t m_forkPeakBytes = 0;
    std::chrono::nanoseconds m_cpuBefore{0};
    std::int64_t m_diskBytes = 0;
    std::int64_t m_memoryFileBytes = 0;
    ThreadWatch m_threads;
    std::pair<dev_t, ino_t> m_errorPipe; ///< the program's standard error as it was made
    std::pair<dev_t, ino_t> m_inputPipe; ///< the same of its standard input
    pid_t m_main = 0;
    int m_childSignals = -1;
    int m_hook = -1;
    unsigned m_measurements = 0;
    int m_diskEntries = 0;
    bool m_canShowPlace = false;
    bool m_areRecordsCut = false;
    bool m_isReady = false; ///< the hook has answered
    bool m_isReleased = false;
    bool m_isForked = false; ///< a server has a run
    bool m_isServerGone = false;
};

} // namespace Lectern::Supervisor
