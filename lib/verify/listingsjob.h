// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/verifyjob.h"

namespace Lectern {

/// Proves that the Python listings of a lesson compile, and so do the starters and the
/// calls of its exercises.
class ListingsJob : public VerifyJob
{
    Q_OBJECT

public:
    explicit ListingsJob(const Lesson &lesson);

    void start(const Interpreter &interpreter) override;

private:
    struct Source
    {
        QString file;
        int firstLine;
        QString code;
    };

    void onFinished(const RunOutcome &outcome);

    QList<Source> m_sources;
    ProcessRunner m_runner;
};

} // namespace Lectern
