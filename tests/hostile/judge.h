// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/clicall.h"
#include "hostile/program.h"

namespace Lectern::Hostile {

/// What is not as promised, and what is worth knowing but no fault.
struct Findings
{
    QStringList faults;
    QStringList notes;

    void add(const Findings &other)
    {
        faults += other.faults;
        notes += other.notes;
    }
};

/// Compares what lectern-cli reported with what the head of \a program promises. \a isBusy: others
/// had all cores, so that a stopped program may have had no moment to say where it was.
Findings judge(const Program &program, const QString &sandbox, const Surroundings &surroundings,
               const CliResult &result, bool isBusy = false);

/// Looks for control characters and typed letters on the terminal of a call.
Findings judgeTerminal(const TerminalResult &result);

} // namespace Lectern::Hostile
