// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/linuxcontainer.h"

#include "supervisor/linux/proctable.h"
#include "supervisor/linux/runfiles.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Lectern::Supervisor {

namespace {

/// Threads that are asked whether they read: a program with thousands must not cost more.
constexpr int maximumReaders = 128;

constexpr int maximumEntries = 100'000; ///< files of one run

constexpr std::size_t maximumRecordBytes = 16'000'000;

std::chrono::nanoseconds toNanoseconds(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

/// The hook's line: fields that end with a NUL (resources/python/site_hook.py).
HeldInterpreter heldFrom(std::string_view line)
{
    HeldInterpreter held;
    for (std::size_t end = 0; (end = line.find('\0')) != std::string_view::npos;
         line.remove_prefix(end + 1)) {
        const std::string_view field = line.substr(0, end);
        held.isUsable |= field == "ready";
        held.canShowPlace |= field == "place";
        if (field.starts_with("module:"))
            held.modules.emplace_back(field.substr(7));
        else if (field.starts_with("path:"))
            held.paths.emplace_back(field.substr(5));
    }
    return held;
}

sigset_t childSignal()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGCHLD);
    return set;
}

} // namespace

LinuxContainer::LinuxContainer(const StartRequest &request, SandboxKind kind,
                               const StandardStreams &streams)
    : m_request(request), m_kind(kind), m_streams(streams)
{
    const sigset_t set = childSignal();
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    m_childSignals = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    ::signal(SIGPIPE, SIG_IGN);
    if (!isInit())
        ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_DUMPABLE, 0); // what it supervises may not look into it
}

