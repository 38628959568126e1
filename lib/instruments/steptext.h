// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/steprecording.h"

namespace Lectern {

/// Where step \a index is and what happens there: "Step 5 of 120: line 7 is about to run, in fib,
/// depth 3." Empty if there is no such step.
QString describeStep(const StepRecording &recording, qsizetype index);

/// What it changed in the variables of its frame: "n = 3, total is gone." Empty if nothing.
QString describeChanges(const Step &step);

/// describe(recording), then each step with its changes, a line each.
QString describeSteps(const StepRecording &recording);

/// The next line in the same frame or in one that called it, calls in between left out; the last
/// step of the recording if there is none.
qsizetype nextLineAtDepth(const StepRecording &recording, qsizetype index);

/// The next step in a frame that called this one; the last step if there is none.
qsizetype stepAfterReturn(const StepRecording &recording, qsizetype index);

} // namespace Lectern
