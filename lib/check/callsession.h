// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/callreport.h"
#include "check/checkreport.h"
#include "check/runspecs.h"
#include "run/runner.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Lectern {

/// How the calls of an answer ended.
struct CallsEnd
{
    RunOutcome outcome; ///< of the last run
    QString loadError;  ///< why the answer could not be imported; empty if it could
    int loadErrorLine = 0;
};

/// Checks an answer by the calls of calls.yaml: each in a process of its own, which knows nothing
/// of what is expected. What is expected comes from other processes, and stays here.
class CallSession : public QObject
{
    Q_OBJECT

public:
    /// \a runner must outlive the session and is not used by anybody else between start() and
    /// finished().
    explicit CallSession(Runner &runner, QObject *parent = nullptr);

    void start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
               const Interpreter &interpreter);

    /// finished() will not follow; the runner is left to the caller.
    void abandon();

Q_SIGNALS:
    void judged(const Lectern::TestResult &result);
    /// After all calls, or after the first that a limit ended: the next would wait as long.
    void finished(const Lectern::CallsEnd &end);

private:
    enum class Role { Reference, Answer };

    const ExerciseCall &call() const { return m_exercise.calls[m_call]; }
    void startCall();
    void startRun(Role role);
    /// What is asked of the run, but for its token. Says all that its report depends on.
    QByteArray request(Role role) const;
    QByteArray referenceKey() const;
    void onRunFinished(RunId id, const RunOutcome &outcome);
    void onReference(const RunOutcome &outcome);
    void onAnswer(const RunOutcome &outcome);
    void addResult(TestResult result);
    void next(const RunOutcome &outcome);

    Runner &m_runner;
    Lesson m_lesson;
    Exercise m_exercise;
    QString m_answer;
    Interpreter m_interpreter;
    qsizetype m_call = 0; ///< index of the call
    int m_repetition = 0; ///< of a random call
    quint32 m_seed = 0;
    int m_number = 0; ///< of calls that were judged
    Role m_role = Role::Reference;
    QByteArray m_token;
    std::optional<RunId> m_runId;
    CallReport m_reference;
    /// Reports of references by all that they depend on, kept from check to check.
    QHash<QByteArray, CallReport> m_references;
};

} // namespace Lectern
