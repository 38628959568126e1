// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/threadwatch.h"

#include "supervisor/linux/proctable.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace Lectern::Supervisor {

namespace {

/// What is kept open must leave enough for all else that is watched.
constexpr rlim_t partOfDescriptors = 4;
constexpr rlim_t maximumKeptDescriptors = 256;

/// Room for all that schedstat and syscall tell.
using Line = char[256];

void taskPath(Line &path, pid_t pid, pid_t thread, const char *name)
{
    std::snprintf(path, sizeof path, "/proc/%d/task/%d/%s", static_cast<int>(pid),
                  static_cast<int>(thread), name);
}

/// From the kept \a descriptor, else the file anew; false if there is no such thread any more.
bool readLine(int descriptor, pid_t pid, pid_t thread, const char *name, Line &line)
{
    int file = descriptor;
    if (file < 0) {
        Line path;
        taskPath(path, pid, thread, name);
        file = ::open(path, O_RDONLY | O_CLOEXEC);
    }
    const ssize_t count = file < 0 ? -1 : ::pread(file, line, sizeof line - 1, 0);
    if (file >= 0 && descriptor < 0)
        ::close(file);
    line[std::max<ssize_t>(count, 0)] = 0;
    return count > 0;
}

/// From proc_pid_syscall(5): the number and six arguments, hexadecimal, or "running", which is also
/// said of a thread that is ready.
ThreadState stateFrom(const Line &syscall)
{
    if (syscall[0] == 0 || std::string_view(syscall).starts_with("running"))
        return ThreadState::Running;
    char *at = nullptr;
    const long number = std::strtol(syscall, &at, 10);
    unsigned long long arguments[4] = {};
    for (unsigned long long &argument : arguments)
        argument = std::strtoull(at, &at, 16);
    switch (number) {
    case SYS_futex: // address, operation, value, time limit
        return arguments[3] != 0 ? ThreadState::WaitsForLock : ThreadState::WaitsForEvent;
    case SYS_clock_nanosleep:
#ifdef SYS_nanosleep
    case SYS_nanosleep:
#endif
        return ThreadState::Sleeps;
    default:
        return ThreadState::WaitsForData;
    }
}

} // namespace

ThreadWatch::ThreadWatch()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    m_maximumDescriptors = static_cast<std::size_t>(
        std::min(limit.rlim_cur / partOfDescriptors, maximumKeptDescriptors));
}

ThreadWatch::~ThreadWatch()
{
    for (auto &[key, known] : m_known)
        close(known);
}

ThreadSample ThreadWatch::look(pid_t pid, pid_t thread)
{
    Known &known = m_known[{pid, thread}];
    known.isSeen = true;
    known.sample.id = thread;
    if (known.schedstat < 0)
        open(pid, thread, known);
    Line line;
    long long turns = -1;
    if (readLine(known.schedstat, pid, thread, "schedstat", line)) {
        char *at = nullptr;
        known.sample.cpuNanoseconds = std::strtoll(line, &at, 10);
        known.sample.queuedNanoseconds = std::strtoll(at, &at, 10);
        turns = std::strtoll(at, nullptr, 10);
    }
    const bool hasRun = turns < 0 || turns != known.turns;
    // One that was woken and waits for its processor still counts as waiting, for a moment.
    if (!hasRun && known.sample.state != ThreadState::Running)
        return known.sample;
    if (hasRun) {
        Line path;
        taskPath(path, pid, thread, "stat");
        const std::string stat = readProcFile(path);
        // The name in parentheses may contain anything.
        const auto begin = stat.find('(');
        const auto end = stat.rfind(')');
        const bool isThere = begin < end && end != std::string::npos && end + 2 < stat.size();
        known.state = isThere ? stat[end + 2] : char(0);
        known.sample.name = isThere ? stat.substr(begin + 1, end - begin - 1) : std::string();
        known.turns = turns;
    }
    if (known.state == 'Z' || known.state == 'X' || known.state == 0) {
        known.sample.state = ThreadState::Ended;
    } else if (known.state == 'S' || known.state == 'R') { // it may be the other by now
        readLine(known.syscall, pid, thread, "syscall", line);
        known.sample.state = stateFrom(line);
        if (line[0] == '-')
            known.turns = -1; // in no call, although it waits: it may be about to end
    } else {
        known.sample.state = ThreadState::WaitsForData;
    }
    return known.sample;
}

void ThreadWatch::endRound()
{
    std::erase_if(m_known, [this](auto &entry) {
        if (std::exchange(entry.second.isSeen, false))
            return false;
        close(entry.second);
        return true;
    });
}

void ThreadWatch::open(pid_t pid, pid_t thread, Known &known)
{
    if (m_descriptors + 2 > m_maximumDescriptors)
        return;
    Line path;
    taskPath(path, pid, thread, "schedstat");
    known.schedstat = ::open(path, O_RDONLY | O_CLOEXEC);
    taskPath(path, pid, thread, "syscall");
    known.syscall = ::open(path, O_RDONLY | O_CLOEXEC);
    m_descriptors += static_cast<std::size_t>((known.schedstat >= 0) + (known.syscall >= 0));
}

void ThreadWatch::close(Known &known)
{
    for (int *descriptor : {&known.schedstat, &known.syscall}) {
        if (*descriptor >= 0) {
            ::close(*descriptor);
            --m_descriptors;
        }
        *descriptor = -1;
    }
}

} // namespace Lectern::Supervisor
