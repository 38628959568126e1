// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "course/problem.h"
#include "run/runoutcome.h"
#include "verify/verifyitem.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Lectern::Cli {

// The JSON that scripts rely on; documented in app/cli/README.md.

QJsonObject toJson(const RunOutcome &outcome);
/// "verdict" of a run. Null fields where nothing was compared.
QJsonObject toJson(const Verdict &verdict);
QJsonObject toJson(const CheckReport &report);
QJsonObject toJson(const VerifyItem &item);
QJsonArray toJson(const Problems &problems);

} // namespace Lectern::Cli
