// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurementcontroller.h"

#include "course/knobvalue.h"
#include "page/lessonpage.h"
#include "page/pitfallpair.h"
#include "page/runnableview.h"
#include "runcontroller.h"

using namespace std::chrono_literals;

namespace Lectern::App {

namespace {

constexpr int sweepPoints = 10;
constexpr int sweepRepeats = 3;
constexpr int comparisonRounds = 15;

} // namespace

MeasurementController::MeasurementController(LessonPage &page, RunController &runs,
                                             const QString &cacheFolder,
                                             std::function<const Lesson *()> lesson,
                                             QObject *parent)
    : QObject(parent),
      m_runs(runs),
      m_lesson(std::move(lesson)),
      m_sweep(runs.runner(), cacheFolder),
      m_comparison(runs.runner(), cacheFolder)
{
    m_sweep.setBudget(45s); // somebody waits for it
    connect(&page, &LessonPage::runnableAdded, this, &MeasurementController::addView);
    connect(&page, &LessonPage::pairAdded, this, &MeasurementController::addPair);
    connect(&m_runs, &RunController::measurementStopRequested, this, &MeasurementController::stop);
    connect(&m_sweep, &SweepSession::progressed, this, [this](int done, int total) {
        if (m_view)
            m_view->setSweepProgress(done, total);
    });
    connect(&m_sweep, &SweepSession::measured, this, [this](const Sweep &sweep) {
        if (m_view)
            m_view->showSweep(sweep, {});
    });
    connect(&m_sweep, &SweepSession::finished, this, &MeasurementController::onSwept);
    connect(&m_comparison, &ComparisonSession::progressed, this, [this](int done, int total) {
        if (m_pair)
            m_pair->setProgress(done, total);
    });
    connect(&m_comparison, &ComparisonSession::finished, this, &MeasurementController::onCompared);
}

void MeasurementController::addView(RunnableView *view)
{
    connect(view, &RunnableView::sweepRequested, this, [this, view] { sweep(view); });
    connect(view, &RunnableView::sweepStopRequested, this, &MeasurementController::stop);
    connect(view, &QObject::destroyed, this, &MeasurementController::stopUnseen);
}

void MeasurementController::addPair(PitfallPair *pair)
{
    const auto isMeasured = [](const RunnableView *view) {
        return view->block().instruments.testAnyFlags(Instrument::Timing | Instrument::Memory);
    };
    pair->setComparable(isMeasured(pair->mistake()) && isMeasured(pair->fix()));
    connect(pair, &PitfallPair::compareRequested, this, [this, pair] { compare(pair); });
    connect(pair, &PitfallPair::stopRequested, this, &MeasurementController::stop);
    connect(pair, &QObject::destroyed, this, &MeasurementController::stopUnseen);
}

void MeasurementController::sweep(RunnableView *view)
{
    const Lesson *lesson = m_lesson();
    if (!lesson || m_runs.isRunning())
        return;
    if (!m_runs.interpreter()) {
        view->showSweepFailure(m_runs.interpreter().error().message);
        return;
    }
    m_runs.beginMeasurement();
    m_view = view;
    view->setSweeping(true);
    m_sweep.start(m_runs.trusted(*lesson), view->block(), view->block().code,
                  sweepValues(*view->block().knob, sweepPoints), sweepRepeats,
                  *m_runs.interpreter());
}

void MeasurementController::onSwept(const SweepReport &report)
{
    if (m_view) {
        m_view->setSweeping(false);
        if (!report.sweep.memory.points.isEmpty())
            m_view->showSweep(report.sweep, describe(report.sweep));
        if (!report.failure.isEmpty())
            m_view->showSweepFailure(report.failure);
    }
    m_runs.endMeasurement();
}

void MeasurementController::compare(PitfallPair *pair)
{
    const Lesson *lesson = m_lesson();
    if (!lesson || m_runs.isRunning())
        return;
    if (!m_runs.interpreter()) {
        pair->showFailure(m_runs.interpreter().error().message);
        return;
    }
    m_runs.beginMeasurement();
    m_pair = pair;
    pair->setComparing(true);
    QList<ComparisonEntry> entries;
    for (const RunnableView *view : {pair->mistake(), pair->fix()})
        entries.append({view == pair->fix() ? tr("The fix") : tr("The mistake"),
                        m_runs.trusted(*lesson), view->block(), view->code()});
    m_comparison.start(entries, comparisonRounds, *m_runs.interpreter());
}

void MeasurementController::onCompared(const ComparisonReport &report)
{
    if (m_pair) {
        m_pair->setComparing(false);
        if (!report.failure.isEmpty())
            m_pair->showFailure(report.failure);
        else if (!report.isCancelled)
            m_pair->showComparison(report.comparison, describe(report.comparison));
    }
    m_runs.endMeasurement();
}

/// Nobody can see what comes of it any more.
void MeasurementController::stopUnseen()
{
    if (m_sweep.isRunning() && !m_view)
        m_sweep.cancel();
    if (m_comparison.isRunning() && !m_pair)
        m_comparison.cancel();
}

void MeasurementController::stop()
{
    m_sweep.cancel();
    m_comparison.cancel();
}

} // namespace Lectern::App
