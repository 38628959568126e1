// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/supervisedprocess.h"

#include "run/runenvironment.h"
#include "run/strayprocesses.h"
#include "run/supervisorprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// How much of standard error may wait for the place to be taken out of it.
constexpr qsizetype maximumAfterStop = 1'000'000;

/// \a runFolder and what stands beside it. In namespaces there is no such folder here.
void removeInBackground(const QString &runFolder)
{
    const QString folder = QFileInfo(runFolder).path();
    if (!QFileInfo(folder).fileName().startsWith("lectern-run-"_L1))
        return;
    qint64 pid = 0;
    QProcess::startDetached(supervisorProgram(), {u"--remove"_s, folder}, QDir::rootPath(), &pid);
    // It is an orphan, and those are adopted here.
    QTimer::singleShot(30s, QCoreApplication::instance(),
                       [pid] { ::waitpid(static_cast<pid_t>(pid), nullptr, WNOHANG); });
}

} // namespace

SupervisedProcess::SupervisedProcess(QObject *parent) : QObject(parent)
{
    m_backstop.setSingleShot(true);
    connect(&m_backstop, &QTimer::timeout, this, [this] {
        m_isOverdue = true;
        m_process.kill();
    });
    connectProcess();
}

SupervisedProcess::~SupervisedProcess()
{
    m_process.disconnect(this);
    m_control.close(); // the supervisor kills everything
    // For at most a second, and a few milliseconds as a rule: nothing may outlive this.
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1000)) {
        m_process.kill();
        endStrayProcesses();
    }
}

void SupervisedProcess::retire()
{
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    m_isRetired = true;
    setParent(QCoreApplication::instance());
    if (!m_isOver)
        kill("stop");
}

void SupervisedProcess::connectProcess()
{
    connect(&m_control, &ControlChannel::received, this, &SupervisedProcess::onMessage);
    connect(&m_outputPipe, &OutputPipe::readyRead, this,
            [this] { read(Runner::Channel::StandardOutput); });
    connect(&m_errorPipe, &OutputPipe::readyRead, this,
            [this] { read(Runner::Channel::StandardError); });
    connect(&m_process, &QProcess::finished, this, &SupervisedProcess::onProcessEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({tr("%1 could not be started: %2. Install Lectern again.")
                      .arg(m_process.program(), m_process.errorString())});
    });
}

void SupervisedProcess::start(const Supervisor::StartRequest &request)
{
    adoptOrphans();
    m_isServer = request.mode == Supervisor::Mode::Server;
    if (!m_control.open() || !m_outputPipe.open() || !m_errorPipe.open()) {
        fail({tr("No connection to the run can be made: %1.").arg(qt_error_string(errno))});
        return;
    }
    m_process.setProgram(supervisorProgram());
    m_process.setArguments({QString::number(m_control.otherEnd())});
    m_process.setProcessEnvironment(runEnvironment());
    m_process.setWorkingDirectory(QDir::rootPath());
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CreateNewSession |
                       QProcess::UnixProcessFlag::ResetSignalHandlers |
                       QProcess::UnixProcessFlag::UseVFork;
    m_process.setUnixProcessParameters(parameters);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([control = m_control.otherEnd(),
                                       output = m_outputPipe.writeEnd(),
                                       error = m_errorPipe.writeEnd()] {
        ::fcntl(control, F_SETFD, 0);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(error, STDERR_FILENO);
    });
    m_clock.start();
    m_process.start();
    m_control.closeOtherEnd();
    m_outputPipe.closeWriteEnd();
    m_errorPipe.closeWriteEnd();
    if (!m_isOver)
        send(Supervisor::encode(Supervisor::MessageKind::Start, request));
}

