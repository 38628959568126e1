// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/verifyjob.h"

namespace Lectern {

/// Checks one answer of many. What does not pass as a fork is checked once more in an interpreter
/// of its own, and so is every tenth that passes.
class AnswerJob : public VerifyJob
{
    Q_OBJECT

public:
    /// \a lesson, \a exercise and \a servers must outlive the job. \a number counts the answers.
    AnswerJob(const Lesson &lesson, const Exercise &exercise, const SampleAnswer &answer,
              int number, ForkServers &servers);

    void start(const Interpreter &interpreter) override;

    /// Of the check that decided.
    const CheckReport &report() const { return m_report; }

private:
    void onFinished(const CheckReport &report);

    const Lesson &m_lesson;
    const Exercise &m_exercise;
    const QString m_answer;
    const bool m_isSample; ///< is checked cold even if it passes
    Interpreter m_interpreter;
    ForkingRunner m_runner;
    CheckSession m_session;
    CheckReport m_report;
};

} // namespace Lectern
