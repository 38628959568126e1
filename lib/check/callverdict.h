// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/callreport.h"
#include "check/checkreport.h"
#include "course/exercise.h"

namespace Lectern {

/// Judges one call: what the answer's run reported, against what the run of the solution (or of the
/// expected expression, without any answer) reported for the same call. Neither has \a broken or
/// \a unloaded set. Pure. Leaves name and title of the result to the caller.
TestResult judgeCall(const ExerciseCall &call, const CallReport &reference,
                     const CallReport &actual);

/// The call as a reader sees it: as written, or with the values where these are random.
QString calledText(const ExerciseCall &call, const QList<CallArgument> &arguments);

} // namespace Lectern
