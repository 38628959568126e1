// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/verifyjob.h"

namespace Lectern {

/// Proves that a demo, pitfall, fix or Parsons problem prints what it expects.
class BlockJob : public VerifyJob
{
    Q_OBJECT

public:
    BlockJob(const Lesson &lesson, const RunnableBlock &block, const QString &cacheFolder);
    BlockJob(const Lesson &lesson, const ParsonsBlock &block, const QString &cacheFolder);

    void start(const Interpreter &interpreter) override;

private:
    BlockJob(VerifyItem item, const Lesson &lesson, const RunnableBlock &block,
             const QString &cacheFolder);

    const Lesson &m_lesson; ///< of the course that is verified, which outlives its jobs
    RunnableBlock m_block;
    ProcessRunner m_runner;
    BlockSession m_session;
};

} // namespace Lectern
