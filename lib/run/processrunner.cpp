// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/processrunner.h"

#include "run/processtree.h"
#include "run/runenvironment.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

/// One run from start to end. Calls back into its runner; deleted by it.
class ProcessRunner::Run : public QObject
{
public:
    Run(ProcessRunner *runner, RunId id, const RunSpec &spec)
        : m_runner(runner), m_id(id), m_spec(spec)
    {
        m_sampleTimer.setTimerType(Qt::PreciseTimer);
        m_wallTimer.setTimerType(Qt::PreciseTimer);
        m_wallTimer.setSingleShot(true);
        connect(&m_process, &QProcess::started, this, &Run::onStarted);
        connect(&m_process, &QProcess::errorOccurred, this, &Run::onError);
        connect(&m_process, &QProcess::finished, this, &Run::onFinished);
        connect(&m_process, &QProcess::readyReadStandardOutput, this,
                [this] { read(Channel::StandardOutput); });
        connect(&m_process, &QProcess::readyReadStandardError, this,
                [this] { read(Channel::StandardError); });
        connect(&m_wallTimer, &QTimer::timeout, this, [this] { stop(TimedOut{}); });
        connect(&m_sampleTimer, &QTimer::timeout, this, &Run::sample);
    }

    ~Run() override
    {
        m_process.disconnect(this);
        if (m_process.state() != QProcess::NotRunning) {
            // Only when the runner itself goes: QProcess would wait as well, but warn about it.
            killProcessTree(m_process.processId());
            m_process.waitForFinished(1000);
        }
    }

    void start()
    {
        auto folder = RunFolder::create(m_spec.files);
        if (!folder)
            return failLater({folder.error().text(), folder.error().code});
        m_folder = std::move(*folder);
        m_outcome.runFolder = m_folder->path();
        const QFileInfo program(m_spec.program);
        if (!program.isAbsolute() || !program.isFile() || !program.isExecutable())
            return failLater(
                {ProcessRunner::tr(
                     "%1 is not a program that can be started. Check the path, or choose "
                     "another Python.")
                     .arg(m_spec.program)});
        configureProcess();
        m_clock.start();
        m_process.start();
    }

    void stop(const RunEnd &reason)
    {
        if (m_stopReason)
            return;
        m_stopReason = reason;
        m_wallTimer.stop();
        killProcessTree(m_process.processId());
    }

    /// Ends the program without a report, and deletes itself once it is gone.
    void abandon()
    {
        m_runner = nullptr;
        setParent(QCoreApplication::instance());
        stop(Cancelled{});
        if (m_process.state() == QProcess::NotRunning)
            deleteLater();
    }

private:
    void report()
    {
        if (m_stopReason)
            m_outcome.end = *m_stopReason;
        if (m_runner)
            m_runner->finish(m_id, m_outcome);
        else
            deleteLater();
    }

