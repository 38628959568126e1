// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sweepcommand.h"

#include "cli/console.h"
#include "cli/texttable.h"
#include "course/knobvalue.h"
#include "course/optionvalues.h"
#include "instruments/comparisonjson.h"
#include "instruments/measuretext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

/// The measured values of \a series at \a value, which it may have been ended before.
QString cellAt(const SweepSeries &series, double value, QString (*text)(double))
{
    const auto point = std::ranges::find(series.points, value, &SweepPoint::value);
    return point == series.points.end() ? u"-"_s : text(point->measured.median);
}

} // namespace

SweepCommand::SweepCommand(SweepOptions options)
    : m_options(std::move(options)), m_session(m_runner, GeneratedDataMaker::defaultCacheFolder())
{
    m_session.setRunBudget(milliseconds(m_options.budgetSeconds));
    connect(&m_chooser, &InterpreterChooser::finished, this, &SweepCommand::onInterpreter);
    connect(&m_session, &SweepSession::preparing, this,
            [](const QString &sentence) { writeError(sentence + u'\n'); });
    connect(&m_session, &SweepSession::progressed, this, &writeProgress);
    connect(&m_session, &SweepSession::finished, this, &SweepCommand::onFinished);
}

void SweepCommand::start()
{
    const Result<Target> target = readTarget(m_options.target, m_options.courseFolder,
                                             m_options.trust ? Trust::Own : Trust::Contained);
    if (!target) {
        fail(target.error());
        return;
    }
    m_target = *target;
    if (const Result<void> read = readKnob(); !read) {
        fail(read.error());
        return;
    }
    if (m_options.wallSeconds)
        m_target.block.limits.wall = milliseconds(*m_options.wallSeconds);
    m_chooser.start(m_options.python, m_target.lesson.needs + m_target.block.needs);
}

Result<void> SweepCommand::readKnob()
{
    if (!m_options.knob.isEmpty()) {
        const Parsed<Knob> knob = parseKnob(m_options.knob);
        if (!knob)
            return std::unexpected(Error{ErrorCode::InvalidInput, knob.error(), {}});
        m_target.block.knob = *knob;
    }
    const auto &knob = m_target.block.knob;
    if (!knob)
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  tr("This program has no knob. Name one: --knob N:1000..1000000:log."),
                  m_options.target});
    if (!knobValue(m_target.block.code, knob->name))
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  tr("This program does not assign a number to %1 at its top level. Write for "
                     "example %1 = 1000 on a line of its own.")
                      .arg(knob->name),
                  m_options.target});
    return {};
}

void SweepCommand::onInterpreter(const Result<Interpreter> &interpreter)
{
    if (!interpreter) {
        fail(interpreter.error());
        return;
    }
    const QStringList missing =
        missingPackages(*interpreter, m_target.lesson.needs + m_target.block.needs);
    if (!missing.isEmpty()) {
        fail({ErrorCode::MissingPackage, missingPackagesSentence(*interpreter, missing), {}});
        return;
    }
    m_session.start(m_target.lesson, m_target.block, m_target.block.code,
                    sweepValues(*m_target.block.knob, m_options.points), m_options.repeats,
                    *interpreter);
}

void SweepCommand::onFinished(const SweepReport &report)
{
    endProgress();
    if (m_options.json) {
        QJsonObject object = toJson(report.sweep);
        object.insert(u"failure"_s,
                      report.failure.isEmpty() ? QJsonValue() : QJsonValue(report.failure));
        writeJson(object);
    } else if (!report.sweep.memory.points.isEmpty()) {
        writeTable(report.sweep);
        write(u'\n' + escapeControls(describe(report.sweep)) + u'\n');
    }
    if (!report.failure.isEmpty())
        writeError(escapeControls("lectern-cli: "_L1 + report.failure) + u'\n');
    finish(report.failure.isEmpty() ? ExitStatus::Matched : ExitStatus::DidNotMatch);
}

void SweepCommand::writeTable(const Sweep &sweep)
{
    QStringList heading{sweep.knob};
    for (const SweepSeries &series : sweep.time)
        heading.append(series.name.isEmpty() ? tr("time") : series.name);
    QList<QStringList> rows{heading << tr("memory")};
    for (const SweepPoint &point : sweep.memory.points) {
        QStringList row{knobText(point.value)};
        for (const SweepSeries &series : sweep.time)
            row.append(cellAt(series, point.value, durationText));
        rows.append(row << cellAt(sweep.memory, point.value, sizeText));
    }
    write(textTable(rows));
}

} // namespace Lectern::Cli
