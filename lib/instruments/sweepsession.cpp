// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/sweepsession.h"

#include "course/knobvalue.h"
#include "instruments/comparestatistics.h"
#include "instruments/measuretext.h"

#include <QHash>
#include <QTimer>

#include <algorithm>

namespace Lectern {

namespace {

void addPoint(SweepSeries &series, double value, const QList<double> &measured)
{
    series.points.append({.value = value, .measured = spreadOf(measured)});
    QList<QPointF> points;
    for (const SweepPoint &point : std::as_const(series.points))
        points.append({point.value, point.measured.median});
    series.fit = fitGrowth(points);
}

SweepSeries &seriesNamed(QList<SweepSeries> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &SweepSeries::name);
    return found != all.end() ? *found : all.emplaceBack(SweepSeries{.name = name});
}

/// What every greater value would run into as well.
bool isTooMuch(Verdict::Kind kind)
{
    return kind == Verdict::Kind::TimedOut || kind == Verdict::Kind::MemoryLimit;
}

} // namespace

SweepSession::SweepSession(Runner &runner, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_session(runner, cacheFolder)
{
    m_session.setInstruments(Instrument::Timing | Instrument::Memory);
    connect(&m_session, &BlockSession::preparing, this, &SweepSession::preparing);
    connect(&m_session, &BlockSession::finished, this, &SweepSession::onRunFinished);
}

void SweepSession::start(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                         const QList<double> &values, int repeats, const Interpreter &interpreter)
{
    m_lesson = lesson;
    m_block = block;
    m_block.cold = true; // an interpreter that waits has loaded its imports already
    m_block.expectations.clear();
    m_block.peakBytes = 0;
    m_code = code;
    m_interpreter = interpreter;
    m_values = values;
    std::ranges::sort(m_values);
    m_values.erase(std::ranges::unique(m_values).begin(), m_values.end());
    m_place = 0;
    m_runs.clear();
    m_sweep = {};
    if (block.knob) {
        m_sweep.knob = block.knob->name;
        m_sweep.isLogarithmic = block.knob->logarithmic;
    }
    m_repeats = qMax(repeats, 1);
    m_done = 0;
    m_spent = {};
    m_isRunning = true;
    m_isCancelled = false;
    ++m_startCount;
    if (refusal().isEmpty()) {
        runNext();
        return;
    }
    m_session.cancel(); // of an earlier start()
    QTimer::singleShot(0, this, [this, count = m_startCount] {
        if (m_isRunning && count == m_startCount)
            finish(refusal(), m_isCancelled);
    });
}

QString SweepSession::refusal() const
{
    if (!m_block.knob)
        return tr("This program has no knob. Name one that it assigns a number to.");
    if (!knobValue(m_code, m_block.knob->name))
        return tr("The program does not assign a number to %1 at its top level. Write for example "
                  "%1 = 1000 on a line of its own.")
            .arg(m_block.knob->name);
    if (m_values.isEmpty())
        return tr("There are no values for %1. Name at least one.").arg(m_block.knob->name);
    return {};
}

void SweepSession::cancel()
{
    if (!m_isRunning)
        return;
    m_isCancelled = true;
    m_session.cancel();
}

void SweepSession::runNext()
{
    m_session.start(m_lesson, m_block, withKnobValue(m_code, m_sweep.knob, m_values[m_place]),
                    m_interpreter);
}

void SweepSession::onRunFinished(const BlockReport &report)
{
    if (!m_isRunning || !refusal().isEmpty())
        return;
    if (m_isCancelled || report.verdict.kind == Verdict::Kind::Cancelled) {
        finish({}, true);
        return;
    }
    if (!report.verdict.passed()) {
        onRunFailed(report.verdict);
        return;
    }
    keep(report.outcome);
    const bool isOverBudget = report.outcome.wall > m_runBudget;
    if (isOverBudget && m_place + 1 < m_values.size())
        m_sweep.note =
            tr("The run at %1 = %2 took %3, so greater values were left out.")
                .arg(m_sweep.knob, knobText(m_values[m_place]),
                     durationText(std::chrono::duration<double>(report.outcome.wall).count()));
    const bool isValueDone = m_runs.size() == m_repeats || isOverBudget;
    const int count = m_startCount;
    m_spent += report.outcome.wall;
    ++m_done;
    Q_EMIT progressed(m_done, m_done + runsLeft());
    if (isValueDone && count == m_startCount)
        endValue();
    if (count != m_startCount) // one who was told began another
        return;
    if (m_isCancelled)
        finish({}, true);
    else if (isValueDone && (isOverBudget || m_place == m_values.size()))
        finish();
    else
        runNext();
}

int SweepSession::runsLeft() const
{
    const auto laterValues = static_cast<int>(m_values.size() - m_place) - 1;
    return m_repeats * (laterValues + 1) - static_cast<int>(m_runs.size());
}

/// Greater values take longer as a rule: this is the least that is left out.
void SweepSession::fitRepeats()
{
    const auto valuesLeft = m_values.size() - m_place;
    if (m_done == 0 || valuesLeft <= 0)
        return;
    const auto ofEach = m_spent / m_done;
    const auto affordable = (m_budget - m_spent) / (ofEach * valuesLeft);
    m_repeats = static_cast<int>(std::clamp<qint64>(affordable, 1, m_repeats));
}

/// A limit ends the sweep where something was measured before; anything else is a failure.
void SweepSession::onRunFailed(const Verdict &verdict)
{
    const QString value = knobText(m_values[m_place]);
    if (!m_runs.isEmpty())
        endValue();
    if (isTooMuch(verdict.kind) && !m_sweep.memory.points.isEmpty()) {
        m_sweep.note = tr("At %1 = %2 the program met a limit, so there are no greater values. %3",
                          "a knob, its value, a sentence that says which")
                           .arg(m_sweep.knob, value, verdict.message);
        finish();
        return;
    }
    finish(tr("The program did not end as it should at %1 = %2. %3",
              "a knob, its value, a sentence that says why")
               .arg(m_sweep.knob, value, verdict.message));
}

void SweepSession::keep(const RunOutcome &outcome)
{
    Run run{.parts = scriptParts(outcome), .peakBytes = outcome.peakResidentBytes};
    if (run.parts.isEmpty())
        run.parts.append({.name = {}, .wall = scriptTiming(outcome).wall});
    m_runs.append(run);
}

void SweepSession::endValue()
{
    const double value = m_values[m_place];
    QStringList names; // in the order in which they came
    QHash<QString, QList<double>> times;
    QList<double> peaks;
    for (const Run &run : std::as_const(m_runs)) {
        peaks.append(static_cast<double>(run.peakBytes));
        for (const ScriptPart &part : run.parts) {
            if (!times.contains(part.name))
                names.append(part.name);
            times[part.name].append(std::chrono::duration<double>(part.wall).count());
        }
    }
    for (const QString &name : std::as_const(names))
        addPoint(seriesNamed(m_sweep.time, name), value, times[name]);
    addPoint(m_sweep.memory, value, peaks);
    m_runs.clear();
    ++m_place;
    fitRepeats();
    Q_EMIT measured(m_sweep);
}

void SweepSession::finish(const QString &failure, bool isCancelled)
{
    m_isRunning = false;
    Q_EMIT finished({m_sweep, failure, isCancelled});
}

} // namespace Lectern
