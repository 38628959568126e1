// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fidelity/script.h"

namespace Lectern::Test {

/// What one run of a script left, masked.
struct Observation
{
    QString output;
    QString error;
    QString end;     ///< "exit 0", "signal 2", or what else happened
    QString start;   ///< "warm" or "cold"; empty for plain Python
    QString sandbox; ///< empty for plain Python
};

enum class Start { Cold, Warm };

/// The Python of all runs: LECTERN_FIDELITY_PYTHON, else python3.
QString pythonUnderTest();

/// Asked of the Python itself, once for each module.
bool hasModule(const QString &module);

/// As a learner would start it; in a new folder, with the environment that Lectern gives.
/// \a sandbox is that of the runs it is compared with: it decides where temporary files go.
Observation runPlain(const FidelityScript &script, const QString &sandbox);

/// With lectern-cli, or LECTERN_CLI_UNDER_TEST.
Observation runLectern(const FidelityScript &script, Start start);

/// \a text without what differs between any two runs: addresses, the run's folder, process
/// numbers, random names of temporary files, how long unit tests took.
QString masked(QString text);

} // namespace Lectern::Test
