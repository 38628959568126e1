// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checksession.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What a reader sees of a case: its input, shortened.
QString caseTitle(const ExerciseCase &item)
{
    QStringList parts;
    if (!item.arguments.isEmpty())
        parts.append(CheckSession::tr("arguments %1").arg(item.arguments.join(u' ')));
    if (!item.standardInput.isEmpty()) {
        const QString input = QString::fromUtf8(item.standardInput).trimmed();
        parts.append(CheckSession::tr("input \"%1\"")
                         .arg(input.size() > 60 ? input.left(57) + "..."_L1 : input));
    }
    return parts.isEmpty() ? CheckSession::tr("without input") : parts.join(", "_L1);
}

/// A test that asks for equality says so where what came is all but what was expected. Values are
/// as repr() shows them here.
void tellStrictness(TestResult &result)
{
    if (result.status != TestResult::Status::Failed || result.expected.isEmpty())
        return;
    const auto comparison = compare(result.expected, result.actual, {.kind = RuleKind::Exact});
    if (comparison.slightDifference)
        result.message += u' ' + strictnessSentence(*comparison.slightDifference);
}

} // namespace

CheckSession::CheckSession(Runner &runner, QObject *parent)
    : QObject(parent), m_runner(runner), m_calls(runner)
{
    connect(&m_calls, &CallSession::judged, this, &CheckSession::addResult);
    connect(&m_calls, &CallSession::finished, this, &CheckSession::onCallsFinished);
    connect(&m_runner, &Runner::outputArrived, this, &CheckSession::onOutput);
    connect(&m_runner, &Runner::finished, this, &CheckSession::onRunFinished);
}

void CheckSession::start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                         const Interpreter &interpreter, StartPolicy policy)
{
    m_policy = policy;
    m_wasWarm = false;
    m_lesson = lesson;
    m_exercise = exercise;
    m_answer = answer;
    m_interpreter = interpreter;
    m_evidence = {};
    m_plan.clear();
    m_nextCase = 0;
    m_isCancelled = false;
    ++m_request;
    m_calls.abandon();
    if (m_runId || m_isCalling) {
        m_runId.reset();
        m_isCalling = false;
        m_runner.cancel();
    }
    if (const QStringList missing = missingPackages(interpreter, lesson.needs + exercise.needs);
        !missing.isEmpty()) {
        refuse({missingPackagesSentence(interpreter, missing), ErrorCode::MissingPackage});
    } else if (exercise.tests.isEmpty() && plannedAfterTests() == 0) {
        refuse({tr("This exercise has no check. Tell the author of the course."),
                ErrorCode::InvalidCourse});
    } else if (!exercise.tests.isEmpty()) {
        startTests();
    } else {
        m_evidence.isDone = true;
        m_evidence.planned = plannedAfterTests();
        Q_EMIT planned(m_evidence.planned);
        startNextKind();
    }
}

void CheckSession::prepare(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                           const Interpreter &interpreter)
{
    if (!missingPackages(interpreter, lesson.needs + exercise.needs).isEmpty())
        return;
    if (!exercise.tests.isEmpty())
        m_runner.prepare(testsSpec(lesson, exercise, answer, interpreter, {}));
    else if (!exercise.cases.isEmpty())
        m_runner.prepare(caseSpec(lesson, exercise, exercise.cases.first(), answer, interpreter));
}

void CheckSession::refuse(const NotStarted &end)
{
    m_evidence.outcome.end = end;
    const auto finishLater = [this, request = m_request] {
        if (request == m_request)
            finish();
    };
    QMetaObject::invokeMethod(this, finishLater, Qt::QueuedConnection);
}

void CheckSession::cancel()
{
    m_isCancelled = true;
    if (m_runId || m_isCalling)
        m_runner.cancel();
    else
        m_evidence.outcome.end = Cancelled{};
}

void CheckSession::startRun(RunSpec spec)
{
    if (m_policy == StartPolicy::Cold)
        spec.start = StartPolicy::Cold;
    m_runId = m_runner.start(spec);
}

void CheckSession::startTests()
{
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_reader.emplace(token);
    m_isRunningTests = true;
    startRun(testsSpec(m_lesson, m_exercise, m_answer, m_interpreter, token));
}

int CheckSession::plannedAfterTests() const
{
    return static_cast<int>(m_exercise.cases.size()) + callCount(m_exercise.calls);
}

