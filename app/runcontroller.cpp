// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcontroller.h"

#include "editor/codeeditor.h"
#include "page/lessonpage.h"
#include "page/runnableview.h"
#include "work/workpane.h"

namespace Lectern::App {

RunController::RunController(LessonPage &page, WorkPane &pane, const QString &cacheFolder,
                             QObject *parent)
    : QObject(parent),
      m_page(page),
      m_pane(pane),
      m_interpreter(std::unexpected(Error{
          ErrorCode::NoInterpreter, tr("Still looking for a Python; try again in a moment."), {}})),
      m_blockSession(m_runner, cacheFolder),
      m_checkSession(m_runner)
{
    connect(&m_blockSession, &BlockSession::preparing, this, [this](const QString &sentence) {
        if (m_view)
            m_view->showPreparing(sentence);
        else if (m_target == Target::Pane)
            m_pane.showPreparing(sentence);
    });
    connect(&m_blockSession, &BlockSession::outputArrived, this,
            [this](Runner::Channel channel, const QByteArray &bytes) {
                if (m_view)
                    m_view->appendOutput(channel, bytes);
                else if (m_target == Target::Pane)
                    m_pane.appendOutput(channel, bytes);
            });
    connect(&m_blockSession, &BlockSession::inputAwaited, this, [this](bool isAwaited) {
        if (m_target == Target::Pane)
            m_pane.setInputAwaited(isAwaited);
    });
    connect(&m_blockSession, &BlockSession::finished, this, &RunController::onBlockFinished);
    connect(&m_checkSession, &CheckSession::planned, &m_pane, &WorkPane::setPlannedTests);
    connect(&m_checkSession, &CheckSession::testJudged, this,
            [this](const TestResult &test) { m_pane.addTest(test); });
    connect(&m_checkSession, &CheckSession::finished, this, &RunController::onCheckFinished);
    connect(&m_confirmation, &PassConfirmation::confirmed, this,
            [this] { Q_EMIT passConfirmed(m_confirmedWork); });
    connect(&m_confirmation, &PassConfirmation::refuted, this, &RunController::onRefuted);
}

void RunController::setInterpreter(const Result<Interpreter> &interpreter)
{
    m_interpreter = interpreter;
}

void RunController::runBlock(const Lesson &lesson, const QString &address,
                             const std::optional<Variant> &variant)
{
    const RunnableBlock *block = lesson.findRunnable(address);
    RunnableView *view = m_page.runnable(address);
    if (isRunning() || !block || !view)
        return;
    if (!m_interpreter) {
        BlockReport report;
        report.outcome.end = NotStarted{m_interpreter.error().message, m_interpreter.error().code};
        report.verdict = judge(report.outcome, {}, {});
        view->showReport(report);
        return;
    }
    m_view = view;
    m_blockLesson = lesson;
    m_blockAddress = address;
    begin(Target::Page);
    view->showRunning(variant ? variant->name : QString());
    m_blockSession.setInputLive(false);
    recordBlock(*block);
    const QString source = view->code();
    m_blockSession.start(trusted(lesson), blockOf(blockWork(lesson, address), source), source,
                         variant ? variant->interpreter : *m_interpreter);
}

void RunController::runWork(const Work &work, const QString &source,
                            const QByteArray &preparedInput)
{
    if (isRunning())
        return;
    if (!m_interpreter) {
        m_pane.showMessage(tr("No Python"), m_interpreter.error().message);
        return;
    }
    RunnableBlock block = blockOf(work, source);
    if (!preparedInput.isEmpty())
        block.standardInput = preparedInput;
    m_expectations = block.expectations;
    m_work = work;
    m_source = source;
    begin(Target::Pane);
    m_pane.showRunning(false);
    m_blockSession.setInputLive(true);
    recordWork(block);
    m_blockSession.start(trusted(work.lesson), block, source, *m_interpreter);
}

void RunController::checkWork(const Work &work, const QString &source)
{
    if (isRunning() || work.kind != Work::Kind::Exercise)
        return;
    if (!m_interpreter) {
        m_pane.showMessage(tr("No Python"), m_interpreter.error().message);
        return;
    }
    m_work = work;
    m_source = source;
    begin(Target::Tests);
    m_pane.showRunning(true);
    m_checkSession.start(trusted(work.lesson), *work.lesson.findExercise(work.id), source,
                         *m_interpreter);
}

void RunController::prepareBlock(const Lesson &lesson, const QString &address)
{
    const RunnableBlock *block = lesson.findRunnable(address);
    const RunnableView *view = m_page.runnable(address);
    if (!block || !view || !m_interpreter)
        return;
    recordBlock(*block);
    m_blockSession.prepare(trusted(lesson), *block, view->code(), *m_interpreter);
}

void RunController::prepareWork(const Work &work, const QString &source)
{
    if (!m_interpreter)
        return;
    if (work.kind == Work::Kind::Exercise) {
        m_checkSession.prepare(trusted(work.lesson), *work.lesson.findExercise(work.id), source,
                               *m_interpreter);
        return;
    }
    const RunnableBlock block = blockOf(work, source);
    recordWork(block);
    m_blockSession.prepare(trusted(work.lesson), block, source, *m_interpreter);
}

void RunController::recordBlock(const RunnableBlock &block)
{
    m_blockSession.setInstruments(block.instruments);
    m_blockSession.setRecordedLine(0);
}

void RunController::recordWork(const RunnableBlock &block)
{
    m_blockSession.setInstruments(block.instruments | m_instruments);
    m_blockSession.setRecordedLine(m_isRecordingAtCursor ? m_pane.editor()->cursorPlace().line : 0);
}

Lesson RunController::trusted(const Lesson &lesson) const
{
    Lesson copy = lesson;
    if (m_trustsCourse)
        copy.trust = Trust::Own;
    return copy;
}

RunnableBlock RunController::blockOf(const Work &work, const QString &source) const
{
    RunnableBlock block;
    if (work.kind == Work::Kind::Block)
        block = *work.lesson.findRunnable(work.id);
    // An edited copy prints what its writer wants: the lesson's expectation speaks of the original.
    if (work.kind != Work::Kind::Block || source != work.source) {
        block.expectations.clear();
        block.exitCode = 0;
        block.limits = ownProgramLimits();
    }
    return block;
}

void RunController::enterInput(const QString &line)
{
    if (m_target != Target::Pane)
        return;
    m_pane.appendInput(line + u'\n');
    m_blockSession.write(line.toUtf8() + '\n');
}

void RunController::endInput()
{
    if (m_target == Target::Pane)
        m_blockSession.closeInput();
}

bool RunController::beginMeasurement()
{
    if (isRunning())
        return false;
    begin(Target::Measurement);
    return true;
}

void RunController::endMeasurement()
{
    if (m_target == Target::Measurement)
        end();
}

void RunController::stop()
{
    if (m_target == Target::Measurement) {
        Q_EMIT measurementStopRequested();
        return;
    }
    if (m_target == Target::Tests)
        m_checkSession.cancel();
    else if (isRunning())
        m_blockSession.cancel();
}

void RunController::begin(Target target)
{
    m_showsConfirmed = m_showsConfirmed && target == Target::Page;
    m_target = target;
    Q_EMIT runningChanged(true);
}

void RunController::end()
{
    m_target = Target::None;
    m_view = nullptr;
    Q_EMIT runningChanged(false);
}

void RunController::onCheckFinished(const CheckReport &report)
{
    m_pane.showReport(report);
    end();
    Q_EMIT workChecked(m_work, m_source, report);
    if (!report.verdict.passed())
        return;
    if (!report.wasWarm || !m_interpreter) {
        Q_EMIT passConfirmed(m_work);
        return;
    }
    m_confirmedWork = m_work;
    m_showsConfirmed = true;
    m_confirmation.start(trusted(m_work.lesson), *m_work.lesson.findExercise(m_work.id), m_source,
                         *m_interpreter);
}

void RunController::onRefuted(const CheckReport &report)
{
    if (m_showsConfirmed)
        m_pane.showReport(report);
}

void RunController::onBlockFinished(const BlockReport &report)
{
    const Target target = m_target;
    if (m_view)
        m_view->showReport(report);
    else if (target == Target::Pane)
        m_pane.showReport(report, m_expectations);
    end();
    if (target == Target::Page)
        Q_EMIT blockRan(m_blockLesson, m_blockAddress, report);
    else if (target == Target::Pane)
        Q_EMIT workRan(m_work, m_source, report, m_expectations);
    if (const auto *refused = std::get_if<NotStarted>(&report.outcome.end);
        refused && refused->code == ErrorCode::NoContainment)
        Q_EMIT containmentMissing();
}

} // namespace Lectern::App
