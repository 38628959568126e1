// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>

namespace Lectern::Hostile {

struct Process
{
    qint64 pid = 0;
    qint64 parent = 0;
    char state = '?';
    QByteArray name;

    bool isDead() const { return state == 'Z' || state == 'X'; }
    QString text() const;
};

/// From now on orphans of our children become our own: nothing that a run has started can leave
/// the tree below us, whatever its group, session, name or environment.
void adoptOrphans();

/// All living processes that stem from this one, or whose environment, command line or folder
/// holds \a mark; without those of \a spared. Dead orphans of ours are taken away.
QList<Process> livingProcesses(const QByteArray &mark, const QSet<qint64> &spared);

struct Survivors
{
    QList<Process> processes; ///< those that were there to the end
    std::chrono::milliseconds waited{0};
};
/// Waits until there are none, as long as \a patience at most.
Survivors waitUntilGone(const QByteArray &mark, const QSet<qint64> &spared,
                        std::chrono::milliseconds patience);

/// Ends them all, so that a defect does no harm to the machine.
void killThem(const QByteArray &mark, const QSet<qint64> &spared);

} // namespace Lectern::Hostile
