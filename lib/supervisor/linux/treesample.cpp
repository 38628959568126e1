// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/linuxcontainer.h"
#include "supervisor/linux/proctable.h"

#include <cstdio>
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

// What instruments see of a run: the part of LinuxContainer that looks at each process and thread
// (proc(5): stat, statm, task/TID/{stat,schedstat,syscall}). Reading costs the program nothing.

namespace Lectern::Supervisor {

namespace {

/// A program with thousands must not cost more.
constexpr std::size_t maximumSampledProcesses = 64;
constexpr std::size_t maximumSampledThreads = 128;

struct Stat
{
    std::string name;
    char state = 0;
    std::int64_t parent = 0;
    std::int64_t cpuNanoseconds = 0;
};

Stat statFrom(const std::string &text)
{
    Stat stat;
    // The name in parentheses may contain anything.
    const auto begin = text.find('(');
    const auto end = text.rfind(')');
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return stat;
    stat.name = text.substr(begin + 1, end - begin - 1);
    long long parent = 0;
    long long user = 0;
    long long system = 0;
    std::sscanf(text.c_str() + end + 1, " %c %lld %*d %*d %*d %*d %*u %*u %*u %*u %*u %lld %lld",
                &stat.state, &parent, &user, &system);
    static const long ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    stat.parent = parent;
    stat.cpuNanoseconds = (user + system) * (1'000'000'000 / ticksPerSecond);
    return stat;
}

/// From proc_pid_syscall(5): the number and six arguments, hexadecimal, or "running".
ThreadState waitingState(const std::string &syscall)
{
    if (syscall.empty() || syscall.starts_with("running"))
        return ThreadState::Running;
    unsigned long long arguments[4] = {};
    const long number = std::strtol(syscall.c_str(), nullptr, 10);
    std::sscanf(syscall.c_str(), "%*d %llx %llx %llx %llx", &arguments[0], &arguments[1],
                &arguments[2], &arguments[3]);
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

std::string taskFile(pid_t pid, pid_t thread, const char *name)
{
    char path[80];
    std::snprintf(path, sizeof path, "/proc/%d/task/%d/%s", static_cast<int>(pid),
                  static_cast<int>(thread), name);
    return readProcFile(path);
}

ThreadSample threadSample(pid_t pid, pid_t thread)
{
    const Stat stat = statFrom(taskFile(pid, thread, "stat"));
    ThreadSample sample{.id = thread, .name = stat.name};
    long long cpu = 0;
    long long queued = 0;
    std::sscanf(taskFile(pid, thread, "schedstat").c_str(), "%lld %lld", &cpu, &queued);
    sample.cpuNanoseconds = cpu;
    sample.queuedNanoseconds = queued;
    if (stat.state == 'Z' || stat.state == 'X' || stat.state == 0)
        sample.state = ThreadState::Ended;
    else if (stat.state == 'S')
        sample.state = waitingState(taskFile(pid, thread, "syscall"));
    else if (stat.state != 'R')
        sample.state = ThreadState::WaitsForData;
    return sample;
}

} // namespace

TreeSample LinuxContainer::treeSample(bool withThreads)
{
    TreeSample sample;
    static const long pageBytes = ::sysconf(_SC_PAGESIZE);
    std::size_t threads = 0;
    for (const pid_t pid : processes()) {
        if (sample.processes.size() >= maximumSampledProcesses)
            break;
        const std::string folder = "/proc/" + std::to_string(pid);
        const Stat stat = statFrom(readProcFile((folder + "/stat").c_str()));
        if (stat.state == 'Z' || stat.state == 0)
            continue; // only a record is left of it
        ProcessSample process{.id = pid,
                              .parent = stat.parent,
                              .name = stat.name,
                              .cpuNanoseconds = stat.cpuNanoseconds};
        long long resident = 0;
        long long shared = 0;
        std::sscanf(readProcFile((folder + "/statm").c_str()).c_str(), "%*d %lld %lld", &resident,
                    &shared);
        process.residentBytes = resident * pageBytes;
        process.sharedBytes = shared * pageBytes;
        if (withThreads) {
            for (const pid_t thread : threadsOf(pid)) {
                if (++threads > maximumSampledThreads)
                    break;
                process.threads.push_back(threadSample(pid, thread));
            }
        }
        sample.processes.push_back(std::move(process));
    }
    return sample;
}

} // namespace Lectern::Supervisor
