// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <chrono>

namespace Lectern {

/// What a process and its descendants use at one moment.
struct ProcessTreeUsage
{
    qint64 residentBytes = 0;        ///< summed over the tree; shared pages count once per process
    qint64 rootPeakBytes = 0;        ///< the root's own high-water mark (VmHWM)
    std::chrono::nanoseconds cpu{0}; ///< of the live processes and their reaped children
    int processes = 0;
};

/// The process \a root and its descendants as the kernel lists them now, root first. A process
/// whose parent has ended is no longer a descendant.
QList<qint64> processTree(qint64 root);

/// Reads what the tree of \a root uses, from /proc (proc(5): stat, statm, status). Zero everywhere
/// where there is no such process or no /proc. Costs about 0.1 ms per process; never touches the
/// processes themselves.
ProcessTreeUsage measureProcessTree(qint64 root);

/// The proportional set size of the tree (smaps_rollup): pages that processes share are divided
/// among them. Slow on large processes; only to confirm that a limit is really exceeded.
qint64 proportionalTreeBytes(qint64 root);

/// Sends SIGKILL to the session's process group \a root and to every descendant of \a root.
void killProcessTree(qint64 root);

} // namespace Lectern
