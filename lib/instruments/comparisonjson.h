// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"
#include "instruments/sweep.h"

#include <QJsonObject>

namespace Lectern {

// For `lectern-cli compare --json` and `sweep --json`. Shapes and units: app/cli/README.md.

QJsonObject toJson(const TimedComparison &comparison);
QJsonObject toJson(const Sweep &sweep);

} // namespace Lectern
