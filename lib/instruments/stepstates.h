// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/steprecording.h"

#include <QHash>

namespace Lectern {

/// The stack at any step of a recording, as stackAt() gives it, in a time that does not grow with
/// the steps before: what stood at every hundredth step is kept. A value; pure.
class StepStates
{
public:
    StepStates() = default;
    explicit StepStates(const StepRecording &recording);

    const StepRecording &recording() const { return m_recording; }
    /// The frame of step \a index and those that called it, the outermost first; empty if there is
    /// no such step.
    QList<FrameState> stackAt(qsizetype index) const;

private:
    /// What is known after a step.
    struct Moment
    {
        QHash<int, QList<StepVariable>> variables; ///< of frames that have not returned, by number
        QHash<int, QList<FrameState>> stacks;      ///< by thread: at each depth the last frame
    };
    void pass(const Step &step, Moment &moment) const;

    StepRecording m_recording;
    QList<Moment> m_moments; ///< after the steps 0, 100, 200 ...
};

} // namespace Lectern
