// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peers.h"

#include "bench/table.h"

#include <filesystem>
#include <sstream>

namespace Lectern::Bench {

namespace {

constexpr auto thonnyPackages = "/usr/lib/python3/dist-packages";

std::string thonnyLauncher()
{
    return std::string(thonnyPackages) + "/thonny/plugins/cpython_backend/cp_launcher.py";
}

std::string parentOf(const std::string &path)
{
    return std::filesystem::path(path).parent_path().string();
}

/// Its own folder and language, as Thonny's window passes them.
std::vector<std::string> thonnyVariables(const std::string &folder)
{
    return {"PYTHONIOENCODING=utf-8",
            "PYTHONUNBUFFERED=1",
            "THONNY_USER_DIR=" + folder + "/thonny",
            "THONNY_FRONTEND_SYS_PATH=['" + std::string(thonnyPackages) + "']",
            "THONNY_LANGUAGE=en_US",
            "THONNY_VERSION=4.1.7"};
}

} // namespace

std::optional<Times> runInThonny(const std::string &python, const std::string &script)
{
    if (!std::filesystem::exists(thonnyLauncher()))
        return std::nullopt;
    const std::string folder = parentOf(script);
    Times times;
    const auto begin = Clock::now();
    ChildProcess backend(
        {python, "-u", "-B", thonnyLauncher(), folder, "{'run.warn_module_shadowing': True}"},
        thonnyVariables(folder));
    if (backend.readLine() != "OK")
        return std::nullopt;
    backend.write("\x02"
                  "1 ToplevelCommand(name='Run', argv=[], args=['" +
                  script + "'], cmd_line='%Run', tty_mode=False, expected_cwd='" + folder +
                  "', id='1')\n");
    for (std::string line; !(line = backend.readLine()).empty();) {
        if (times.first == 0 && line.find("ProgramOutput") != std::string::npos)
            times.first = millisecondsSince(begin);
        if (line.find("command_name='Run'") != std::string::npos) {
            times.done = millisecondsSince(begin);
            break;
        }
    }
    return times.first > 0 && times.done > 0 ? std::optional(times) : std::nullopt;
}

JupyterPeer::JupyterPeer(const std::string &python)
{
    m_process = std::make_unique<ChildProcess>(
        std::vector<std::string>{python, "-W", "ignore", BENCH_JUPYTER_PEER});
    m_isThere = m_process->readLine() == "ready";
}

std::optional<Times> JupyterPeer::run(const std::string &way, const std::string &script)
{
    if (!m_isThere)
        return std::nullopt;
    m_process->write(way + ' ' + script + '\n');
    std::istringstream answer(m_process->readLine());
    Times times;
    if (answer >> times.first >> times.done >> m_kernelPid)
        return times;
    m_isThere = false;
    return std::nullopt;
}

} // namespace Lectern::Bench
