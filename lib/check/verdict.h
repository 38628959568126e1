// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"
#include "course/block.h"
#include "run/runoutcome.h"

#include <QList>
#include <QString>

namespace Lectern {

/// What a run is measured by.
struct Expected
{
    QList<Expectation> expectations; ///< may be empty: then only the end counts
    int exitCode = 0;
    qint64 peakBytes = 0; ///< memory must stay below; 0: no budget
};

/// Whether a run did what was expected, and why.
struct Verdict
{
    enum class Kind {
        Passed,
        WrongOutput,   ///< ended as expected, but printed something else
        TestsFailed,   ///< of an exercise: it ran, and at least one test failed
        Raised,        ///< ended with an exception that was not expected
        OverBudget,    ///< did all that, with more memory than it was to take
        WrongExitCode, ///< ended with another status, without a traceback
        Crashed,
        TimedOut, ///< wall or CPU time
        MemoryLimit,
        ProcessLimit,
        DiskLimit,
        OutputLimit,
        Cancelled,
        NotStarted,
        MissingPackage, ///< not started, because the interpreter lacks a package
    };

    Kind kind = Kind::NotStarted;
    QString message; ///< one or two sentences for people: what happened, and what to do next
    TextComparison comparison; ///< of the first expectation that failed, else the last that agreed
    int expectationLine = 0;   ///< line in the course file of that expectation's text; 0 if none
    int errorLine =
        0; ///< 1-based line of the learner's program where it raised or was stopped; 0 if none

    bool passed() const { return kind == Kind::Passed; }
};

/// Decides. Pure, and the only place that does: the same outcome and expectation give the same
/// verdict everywhere. \a scriptName is the program's file name, for errorLine.
Verdict judge(const RunOutcome &outcome, const Expected &expected, const QString &scriptName);

/// The name used in JSON: "passed", "wrong_output", "raised", ...
QString verdictName(Verdict::Kind kind);

} // namespace Lectern
