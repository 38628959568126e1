// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "check/checksession.h"
#include "run/forkingrunner.h"
#include "verify/verifyitem.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Lectern {

/// Proves one VerifyItem. Reports once per start().
class VerifyJob : public QObject
{
    Q_OBJECT

public:
    explicit VerifyJob(VerifyItem item, bool isAlone = false)
        : m_item(std::move(item)), m_isAlone(isAlone)
    {
    }

    virtual void start(const Interpreter &interpreter) = 0;

    const VerifyItem &item() const { return m_item; }
    /// Nothing else may run beside it.
    bool isAlone() const { return m_isAlone; }

Q_SIGNALS:
    void finished();

protected:
    /// Records the result and reports it.
    void conclude(VerifyItem::Status status, const QString &message = {});

    VerifyItem m_item;

private:
    bool m_isAlone;
};

/// All jobs of \a lesson in page order, exercises last. \a lesson and \a servers must outlive them.
std::vector<std::unique_ptr<VerifyJob>> verifyJobs(const Lesson &lesson, const QString &cacheFolder,
                                                   ForkServers &servers);

} // namespace Lectern
