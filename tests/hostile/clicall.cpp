// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/clicall.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lectern::Hostile {

namespace {

QByteArray readAvailable(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    QByteArray bytes;
    char buffer[4096];
    for (ssize_t count = ::read(descriptor, buffer, sizeof buffer); count > 0;
         count = ::read(descriptor, buffer, sizeof buffer))
        bytes.append(buffer, count);
    return bytes;
}

} // namespace

QString cliPath()
{
    return qEnvironmentVariable("LECTERN_CLI_UNDER_TEST", QStringLiteral(LECTERN_CLI));
}

CliCall::CliCall(const Surroundings &surroundings, const QStringList &arguments)
{
    m_process.setProcessEnvironment(surroundings.environment());
    m_process.setWorkingDirectory(surroundings.path());
    m_clock.start();
    m_process.start(cliPath(), arguments, QIODevice::ReadOnly);
}

CliResult CliCall::wait(std::chrono::milliseconds limit)
{
    CliResult result;
    const auto left = limit - std::chrono::milliseconds(m_clock.elapsed());
    result.hung = !m_process.waitForFinished(qMax<int>(1, static_cast<int>(left.count()))) &&
                  m_process.state() != QProcess::NotRunning;
    result.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    if (result.hung) {
        m_process.kill();
        m_process.waitForFinished(1000);
    } else if (m_process.exitStatus() == QProcess::NormalExit) {
        result.status = m_process.exitCode();
    }
    result.output = m_process.readAllStandardOutput();
    result.error = m_process.readAllStandardError();
    return result;
}

TerminalResult callOnTerminal(const Surroundings &surroundings, const QStringList &arguments,
                              std::chrono::milliseconds limit)
{
    int master = -1;
    int slave = -1;
    TerminalResult result;
    if (::openpty(&master, &slave, nullptr, nullptr, nullptr) != 0)
        return result;
    QProcess process;
    process.setProcessEnvironment(surroundings.environment());
    process.setWorkingDirectory(surroundings.path());
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setChildProcessModifier([slave] {
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        for (int number = 0; number < 3; ++number)
            ::dup2(slave, number);
    });
    process.start(cliPath(), arguments);
    if (process.waitForFinished(static_cast<int>(limit.count())) &&
        process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    process.kill();
    process.waitForFinished(1000);
    result.typed = readAvailable(slave);
    result.shown = readAvailable(master);
    ::close(slave);
    ::close(master);
    return result;
}

} // namespace Lectern::Hostile
