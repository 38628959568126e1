// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/linuxcontainer.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <iterator>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// How the program comes to run: the part of LinuxContainer between fork and exec.

namespace Lectern::Supervisor {

namespace {

/// Descriptors of the program beyond the standard ones and the hook's: none.
void closeAllBut(int first, int second)
{
    const auto low = static_cast<unsigned>(std::min(first, second));
    const auto high = static_cast<unsigned>(std::max(first, second));
    unsigned from = 3;
    for (const unsigned kept : {low, high}) {
        if (static_cast<int>(kept) < 3)
            continue;
        if (kept > from)
            ::close_range(from, kept - 1, 0);
        from = kept + 1;
    }
    ::close_range(from, ~0U, 0);
}

void limit(pid_t pid, __rlimit_resource resource, std::int64_t value)
{
    rlimit now = {};
    ::prlimit(pid, resource, nullptr, &now);
    const rlim_t most = std::min(now.rlim_max, static_cast<rlim_t>(value));
    const rlimit set = {most, most};
    ::prlimit(pid, resource, &set, nullptr);
}

/// Takes away the right to change the limits of other processes: with those of the supervisor it
/// could be made blind. The rest of the system calls stays as it is. See seccomp(2).
void keepOthersLimits()
{
#if defined(__x86_64__)
    constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
#error "Name the architecture of this processor's system calls (linux/audit.h)."
#endif
    constexpr std::uint32_t otherTables = 0x40000000; // x32
    constexpr std::uint32_t refuse = SECCOMP_RET_ERRNO | EPERM;
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 0, 5),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, otherTables, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_prlimit64, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0), // its own
        BPF_STMT(BPF_RET | BPF_K, refuse),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter = {std::size(program), program};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

std::vector<char *> pointersTo(const std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(const_cast<char *>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

void put(std::vector<std::string> &environment, const std::string &name, const std::string &value)
{
    std::erase_if(environment,
                  [&](const std::string &entry) { return entry.starts_with(name + '='); });
    environment.push_back(name + '=' + value);
}

std::string take(std::vector<std::string> &environment, const std::string &name)
{
    std::string value;
    std::erase_if(environment, [&](const std::string &entry) {
        const bool isIt = entry.starts_with(name + '=');
        if (isIt)
            value = entry.substr(name.size() + 1);
        return isIt;
    });
    return value;
}

} // namespace

std::vector<std::string> LinuxContainer::environment(int hookDescriptor) const
{
    std::vector<std::string> environment = m_request.environment;
    take(environment, "TMPDIR");
    if (!isInit())
        put(environment, "TMPDIR", m_base + "/tmp");
    if (m_request.isContained)
        put(environment, "HOME", m_base + "/home");
    if (!m_request.pathFolder.empty())
        put(environment, "PATH",
            folder() + '/' + m_request.pathFolder + ':' + take(environment, "PATH"));
    if (hookDescriptor >= 0) {
        const std::string paths = take(environment, "PYTHONPATH");
        put(environment, "LECTERN_HOOK",
            std::to_string(hookDescriptor) + ':' + std::to_string(placeSignal) + ':' + paths);
        put(environment, "PYTHONPATH", m_base + "/hook" + (paths.empty() ? "" : ':' + paths));
    }
    return environment;
}

std::vector<std::string> LinuxContainer::command() const
{
    std::vector<std::string> command{m_request.program};
    command.insert(command.end(), m_request.options.begin(), m_request.options.end());
    if (!m_request.script.empty())
        command.push_back(folder() + '/' + m_request.script);
    command.insert(command.end(), m_request.arguments.begin(), m_request.arguments.end());
    return command;
}

std::string LinuxContainer::start(const Limits &limits)
{
    int hook[2] = {-1, -1};
    int failure[2] = {-1, -1};
    if (::pipe2(failure, O_CLOEXEC) != 0 ||
        (!m_request.hook.empty() &&
         ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, hook) != 0))
        return std::string("The program cannot be started: ") + std::strerror(errno) + '.';
    m_main = ::fork();
    if (m_main == 0)
        becomeProgram(limits, hook[1], failure[1]);
    ::close(failure[1]);
    if (hook[1] >= 0)
        ::close(hook[1]);
    m_hook = hook[0];
    if (struct stat file = {}; ::fstat(m_streams.error, &file) == 0)
        m_errorPipe = {file.st_dev, file.st_ino};
    if (struct stat file = {}; ::fstat(m_streams.input, &file) == 0)
        m_inputPipe = {file.st_dev, file.st_ino};
    // Only the program holds its streams from now on, unless marks are to be set in them.
    for (int *stream : {&m_streams.input, &m_streams.output, &m_streams.error}) {
        if (isServer() && stream != &m_streams.input)
            continue;
        ::close(*stream);
        *stream = -1;
    }
    if (m_hook >= 0)
        sendPreload();
    int error = m_main < 0 ? errno : 0;
    if (m_main > 0 && ::read(failure[0], &error, sizeof error) != sizeof error)
        error = 0;
    ::close(failure[0]);
    if (error != 0)
        return m_request.program + " could not be started: " + std::strerror(error) + '.';
    return {};
}

void LinuxContainer::sendPreload()
{
    const char *const mode = m_request.mode == Mode::Cold   ? "cold "
                             : m_request.mode == Mode::Held ? "held "
                                                            : "server ";
    const std::string message = mode + std::to_string(m_request.preload.size()) + ' ' +
                                std::to_string(m_request.recording.size()) + '\n' +
                                m_request.preload + m_request.recording;
    // Far below what a socket takes without a reader.
    [[maybe_unused]] const ssize_t sent =
        ::send(m_hook, message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

void LinuxContainer::setLimits(pid_t pid, const Limits &limits) const
{
    if (isServer())
        return; // what is taken from it could not be given back for the next run
    limit(pid, RLIMIT_CORE, 0);
    if (limits.diskBytes > 0)
        limit(pid, RLIMIT_FSIZE, limits.diskBytes + limits.diskBytes / 8 + 4'000'000);
    // Counts for the whole user where there is no user namespace; and with some room, so that
    // passing the limit is seen rather than only felt by the program.
    if (isInit() && limits.tasks > 0)
        limit(pid, RLIMIT_NPROC, limits.tasks + limits.tasks / 8 + 16);
}

void LinuxContainer::becomeProgram(const Limits &limits, int hookDescriptor,
                                   int errorDescriptor) const
{
    ::dup2(m_streams.input, 0);
    ::dup2(m_streams.output, 1);
    ::dup2(m_streams.error, 2);
    if (hookDescriptor >= 0)
        ::fcntl(hookDescriptor, F_SETFD, 0);
    closeAllBut(hookDescriptor, errorDescriptor);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    ::setsid(); // no terminal, and a group of its own
    setLimits(0, limits);
    keepOthersLimits();
    const std::vector<std::string> words = command();
    const std::vector<std::string> variables = environment(hookDescriptor);
    if (::chdir(folder().c_str()) == 0)
        ::execve(words[0].c_str(), pointersTo(words).data(), pointersTo(variables).data());
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(errorDescriptor, &error, sizeof error);
    ::_exit(127);
}

} // namespace Lectern::Supervisor
