// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/callsession.h"

#include "check/callverdict.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What a run reported; without a report that can be believed, what is wrong with it.
std::expected<CallReport, Verdict> reportOf(const RunOutcome &outcome, const QByteArray &token)
{
    Verdict verdict = judge(outcome, {}, u"answer.py"_s);
    if (!verdict.passed())
        return std::unexpected(verdict);
    const auto report = readCallReport(outcome.standardOutput.bytes, token);
    if (report)
        return *report;
    verdict.kind = Verdict::Kind::WrongExitCode;
    verdict.message = report.error();
    return std::unexpected(verdict);
}

/// Whether what is expected is what the solution does.
bool needsSolution(const ExerciseCall &call)
{
    return !call.expected && call.raises.isEmpty();
}

bool endedAtLimit(const RunOutcome &outcome)
{
    return std::holds_alternative<TimedOut>(outcome.end) ||
           std::holds_alternative<MemoryLimit>(outcome.end) ||
           std::holds_alternative<NotStarted>(outcome.end);
}

} // namespace

CallSession::CallSession(Runner &runner, QObject *parent) : QObject(parent), m_runner(runner)
{
    connect(&m_runner, &Runner::finished, this, &CallSession::onRunFinished);
}

void CallSession::start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                        const Interpreter &interpreter)
{
    m_lesson = lesson;
    m_exercise = exercise;
    m_answer = answer;
    m_interpreter = interpreter;
    m_call = 0;
    m_repetition = 0;
    m_number = 0;
    startCall();
}

void CallSession::abandon()
{
    m_runId.reset();
}

void CallSession::startCall()
{
    m_seed = 0;
    if (call().random > 0 && call().seed)
        m_seed = *call().seed + quint32(m_repetition);
    else if (call().random > 0)
        m_seed = QRandomGenerator::global()->bounded(1'000'000'000u); // short enough to be told
    const auto known = m_references.constFind(referenceKey());
    if (known == m_references.constEnd()) {
        startRun(Role::Reference);
        return;
    }
    m_reference = *known;
    startRun(Role::Answer);
}

QByteArray CallSession::referenceKey() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {m_exercise.solution, m_interpreter.executable, m_exercise.folder})
        hash.addData(QByteArray(part.toUtf8() + '\0'));
    hash.addData(request(Role::Reference));
    return hash.result();
}

QByteArray CallSession::request(Role role) const
{
    QJsonObject request{{u"setup"_s, call().setup}, {u"arguments"_s, call().arguments}};
    if (call().random > 0)
        request[u"seed"_s] = qint64(m_seed);
    // Where an exception is expected, only the arguments of the reference are of use.
    if (role == Role::Reference && !needsSolution(call()))
        request[u"expression"_s] = call().expected.value_or(u"None"_s);
    else
        request[u"call"_s] = call().call;
    if (role == Role::Reference && needsSolution(call()))
        request[u"source"_s] = m_exercise.solution;
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

void CallSession::startRun(Role role)
{
    m_role = role;
    QByteArray asked = request(role);
    m_token = QUuid::createUuid().toByteArray(QUuid::Id128);
    asked.insert(1, "\"token\":\"" + m_token + "\",");
    const auto answer = role == Role::Answer ? std::optional(m_answer) : std::nullopt;
    m_runId = m_runner.start(callSpec(m_lesson, m_exercise, answer, m_interpreter, asked, m_seed));
}

void CallSession::onRunFinished(RunId id, const RunOutcome &outcome)
{
    if (m_runId != id)
        return;
    m_runId.reset();
    if (std::holds_alternative<Cancelled>(outcome.end))
        Q_EMIT finished({outcome, {}, 0});
    else if (m_role == Role::Reference)
        onReference(outcome);
    else
        onAnswer(outcome);
}

void CallSession::onReference(const RunOutcome &outcome)
{
    const auto report = reportOf(outcome, m_token);
    const bool isUsable = report && !report->broken && !report->unloaded &&
                          (!report->raised || !report->raised->names.isEmpty());
    if (!isUsable) {
        const QString why = !report            ? report.error().message
                            : report->broken   ? report->broken->message
                            : report->unloaded ? report->unloaded->message
                                               : report->raised->message;
        TestResult result;
        result.status = TestResult::Status::Error;
        result.message =
            tr("This case cannot be checked: %1. Tell the author of the course.").arg(why);
        result.called = calledText(call(), {});
        addResult(result);
        next(outcome);
        return;
    }
    m_reference = *report;
    if (call().random == 0)
        m_references.insert(referenceKey(), m_reference);
    startRun(Role::Answer);
}

void CallSession::onAnswer(const RunOutcome &outcome)
{
    const auto report = reportOf(outcome, m_token);
    if (report && report->unloaded) {
        Q_EMIT finished({outcome, report->unloaded->message, report->unloaded->line});
        return;
    }
    TestResult result;
    if (!report) {
        result.message = report.error().message;
        result.errorLine = report.error().errorLine;
    } else if (report->broken) {
        result.message = report->broken->message;
    } else {
        result = judgeCall(call(), m_reference, *report);
    }
    if (result.status != TestResult::Status::Passed && result.called.isEmpty())
        result.called = calledText(call(), m_reference.before);
    addResult(result);
    next(outcome);
}

void CallSession::addResult(TestResult result)
{
    result.name = tr("call %1").arg(++m_number);
    result.title = call().title.isEmpty()
                       ? call().call + u'(' + call().arguments.simplified() + u')'
                       : call().title;
    if (call().random > 0 && result.status != TestResult::Status::Passed)
        result.message += u' ' + tr("The random inputs were those of seed %1.").arg(m_seed);
    Q_EMIT judged(result);
}

void CallSession::next(const RunOutcome &outcome)
{
    if (++m_repetition >= call().random) {
        m_repetition = 0;
        ++m_call;
    }
    if (m_call == m_exercise.calls.size() || endedAtLimit(outcome))
        Q_EMIT finished({outcome, {}, 0});
    else
        startCall();
}

} // namespace Lectern
