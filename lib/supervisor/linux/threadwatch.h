// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/sample.h"

#include <cstddef>
#include <map>
#include <sys/types.h>
#include <utility>

namespace Lectern::Supervisor {

/// What the kernel tells of threads, asked again and again (proc(5): task/TID/{schedstat,syscall,
/// stat}). The first two stay open, as far as descriptors go: opening costs more than reading. What
/// only a thread that ran can change is not read again before it has run.
class ThreadWatch
{
public:
    ThreadWatch();
    ~ThreadWatch();
    ThreadWatch(const ThreadWatch &) = delete;
    ThreadWatch &operator=(const ThreadWatch &) = delete;

    ThreadSample look(pid_t pid, pid_t thread);

    /// All threads of this moment were looked at: others are forgotten.
    void endRound();

private:
    struct Known
    {
        int schedstat = -1; ///< descriptors; -1: opened whenever it is read
        int syscall = -1;
        long long turns = -1; ///< how often it was given a processor
        char state = 0;       ///< as in stat, when it was read
        ThreadSample sample;
        bool isSeen = false; ///< in this round
    };

    void open(pid_t pid, pid_t thread, Known &known);
    void close(Known &known);

    std::map<std::pair<pid_t, pid_t>, Known> m_known;
    std::size_t m_descriptors = 0;
    std::size_t m_maximumDescriptors = 0;
};

} // namespace Lectern::Supervisor
