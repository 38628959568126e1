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

} // namespace

CheckSession::CheckSession(Runner &runner, QObject *parent) : QObject(parent), m_runner(runner)
{
    connect(&m_runner, &Runner::outputArrived, this, &CheckSession::onOutput);
    connect(&m_runner, &Runner::finished, this, &CheckSession::onRunFinished);
}

void CheckSession::start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                         const Interpreter &interpreter)
{
    m_lesson = lesson;
    m_exercise = exercise;
    m_answer = answer;
    m_interpreter = interpreter;
    m_evidence = {};
    m_plan.clear();
    m_nextCase = 0;
    ++m_request;
    if (m_runId) {
        m_runId.reset();
        m_runner.cancel();
    }
    if (const QStringList missing = missingPackages(interpreter, lesson.needs + exercise.needs);
        !missing.isEmpty()) {
        refuse({missingPackagesSentence(interpreter, missing), ErrorCode::MissingPackage});
    } else if (exercise.tests.isEmpty() && exercise.cases.isEmpty()) {
        refuse({tr("This exercise has no check. Tell the author of the course."),
                ErrorCode::InvalidCourse});
    } else if (!exercise.tests.isEmpty()) {
        startTests();
    } else {
        m_evidence.isDone = true;
        m_evidence.planned = static_cast<int>(exercise.cases.size());
        Q_EMIT planned(m_evidence.planned);
        startCase();
    }
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
    if (m_runId)
        m_runner.cancel();
    else
        m_evidence.outcome.end = Cancelled{};
}

void CheckSession::startTests()
{
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_reader.emplace(token);
    m_isRunningTests = true;
    m_runId = m_runner.start(testsSpec(m_lesson, m_exercise, m_answer, m_interpreter, token));
}

void CheckSession::startCase()
{
    m_isRunningTests = false;
    m_runId = m_runner.start(
        caseSpec(m_lesson, m_exercise, m_exercise.cases[m_nextCase], m_answer, m_interpreter));
}

void CheckSession::onOutput(RunId id, Runner::Channel channel, const QByteArray &bytes)
{
    if (m_runId != id || !m_isRunningTests || channel != Runner::Channel::StandardOutput)
        return;
    for (const TestEvent &event : m_reader->feed(bytes))
        onEvent(event);
}

void CheckSession::onEvent(const TestEvent &event)
{
    if (const auto *plan = std::get_if<TestsPlanned>(&event)) {
        m_plan = plan->tests;
        m_evidence.planned = static_cast<int>(m_plan.size() + m_exercise.cases.size());
        Q_EMIT planned(m_evidence.planned);
    } else if (const auto *judged = std::get_if<TestJudged>(&event)) {
        // Only the next planned test can be judged: a repeated or invented report is not one.
        const qsizetype index = m_evidence.tests.size();
        if (index >= m_plan.size() || m_plan[index].name != judged->result.name)
            return;
        TestResult result = judged->result;
        result.title = m_plan[index].title;
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
    if (m_isRunningTests) {
        const bool wentThrough = std::holds_alternative<Exited>(outcome.end) && m_evidence.isDone;
        if (!wentThrough || m_exercise.cases.isEmpty()) {
            finish();
            return;
        }
    } else {
        const bool isCancelled = std::holds_alternative<Cancelled>(outcome.end);
        if (!isCancelled)
            judgeCase(outcome);
        if (isCancelled || ++m_nextCase == m_exercise.cases.size()) {
            finish();
            return;
        }
    }
    startCase();
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
    Q_EMIT finished(report);
}

} // namespace Lectern
