// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checksession.h"
#include "run/processrunner.h"

namespace Lectern {

/// Repeats a check that an answer has passed, in interpreters that are started for it: so no pass
/// rests on one that had waited. Runs in the background, with a runner of its own.
class PassConfirmation : public QObject
{
    Q_OBJECT

public:
    explicit PassConfirmation(QObject *parent = nullptr);

    /// What an earlier call began is dropped.
    void start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
               const Interpreter &interpreter);
    void cancel();

Q_SIGNALS:
    void confirmed();
    /// It did not pass this time.
    void refuted(const Lectern::CheckReport &report);

private:
    ProcessRunner m_runner;
    CheckSession m_session;
    bool m_isActive = false;
};

} // namespace Lectern
