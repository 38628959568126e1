// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/blocksession.h"

namespace Lectern {

std::optional<DifferingTexts> differingTexts(const BlockReport &report,
                                             const QList<Expectation> &expectations)
{
    if (report.verdict.kind != Verdict::Kind::WrongOutput)
        return std::nullopt;
    for (const Expectation &expectation : expectations) {
        if (expectation.line != report.verdict.expectationLine)
            continue;
        const bool isOutput = expectation.stream == OutputStream::StandardOutput;
        const CapturedOutput &stream =
            isOutput ? report.outcome.standardOutput : report.outcome.standardError;
        return DifferingTexts{expectation.text, QString::fromUtf8(stream.bytes)};
    }
    return std::nullopt;
}

BlockSession::BlockSession(Runner &runner, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_runner(runner), m_dataMaker(cacheFolder)
{
    connect(&m_dataMaker, &GeneratedDataMaker::making, this, &BlockSession::preparing);
    connect(&m_dataMaker, &GeneratedDataMaker::finished, this, &BlockSession::onDataReady);
    connect(&m_runner, &Runner::finished, this, &BlockSession::onRunFinished);
    connect(&m_runner, &Runner::outputArrived, this,
            [this](RunId id, Runner::Channel channel, const QByteArray &bytes) {
                if (m_runId == id)
                    Q_EMIT outputArrived(channel, bytes);
            });
    connect(&m_runner, &Runner::inputAwaited, this, [this](RunId id, bool isAwaited) {
        if (m_runId == id)
            Q_EMIT inputAwaited(isAwaited);
    });
}

void BlockSession::start(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                         const Interpreter &interpreter)
{
    m_lesson = lesson;
    m_block = block;
    m_code = code;
    m_interpreter = interpreter;
    m_isCancelled = false;
    m_startedInstruments = m_instruments;
    m_startedLine = m_recordedLine;
    if (m_runId) {
        m_runId.reset();
        m_runner.cancel();
    }
    m_missing = missingPackages(interpreter, lesson.needs + block.needs);
    m_dataMaker.start(m_missing.isEmpty() ? generatedDataFor(lesson, code) : QList<GeneratedData>(),
                      interpreter, lesson.trust);
}

void BlockSession::prepare(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                           const Interpreter &interpreter)
{
    if (!missingPackages(interpreter, lesson.needs + block.needs).isEmpty())
        return;
    QList<RunFile> data;
    for (const GeneratedData &each : generatedDataFor(lesson, code)) {
        if (!m_dataMaker.isMade(each))
            return; // that run has something else to wait for
        data.append(m_dataMaker.fileOf(each));
    }
    m_runner.prepare(specOf(lesson, block, code, interpreter, data));
}

RunSpec BlockSession::specOf(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                             const Interpreter &interpreter, const QList<RunFile> &data) const
{
    RunSpec spec = blockSpec(lesson, block, code, interpreter, data);
    spec.recording.instruments = m_instruments;
    spec.recording.line = m_recordedLine;
    return spec;
}

void BlockSession::write(const QByteArray &input)
{
    if (m_runId)
        m_runner.write(input);
}

void BlockSession::closeInput()
{
    if (m_runId)
        m_runner.closeInput();
}

void BlockSession::cancel()
{
    if (m_runId) {
        m_runner.cancel();
    } else {
        m_isCancelled = true;
        m_dataMaker.cancel();
    }
}

void BlockSession::onDataReady(const Result<QList<RunFile>> &data)
{
    if (data && m_missing.isEmpty()) {
        RunSpec spec = specOf(m_lesson, m_block, m_code, m_interpreter, *data);
        spec.recording.instruments = m_startedInstruments;
        spec.recording.line = m_startedLine;
        spec.isInputLive = m_isInputLive;
        m_runId = m_runner.start(spec);
        return;
    }
    BlockReport report;
    if (m_isCancelled)
        report.outcome.end = Cancelled{};
    else if (!m_missing.isEmpty())
        report.outcome.end = NotStarted{missingPackagesSentence(m_interpreter, m_missing),
                                        ErrorCode::MissingPackage};
    else
        report.outcome.end = NotStarted{data.error().message, data.error().code};
    report.verdict = judge(report.outcome, {}, {});
    Q_EMIT finished(report);
}

void BlockSession::onRunFinished(RunId id, const RunOutcome &outcome)
{
    if (m_runId != id)
        return;
    m_runId.reset();
    const bool isShell = m_block.language == RunnableBlock::Language::Shell;
    Q_EMIT finished(
        {outcome, judge(outcome, expectedOf(m_block),
                        isShell ? QStringLiteral("main.sh") : QStringLiteral("main.py"))});
}

} // namespace Lectern
