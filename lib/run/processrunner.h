// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runner.h"
#include "run/supervisedprocess.h"
#include "run/waitinginterpreter.h"

#include <memory>

namespace Lectern {

/// Runs programs under lectern-supervisor, each in a box of its own, and keeps the next interpreter
/// waiting once it was asked to prepare for one. An interpreter that waited is used once.
class ProcessRunner : public Runner
{
    Q_OBJECT

public:
    explicit ProcessRunner(QObject *parent = nullptr);
    ~ProcessRunner() override;

    RunId start(const RunSpec &spec) override;
    void prepare(const RunSpec &spec) override;
    void write(const QByteArray &input) override;
    void closeInput() override;
    void cancel() override;
    bool isRunning() const override;

    /// For the runs after this call; Automatic without it.
    void setSandbox(Sandbox sandbox) { m_sandbox = sandbox; }

    /// Whether an interpreter waits with everything loaded. For tests and benchmarks.
    bool isPrepared() const { return m_waiting && m_waiting->isReady(); }

Q_SIGNALS:
    /// An interpreter waits now, or it turned out that none can.
    void prepared(bool isReady);

private:
    void connectRun(RunId id);
    void abandon();
    void startNextWaiting();
    void refuse(RunId id, const RunEnd &end);
    void onEnded(RunId id, const RunOutcome &outcome);

    std::unique_ptr<SupervisedProcess> m_run;
    std::unique_ptr<WaitingInterpreter> m_waiting;
    std::optional<RunSpec> m_nextSpec; ///< of the interpreter to start once the run is on its way
    quint64 m_lastId = 0;
    std::optional<RunEnd> m_refusal; ///< of the run that is not started but not reported yet
    Sandbox m_sandbox = Sandbox::Automatic;
    bool m_isWarm = false;
};

} // namespace Lectern