    void configureProcess()
    {
        QStringList arguments = m_spec.programOptions;
        if (!m_spec.script.isEmpty())
            arguments.append(m_folder->filePath(m_spec.script));
        arguments.append(m_spec.arguments);
        QProcessEnvironment environment = runEnvironment();
        for (const auto &[name, value] : m_spec.environment)
            environment.insert(name, value);
        if (!m_spec.pathFolder.isEmpty())
            environment.insert(u"PATH"_s, m_folder->filePath(m_spec.pathFolder) + u':' +
                                              environment.value(u"PATH"_s));
        m_process.setProgram(m_spec.program);
        m_process.setArguments(arguments);
        m_process.setWorkingDirectory(m_folder->path());
        m_process.setProcessEnvironment(environment);
        // A session of its own, so that the group can be killed as a whole. CloseFileDescriptors
        // would hide a failed start (measured on Qt 6.8), and Qt marks its own as close-on-exec.
        QProcess::UnixProcessParameters parameters;
        parameters.flags = QProcess::UnixProcessFlag::CreateNewSession |
                           QProcess::UnixProcessFlag::ResetSignalHandlers;
        m_process.setUnixProcessParameters(parameters);
        // Where this process is killed, the program's main process goes with it.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }

    void failLater(const NotStarted &end)
    {
        m_outcome.end = end;
        QMetaObject::invokeMethod(this, &Run::report, Qt::QueuedConnection);
    }

    void onStarted()
    {
        if (m_stopReason) { // cancelled between start() and now
            killProcessTree(m_process.processId());
            return;
        }
        m_process.write(m_spec.standardInput);
        m_process.closeWriteChannel();
        m_wallTimer.start(m_spec.limits.wall);
        m_sampleTimer.start(5ms);
        sample();
    }

    void onError(QProcess::ProcessError error)
    {
        if (error != QProcess::FailedToStart)
            return; // a crash is followed by finished(), and a closed stdin is the program's right
        m_outcome.end = NotStarted{ProcessRunner::tr("%1 could not be started: %2.")
                                       .arg(m_spec.program, m_process.errorString())};
        report();
    }

    void onFinished(int exitCode, QProcess::ExitStatus status)
    {
        m_outcome.wall = m_clock.durationElapsed();
        read(Channel::StandardOutput);
        read(Channel::StandardError);
        killProcessTree(m_pid); // what it left behind in its group
        if (status == QProcess::CrashExit)
            m_outcome.end = Crashed{exitCode}; // Qt reports the signal here
        else
            m_outcome.end = Exited{exitCode};
        report();
    }

    void read(Channel channel)
    {
        const bool isOutput = channel == Channel::StandardOutput;
        CapturedOutput &captured = isOutput ? m_outcome.standardOutput : m_outcome.standardError;
        const QByteArray bytes =
            isOutput ? m_process.readAllStandardOutput() : m_process.readAllStandardError();
        if (bytes.isEmpty())
            return;
        if (!m_outcome.firstOutput)
            m_outcome.firstOutput = m_clock.durationElapsed();
        const qint64 room = m_spec.limits.outputBytes - captured.bytes.size();
        const QByteArray kept = bytes.first(qMin<qint64>(room, bytes.size()));
        captured.totalBytes += bytes.size();
        captured.bytes += kept;
        if (!kept.isEmpty() && m_runner)
            Q_EMIT m_runner->outputArrived(m_id, channel, kept);
        if (captured.isTruncated())
            stop(OutputLimit{});
    }

    void sample()
    {
        m_pid = m_process.processId();
        if (m_pid == 0)
            return;
        const ProcessTreeUsage usage = measureProcessTree(m_pid);
        m_outcome.cpu = qMax(m_outcome.cpu, usage.cpu);
        m_outcome.peakResidentBytes =
            qMax(m_outcome.peakResidentBytes, qMax(usage.residentBytes, usage.rootPeakBytes));
        const qint64 limit = m_spec.limits.memoryBytes;
        // Forked processes share pages, which the quick sum counts more than once.
        if (usage.residentBytes > limit &&
            (usage.processes == 1 || proportionalTreeBytes(m_pid) > limit))
            stop(MemoryLimit{});
        if (m_sampleTimer.intervalAsDuration() < 20ms && m_clock.durationElapsed() > 100ms)
            m_sampleTimer.setInterval(20ms);
    }

    ProcessRunner *m_runner;
    const RunId m_id;
    const RunSpec m_spec;
    std::unique_ptr<RunFolder> m_folder;
    QProcess m_process;
    QTimer m_wallTimer;
    QTimer m_sampleTimer;
    QElapsedTimer m_clock;
    RunOutcome m_outcome;
    std::optional<RunEnd> m_stopReason;
    qint64 m_pid = 0;
};

ProcessRunner::ProcessRunner(QObject *parent) : Runner(parent) {}

ProcessRunner::~ProcessRunner() = default;

RunId ProcessRunner::start(const RunSpec &spec)
{
    abandon();
    const RunId id{++m_lastId};
    m_run = std::make_unique<Run>(this, id, spec);
    m_run->start();
    return id;
}

void ProcessRunner::cancel()
{
    if (m_run)
        m_run->stop(Cancelled{});
}

bool ProcessRunner::isRunning() const
{
    return m_run != nullptr;
}

void ProcessRunner::abandon()
{
    if (m_run)
        m_run.release()->abandon();
}

void ProcessRunner::finish(RunId id, const RunOutcome &outcome)
{
    // The run is in the middle of a signal of its process: it may only go once that has returned.
    m_run.release()->deleteLater();
    const RunOutcome copy = outcome;
    Q_EMIT finished(id, copy);
}

} // namespace Lectern
