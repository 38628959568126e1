// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/threadrecording.h"

namespace Lectern {

/// One thread in all samples that have it.
struct ThreadHistory
{
    struct Use
    {
        std::chrono::nanoseconds cpu{0};
        std::chrono::nanoseconds queued{0};
    };
    struct Moment
    {
        std::chrono::nanoseconds time{0};
        ThreadState state = ThreadState::Running;
        Use use; ///< since it was first seen, or began
    };

    /// From one time to another, as far as samples tell.
    Use usedBetween(std::chrono::nanoseconds begin, std::chrono::nanoseconds end) const;

    qint64 process = 0;
    qint64 thread = 0;
    QString name;                       ///< for people; see ThreadLane
    std::chrono::nanoseconds before{0}; ///< of the sample before its first; it began after that
    QList<Moment> moments;              ///< at least one
};

/// In the order in which they began. Pure.
QList<ThreadHistory> threadHistories(const QList<TreeSample> &samples);

/// What is drawn of them.
QList<ThreadLane> threadLanes(const QList<ThreadHistory> &histories);

} // namespace Lectern
