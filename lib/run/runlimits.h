// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Lectern {

/// When a run is ended. Always set: no program runs without limits.
struct RunLimits
{
    std::chrono::milliseconds wall{10'000};
    std::chrono::milliseconds cpu{0}; ///< of all processes together; 0: the wall limit is enough
    /// Resident anonymous and shared memory of all processes together; not address space.
    qint64 memoryBytes = 1'000'000'000;
    int processes = 1024;           ///< processes and threads at once, as pids.max counts
    qint64 diskBytes = 500'000'000; ///< in the run's folder and the temporary folder
    qint64 outputBytes = 1'000'000; ///< per stream

    bool operator==(const RunLimits &) const = default;
};

/// For a program of the learner's own, which has somebody to stop it: limits that keep the machine
/// usable, not those of a lesson's example.
RunLimits ownProgramLimits();

} // namespace Lectern
