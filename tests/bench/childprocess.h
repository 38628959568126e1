// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace Lectern::Bench {

/// A process with pipes, started with posix_spawn(3) and read with read(2): the floor that a run is
/// compared with. No Qt. The environment is ours without PYTHON*, and \a variables.
class ChildProcess
{
public:
    explicit ChildProcess(const std::vector<std::string> &command,
                          const std::vector<std::string> &variables = {});
    /// Kills it if it still runs.
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    void write(std::string_view text) const;

    /// The next piece of standard output; empty at its end.
    std::string_view read();
    /// The next whole line without its end; empty at the end.
    std::string readLine();
    /// Everything to the end.
    std::string readAll();

    /// Waits for it; the exit status, or -1.
    int wait();

    pid_t pid() const { return m_pid; }

private:
    std::vector<char> m_buffer;
    std::string m_line;
    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
};

/// Milliseconds from the start to the first byte and to the end.
struct Times
{
    double first = 0;
    double done = 0;
};

/// Runs \a command to its end and reads what it prints.
Times runPlain(const std::vector<std::string> &command);

} // namespace Lectern::Bench
