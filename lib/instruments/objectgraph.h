// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectnode.h"
#include "run/runoutcome.h"

#include <chrono>

namespace Lectern {

struct ObjectName
{
    bool isLocal = false; ///< else global
    QString name;
    ObjectReference to;
};

/// Two objects that show the same bytes: views of NumPy, tables of pandas before they are copied.
struct SharedMemory
{
    qint64 first = 0;
    qint64 second = 0;
    QStringList firstColumns; ///< those that do; empty for an array
    QStringList secondColumns;
};

/// Names and all objects that they reach at one moment, each object once.
struct ObjectGraph
{
    int line = 0;     ///< before this line of the script ran; 0: at the end of the program
    int visit = 0;    ///< for the how many-th time, from 1
    QString function; ///< whose local names are shown; empty at the top level
    std::chrono::nanoseconds time{0}; ///< since the program went on or started
    QList<ObjectName> names;          ///< local ones first; functions, classes and modules last
    QList<ObjectNode> objects;        ///< nearest to the names first
    QList<SharedMemory> memory;
    QStringList cuts; ///< "objects", "depth", "time", "names", "locals", "memory", "errors"

    /// Null if there is no such object.
    const ObjectNode *find(qint64 id) const;
};

/// All moments that were recorded, in their order. Empty if none was, because the program was ended
/// from outside, say. Pure.
QList<ObjectGraph> objectGraphs(const RunOutcome &outcome);

/// The picture in words, for people who do not see it and for copying: a line for each object, then
/// what shares memory, then what is left out.
QString describe(const ObjectGraph &graph);

} // namespace Lectern
