// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/recording.h"

#include <QList>

namespace Lectern {

/// What the threads of a run look like for a while.
enum class Concurrency {
    Idle,       ///< all wait
    Single,     ///< one computes, or several one after the other without waiting for a lock
    OneAtATime, ///< several want to compute, and wait for one another
    SideBySide, ///< several compute at once, or would if the machine had the cores
};

/// A piece of at least 0.1 s and four samples, where the run is as long as that.
struct ThreadWindow
{
    std::chrono::nanoseconds begin{0};
    std::chrono::nanoseconds end{0};
    Concurrency concurrency = Concurrency::Idle;
    double busyCores = 0;   ///< CPU time of all per time
    double wantedCores = 0; ///< the same with the time in which they were ready to run

    bool operator==(const ThreadWindow &) const = default;
};

/// The windows of \a samples, which have threads, one after the other without gaps. Pure.
///
/// It infers, from two things that do not depend on what else the machine does: how long threads
/// computed or were ready to, and how often one stood in a lock with a time limit, as CPython's
/// interpreter lock is waited for, while another one of its process ran.
QList<ThreadWindow> threadWindows(const QList<TreeSample> &samples);

} // namespace Lectern
