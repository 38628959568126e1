// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcommand.h"

#include "cli/console.h"
#include "cli/json.h"
#include "cli/target.h"
#include "course/textfile.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

constexpr qint64 maximumInputBytes = 100'000'000;

std::unexpected<Error> invalid(const QString &message, const QString &where = {})
{
    return std::unexpected(Error{ErrorCode::InvalidInput, message, where});
}

/// Standard input may be any bytes, of a pipe as well, but not without end.
Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorCode::NotFound,
                  RunCommand::tr("This file cannot be read (%1). Check its name and permissions.")
                      .arg(file.errorString()),
                  path});
    QByteArray bytes = file.read(maximumInputBytes + 1);
    if (bytes.size() > maximumInputBytes)
        return invalid(
            RunCommand::tr(
                "This is more than %1 bytes, the most that is passed on as input. Shorten it.")
                .arg(maximumInputBytes),
            path);
    return bytes;
}

} // namespace

RunCommand::RunCommand(RunOptions options)
    : m_options(std::move(options)), m_session(m_runner, GeneratedDataMaker::defaultCacheFolder())
{
    connect(&m_chooser, &InterpreterChooser::finished, this, &RunCommand::onInterpreter);
    connect(&m_session, &BlockSession::finished, this, &RunCommand::onFinished);
    connect(&m_runner, &ProcessRunner::prepared, this, [this] {
        if (!m_runner.isRunning() && m_reports.size() < m_options.repeat)
            startSession();
    });
    connect(&m_session, &BlockSession::preparing, this,
            [](const QString &sentence) { writeError(sentence + u'\n'); });
    connect(&m_session, &BlockSession::outputArrived, this,
            [this](Runner::Channel channel, const QByteArray &bytes) {
                if (m_options.json)
                    return;
                if (channel == Runner::Channel::StandardOutput)
                    writeProgramOutput(bytes);
                else
                    writeProgramError(bytes);
            });
}

void RunCommand::start()
{
    Result<void> ready = readTarget();
    if (ready)
        ready = readExpectation();
    if (!ready) {
        fail(ready.error());
        return;
    }
    applyLimits();
    if (m_options.freeThreaded)
        m_chooser.startFreeThreaded(m_lesson.needs + m_block.needs);
    else
        m_chooser.start(m_options.python, m_lesson.needs + m_block.needs);
}

Result<void> RunCommand::readTarget()
{
    const Result<Target> target = Cli::readTarget(m_options.target, m_options.courseFolder,
                                                  m_options.trust ? Trust::Own : Trust::Contained);
    if (!target)
        return std::unexpected(target.error());
    m_lesson = target->lesson;
    m_block = target->block;
    m_isBlock = target->isBlock;
    return {};
}

