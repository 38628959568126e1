// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/linuxcontainer.h"
#include "supervisor/linux/proctable.h"

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace std::chrono_literals;

// How a program comes to its end: the part of LinuxContainer that sends signals.

namespace Lectern::Supervisor {

/// The process that runs the script: the only child of a server, or the main process.
pid_t LinuxContainer::program() const
{
    if (m_mainEnd || m_main <= 0)
        return 0;
    if (!isServer())
        return m_main;
    const std::vector<pid_t> children = descendants(m_main);
    return children.empty() ? 0 : children.front();
}

/// Where the program has put something else in its place, that must not be written to.
bool LinuxContainer::isErrorPipe(pid_t pid) const
{
    struct stat file = {};
    const std::string path = "/proc/" + std::to_string(pid) + "/fd/2";
    return ::stat(path.c_str(), &file) == 0 && m_errorPipe == std::pair(file.st_dev, file.st_ino);
}

bool LinuxContainer::showPlace()
{
    // To the main thread itself: the handler tells of the thread it runs in.
    const pid_t pid = m_canShowPlace ? program() : 0;
    return pid > 0 && isErrorPipe(pid) && ::syscall(SYS_tgkill, pid, pid, placeSignal) == 0;
}

void LinuxContainer::interrupt()
{
    const pid_t pid = program();
    if (pid <= 0)
        return;
    ::kill(pid, SIGCONT); // a stopped one would not hear it
    if (::kill(-pid, SIGINT) != 0)
        ::kill(pid, SIGINT);
}

void LinuxContainer::terminate()
{
    for (const pid_t pid : processes()) {
        if (!isServer() || pid != m_main)
            ::kill(pid, SIGTERM);
    }
}

void LinuxContainer::killAll()
{
    killRounds(isServer());
    // The server has waited for its fork and says so, unless it is gone itself.
    pollfd hook = {m_hook, POLLIN, 0};
    while (m_isForked && !m_mainEnd && m_hook >= 0 && ::poll(&hook, 1, 1000) > 0)
        readHook();
}

void LinuxContainer::killServer()
{
    killRounds(false);
}

void LinuxContainer::killRounds(bool sparesServer)
{
    const auto deadline = std::chrono::steady_clock::now() + 5s;
    const rlimit none = {0, 0};
    for (int timesEmpty = 0; timesEmpty < 2 && std::chrono::steady_clock::now() < deadline;) {
        if (isInit() && !sparesServer)
            ::kill(-1, SIGKILL);
        std::vector<pid_t> pids = processes();
        if (sparesServer)
            std::erase(pids, m_main);
        for (const pid_t pid : pids) {
            ::prlimit(pid, RLIMIT_NPROC, &none, nullptr);
            ::kill(pid, SIGSTOP);
        }
        for (const pid_t pid : pids)
            ::kill(pid, SIGKILL);
        reap();
        timesEmpty = pids.empty() ? timesEmpty + 1 : 0;
        if (!pids.empty())
            ::usleep(500);
    }
}

} // namespace Lectern::Supervisor
