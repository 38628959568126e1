// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/linuxcontainer.h"
#include "supervisor/linux/proctable.h"

#include <cstdio>
#include <unistd.h>

// What instruments see of a run: the part of LinuxContainer that looks at each process and thread
// (proc(5): stat, statm; threads: ThreadWatch). Reading costs the program nothing.

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
                process.threads.push_back(m_threads.look(pid, thread));
            }
        }
        sample.processes.push_back(std::move(process));
    }
    m_threads.endRound();
    return sample;
}

} // namespace Lectern::Supervisor