void CheckSession::startNextKind()
{
    if (m_nextCase < m_exercise.cases.size()) {
        startCase();
    } else if (!m_exercise.calls.isEmpty()) {
        m_isCalling = true;
        m_calls.start(m_lesson, m_exercise, m_answer, m_interpreter);
    } else {
        finish();
    }
}

void CheckSession::onCallsFinished(const CallsEnd &end)
{
    m_isCalling = false;
    m_evidence.outcome = end.outcome;
    m_evidence.loadError = end.loadError;
    m_evidence.loadErrorLine = end.loadErrorLine;
    finish();
}

void CheckSession::startCase()
{
    m_isRunningTests = false;
    startRun(caseSpec(m_lesson, m_exercise, m_exercise.cases[m_nextCase], m_answer, m_interpreter));
}

void CheckSession::onOutput(RunId id, Runner::Channel channel, const QByteArray &bytes)
{
    // A test that is interrupted did not fail.
    if (m_runId != id || m_isCancelled || !m_isRunningTests ||
        channel != Runner::Channel::StandardOutput)
        return;
    for (const TestEvent &event : m_reader->feed(bytes))
        onEvent(event);
}

void CheckSession::onEvent(const TestEvent &event)
{
    if (const auto *plan = std::get_if<TestsPlanned>(&event)) {
        m_plan = plan->tests;
        m_evidence.planned = static_cast<int>(m_plan.size()) + plannedAfterTests();
        Q_EMIT planned(m_evidence.planned);
    } else if (const auto *judged = std::get_if<TestJudged>(&event)) {
        // Only the next planned test can be judged: a repeated or invented report is not one.
        const qsizetype index = m_evidence.tests.size();
        if (index >= m_plan.size() || m_plan[index].name != judged->result.name)
            return;
        TestResult result = judged->result;
        result.title = m_plan[index].title;
        tellStrictness(result);
        addResult(result);
    } else if (const auto *notLoaded = std::get_if<TestsNotLoaded>(&event)) {
        m_evidence.loadError = notLoaded->message;
        m_evidence.loadErrorLine = notLoaded->errorLine;
    } else {
        m_evidence.isDone = true;
    }
}

void CheckSession::onRunFinished(RunId id, const RunOutcome &outcome)
{
    if (m_runId != id)
        return;
    m_runId.reset();
    m_evidence.outcome = outcome;
    m_wasWarm = m_wasWarm || outcome.wasWarm;
    const bool isCancelled = std::holds_alternative<Cancelled>(outcome.end);
    if (m_isRunningTests) {
        if (!std::holds_alternative<Exited>(outcome.end) || !m_evidence.isDone) {
            finish();
            return;
        }
    } else if (!isCancelled) {
        judgeCase(outcome);
        ++m_nextCase;
    }
    if (isCancelled)
        finish();
    else
        startNextKind();
}

void CheckSession::judgeCase(const RunOutcome &outcome)
{
    const ExerciseCase &item = m_exercise.cases[m_nextCase];
    const Verdict verdict =
        judge(outcome, {{{.rule = item.rule, .text = item.expected, .line = item.line}}, 0},
              u"answer.py"_s);
    TestResult result;
    result.name = tr("case %1").arg(m_nextCase + 1);
    result.title = caseTitle(item);
    result.status = verdict.passed()                             ? TestResult::Status::Passed
                    : verdict.kind == Verdict::Kind::WrongOutput ? TestResult::Status::Failed
                                                                 : TestResult::Status::Error;
    result.errorLine = verdict.errorLine;
    if (!verdict.passed()) {
        result.message = verdict.message;
        result.expected = item.expected;
        result.actual = QString::fromUtf8(outcome.standardOutput.bytes);
        result.firstDifference = verdict.comparison.firstDifference;
    }
    addResult(result);
}

void CheckSession::addResult(const TestResult &result)
{
    m_evidence.tests.append(result);
    Q_EMIT testJudged(result);
}

void CheckSession::finish()
{
    CheckReport report;
    report.tests = m_evidence.tests;
    report.planned = m_evidence.planned;
    report.verdict = judgeCheck(m_evidence);
    report.wasWarm = m_wasWarm;
    Q_EMIT finished(report);
}

} // namespace Lectern
