// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

namespace Lectern::Supervisor {

/// What a thread does, as the kernel tells. That a thread waits for the interpreter lock cannot be
/// read from outside: CPython waits for it with a time limit, which hardly any other lock does.
enum class ThreadState : std::int8_t {
    Running,       ///< on a processor, or ready and waiting for one
    WaitsForLock,  ///< for a lock, with a time limit: the interpreter lock, as far as can be seen
    WaitsForEvent, ///< for a lock without one: a queue, a join
    Sleeps,        ///< until a time
    WaitsForData,  ///< a file, a pipe, a child, anything else
    Ended,
};

struct ThreadSample
{
    std::int64_t id = 0;
    std::string name; ///< as the kernel has it: at most 15 bytes
    ThreadState state = ThreadState::Running;
    std::int64_t cpuNanoseconds = 0;    ///< since its start; the kernel adds to it every few ms
    std::int64_t queuedNanoseconds = 0; ///< it was ready and other threads had the processors
};

struct ProcessSample
{
    std::int64_t id = 0;
    std::int64_t parent = 0;
    std::string name;
    std::int64_t residentBytes = 0;  ///< pages that processes share count in each of them
    std::int64_t sharedBytes = 0;    ///< of those: files and shared memory
    std::int64_t cpuNanoseconds = 0; ///< of all its threads, in ticks of 10 ms
    std::vector<ThreadSample> threads;
};

/// All processes of a run at one moment.
struct TreeSample
{
    std::int64_t nanoseconds = 0; ///< since the program went on or started
    std::vector<ProcessSample> processes;
};

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, ThreadSample>
void exchange(Archive &archive, Record &it)
{
    archive(it.id, it.name, it.state, it.cpuNanoseconds, it.queuedNanoseconds);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, ProcessSample>
void exchange(Archive &archive, Record &it)
{
    archive(it.id, it.parent, it.name, it.residentBytes, it.sharedBytes, it.cpuNanoseconds,
            it.threads);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, TreeSample>
void exchange(Archive &archive, Record &it)
{
    archive(it.nanoseconds, it.processes);
}

} // namespace Lectern::Supervisor
