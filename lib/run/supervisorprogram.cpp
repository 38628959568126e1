// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/supervisorprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

QString supervisorProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + "/lectern-supervisor"_L1;
    const QString installed = folder + "/../libexec/lectern/lectern-supervisor"_L1;
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

} // namespace Lectern
