// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparisonsession.h"

#include "instruments/comparestatistics.h"
#include "instruments/scripttiming.h"

#include <QTimer>

namespace Lectern {

ComparisonSession::ComparisonSession(Runner &runner, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_session(runner, cacheFolder)
{
    m_session.setInstruments(Instrument::Timing | Instrument::Memory);
    connect(&m_session, &BlockSession::preparing, this, &ComparisonSession::preparing);
    connect(&m_session, &BlockSession::finished, this, &ComparisonSession::onRunFinished);
}

void ComparisonSession::start(const QList<ComparisonEntry> &entries, int rounds,
                              const Interpreter &interpreter)
{
    m_entries = entries;
    m_programs.clear();
    for (ComparisonEntry &entry : m_entries) {
        entry.block.cold = true; // an interpreter that waits has loaded its imports already
        entry.block.expectations.clear();
        entry.block.peakBytes = 0;
        m_programs.append({.name = entry.name, .runs = {}});
    }
    m_interpreter = interpreter;
    m_rounds = qMax(rounds, 1);
    m_round = 0;
    m_place = 0;
    m_done = 0;
    m_isRunning = true;
    m_isCancelled = false;
    ++m_startCount;
    if (entries.size() >= 2) {
        runNext();
        return;
    }
    m_session.cancel(); // of an earlier start()
    QTimer::singleShot(0, this, [this, count = m_startCount] {
        if (m_isRunning && count == m_startCount)
            finish(tr("A comparison takes at least two programs. Add one."), m_isCancelled);
    });
}

void ComparisonSession::cancel()
{
    if (!m_isRunning)
        return;
    m_isCancelled = true;
    m_session.cancel();
}

/// A B, then B A.
qsizetype ComparisonSession::entryAt(qsizetype place) const
{
    return m_round % 2 == 0 ? place : m_entries.size() - 1 - place;
}

void ComparisonSession::runNext()
{
    const ComparisonEntry &entry = m_entries[entryAt(m_place)];
    m_session.start(entry.lesson, entry.block, entry.code, m_interpreter);
}

void ComparisonSession::onRunFinished(const BlockReport &report)
{
    if (!m_isRunning || m_entries.size() < 2)
        return;
    if (m_isCancelled || report.verdict.kind == Verdict::Kind::Cancelled) {
        finish({}, true);
        return;
    }
    const ComparisonEntry &entry = m_entries[entryAt(m_place)];
    if (!report.verdict.passed()) {
        finish(tr("%1 did not end as it should, so there is nothing to compare. %2",
                  "the name of a program, a sentence")
                   .arg(entry.name, report.verdict.message));
        return;
    }
    if (m_round > 0)
        keep(report.outcome);
    ++m_done;
    if (++m_place == m_entries.size())
        endRound();
    const int count = m_startCount;
    Q_EMIT progressed(m_done, (m_rounds + 1) * static_cast<int>(m_entries.size()));
    if (count != m_startCount) // the one who was told began another
        return;
    if (m_isCancelled)
        finish({}, true);
    else if (m_round > m_rounds)
        finish({});
    else
        runNext();
}

void ComparisonSession::keep(const RunOutcome &outcome)
{
    const ScriptTiming timing = scriptTiming(outcome);
    m_programs[entryAt(m_place)].runs.append(
        {.wall = timing.wall, .cpu = timing.cpu, .peakBytes = outcome.peakResidentBytes});
}

void ComparisonSession::endRound()
{
    m_place = 0;
    ++m_round;
    if (m_round == 1) {
        m_clock.start();
        return;
    }
    const int made = m_round - 1;
    const qint64 each = qMax<qint64>(m_clock.elapsed() / made, 1);
    const auto affordable = static_cast<int>(qMin<qint64>(m_budget.count() / each, m_rounds));
    m_rounds = qMin(m_rounds, qMax(affordable, qMax(minimumRounds, made)));
}

void ComparisonSession::finish(const QString &failure, bool isCancelled)
{
    m_isRunning = false;
    Q_EMIT finished({compare(m_programs), failure, isCancelled});
}

} // namespace Lectern
