// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/runs.h"

#include "run/processrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// What tests of the runner share: the child program, a runner that is watched, and what is left
// behind.

namespace Lectern::Test {

inline RunSpec childSpec(const QStringList &arguments)
{
    RunSpec spec;
    spec.program = QStringLiteral(TEST_CHILD);
    spec.arguments = arguments;
    return spec;
}

/// A runner that keeps what it says.
struct Watched
{
    ProcessRunner runner;
    QSignalSpy finished{&runner, &Runner::finished};
    QSignalSpy arrived{&runner, &Runner::outputArrived};

    QByteArray arrivedOn(Runner::Channel channel) const
    {
        QByteArray bytes;
        for (const QVariantList &signal : arrived) {
            if (signal[1].value<Runner::Channel>() == channel)
                bytes += signal[2].toByteArray();
        }
        return bytes;
    }

    RunOutcome outcome() const { return finished[0][1].value<RunOutcome>(); }
};

template <typename End>
const End &endOf(const RunOutcome &outcome)
{
    CAPTURE(outcome.end, outcome.standardError.bytes);
    REQUIRE(std::holds_alternative<End>(outcome.end));
    return std::get<End>(outcome.end);
}

/// No such process, or one that only waits to be collected.
inline bool isGone(qint64 pid)
{
    QFile status("/proc/" + QString::number(pid) + "/stat");
    return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
}

/// A temporary folder for the runs of one test, so that what others do beside it is not seen.
class OwnTemporaryFolder
{
public:
    OwnTemporaryFolder() { qputenv("TMPDIR", m_folder.path().toUtf8()); }
    ~OwnTemporaryFolder()
    {
        m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before);
    }

    /// What stands in it now.
    QStringList leftovers() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden |
                                      QDir::NoDotAndDotDot);
    }
    QString path() const { return m_folder.path(); }

private:
    const QByteArray m_before = qgetenv("TMPDIR");
    const QTemporaryDir m_folder;
};

} // namespace Lectern::Test
