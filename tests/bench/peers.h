// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/childprocess.h"

#include <memory>
#include <optional>
#include <string>

// The tools that Lectern is compared with. Without them installed there is nothing to measure, and
// that is what the table says.

namespace Lectern::Bench {

/// Runs \a script as Thonny's F5 does: a new back-end process, its greeting, then %Run. Up to what
/// the program prints, and up to the back end's word that the command is done.
std::optional<Times> runInThonny(const std::string &python, const std::string &script);

/// A Jupyter client with one kernel, and nbclient; see jupyter_peer.py.
class JupyterPeer
{
public:
    explicit JupyterPeer(const std::string &python);
    /// Ends the kernel too.
    ~JupyterPeer() { m_process->wait(); }
    JupyterPeer(const JupyterPeer &) = delete;
    JupyterPeer &operator=(const JupyterPeer &) = delete;

    bool isThere() const { return m_isThere; }
    /// \a way: warm, restart or notebook.
    std::optional<Times> run(const std::string &way, const std::string &script);
    /// Of the kernel, after the first run.
    int kernelPid() const { return m_kernelPid; }

private:
    std::unique_ptr<ChildProcess> m_process;
    bool m_isThere = false;
    int m_kernelPid = 0;
};

} // namespace Lectern::Bench
