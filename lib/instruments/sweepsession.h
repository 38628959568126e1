// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "instruments/scripttiming.h"
#include "instruments/sweep.h"

namespace Lectern {

/// How a sweep ended.
struct SweepReport
{
    Sweep sweep;     ///< of the values that were measured until then
    QString failure; ///< why it ended early, a sentence for people; empty if it did not
    bool isCancelled = false;
};

/// Runs a program over the values of its knob, and measures its time and its peak of memory at
/// each. A program that marks its parts, see ScriptPart, has a curve for each; what happens outside
/// of them is then in none. Every run begins with a fresh Python. What the program prints is not
/// judged, only that it exits as its block says.
/// \a runner must outlive the session and is not used by anybody else meanwhile.
class SweepSession : public QObject
{
    Q_OBJECT

public:
    SweepSession(Runner &runner, const QString &cacheFolder, QObject *parent = nullptr);

    /// Runs \a code in the place of \a block's own with each of \a values for the block's knob, in
    /// ascending order, \a repeats times each. Never reports from inside; a start() before the end
    /// replaces the first, whose end is never told.
    void start(const Lesson &lesson, const RunnableBlock &block, const QString &code,
               const QList<double> &values, int repeats, const Interpreter &interpreter);

    /// A run that takes longer is the last one; 20 s without it.
    void setRunBudget(std::chrono::milliseconds budget) { m_runBudget = budget; }

    /// Greater values are run less often, at least once, where all would take longer than this
    /// together; an hour without it.
    void setBudget(std::chrono::milliseconds budget) { m_budget = budget; }

    /// Ends it; finished() follows, with what was measured until then. Does nothing when idle.
    void cancel();

    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// As BlockSession::preparing().
    void preparing(const QString &sentence);
    /// Of so many runs in all.
    void progressed(int done, int total);
    /// What there is after each value.
    void measured(const Lectern::Sweep &sweep);
    void finished(const Lectern::SweepReport &report);

private:
    /// What one run at one value gave.
    struct Run
    {
        QList<ScriptPart> parts; ///< or the whole script, without a name
        qint64 peakBytes = 0;
    };

    QString refusal() const;
    void runNext();
    void onRunFinished(const BlockReport &report);
    void onRunFailed(const Verdict &verdict);
    void keep(const RunOutcome &outcome);
    void endValue();
    int runsLeft() const;
    void fitRepeats();
    void finish(const QString &failure = {}, bool isCancelled = false);

    BlockSession m_session;
    Lesson m_lesson;
    RunnableBlock m_block;
    QString m_code;
    Interpreter m_interpreter;
    QList<double> m_values; ///< ascending
    qsizetype m_place = 0;  ///< in them
    QList<Run> m_runs;      ///< at this value
    Sweep m_sweep;
    std::chrono::milliseconds m_runBudget{20'000};
    std::chrono::milliseconds m_budget{3'600'000};
    std::chrono::nanoseconds m_spent{0}; ///< by all runs
    int m_repeats = 0;
    int m_done = 0;       ///< runs
    int m_startCount = 0; ///< which start() a refusal belongs to
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace Lectern
