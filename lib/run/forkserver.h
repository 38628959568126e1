// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/supervisedprocess.h"

#include <QList>

#include <memory>
#include <vector>

namespace Lectern {

/// An interpreter with some modules loaded, of which every run is a fork. Saves work, not only
/// waiting: for many runs with the same imports. Forks share their hash seed; see ForkingRunner for
/// what follows from that.
class ForkServer : public QObject
{
    Q_OBJECT

public:
    ForkServer(const RunSpec &spec, Sandbox sandbox);

    /// Whether a fork of it is as a new interpreter would be for \a spec, as far as is known now.
    bool fits(const RunSpec &spec, Sandbox sandbox) const;

    bool isReady() const { return m_isReady; }
    bool isSpoiled() const { return m_isSpoiled || m_process.isOver(); }
    SupervisedProcess &process() { return m_process; }

Q_SIGNALS:
    /// It is ready, or spoiled: its imports print, raise or end it.
    void settled();

private:
    void spoil();

    SupervisedProcess m_process;
    std::string m_key;
    QStringList m_modules;
    bool m_isReady = false;
    bool m_isSpoiled = false;
};

/// The servers of one verification or one batch of checks, idle ones kept for the next run.
class ForkServers
{
public:
    explicit ForkServers(Sandbox sandbox = Sandbox::Automatic) : m_sandbox(sandbox) {}

    Sandbox sandbox() const { return m_sandbox; }

    /// One that fits \a spec, for this run alone; a new one if none is idle. \a spec may start
    /// warm.
    std::unique_ptr<ForkServer> take(const RunSpec &spec);
    /// For the next run. One that is spoiled goes, and the longest unused if there are too many.
    void giveBack(std::unique_ptr<ForkServer> server);

private:
    Sandbox m_sandbox;
    std::vector<std::unique_ptr<ForkServer>> m_idle; ///< the longest unused first
};

} // namespace Lectern
