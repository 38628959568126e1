// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/stepstates.h"

namespace Lectern {

namespace {

constexpr qsizetype distance = 100;

} // namespace

StepStates::StepStates(const StepRecording &recording) : m_recording(recording)
{
    Moment moment;
    for (qsizetype i = 0; i < m_recording.steps.size(); ++i) {
        pass(m_recording.steps[i], moment);
        if (i % distance == 0)
            m_moments.append(moment);
    }
}

void StepStates::pass(const Step &step, Moment &moment) const
{
    QList<StepVariable> &variables = moment.variables[step.frame];
    applyStep(step, variables);
    QList<FrameState> &stack = moment.stacks[m_recording.frames[step.frame].thread];
    if (stack.size() < step.depth)
        stack.resize(step.depth, FrameState{.frame = -1, .line = 0, .variables = {}});
    stack[step.depth - 1] = {.frame = step.frame, .line = step.line, .variables = variables};
    if (step.event == StepEvent::Return)
        moment.variables.remove(step.frame); // it has no further step
}

QList<FrameState> StepStates::stackAt(qsizetype index) const
{
    if (index < 0 || index >= m_recording.steps.size())
        return {};
    const qsizetype known = index / distance;
    Moment moment = m_moments[known];
    for (qsizetype i = known * distance + 1; i <= index; ++i)
        pass(m_recording.steps[i], moment);
    const Step &step = m_recording.steps[index];
    QList<FrameState> stack =
        moment.stacks.value(m_recording.frames[step.frame].thread).first(step.depth);
    stack.removeIf([](const FrameState &state) { return state.frame < 0; });
    return stack;
}

} // namespace Lectern
