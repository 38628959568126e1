// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/verifyjob.h"

namespace Lectern {

/// Proves that an exercise's check treats one sample answer as it should: the solution and right/
/// pass, the starter and wrong/ fail, and wrong/ is told what it must be told.
class ExerciseJob : public VerifyJob
{
    Q_OBJECT

public:
    ExerciseJob(VerifyItem::Kind kind, const Lesson &lesson, const Exercise &exercise,
                const SampleAnswer &sample, ForkServers &servers);

    void start(const Interpreter &interpreter) override;

private:
    void onFinished(const CheckReport &report);
    /// What is wrong with \a report; empty if it is as it should be.
    QString problemOf(const CheckReport &report) const;

    const Lesson &m_lesson; ///< of the course that is verified, which outlives its jobs
    const Exercise &m_exercise;
    SampleAnswer m_sample;
    Interpreter m_interpreter;
    ForkingRunner m_runner;
    CheckSession m_session;
};

/// Everything that a reader sees of a report that did not pass, in one text.
QString feedbackText(const CheckReport &report);

} // namespace Lectern
