// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/linuxcontainer.h"
#include "supervisor/linux/runfiles.h"

#include <cstdio>
#include <dirent.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// The part of LinuxContainer for an interpreter that serves several runs, each a fork of it.

namespace Lectern::Supervisor {

namespace {

/// Removes what stands in \a folder, except \a kept.
void emptyFolder(const std::string &folder, const std::string &kept = {})
{
    DIR *directory = ::opendir(folder.c_str());
    if (!directory)
        return;
    while (const dirent *entry = ::readdir(directory)) {
        const std::string name = entry->d_name;
        if (name == "." || name == ".." || name == kept)
            continue;
        const std::string path = folder + '/' + name;
        if (::unlink(path.c_str()) != 0)
            removeTree(path);
    }
    ::closedir(directory);
}

} // namespace

void LinuxContainer::takeEndOfRun(const std::string &line)
{
    int status = 0;
    long long cpu = 0;
    long long peak = 0;
    if (std::sscanf(line.c_str(), "%d %lld %lld", &status, &cpu, &peak) != 3)
        return;
    m_forkCpu = std::chrono::nanoseconds(cpu);
    m_forkPeakBytes = peak * 1024;
    if (WIFSIGNALED(status))
        m_mainEnd = MainEnd{std::nullopt, WTERMSIG(status)};
    else
        m_mainEnd = MainEnd{WEXITSTATUS(status), std::nullopt};
}

bool LinuxContainer::makeFresh(const std::string &marker)
{
    if (m_isServerGone || m_hook < 0 || !m_mainEnd)
        return false;
    m_mainEnd.reset();
    m_isForked = false;
    m_forkCpu = {};
    m_forkPeakBytes = 0;
    removeTree(folder());
    ::unlink((m_base + "/input").c_str());
    if (isInit()) {
        emptyFolder("/tmp", m_base.substr(m_base.rfind('/') + 1));
        emptyFolder("/dev/shm");
    } else {
        emptyFolder(m_base + "/tmp");
    }
    return ::mkdir(folder().c_str(), 0700) == 0 && writeAll(m_streams.output, marker) &&
           writeAll(m_streams.error, marker);
}

} // namespace Lectern::Supervisor
