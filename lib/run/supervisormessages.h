// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"
#include "run/runspec.h"
#include "supervisor/protocol.h"

namespace Lectern {

/// What keeps the program in; see supervisor/container.h. Automatic takes the strongest there is.
enum class Sandbox { Automatic, Namespaces, Subreaper };

// The engine's values in the words of the supervisor's protocol, and back. Pure.

/// Everything about a run that is decided when its interpreter starts: what decides whether a
/// waiting one fits.
Supervisor::StartRequest startRequest(const RunSpec &spec, Sandbox sandbox,
                                      const QByteArray &preload, Supervisor::Mode mode);

/// The rest: files and limits. For a server, input and \a marker too.
Supervisor::RunRequest runRequest(const RunSpec &spec, const QByteArray &marker);

/// Everything but the output, the times and the place.
void applyReport(const Supervisor::Report &report, RunOutcome &outcome);

} // namespace Lectern
