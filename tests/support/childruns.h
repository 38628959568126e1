// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/runs.h"

#include "run/processrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

// What tests of the runner share: the child program, a runner that is watched, and what is left
// behind.

namespace Lectern::Test {

using namespace Qt::StringLiterals;

inline RunSpec childSpec(const QStringList &arguments)
{
    RunSpec spec;
    spec.program = QStringLiteral(TEST_CHILD);
    spec.arguments = arguments;
    return spec;
}

/// What the runs of a test are kept in: the tests of the runner are run once for each.
inline Sandbox testSandbox()
{
    return qgetenv("LECTERN_TEST_SANDBOX") == "subreaper" ? Sandbox::Subreaper : Sandbox::Automatic;
}

/// A runner that keeps what it says.
struct Watched
{
    Watched() { runner.setSandbox(testSandbox()); }

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

/// A word that no other process has in its command line.
inline QString newMarker()
{
    return "marker-" + QUuid::createUuid().toString(QUuid::Id128);
}

/// How many live processes have \a marker in their command line, also those in namespaces of their
/// own. The supervisor, which is told the command in another way, is none of them.
inline int processesWith(const QString &marker)
{
    int count = 0;
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile commandLine("/proc/" + pid + "/cmdline");
        if (commandLine.open(QIODevice::ReadOnly) &&
            commandLine.readAll().contains(marker.toUtf8()))
            ++count;
    }
    return count;
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
