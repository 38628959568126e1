// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/records.h"
#include "run/runoutcome.h"

namespace Lectern {

/// What a step of a program was. Line: the line is about to run. Resume and Yield: a generator or
/// coroutine goes on, or gives a value and pauses.
enum class StepEvent { Line, Call, Return, Yield, Resume, Exception };

/// A variable with its value as short text.
struct StepVariable
{
    QString name;
    QString value;
    qint64 object = 0; ///< the same for names of one object, as long as that lives

    bool operator==(const StepVariable &) const = default;
};

struct Step
{
    StepEvent event = StepEvent::Line;
    int line = 0;                ///< of the script, from 1
    int frame = 0;               ///< index into StepRecording::frames
    int depth = 1;               ///< frames of the script on the stack of its thread, from 1
    QList<StepVariable> changed; ///< new or different since the step before in the same frame
    QStringList gone;            ///< names that were deleted since then
    QString value;               ///< what is returned or yielded, or the exception; else empty
};

/// One execution of a function, or of the script itself.
struct StepFrame
{
    QString function; ///< "<module>" for the script itself
    int thread = 1;   ///< 1 began the program; one number may serve threads that never met
};

/// Why there are no more steps although the program went on.
enum class StepsEnd { WithProgram, Steps, Time, Bytes, RecursionLimit, OwnTracing, Failure };

/// A run line by line, as far as the budget of the recording allowed.
struct StepRecording
{
    QList<Step> steps; ///< in the order in which they happened, of all threads
    QList<StepFrame> frames;
    StepsEnd end = StepsEnd::WithProgram;
    /// The program was ended from outside: it may have gone on a few steps after the last.
    bool wasKilled = false;
};

/// From the records of \a outcome. Pure.
StepRecording stepRecording(const RunOutcome &outcome);

/// How many steps through how many lines and calls, how deep, what was raised, and whether it is
/// all of the run. Whole sentences.
QString describe(const StepRecording &recording);
/// The last of those sentences: why there are no more steps.
QString describeEnd(const StepRecording &recording);

/// A frame with all its variables at one step, in the order in which they came to be.
struct FrameState
{
    int frame = 0; ///< index into StepRecording::frames
    int line = 0;
    QList<StepVariable> variables;
};

/// Puts into \a variables, those of the frame of \a step, what it changed.
void applyStep(const Step &step, QList<StepVariable> &variables);
/// The frame of step \a index; takes time in proportion to the steps before.
FrameState frameAt(const StepRecording &recording, qsizetype index);
/// It and the frames that called it, the outermost first. Those of other threads are left out.
QList<FrameState> stackAt(const StepRecording &recording, qsizetype index);

/// "line", "call", "return", "yield", "resume", "exception".
QString stepEventName(StepEvent event);
/// "steps", "time", "bytes", "depth", "trace", "failed"; empty for WithProgram.
QString stepsEndName(StepsEnd end);

} // namespace Lectern
