// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "run/runoutcome.h"

namespace Lectern {

/// What a check has to go by.
struct CheckEvidence
{
    QList<TestResult> tests; ///< judged ones, in order
    int planned = 0;         ///< how many there should be; 0 if that was never learned
    bool isDone =
        false; ///< the run of tests.py said that it came to its end; true where there is none
    QString loadError; ///< why the answer could not be imported; empty if it could
    int loadErrorLine = 0;
    RunOutcome outcome; ///< of the last run
};

/// Decides whether an answer passes: only if every planned test was seen to pass and the run came
/// to its own end. Exit status 0 alone is no evidence. Pure.
Verdict judgeCheck(const CheckEvidence &evidence);

} // namespace Lectern
