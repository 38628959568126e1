// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/foldersync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Lectern {

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder); // there the system keeps names in order itself
#endif
}

bool makeSyncedFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(QDir::cleanPath(folder)).path();
    if (parent == folder || !makeSyncedFolder(parent))
        return false;
    const bool isMade = QDir().mkdir(folder) || QFileInfo(folder).isDir(); // by another meanwhile
    syncFolder(parent);
    return isMade;
}

} // namespace Lectern
