// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace Lectern::Supervisor {

/// What /proc says of one process (proc(5): stat, status). Never touches the process itself.
struct ProcessFigures
{
    std::int64_t residentBytes = 0;
    std::int64_t anonymousBytes = 0;
    std::int64_t sharedMemoryBytes = 0;
    std::int64_t threads = 0;
    std::chrono::nanoseconds cpu{0}; ///< its own and of the children it has waited for
    bool exists = false;
};

ProcessFigures figuresOf(pid_t pid);

/// Anonymous and shared memory of \a pid where pages that processes share are divided among them
/// (smaps_rollup). Slow on large processes; -1 if it cannot be read.
std::int64_t proportionalBytes(pid_t pid);

/// Every process that this /proc shows, except \a self.
std::vector<pid_t> allProcesses(pid_t self);

std::vector<pid_t> threadsOf(pid_t pid);

/// The processes below \a root, without it, parents first.
std::vector<pid_t> descendants(pid_t root);

/// Memory that belongs to no address space: files whose path begins with \a prefix ("/memfd:" for
/// those of memfd_create(2)) and that \a pids hold open, each once; System V segments of this
/// namespace.
std::int64_t memoryFileBytes(const std::vector<pid_t> &pids, std::string_view prefix);
std::int64_t systemVBytes();

/// Whether a thread of \a pid stands in read(2) of descriptor 0, and that is still \a input
/// (device and inode). Looks at no more than \a maximum threads, \a threads counting on.
bool readsInput(pid_t pid, const std::pair<dev_t, ino_t> &input, int maximum, int &threads);

/// A whole file of /proc; empty if it cannot be read.
std::string readProcFile(const char *path);

} // namespace Lectern::Supervisor
