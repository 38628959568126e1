// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/judge.h"

#include <QSet>

namespace Lectern::Hostile {

/// Runs \a program under \a sandbox, judges how it ended, and looks for all it has left. Then a
/// plain program must run as ever. Processes of \a spared are none of it.
Findings tryProgram(const Program &program, const QString &sandbox,
                    const QSet<qint64> &spared = {});

/// The same with two programs at once.
Findings tryTogether(const Program &first, const Program &second, const QString &sandbox,
                     const QSet<qint64> &spared);

/// The folder of the programs.
QString programFolder();

} // namespace Lectern::Hostile
