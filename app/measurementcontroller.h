// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparisonsession.h"
#include "instruments/sweepsession.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Lectern::App {

class LessonPage;
class PitfallPair;
class RunController;
class RunnableView;

/// Runs the blocks of the page many times, to tell what one run does not: how time and memory grow
/// with a knob, and whether a fix is faster than its mistake. One of them at a time, and no other
/// run meanwhile.
class MeasurementController final : public QObject
{
    Q_OBJECT

public:
    /// \a lesson is what the page shows, or null. All must outlive this.
    MeasurementController(LessonPage &page, RunController &runs, const QString &cacheFolder,
                          std::function<const Lesson *()> lesson, QObject *parent = nullptr);

private:
    void addView(RunnableView *view);
    void addPair(PitfallPair *pair);
    void sweep(RunnableView *view);
    void compare(PitfallPair *pair);
    void stop();
    void stopUnseen();
    void onSwept(const SweepReport &report);
    void onCompared(const ComparisonReport &report);

    RunController &m_runs;
    std::function<const Lesson *()> m_lesson;
    SweepSession m_sweep;
    ComparisonSession m_comparison;
    QPointer<RunnableView> m_view; ///< whose knob is turned; may go with the page
    QPointer<PitfallPair> m_pair;  ///< the same of what is compared
};

} // namespace Lectern::App
