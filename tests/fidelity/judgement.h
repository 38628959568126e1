// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fidelity/observation.h"

namespace Lectern::Test {

/// All runs of one script.
struct FidelityRuns
{
    Observation plain;
    Observation warm;
    Observation cold;
    Observation warmAgain; ///< of random scripts only
};

/// Where two runs differ, for people; empty if nowhere.
QString differenceBetween(const Observation &expected, const Observation &actual);

/// What is wrong with \a runs of \a script: an undeclared difference, a declared one that is not
/// there, a start that is not the declared one. Empty if nothing is.
QStringList problemsOf(const FidelityScript &script, const FidelityRuns &runs,
                       const QMap<QString, AllowedDifference> &allowed);

} // namespace Lectern::Test
