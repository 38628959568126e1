// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectnode.h"
#include "run/runoutcome.h"

#include <chrono>
#include <optional>

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
    /// Taken at a step of the recording of steps, as index into StepRecording::steps. Of graphs
    /// that are the same the first is kept: it holds until \a stepEnd, without one to the last
    /// step.
    std::optional<qsizetype> step;
    std::optional<qsizetype> stepEnd;

    /// Null if there is no such object.
    const ObjectNode *find(qint64 id) const;
};

/// The moments before the chosen line and at the end, in their order. Empty if none was recorded,
/// because the program was ended from outside, say. Pure.
QList<ObjectGraph> objectGraphs(const RunOutcome &outcome);

/// Those at steps, in their order; with Instrument::Objects and Instrument::Steps together. Each is
/// of the moment before a line ran. Pure.
QList<ObjectGraph> stepGraphs(const RunOutcome &outcome);

/// The picture in words, for people who do not see it and for copying: a line for each object, then
/// what shares memory, then what is left out.
QString describe(const ObjectGraph &graph);

} // namespace Lectern
