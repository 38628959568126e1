// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/verifyjob.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Lectern {

/// Runs jobs several at once, except those that want to be alone, which come last.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    JobQueue(std::vector<std::unique_ptr<VerifyJob>> jobs, const Interpreter &interpreter,
             QObject *parent = nullptr);

    /// \a jobs is how many run at the same time, at least 1.
    void start(int jobs);

    int total() const { return static_cast<int>(m_jobs.size()); }

Q_SIGNALS:
    /// \a done of total() are through.
    void progressed(int done, const Lectern::VerifyItem &item);
    /// Once, with the items in the order of the jobs whatever order they ended in.
    void finished(const Lectern::VerifyReport &report);

private:
    void startMore();
    void startJob(std::size_t index);
    void onJobFinished(std::size_t index);

    const Interpreter m_interpreter;
    std::vector<std::unique_ptr<VerifyJob>> m_jobs;
    std::vector<std::size_t> m_order; ///< of starting: those that may run side by side first
    std::size_t m_next = 0;
    int m_running = 0;
    int m_done = 0;
    int m_limit = 1;
};

} // namespace Lectern
