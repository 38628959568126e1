// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runner.h"

#include <memory>

namespace Lectern {

/// Runs programs as child processes of this one, and is the only user of QProcess.
///
/// Every program has its own session and its own folder; it is ended with its process group and
/// its descendants at a limit, on cancel() and when the runner goes. Memory and CPU are sampled
/// from outside, every 5 ms at first and every 20 ms after 0.1 s, so a very short peak may be
/// missed.
class ProcessRunner : public Runner
{
    Q_OBJECT

public:
    explicit ProcessRunner(QObject *parent = nullptr);
    ~ProcessRunner() override;

    RunId start(const RunSpec &spec) override;
    void cancel() override;
    bool isRunning() const override;

private:
    class Run;

    void abandon();
    void finish(RunId id, const RunOutcome &outcome);

    std::unique_ptr<Run> m_run;
    quint64 m_lastId = 0;
};

} // namespace Lectern