void SupervisedProcess::run(const RunSpec &spec)
{
    m_standardOutput = OutputCapture(spec.limits.outputBytes);
    m_standardError = OutputCapture(spec.limits.outputBytes);
    m_outcome.recording.instruments = spec.recording.instruments;
    m_keepsSamples = keepsSamples(spec.recording);
    m_clock.start();
    m_isRunning = true;
    if (m_isOver)
        return;
    QByteArray marker;
    if (m_isServer) {
        m_outcome = {.recording = {.instruments = spec.recording.instruments}};
        m_report.reset();
        m_isStopping = false;
        m_errorAfterStop.clear();
        marker = MarkedStream::newMarker();
        m_serverOutput.expect(marker);
        m_serverError.expect(marker);
    }
    send(Supervisor::encode(Supervisor::MessageKind::Run, runRequest(spec, marker)));
    // A supervisor that is late was stopped by what it watches over.
    m_wallLimit = qMax(spec.limits.wall, 0ms);
    m_backstop.start(m_wallLimit + 600ms);
    if (!m_isServer)
        m_process.write(spec.standardInput);
    if (!spec.isInputLive)
        m_process.closeWriteChannel();
}

void SupervisedProcess::write(const QByteArray &input)
{
    m_process.write(input);
}

void SupervisedProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void SupervisedProcess::stop()
{
    m_isStopping = true; // from now on standard error may tell the place
    send(Supervisor::frame(Supervisor::MessageKind::Stop, {}));
    m_backstop.start(1s);
}

void SupervisedProcess::kill(const QByteArray &reason)
{
    send(Supervisor::encode(Supervisor::MessageKind::Kill, reason.toStdString()));
    m_backstop.start(1s);
}

void SupervisedProcess::read(Runner::Channel channel)
{
    // Before what a stopped program says of its place, the supervisor says that it stops it.
    if (channel == Runner::Channel::StandardError)
        m_control.read();
    const QByteArray bytes =
        channel == Runner::Channel::StandardOutput ? m_outputPipe.readAll() : m_errorPipe.readAll();
    m_arrivedBytes += bytes.size();
    if (bytes.isEmpty())
        return;
    if (m_isServer && m_isRunning)
        onServerOutput(channel, bytes);
    else
        deliver(channel, bytes);
}

/// Passes on what comes before the marker.
void SupervisedProcess::onServerOutput(Runner::Channel channel, const QByteArray &bytes)
{
    MarkedStream &stream =
        channel == Runner::Channel::StandardOutput ? m_serverOutput : m_serverError;
    if (const QByteArray ready = stream.feed(bytes); !ready.isEmpty())
        deliver(channel, ready);
    if (m_report && hasServerEnded())
        finishServed();
}

void SupervisedProcess::deliver(Runner::Channel channel, const QByteArray &bytes)
{
    const bool mayTellPlace = channel == Runner::Channel::StandardError && m_isStopping;
    if (!m_outcome.firstOutput && !mayTellPlace)
        m_outcome.firstOutput = m_clock.durationElapsed();
    if (mayTellPlace) {
        m_errorAfterStop += bytes;
        if (m_errorAfterStop.size() > maximumAfterStop)
            take(channel, std::exchange(m_errorAfterStop, {}));
    } else {
        take(channel, bytes);
    }
}

void SupervisedProcess::take(Runner::Channel channel, const QByteArray &bytes)
{
    if (!m_isRunning && !m_isServer) { // of a held interpreter, which is spoiled by it
        Q_EMIT outputArrived(channel, bytes);
        return;
    }
    OutputCapture &capture =
        channel == Runner::Channel::StandardOutput ? m_standardOutput : m_standardError;
    const bool wasOverLimit = capture.isOverLimit();
    const QByteArray within = capture.append(bytes);
    if (m_keepsSamples && channel == Runner::Channel::StandardOutput)
        m_printed.append(within, std::chrono::steady_clock::now().time_since_epoch());
    if (!within.isEmpty())
        Q_EMIT outputArrived(channel, within);
    if (m_isRunning && capture.isOverLimit() && !wasOverLimit && !m_isStopping)
        kill("output"_ba);
}

