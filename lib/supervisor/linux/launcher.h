// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/protocol.h"

namespace Lectern::Supervisor {

/// The program's own standard streams, moved away from 0, 1 and 2 so that nothing but the program
/// holds them: their end is the program's end.
struct StandardStreams
{
    int input = -1;
    int output = -1;
    int error = -1;
};

/// Moves this process's standard streams away and puts /dev/null in their place.
StandardStreams moveStandardStreams();

/// The command that makes fresh user, PID, IPC and mount namespaces (and, for contained code, a
/// network one) with bubblewrap and runs \a command in them as PID 1. See bwrap(1).
std::vector<std::string> sandboxCommand(const StartRequest &request,
                                        const std::vector<std::string> &command);

/// Runs this program again as PID 1 of new namespaces and waits for its end.
/// Returns false if there are no namespaces to be had here; then nothing was started.
bool superviseInNamespaces(const StartRequest &request, const std::string &body, int control,
                           const StandardStreams &streams);

} // namespace Lectern::Supervisor
