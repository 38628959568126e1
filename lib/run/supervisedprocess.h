// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/controlchannel.h"
#include "run/markedstream.h"
#include "run/outputcapture.h"
#include "run/outputpipe.h"
#include "run/printedlines.h"
#include "run/runner.h"
#include "run/supervisormessages.h"
#include "supervisor/protocol.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace Lectern {

/// One program under one lectern-supervisor, from its start to its end: the only user of QProcess.
/// May stand held, with its interpreter waiting, before it runs.
///
/// Everything that can be lost is noticed: a supervisor that is killed or stopped by what it
/// watches over is reported, and what it leaves is ended here (see strayprocesses.h).
class SupervisedProcess : public QObject
{
    Q_OBJECT

public:
    explicit SupervisedProcess(QObject *parent = nullptr);
    ~SupervisedProcess() override;

    /// Starts the supervisor; unless \a request asks for a cold start also the interpreter.
    void start(const Supervisor::StartRequest &request);

    /// Lets \a spec run. Once; a server's fork as often as the one before has ended.
    void run(const RunSpec &spec);

    void write(const QByteArray &input);
    void closeInput();
    /// Interrupt, terminate, kill.
    void stop();
    /// At once; \a reason as in Supervisor::Report::killedBy.
    void kill(const QByteArray &reason);

    bool isOver() const { return m_isOver; }

    /// Ends what still runs, without blocking, and deletes this object afterwards.
    void retire();

Q_SIGNALS:
    /// The held interpreter waits.
    void held(const Lectern::Supervisor::HeldInterpreter &interpreter);
    /// As Runner::outputArrived().
    void outputArrived(Lectern::Runner::Channel channel, const QByteArray &bytes);
    /// As Runner::inputAwaited().
    void inputAwaited(bool isAwaited);
    /// Once; nothing of it is alive any more.
    void ended(const Lectern::RunOutcome &outcome);

private:
    void connectProcess();
    void read(Runner::Channel channel);
    void deliver(Runner::Channel channel, const QByteArray &bytes);
    void take(Runner::Channel channel, const QByteArray &bytes);
    void onMessage(const Supervisor::FrameReader::Frame &message);
    void onProcessEnded();
    void conclude();
    void onServerOutput(Runner::Channel channel, const QByteArray &bytes);
    void finishServed();
    void takeReport();
    bool hasServerEnded() const { return m_serverOutput.hasEnded() && m_serverError.hasEnded(); }
    void send(const std::string &bytes);
    void fail(const NotStarted &end);
    void finish();

    QProcess m_process;
    OutputPipe m_outputPipe;
    OutputPipe m_errorPipe;
    ControlChannel m_control;
    QTimer m_backstop; ///< for a supervisor that does not keep its limits
    QElapsedTimer m_clock;
    std::optional<Supervisor::Report> m_report;
    RunOutcome m_outcome;
    OutputCapture m_standardOutput{0};
    OutputCapture m_standardError{0};
    PrintedLines m_printed;      ///< where samples are kept
    QByteArray m_errorAfterStop; ///< standard error since the supervisor began to stop the program
    MarkedStream m_serverOutput;
    MarkedStream m_serverError;
    QString m_folder; ///< of the run
    std::chrono::milliseconds m_wallLimit{0};
    bool m_isServer = false;
    bool m_isRunning = false;
    bool m_isStopping = false;
    bool m_isOverdue = false;
    bool m_isOver = false;
    bool m_isRetired = false;
    bool m_keepsSamples = false;
    qint64 m_arrivedBytes = 0;
};

} // namespace Lectern
