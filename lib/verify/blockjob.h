// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/verifyjob.h"

namespace Lectern {

/// Proves that a demo, pitfall, fix or Parsons problem prints what it expects.
class BlockJob : public VerifyJob
{
    Q_OBJECT

public:
    /// \a servers must outlive the job.
    BlockJob(const Lesson &lesson, const RunnableBlock &block, const QString &cacheFolder,
             ForkServers &servers);
    BlockJob(const Lesson &lesson, const ParsonsBlock &block, const QString &cacheFolder,
             ForkServers &servers);

    void start(const Interpreter &interpreter) override;

private:
    BlockJob(VerifyItem item, const Lesson &lesson, const RunnableBlock &block,
             const QString &cacheFolder, ForkServers &servers);
    void onFinished(const BlockReport &report);

    const Lesson &m_lesson; ///< of the course that is verified, which outlives its jobs
    RunnableBlock m_block;
    Interpreter m_interpreter;
    ForkingRunner m_runner;
    BlockSession m_session;
};

} // namespace Lectern
