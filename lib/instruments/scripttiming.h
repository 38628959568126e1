// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"

#include <QList>

namespace Lectern {

/// How long a program took, and how much processor time it used.
struct ScriptTiming
{
    std::chrono::nanoseconds wall{0};
    /// Of the process and of those that it started and waited for; the latter in ticks of 10 ms.
    std::chrono::nanoseconds cpu{0};
    /// From right before the script to the end of the program, without start and end of Python.
    /// False for a program that was ended or called os._exit(), and where Instrument::Timing was
    /// not recorded: then of the whole run, all its processes and Python included.
    bool isOfScript = false;
};

/// A part of a program, that the program itself names: lectern.mark("list") is the end of a part
/// "list", which began at the mark before or with the script.
struct ScriptPart
{
    QString name;
    std::chrono::nanoseconds wall{0}; ///< of all its intervals

    bool operator==(const ScriptPart &) const = default;
};

ScriptTiming scriptTiming(const RunOutcome &outcome);

/// In the order in which they first ended. An empty mark, lectern.mark(""), only begins the next
/// part. Marks that are set in other processes than the script's do not count.
QList<ScriptPart> scriptParts(const RunOutcome &outcome);

/// What was measured, in whole sentences.
QString describe(const ScriptTiming &timing);

} // namespace Lectern
