// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/blocksession.h"

namespace Lectern {

BlockSession::BlockSession(Runner &runner, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_runner(runner), m_dataMaker(cacheFolder)
{
    connect(&m_dataMaker, &GeneratedDataMaker::making, this, &BlockSession::preparing);
    connect(&m_dataMaker, &GeneratedDataMaker::finished, this, &BlockSession::onDataReady);
    connect(&m_runner, &Runner::finished, this, &BlockSession::onRunFinished);
    connect(&m_runner, &Runner::outputArrived, this, [this](RunId id, Runner::Channel channel, const QByteArray &bytes) {
        if (m_runId == id)
            Q_EMIT outputArrived(channel, bytes);
    });
}

void BlockSession::start(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                         const Interpreter &interpreter)
{
    m_lesson = lesson;
    m_block = block;
    m_code = code;
    m_interpreter = interpreter;
    m_runId.reset();
    if (const QStringList missing = missingPackages(interpreter, lesson.needs + block.needs); !missing.isEmpty()) {
        const QString sentence = missingPackagesSentence(interpreter, missing);
        onDataReady(std::unexpected(Error{ErrorCode::MissingPackage, sentence, {}}));
        return;
    }
    m_dataMaker.start(generatedDataFor(lesson, code), interpreter);
}

void BlockSession::cancel()
{
    if (m_runId)
        m_runner.cancel();
    else
        m_dataMaker.cancel();
}

void BlockSession::onDataReady(const Result<QList<RunFile>> &data)
{
    if (data) {
        m_runId = m_runner.start(blockSpec(m_lesson, m_block, m_code, m_interpreter, *data));
        return;
    }
    BlockReport report;
    report.outcome.end = NotStarted{data.error().message, data.error().code};
    report.verdict = judge(report.outcome, {}, {});
    QMetaObject::invokeMethod(this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
}

void BlockSession::onRunFinished(RunId id, const RunOutcome &outcome)
{
    if (m_runId != id)
        return;
    m_runId.reset();
    const bool isShell = m_block.language == RunnableBlock::Language::Shell;
    Q_EMIT finished({outcome, judge(outcome, expectedOf(m_block), isShell ? QStringLiteral("main.sh")
                                                                          : QStringLiteral("main.py"))});
}

} // namespace Lectern
