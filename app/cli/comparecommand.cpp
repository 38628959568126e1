// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparecommand.h"

#include "cli/console.h"
#include "cli/target.h"
#include "cli/texttable.h"
#include "instruments/comparisonjson.h"
#include "instruments/measuretext.h"

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

CompareCommand::CompareCommand(CompareOptions options)
    : m_options(std::move(options)), m_session(m_runner, GeneratedDataMaker::defaultCacheFolder())
{
    connect(&m_chooser, &InterpreterChooser::finished, this, &CompareCommand::onInterpreter);
    connect(&m_session, &ComparisonSession::preparing, this,
            [](const QString &sentence) { writeError(sentence + u'\n'); });
    connect(&m_session, &ComparisonSession::progressed, this, &writeProgress);
    connect(&m_session, &ComparisonSession::finished, this, &CompareCommand::onFinished);
}

void CompareCommand::start()
{
    if (const Result<void> read = readTargets(); !read) {
        fail(read.error());
        return;
    }
    QStringList needs;
    for (const ComparisonEntry &entry : std::as_const(m_entries))
        needs += entry.lesson.needs + entry.block.needs;
    m_chooser.start(m_options.python, needs);
}

Result<void> CompareCommand::readTargets()
{
    if (m_options.targets.size() < 2)
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  tr("A comparison takes at least two programs. Name another one."),
                  {}});
    for (const QString &text : std::as_const(m_options.targets)) {
        Result<Target> target = readTarget(text, m_options.courseFolder,
                                           m_options.trust ? Trust::Own : Trust::Contained);
        if (!target)
            return std::unexpected(target.error());
        if (m_options.wallSeconds)
            target->block.limits.wall =
                std::chrono::milliseconds(qRound64(*m_options.wallSeconds * 1000));
        // The same program twice shows what the machine adds.
        QString name = target->name;
        const auto isTaken = [&](const ComparisonEntry &entry) { return entry.name == name; };
        for (int number = 2; std::ranges::any_of(m_entries, isTaken); ++number)
            name = u"%1 (%2)"_s.arg(target->name).arg(number);
        m_entries.append({name, target->lesson, target->block, target->block.code});
    }
    return {};
}

void CompareCommand::onInterpreter(const Result<Interpreter> &interpreter)
{
    if (!interpreter) {
        fail(interpreter.error());
        return;
    }
    for (const ComparisonEntry &entry : std::as_const(m_entries)) {
        const QStringList missing =
            missingPackages(*interpreter, entry.lesson.needs + entry.block.needs);
        if (missing.isEmpty())
            continue;
        fail({ErrorCode::MissingPackage, missingPackagesSentence(*interpreter, missing), {}});
        return;
    }
    m_session.start(m_entries, m_options.rounds, *interpreter);
}

void CompareCommand::onFinished(const ComparisonReport &report)
{
    endProgress();
    if (m_options.json) {
        QJsonObject object = toJson(report.comparison);
        object.insert(u"failure"_s,
                      report.failure.isEmpty() ? QJsonValue() : QJsonValue(report.failure));
        writeJson(object);
    } else if (report.failure.isEmpty()) {
        writeTable(report.comparison);
        write(u'\n' + escapeControls(describe(report.comparison)) + u'\n');
    }
    if (!report.failure.isEmpty())
        writeError(escapeControls("lectern-cli: "_L1 + report.failure) + u'\n');
    finish(report.failure.isEmpty() ? ExitStatus::Matched : ExitStatus::DidNotMatch);
}

void CompareCommand::writeTable(const TimedComparison &comparison)
{
    QList<QStringList> rows{{tr("program"), tr("runs"), tr("time"), tr("middle half of the runs"),
                             tr("processor"), tr("memory")}};
    for (const ComparedProgram &compared : comparison.programs)
        rows.append({compared.program.name, QString::number(compared.program.runs.size()),
                     durationText(compared.wall.median),
                     tr("%1 to %2")
                         .arg(durationText(compared.wall.lowerQuartile),
                              durationText(compared.wall.upperQuartile)),
                     durationText(compared.cpu.median), sizeText(compared.peak.median)});
    write(textTable(rows));
}

} // namespace Lectern::Cli
