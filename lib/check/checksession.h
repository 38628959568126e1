// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/callsession.h"
#include "check/checkreport.h"
#include "check/checkverdict.h"
#include "check/runspecs.h"
#include "check/testevents.h"
#include "run/runner.h"

#include <QObject>

#include <optional>

namespace Lectern {

/// Checks an answer to an exercise: its tests.py, then its cases and its calls one by one.
/// Reports each test as it is known, and the whole once. \a runner must outlive the session and is
/// not used by anybody else meanwhile.
class CheckSession : public QObject
{
    Q_OBJECT

public:
    explicit CheckSession(Runner &runner, QObject *parent = nullptr);

    void start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
               const Interpreter &interpreter, StartPolicy policy = StartPolicy::WarmIfPossible);

    /// Lets an interpreter wait for a start() with the same arguments; see Runner::prepare().
    void prepare(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                 const Interpreter &interpreter);

    /// Ends it; finished() follows with Cancelled.
    void cancel();

Q_SIGNALS:
    /// How many tests there are, as soon as that is known.
    void planned(int count);
    void testJudged(const Lectern::TestResult &result);
    void finished(const Lectern::CheckReport &report);

private:
    /// Nothing can run: finished() follows and says why.
    void refuse(const NotStarted &end);
    void startRun(RunSpec spec);
    void startTests();
    void startCase();
    /// The first case; without cases the calls; without those it is over.
    void startNextKind();
    void onCallsFinished(const CallsEnd &end);
    int plannedAfterTests() const;
    void onOutput(RunId id, Runner::Channel channel, const QByteArray &bytes);
    void onEvent(const TestEvent &event);
    void onRunFinished(RunId id, const RunOutcome &outcome);
    void judgeCase(const RunOutcome &outcome);
    void addResult(const TestResult &result);
    void finish();

    Runner &m_runner;
    CallSession m_calls;
    Lesson m_lesson;
    Exercise m_exercise;
    QString m_answer;
    Interpreter m_interpreter;
    StartPolicy m_policy = StartPolicy::WarmIfPossible;
    CheckEvidence m_evidence;
    QList<TestResult> m_plan; ///< names and titles of the tests of tests.py
    std::optional<TestEventReader> m_reader;
    std::optional<RunId> m_runId;
    qsizetype m_nextCase = 0;
    quint64 m_request = 0; ///< counts start()
    bool m_isRunningTests = false;
    bool m_isCancelled = false;
    bool m_wasWarm = false;
    bool m_isCalling = false; ///< m_calls has the runner
};

} // namespace Lectern
