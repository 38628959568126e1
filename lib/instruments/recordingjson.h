// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"

#include <QJsonObject>

namespace Lectern {

/// What was recorded of a run, for `lectern-cli run --instrument ... --json`: a member for each
/// instrument that was asked for, by its name. Shapes and units: app/cli/README.md.
QJsonObject recordingJson(const RunOutcome &outcome);

} // namespace Lectern
