// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/supervisedprocess.h"

#include <QDateTime>

namespace Lectern {

/// One interpreter that was started ahead of time for one run. It waits in a system call: no timer,
/// no wake-up. Not for programs for which warmStart() says no.
class WaitingInterpreter : public QObject
{
    Q_OBJECT

public:
    WaitingInterpreter(const RunSpec &spec, Sandbox sandbox, QObject *parent = nullptr);
    /// Does not block: the process ends in the background.
    ~WaitingInterpreter() override;

    /// Whether it is as \a spec would find a new one: same interpreter, environment, limits and
    /// leading imports, no file beside the script that hides a loaded module, nothing installed
    /// since, and not older than half an hour.
    bool fits(const RunSpec &spec) const;

    /// Whether it was started for a run like \a spec, whatever became of it.
    bool wasFor(const RunSpec &spec) const;

    bool isReady() const { return m_isReady; }
    /// The preload printed or raised, or it ended: its runs must start cold.
    bool isSpoiled() const { return m_isSpoiled; }

    /// Gives the process away, for its one run.
    std::unique_ptr<SupervisedProcess> take();

Q_SIGNALS:
    /// It is ready, or spoiled.
    void settled(bool isReady);

private:
    void onHeld(const Supervisor::HeldInterpreter &interpreter);
    void spoil();
    static QDateTime newestChange(const QStringList &folders);

    std::string keyOf(const RunSpec &spec) const;

    std::unique_ptr<SupervisedProcess> m_process;
    Sandbox m_sandbox;
    std::string m_key; ///< the encoded request
    QStringList m_modules;
    QStringList m_paths;
    QDateTime m_pathsChanged;
    QElapsedTimer m_age;
    bool m_isReady = false;
    bool m_isSpoiled = false;
};

} // namespace Lectern
