// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Lectern {

/// When a run is ended. Always set: no program runs without limits.
struct RunLimits
{
    std::chrono::milliseconds wall{10'000};
    qint64 memoryBytes = 1'000'000'000; ///< resident memory of the process and all it started
    qint64 outputBytes = 1'000'000;     ///< per stream

    bool operator==(const RunLimits &) const = default;
};

} // namespace Lectern