void SupervisedProcess::onMessage(const Supervisor::FrameReader::Frame &message)
{
    using namespace Supervisor;
    if (message.kind == MessageKind::Stopping) {
        m_isStopping = true;
    } else if (message.kind == MessageKind::Input) {
        const bool isAwaited = decode<bool>(message.body).value_or(false);
        // The wall clock stands still meanwhile; the supervisor keeps the exact one.
        if (isAwaited)
            m_backstop.stop();
        else if (!m_isStopping)
            m_backstop.start(m_wallLimit + 600ms);
        if (m_isRunning)
            Q_EMIT inputAwaited(isAwaited);
    } else if (message.kind == MessageKind::Folder) {
        if (const auto folder = decode<std::string>(message.body))
            m_folder = QFile::decodeName(QByteArray::fromStdString(*folder));
    } else if (message.kind == MessageKind::Ready) {
        if (const auto interpreter = decode<HeldInterpreter>(message.body))
            Q_EMIT held(*interpreter);
    } else if (message.kind == MessageKind::Report) {
        m_report = decode<Report>(message.body);
        m_outcome.wall = m_clock.durationElapsed();
        m_backstop.start(1s);
        if (!m_isServer)
            QMetaObject::invokeMethod(this, &SupervisedProcess::conclude, Qt::QueuedConnection);
        else if (m_isRunning && hasServerEnded())
            QMetaObject::invokeMethod(this, &SupervisedProcess::finishServed, Qt::QueuedConnection);
    }
}

/// A run of a server is over: the server is ready for the next.
void SupervisedProcess::finishServed()
{
    if (!m_isRunning || m_isOver)
        return;
    m_isRunning = false;
    m_backstop.stop();
    takeReport();
    finish();
}

void SupervisedProcess::send(const std::string &bytes)
{
    if (!m_isOver)
        m_control.send(bytes);
}

void SupervisedProcess::fail(const NotStarted &end)
{
    m_outcome.end = end;
    m_isOver = true;
    // Never from inside start().
    QMetaObject::invokeMethod(this, &SupervisedProcess::finish, Qt::QueuedConnection);
}

void SupervisedProcess::onProcessEnded()
{
    m_control.read();
    conclude();
    if (m_isRetired)
        deleteLater();
}

/// Once, with the report or without it: nothing of the program is alive, so that everything it has
/// written is in the pipes. The supervisor itself may still be on its way out.
void SupervisedProcess::conclude()
{
    if (m_isOver)
        return;
    for (const Runner::Channel channel :
         {Runner::Channel::StandardOutput, Runner::Channel::StandardError}) {
        for (qint64 before = -1; before != m_arrivedBytes;) {
            before = m_arrivedBytes;
            read(channel);
        }
    }
    m_outcome.wall = qMax(m_outcome.wall, m_outcome.firstOutput.value_or(0ns));
    m_isOver = true;
    m_backstop.stop();
    if (m_report) {
        takeReport();
    } else {
        endStrayProcesses();
        removeInBackground(m_folder);
        m_outcome.runFolder = m_folder;
        if (!m_folder.isEmpty())
            m_outcome.sandbox =
                m_folder.contains("lectern-run-"_L1) ? u"subreaper"_s : u"namespaces"_s;
        m_outcome.wall = m_clock.durationElapsed();
        if (m_isOverdue)
            m_outcome.end = TimedOut{};
        else
            m_outcome.end = NotStarted{tr(
                "What watches over the run was ended from outside, perhaps by the program itself. "
                "Everything it had started was ended too.")};
    }
    finish();
}

void SupervisedProcess::takeReport()
{
    if (m_report->isFolderLeft)
        removeInBackground(m_folder);
    applyReport(*m_report, m_outcome);
    m_outcome.recording.printed = m_printed.take(m_outcome.recording.start);
    // What came last may be over the limit when the program has already ended.
    if (std::holds_alternative<Exited>(m_outcome.end) &&
        (m_standardOutput.isOverLimit() || m_standardError.isOverLimit()))
        m_outcome.end = OutputLimit{};
}

void SupervisedProcess::finish()
{
    if (m_isStopping) {
        m_outcome.place = takePlace(m_errorAfterStop, m_outcome.runFolder);
        if (!m_errorAfterStop.isEmpty())
            take(Runner::Channel::StandardError, m_errorAfterStop);
    }
    m_outcome.standardOutput = m_standardOutput.take();
    m_outcome.standardError = m_standardError.take();
    Q_EMIT ended(m_outcome);
}

} // namespace Lectern
