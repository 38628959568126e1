// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/forkserver.h"
#include "run/processrunner.h"

namespace Lectern {

/// Runs programs as forks of servers that several of these share, and cold where warmStart() says
/// so. Each run is a process of its own, in a folder of its own; what it leaves is gone before the
/// next.
///
/// A fork differs from a new interpreter in little: hash seed and addresses repeat, and it is no
/// direct child. So a verdict that was not hoped for is worth a second run, cold; the caller asks
/// for it with StartPolicy::Cold.
class ForkingRunner : public Runner
{
    Q_OBJECT

public:
    /// \a servers must outlive the runner.
    explicit ForkingRunner(ForkServers &servers, QObject *parent = nullptr);
    ~ForkingRunner() override;

    RunId start(const RunSpec &spec) override;
    void prepare(const RunSpec &) override {} // the servers are the preparation
    void write(const QByteArray &input) override;
    void closeInput() override;
    void cancel() override;
    bool isRunning() const override;

private:
    void onSettled();
    void startCold();
    void onEnded(const RunOutcome &outcome);
    void abandon();

    ForkServers &m_servers;
    ProcessRunner m_cold;
    std::unique_ptr<ForkServer> m_server; ///< of the run
    RunSpec m_spec;
    quint64 m_lastId = 0;
    RunId m_coldId{};
    bool m_isCold = false;
};

} // namespace Lectern
