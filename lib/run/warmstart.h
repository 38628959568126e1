// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runspec.h"

#include <QByteArray>
#include <QStringList>

namespace Lectern {

/// Whether a run may use an interpreter that has waited, and with what loaded. Pure.
struct WarmStart
{
    bool isPossible = false;
    QString coldReason; ///< why not, for people; empty if it is possible
    QByteArray preload; ///< import statements, one a line
};

/// An interpreter that waits is started like any other and has run only the script's own leading
/// imports, so a program finds it as it would find a new one. Except where a program looks at how
/// long things took, at memory, at the collector or at the import system itself: a text scan finds
/// these, and they start cold. So do runs that ask for it (StartPolicy::Cold), and interpreters
/// that read no site hook.
WarmStart warmStart(const RunSpec &spec);

/// The names under which files beside the script can be imported.
QStringList ownModules(const RunSpec &spec);

/// Whether one of these is the name of a module in \a loaded, which the program would then get in
/// its place.
bool hidesOwnModule(const QStringList &loaded, const RunSpec &spec);

} // namespace Lectern