Result<void> RunCommand::readExpectation()
{
    Rule rule;
    if (!m_options.rule.isEmpty()) {
        const auto kind = ruleFromName(m_options.rule);
        if (!kind) {
            QStringList names;
            for (const RuleKind known : allRules())
                names.append(ruleName(known));
            return invalid(tr("There is no rule \"%1\". Rules are: %2.")
                               .arg(m_options.rule, names.join(", "_L1)));
        }
        rule.kind = *kind;
    }
    if (!m_options.expectFile.isEmpty()) {
        const Result<QString> text = readTextFile(m_options.expectFile, maximumSourceBytes);
        if (!text)
            return std::unexpected(text.error());
        m_block.expectations = {{.rule = rule, .text = *text, .line = 1}};
        if (const auto wrong = checkExpectedText(*text, rule))
            return invalid(*wrong, m_options.expectFile);
    } else if (!m_options.rule.isEmpty() && !m_isBlock) {
        return invalid(tr("--rule compares with something: add --expect FILE."));
    } else if (!m_options.rule.isEmpty()) {
        for (Expectation &expectation : m_block.expectations)
            expectation.rule = rule;
    }
    if (m_options.stdinFile == u"-" && m_options.repeat > 1)
        return invalid(tr("--repeat cannot read standard input again. Give a file to --stdin."));
    if (!m_options.stdinFile.isEmpty() && m_options.stdinFile != u"-") {
        const Result<QByteArray> bytes = readInput(m_options.stdinFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        m_block.standardInput = *bytes;
    }
    return {};
}

void RunCommand::applyLimits()
{
    if (m_options.wallSeconds)
        m_block.limits.wall = std::chrono::milliseconds(qRound64(*m_options.wallSeconds * 1000));
    if (m_options.memoryMegabytes)
        m_block.limits.memoryBytes = qRound64(*m_options.memoryMegabytes * 1e6);
    if (m_options.peakMegabytes)
        m_block.peakBytes = qRound64(*m_options.peakMegabytes * 1e6);
    if (m_options.outputMegabytes)
        m_block.limits.outputBytes = qRound64(*m_options.outputMegabytes * 1e6);
    if (m_options.cpuSeconds)
        m_block.limits.cpu = std::chrono::milliseconds(qRound64(*m_options.cpuSeconds * 1000));
    if (m_options.processes)
        m_block.limits.processes = *m_options.processes;
    if (m_options.diskMegabytes)
        m_block.limits.diskBytes = qRound64(*m_options.diskMegabytes * 1e6);
    m_block.cold = m_block.cold || m_options.cold;
    if (m_options.contained)
        m_lesson.trust = Trust::Contained;
    m_runner.setSandbox(m_options.sandbox);
    m_session.setInstruments(m_options.instruments);
    m_session.setRecordedLine(m_options.recordedLine);
}

void RunCommand::onInterpreter(const Result<Interpreter> &interpreter)
{
    if (!interpreter) {
        fail(interpreter.error());
        return;
    }
    m_interpreter = *interpreter;
    runOnce();
}

void RunCommand::runOnce()
{
    if (m_options.warm)
        m_session.prepare(m_lesson, m_block, m_block.code, m_interpreter);
    else
        startSession();
}

void RunCommand::passInputOn()
{
    char bytes[65536];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count > 0) {
        m_runner.write(QByteArray(bytes, count));
    } else {
        m_inputNotifier->setEnabled(false);
        m_runner.closeInput();
    }
}

void RunCommand::startSession()
{
    if (m_options.stdinFile == u"-") {
        m_session.setInputLive(true);
        m_inputNotifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_inputNotifier.get(), &QSocketNotifier::activated, this, &RunCommand::passInputOn);
    }
    m_session.start(m_lesson, m_block, m_block.code, m_interpreter);
}

void RunCommand::onFinished(const BlockReport &report)
{
    if (report.verdict.kind == Verdict::Kind::MissingPackage) {
        fail({ErrorCode::MissingPackage, report.verdict.message, {}});
        return;
    }
    m_matched += report.verdict.passed() ? 1 : 0;
    m_reports.append(report);
    if (m_reports.size() < m_options.repeat) {
        runOnce();
        return;
    }
    writeReport(report);
    finish(m_matched == m_options.repeat ? ExitStatus::Matched : ExitStatus::DidNotMatch);
}

void RunCommand::writeReport(const BlockReport &report)
{
    const bool isCompared = !m_block.expectations.isEmpty() || m_block.peakBytes > 0;
    if (m_options.json) {
        QJsonObject object = toJson(report.outcome);
        if (isCompared)
            object.insert(u"verdict"_s, toJson(report.verdict));
        if (m_options.repeat > 1) {
            QJsonArray walls;
            for (const BlockReport &each : std::as_const(m_reports))
                walls.append(std::chrono::duration<double>(each.outcome.wall).count());
            object.insert(u"repeat"_s, QJsonObject{{u"count"_s, m_options.repeat},
                                                   {u"matched"_s, m_matched},
                                                   {u"wall_s"_s, walls}});
        }
        writeJson(object);
        return;
    }
    if (m_options.repeat > 1)
        writeError(tr("%1 of %2 runs matched.").arg(m_matched).arg(m_options.repeat) + u'\n');
    if (!report.verdict.passed())
        writeError(tr("does not match: %1").arg(escapeControls(report.verdict.message)) + u'\n');
    else if (m_block.peakBytes > 0)
        writeError(tr("matches: %1").arg(report.verdict.message) + u'\n');
    else if (isCompared)
        writeError(tr("matches (rule %1)").arg(ruleName(report.verdict.comparison.rule.kind)) +
                   u'\n');
}

} // namespace Lectern::Cli
