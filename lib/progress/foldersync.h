// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern {

/// Makes \a folder and what is missing above it, and puts the new names on the disk. False if it
/// cannot be made.
bool makeSyncedFolder(const QString &folder);

/// Puts the names in \a folder on the disk: a file that was synced, made or renamed is found after
/// a power cut only if its folder was synced as well, which QSaveFile leaves to others. Where a
/// file system cannot do that, nothing happens.
void syncFolder(const QString &folder);

} // namespace Lectern
