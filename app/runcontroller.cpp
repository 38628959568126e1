// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcontroller.h"

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
    connect(&m_blockSession, &BlockSession::finished, this, &RunController::onBlockFinished);
    connect(&m_checkSession, &CheckSession::testJudged, this,
            [this](const TestResult &test) { m_pane.addTest(test); });
    connect(&m_checkSession, &CheckSession::finished, this, &RunController::onCheckFinished);
    connect(&m_confirmation, &PassConfirmation::refuted, this, [this](const CheckReport &report) {
        if (!isRunning())
            m_pane.showReport(report);
    });
}

void RunController::setInterpreter(const Result<Interpreter> &interpreter)
{
    m_interpreter = interpreter;
}

void RunController::runBlock(const Lesson &lesson, const QString &address)
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
    begin(Target::Page);
    view->showRunning();
    m_blockSession.start(trusted(lesson), *block, block->code, *m_interpreter);
}

void RunController::runWork(const Work &work, const QString &source)
{
    if (isRunning())
        return;
    if (!m_interpreter) {
        m_pane.showMessage(tr("No Python"), m_interpreter.error().message);
        return;
    }
    const RunnableBlock block = blockOf(work, source);
    m_expectations = block.expectations;
    begin(Target::Pane);
    m_pane.showRunning(false);
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
    m_checkedWork = work;
    m_checkedSource = source;
    begin(Target::Tests);
    m_pane.showRunning(true);
    m_checkSession.start(trusted(work.lesson), *work.lesson.findExercise(work.id), source,
                         *m_interpreter);
}

void RunController::prepareBlock(const Lesson &lesson, const QString &address)
{
    if (const RunnableBlock *block = lesson.findRunnable(address); block && m_interpreter)
        m_blockSession.prepare(trusted(lesson), *block, block->code, *m_interpreter);
}

void RunController::prepareWork(const Work &work, const QString &source)
{
    if (!m_interpreter)
        return;
    if (work.kind == Work::Kind::Exercise)
        m_checkSession.prepare(trusted(work.lesson), *work.lesson.findExercise(work.id), source,
                               *m_interpreter);
    else
        m_blockSession.prepare(trusted(work.lesson), blockOf(work, source), source, *m_interpreter);
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
    if (source != work.source) {
        block.expectations.clear();
        block.exitCode = 0;
    }
    return block;
}

void RunController::stop()
{
    if (m_target == Target::Tests)
        m_checkSession.cancel();
    else if (isRunning())
        m_blockSession.cancel();
}

void RunController::begin(Target target)
{
    m_confirmation.cancel(); // what it would say is no longer looked at
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
    if (report.verdict.passed() && report.wasWarm && m_interpreter)
        m_confirmation.start(trusted(m_checkedWork.lesson),
                             *m_checkedWork.lesson.findExercise(m_checkedWork.id), m_checkedSource,
                             *m_interpreter);
}

void RunController::onBlockFinished(const BlockReport &report)
{
    if (m_view)
        m_view->showReport(report);
    else if (m_target == Target::Pane)
        m_pane.showReport(report, m_expectations);
    end();
    if (const auto *refused = std::get_if<NotStarted>(&report.outcome.end);
        refused && refused->code == ErrorCode::NoContainment)
        Q_EMIT containmentMissing();
}

} // namespace Lectern::App
