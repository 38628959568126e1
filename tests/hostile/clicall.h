// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/surroundings.h"

#include <QElapsedTimer>
#include <QProcess>

#include <chrono>

namespace Lectern::Hostile {

/// What one call of lectern-cli left.
struct CliResult
{
    int status = -1; ///< -1: it was killed or did not end
    QByteArray output;
    QByteArray error;
    std::chrono::milliseconds elapsed{0};
    bool hung = false; ///< it had to be killed
};

/// One call of lectern-cli: the built one, or that of LECTERN_CLI_UNDER_TEST.
class CliCall
{
public:
    CliCall(const Surroundings &surroundings, const QStringList &arguments);

    CliResult wait(std::chrono::milliseconds limit);

private:
    QElapsedTimer m_clock;
    QProcess m_process;
};

/// What a call on a terminal of its own has written to it, and what was typed into that.
struct TerminalResult
{
    int status = -1;
    QByteArray shown;
    QByteArray typed;
};
TerminalResult callOnTerminal(const Surroundings &surroundings, const QStringList &arguments,
                              std::chrono::milliseconds limit);

/// Path of the program under test.
QString cliPath();

} // namespace Lectern::Hostile
