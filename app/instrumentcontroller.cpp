// SPDX-License-Identifier: GPL-3.0-or-later
#include "instrumentcontroller.h"

#include "instruments/exportdialog.h"
#include "instruments/instrumentpane.h"
#include "page/lessonpage.h"
#include "page/pitfallpair.h"
#include "page/runnableview.h"
#include "runcontroller.h"
#include "work/workpane.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// What is to be compared with the last run of \a view: the mistake, if it is its fix; of a run
/// without the interpreter lock the one with it.
QStringList comparedRuns(const RunnableView &view, const LessonPage &page)
{
    if (view.runName() != view.usualRunName())
        return {view.usualRunName()};
    if (view.block().role != RunnableBlock::Role::Fix)
        return {};
    const RunnableView *mistake = page.runnable(view.block().id);
    return mistake ? QStringList{mistake->runName()} : QStringList();
}

} // namespace

InstrumentController::InstrumentController(LessonPage &page, WorkPane &pane, RunController &runs,
                                           QMenu &menu, std::function<const Lesson *()> lesson,
                                           QObject *parent)
    : QObject(parent), m_page(page), m_pane(pane), m_runs(runs), m_lesson(std::move(lesson))
{
    fillMenu(menu);
    connect(&m_page, &LessonPage::runnableAdded, this, &InstrumentController::addView);
    connect(&m_page, &LessonPage::pairAdded, this, [this](PitfallPair *pair) {
        connect(pair, &PitfallPair::exportRequested, this, &InstrumentController::save);
    });
    connect(&m_runs, &RunController::blockRan, this, &InstrumentController::onBlockRan);
    connect(&m_runs, &RunController::workRan, this, &InstrumentController::onWorkRan);
    connect(m_pane.instruments(), &InstrumentPane::exportRequested, this,
            &InstrumentController::save);
    connect(&m_freeThreaded, &InterpreterChooser::finished, this,
            &InstrumentController::onFreeThreaded);
}

void InstrumentController::fillMenu(QMenu &menu)
{
    for (const Instrument instrument : allInstruments()) {
        QAction *action = menu.addAction(instrumentTitle(instrument));
        action->setObjectName("instrumentAction_"_L1 + instrumentName(instrument));
        action->setCheckable(true);
        m_actions.insert(instrument, action);
        connect(action, &QAction::toggled, this, [this] {
            applyChoice();
            Q_EMIT chosenChanged();
        });
    }
    menu.addSeparator();
    m_atCursor = menu.addAction(tr("Objects also at the line of the cursor"));
    m_atCursor->setObjectName(u"instrumentAtCursorAction"_s);
    m_atCursor->setCheckable(true);
    connect(m_atCursor, &QAction::toggled, this, [this](bool isWanted) {
        if (isWanted)
            m_actions[Instrument::Objects]->setChecked(true);
        applyChoice();
    });
}

void InstrumentController::setChosen(const QStringList &names)
{
    for (const auto &[instrument, action] : m_actions.asKeyValueRange()) {
        const QSignalBlocker blocker(action);
        action->setChecked(names.contains(instrumentName(instrument)));
    }
    applyChoice();
}

QStringList InstrumentController::chosen() const
{
    QStringList names;
    for (const Instrument instrument : allInstruments()) {
        if (m_actions[instrument]->isChecked())
            names.append(instrumentName(instrument));
    }
    return names;
}

void InstrumentController::applyChoice()
{
    Instruments instruments;
    for (const auto &[instrument, action] : m_actions.asKeyValueRange())
        instruments.setFlag(instrument, action->isChecked());
    m_runs.setInstruments(instruments);
    m_runs.setRecordingAtCursor(m_atCursor->isChecked() &&
                                instruments.testFlag(Instrument::Objects));
}

void InstrumentController::addView(RunnableView *view)
{
    connect(view, &RunnableView::exportRequested, this, &InstrumentController::save);
    connect(view, &RunnableView::freeThreadedRequested, this,
            [this, view] { runFreeThreaded(view); });
}

void InstrumentController::runFreeThreaded(RunnableView *view)
{
    const Lesson *lesson = m_lesson();
    if (!lesson || m_runs.isRunning())
        return;
    m_freeThreadedView = view;
    m_freeThreaded.startFreeThreaded(lesson->needs + view->block().needs);
}

void InstrumentController::onFreeThreaded(const Result<Interpreter> &interpreter)
{
    const Lesson *lesson = m_lesson();
    if (!interpreter)
        Q_EMIT failed(interpreter.error());
    else if (lesson && m_freeThreadedView)
        m_runs.runBlock(*lesson, m_freeThreadedView->address(),
                        RunController::Variant{*interpreter, tr("without the lock")});
}

void InstrumentController::onBlockRan(const Lesson &lesson, const QString &address,
                                      const BlockReport &report)
{
    RunnableView *ran = m_page.runnable(address);
    if (!ran)
        return;
    if (m_pageLesson != lesson.file) {
        m_pageLesson = lesson.file;
        m_pageRuns.clear();
    }
    const auto run = measuredRun(ran->runName(), report.outcome);
    if (!run)
        return;
    addMeasuredRun(m_pageRuns, *run);
    for (const Block &block : lesson.blocks) {
        const auto *runnable = std::get_if<RunnableBlock>(&block);
        if (RunnableView *view = runnable ? m_page.runnable(runnable->address()) : nullptr)
            view->setOtherRuns(m_pageRuns, comparedRuns(*view, m_page));
    }
}

void InstrumentController::onWorkRan(const Work &work, const QString &source,
                                     const BlockReport &report)
{
    if (m_workKey != work.key()) {
        m_workKey = work.key();
        m_workRuns.clear();
        m_workCount = 0;
    }
    const QString name = tr("Run %1").arg(++m_workCount);
    InstrumentPane *pane = m_pane.instruments();
    pane->setRun(name, source, report.outcome);
    pane->setOthers(m_workRuns);
    if (const auto run = measuredRun(name, report.outcome))
        addMeasuredRun(m_workRuns, *run);
}

void InstrumentController::save(const QByteArray &content, const QString &suffix)
{
    openExportDialog(&m_pane, exportOf(content, u"recording"_s, suffix), this,
                     [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace Lectern::App