LinuxContainer::~LinuxContainer()
{
    for (const int descriptor :
         {m_childSignals, m_hook, m_streams.input, m_streams.output, m_streams.error}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

std::string LinuxContainer::makeFolder()
{
    if (isInit()) {
        m_base = "/tmp/lectern";
        ::mkdir(m_base.c_str(), 0700);
    } else {
        const char *temporary = ::getenv("TMPDIR");
        m_base = std::string(temporary && *temporary ? temporary : "/tmp") + "/lectern-run-XXXXXX";
        if (!::mkdtemp(m_base.data()))
            return "The run's folder cannot be made (" + m_base + ": " + std::strerror(errno) +
                   "). Free some space, or check the permissions of the temporary folder.";
        ::mkdir((m_base + "/tmp").c_str(), 0700);
    }
    ::mkdir(folder().c_str(), 0700);
    if (m_request.isContained)
        ::mkdir((m_base + "/home").c_str(), 0700);
    if (m_request.hook.empty())
        return {};
    std::vector<File> files{{"hook/sitecustomize.py", m_request.hook, {}, false}};
    if (m_request.mode != Mode::Cold)
        files.push_back({"hook/hold.py", m_request.hold, {}, false});
    for (const File &recorder : m_request.recorders)
        files.push_back({"hook/" + recorder.path, recorder.content, {}, false});
    return writeRunFiles(m_base, files);
}

std::string LinuxContainer::writeFiles(const std::vector<File> &files, const std::string &input)
{
    std::string problem = writeRunFiles(folder(), files);
    if (problem.empty() && isServer())
        problem = writeRunFiles(m_base, {{"input", input, {}, false}});
    return problem;
}

std::optional<HeldInterpreter> LinuxContainer::readHook()
{
    char bytes[16384];
    const ssize_t count = ::recv(m_hook, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return std::nullopt;
    if (count > 0 && m_isReady && isRecorded()) {
        keepRecords({bytes, static_cast<std::size_t>(count)});
        return std::nullopt;
    }
    if (count > 0)
        m_hookText.append(bytes, static_cast<std::size_t>(count));
    if (count <= 0 || (m_request.mode == Mode::Cold && !isRecorded()))
        closeHook();
    const auto end = m_hookText.find('\n');
    if (end == std::string::npos)
        return count > 0 ? std::nullopt : std::optional(HeldInterpreter{});
    const std::string line = m_hookText.substr(0, end);
    m_hookText.erase(0, end + 1);
    if (m_isReady) {
        takeEndOfRun(line);
        return std::nullopt;
    }
    m_isReady = true;
    removeTree(m_base + "/hook");
    if (isRecorded()) // of a cold start, which goes on at once
        keepRecords(std::exchange(m_hookText, {}));
    const HeldInterpreter held = heldFrom(line);
    m_canShowPlace = held.canShowPlace;
    if (!m_isReleased)
        rememberCpu();
    if (m_isReleased)
        sendGo(); // it was to go on before it was ready
    return held;
}

void LinuxContainer::release(const Limits &limits)
{
    setLimits(m_main, limits);
    if (!m_isReady || isServer())
        rememberCpu();
    m_isReleased = true;
    m_isForked = isServer();
    if (m_isReady)
        sendGo();
}

/// What has been used until now is not the run's.
void LinuxContainer::rememberCpu()
{
    m_cpuBefore = reapedCpu();
    for (const pid_t pid : processes())
        m_cpuBefore += figuresOf(pid).cpu;
}

void LinuxContainer::sendGo()
{
    if (m_hook < 0)
        return;
    [[maybe_unused]] const ssize_t sent = ::send(m_hook, "g", 1, MSG_NOSIGNAL);
    if (!isServer() && !isRecorded())
        closeHook();
}

void LinuxContainer::keepRecords(std::string_view bytes)
{
    const std::string_view kept = bytes.substr(0, maximumRecordBytes - m_records.size());
    m_records += kept;
    m_areRecordsCut |= kept.size() < bytes.size();
}

/// With what is on its way; the program may have ended.
const std::string &LinuxContainer::records()
{
    pollfd hook = {m_hook, POLLIN, 0};
    while (isRecorded() && m_hook >= 0 && ::poll(&hook, 1, 0) > 0 && !m_areRecordsCut) {
        readHook();
        hook.fd = m_hook;
    }
    return m_records;
}

void LinuxContainer::closeHook()
{
    ::close(m_hook);
    m_hook = -1;
}

Container::Wake LinuxContainer::wait(int control, std::optional<std::chrono::nanoseconds> timeout)
{
    pollfd descriptors[] = {{control, POLLIN, 0}, {m_childSignals, POLLIN, 0}, {m_hook, POLLIN, 0}};
    timespec time = {};
    if (timeout) {
        time.tv_sec = timeout->count() / 1'000'000'000;
        time.tv_nsec = timeout->count() % 1'000'000'000;
    }
    if (::ppoll(descriptors, 3, timeout ? &time : nullptr, nullptr) <= 0)
        return {};
    if (descriptors[1].revents != 0) {
        signalfd_siginfo ended[16];
        while (::read(m_childSignals, ended, sizeof ended) > 0) {
        }
    }
    return {descriptors[0].revents != 0, descriptors[1].revents != 0, descriptors[2].revents != 0};
}

std::optional<MainEnd> LinuxContainer::reap()
{
    int status = 0;
    pid_t pid = 0;
    while ((pid = ::waitpid(-1, &status, WNOHANG)) > 0) {
        if (pid != m_main)
            continue;
        m_isServerGone = true;
        if (WIFSIGNALED(status))
            m_mainEnd = MainEnd{std::nullopt, WTERMSIG(status)};
        else
            m_mainEnd = MainEnd{WEXITSTATUS(status), std::nullopt};
    }
    return m_mainEnd;
}

std::vector<pid_t> LinuxContainer::processes() const
{
    return isInit() ? allProcesses(::getpid()) : descendants(::getpid());
}

Usage LinuxContainer::usage(const Limits &limits, bool isLast)
{
    if (isLast)
        m_measurements = 0;
    Usage usage;
    std::int64_t largestFiles = 0; // pages of files, which most processes share
    std::int64_t anonymous = 0;
    std::int64_t shared = 0;
    const std::vector<pid_t> pids = processes();
    for (const pid_t pid : pids) {
        const ProcessFigures figures = figuresOf(pid);
        anonymous += figures.anonymousBytes;
        shared += figures.sharedMemoryBytes;
        usage.residentBytes += figures.anonymousBytes;
        largestFiles = std::max(largestFiles, figures.residentBytes - figures.anonymousBytes);
        usage.cpu += figures.cpu;
        usage.tasks += figures.threads;
    }
    usage.residentBytes += largestFiles;
    usage.cpu += reapedCpu() - m_cpuBefore;
    // At least the main process is there as long as it has not been reaped.
    usage.isBlind = pids.empty() && m_main > 0 && !m_mainEnd && ::kill(m_main, 0) == 0;
    measureDisk(usage);
    usage.limitedMemoryBytes = limitedMemory(pids, limits.memoryBytes, anonymous, shared);
    ++m_measurements;
    return usage;
}

std::int64_t LinuxContainer::limitedMemory(const std::vector<pid_t> &pids, std::int64_t limit,
                                           std::int64_t anonymous, std::int64_t shared)
{
    std::int64_t files = 0; // shared memory that need not be mapped anywhere
    if (isInit()) {
        struct statvfs shm = {};
        if (::statvfs("/dev/shm", &shm) == 0)
            files = static_cast<std::int64_t>(shm.f_blocks - shm.f_bfree) *
                    static_cast<std::int64_t>(shm.f_frsize);
    }
    if (m_measurements % (pids.size() < 64 ? 4 : 16) == 0)
        m_memoryFileBytes =
            isInit() ? systemVBytes() + memoryFileBytes(pids, "/memfd:")
                     : memoryFileBytes(pids, "/memfd:") + memoryFileBytes(pids, "/dev/shm/");
    files += m_memoryFileBytes;
    std::int64_t bytes = anonymous + std::max(shared, files);
    // Processes that were forked share pages, which the quick sum counts more than once.
    if (pids.size() < 2 || limit <= 0 || bytes <= limit)
        return bytes;
    bytes = files;
    for (const pid_t pid : pids) {
        const std::int64_t proportional = proportionalBytes(pid);
        bytes += proportional >= 0 ? proportional : figuresOf(pid).anonymousBytes;
    }
    return bytes;
}

void LinuxContainer::measureDisk(Usage &usage)
{
    if (isInit()) {
        struct statvfs disk = {};
        if (::statvfs("/tmp", &disk) == 0) {
            m_diskBytes = static_cast<std::int64_t>(disk.f_blocks - disk.f_bfree) *
                          static_cast<std::int64_t>(disk.f_frsize);
            m_diskEntries = static_cast<int>(disk.f_files - disk.f_ffree);
        }
    } else if (m_measurements % 10 == 0) { // walking through the files costs more
        m_diskBytes = treeBytes(m_base, maximumEntries, m_diskEntries);
    }
    usage.diskBytes = m_diskBytes;
    usage.isFull = m_diskEntries >= maximumEntries;
}

bool LinuxContainer::isInputAwaited()
{
    int threads = 0;
    for (const pid_t pid : processes()) {
        if (threads < maximumReaders && readsInput(pid, m_inputPipe, maximumReaders, threads))
            return true;
    }
    return false;
}

std::chrono::nanoseconds LinuxContainer::reapedCpu() const
{
    rusage reaped = {};
    ::getrusage(RUSAGE_CHILDREN, &reaped);
    return toNanoseconds(reaped.ru_utime) + toNanoseconds(reaped.ru_stime);
}

std::chrono::nanoseconds LinuxContainer::finalCpu() const
{
    return isServer() ? m_forkCpu : std::max(reapedCpu() - m_cpuBefore, 0ns);
}

std::int64_t LinuxContainer::largestProcessBytes() const
{
    if (isServer())
        return m_forkPeakBytes;
    rusage reaped = {};
    ::getrusage(RUSAGE_CHILDREN, &reaped);
    return static_cast<std::int64_t>(reaped.ru_maxrss) * 1024;
}

bool LinuxContainer::removeFolder()
{
    return isInit() || m_base.empty() || removeTree(m_base, 300ms);
}

} // namespace Lectern::Supervisor
