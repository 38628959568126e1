// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Lectern {

/// The members "objects" (the moments), "step_objects" (those at steps) and "variables" (null if
/// there are none) of a recording, for scripts. Shapes and units: app/cli/README.md.
QJsonArray objectsJson(const RunOutcome &outcome);
QJsonArray stepObjectsJson(const RunOutcome &outcome);
QJsonValue variablesJson(const RunOutcome &outcome);

} // namespace Lectern
