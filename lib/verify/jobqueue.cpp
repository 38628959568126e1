// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/jobqueue.h"

#include <algorithm>
#include <numeric>

namespace Lectern {

JobQueue::JobQueue(std::vector<std::unique_ptr<VerifyJob>> jobs, const Interpreter &interpreter,
                   QObject *parent)
    : QObject(parent), m_interpreter(interpreter), m_jobs(std::move(jobs))
{
    m_order.resize(m_jobs.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_partition(m_order,
                                  [this](std::size_t index) { return !m_jobs[index]->isAlone(); });
}

void JobQueue::start(int jobs)
{
    m_limit = qMax(jobs, 1);
    QMetaObject::invokeMethod(this, &JobQueue::startMore, Qt::QueuedConnection);
}

void JobQueue::startMore()
{
    if (m_done == total()) {
        VerifyReport report;
        for (const auto &job : m_jobs)
            report.items.append(job->item());
        Q_EMIT finished(report);
        return;
    }
    while (m_next < m_order.size()) {
        const bool isAlone = m_jobs[m_order[m_next]]->isAlone();
        if (m_running >= (isAlone ? 1 : m_limit))
            return;
        startJob(m_order[m_next++]);
    }
}

void JobQueue::startJob(std::size_t index)
{
    ++m_running;
    connect(
        m_jobs[index].get(), &VerifyJob::finished, this, [this, index] { onJobFinished(index); },
        Qt::QueuedConnection);
    m_jobs[index]->start(m_interpreter);
}

void JobQueue::onJobFinished(std::size_t index)
{
    --m_running;
    ++m_done;
    Q_EMIT progressed(m_done, m_jobs[index]->item());
    startMore();
}

} // namespace Lectern
