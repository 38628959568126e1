// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"

#include <QJsonObject>

namespace Lectern {

/// The members "steps" and "profile" of recordingJson(). Shapes and units: app/cli/README.md.
QJsonObject stepsJson(const RunOutcome &outcome);
QJsonObject profileJson(const RunOutcome &outcome);

} // namespace Lectern
