// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/childprocess.h"

#include "bench/table.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace Lectern::Bench {

namespace {

std::vector<char *> pointersTo(const std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(const_cast<char *>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<char *> environmentWith(const std::vector<std::string> &variables)
{
    std::vector<char *> entries;
    for (const std::string &variable : variables)
        entries.push_back(const_cast<char *>(variable.c_str()));
    for (char **entry = environ; *entry; ++entry) {
        if (std::strncmp(*entry, "PYTHON", 6) != 0)
            entries.push_back(*entry);
    }
    entries.push_back(nullptr);
    return entries;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string> &command,
                           const std::vector<std::string> &variables)
    : m_buffer(65536)
{
    int input[2] = {-1, -1};
    int output[2] = {-1, -1};
    if (::pipe2(input, O_CLOEXEC) != 0 || ::pipe2(output, O_CLOEXEC) != 0)
        std::abort();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input[0], 0);
    ::posix_spawn_file_actions_adddup2(&actions, output[1], 1);
    const int failure =
        ::posix_spawnp(&m_pid, command[0].c_str(), &actions, nullptr, pointersTo(command).data(),
                       environmentWith(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_output = output[0];
    if (failure != 0) {
        m_pid = -1;
        std::fprintf(stderr, "%s: %s\n", command[0].c_str(), std::strerror(failure));
    }
}

ChildProcess::~ChildProcess()
{
    ::close(m_output);
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        wait();
    }
    if (m_input >= 0)
        ::close(m_input);
}

void ChildProcess::write(std::string_view text) const
{
    while (!text.empty()) {
        const ssize_t count = ::write(m_input, text.data(), text.size());
        if (count <= 0)
            return;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
}

std::string_view ChildProcess::read()
{
    ssize_t count = 0;
    while ((count = ::read(m_output, m_buffer.data(), m_buffer.size())) < 0 && errno == EINTR) {
    }
    return {m_buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
}

std::string ChildProcess::readLine()
{
    std::size_t end = 0;
    while ((end = m_line.find('\n')) == std::string::npos) {
        const std::string_view piece = read();
        if (piece.empty())
            return {};
        m_line += piece;
    }
    std::string line = m_line.substr(0, end);
    m_line.erase(0, end + 1);
    return line;
}

std::string ChildProcess::readAll()
{
    std::string all = std::move(m_line);
    for (std::string_view piece; !(piece = read()).empty();)
        all += piece;
    return all;
}

int ChildProcess::wait()
{
    if (m_input >= 0)
        ::close(m_input);
    m_input = -1;
    int status = 0;
    while (m_pid > 0 && ::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Times runPlain(const std::vector<std::string> &command)
{
    Times times;
    const auto begin = Clock::now();
    ChildProcess child(command);
    while (!child.read().empty()) {
        if (times.first == 0)
            times.first = millisecondsSince(begin);
    }
    const int status = child.wait();
    times.done = millisecondsSince(begin);
    if (status != 0)
        std::fprintf(stderr, "%s ended with %d\n", command.back().c_str(), status);
    return times;
}

} // namespace Lectern::Bench
