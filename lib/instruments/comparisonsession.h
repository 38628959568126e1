// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "instruments/comparison.h"

#include <QElapsedTimer>

namespace Lectern {

/// A program to compare: \a code in the place of \a block's own.
struct ComparisonEntry
{
    QString name; ///< as people call it, and no other of the comparison
    Lesson lesson;
    RunnableBlock block;
    QString code;
};

/// How a comparison ended.
struct ComparisonReport
{
    TimedComparison comparison; ///< of the runs that were made until then
    QString failure;            ///< why it ended early, a sentence for people; empty if it did not
    bool isCancelled = false;
};

/// Runs programs in turn and compares what they take. Each round runs each of them once, from first
/// to last or from last to first by turns (A B B A), so that what else the machine does meets all.
/// The first round warms the machine up and is not counted. Every run begins with a fresh Python,
/// and what is measured is the script alone, see ScriptTiming. What a program prints is not judged,
/// only that it exits as its block says.
/// \a runner must outlive the session and is not used by anybody else meanwhile.
class ComparisonSession : public QObject
{
    Q_OBJECT

public:
    /// Fewer rounds than these are made only where fewer are asked for.
    static constexpr int minimumRounds = 5;

    ComparisonSession(Runner &runner, const QString &cacheFolder, QObject *parent = nullptr);

    /// Two entries or more, \a rounds that count. Never reports from inside; a start() before the
    /// end replaces the first, whose end is never told.
    void start(const QList<ComparisonEntry> &entries, int rounds, const Interpreter &interpreter);

    /// There are fewer rounds, if they would take longer than this together; 60 s without it.
    void setBudget(std::chrono::milliseconds budget) { m_budget = budget; }

    /// Ends it; finished() follows, with what was measured until then. Does nothing when idle.
    void cancel();

    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// As BlockSession::preparing().
    void preparing(const QString &sentence);
    /// Of so many runs in all, which become fewer where the budget does not allow for them.
    void progressed(int done, int total);
    void finished(const Lectern::ComparisonReport &report);

private:
    void runNext();
    void onRunFinished(const BlockReport &report);
    void keep(const RunOutcome &outcome);
    void endRound();
    void finish(const QString &failure, bool isCancelled = false);
    qsizetype entryAt(qsizetype place) const;

    BlockSession m_session;
    QList<ComparisonEntry> m_entries;
    QList<TimedProgram> m_programs; ///< one for each entry
    Interpreter m_interpreter;
    std::chrono::milliseconds m_budget{60'000};
    QElapsedTimer m_clock; ///< since the first round that counts
    int m_rounds = 0;      ///< that are to count
    int m_round = 0;       ///< 0: the one that does not
    qsizetype m_place = 0; ///< within the round
    int m_done = 0;        ///< runs
    int m_startCount = 0;  ///< which start() a refusal belongs to
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace Lectern
