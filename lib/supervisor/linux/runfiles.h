// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/protocol.h"

#include <chrono>

namespace Lectern::Supervisor {

/// Writes the whole \a text; false where that fails.
bool writeAll(int descriptor, const std::string &text);

/// Writes \a files into \a folder, with the folders they need. A path that leads out of the folder
/// is refused. Gives why not, or an empty text.
std::string writeRunFiles(const std::string &folder, const std::vector<File> &files);

/// Removes \a folder with everything in it, whatever a program made of it: folders without
/// rights, thousands of levels deep, names that no text can hold. Never follows a link. Gives up
/// after \a patience; false if something is left.
bool removeTree(const std::string &folder,
                std::chrono::milliseconds patience = std::chrono::minutes(10));

/// Blocks of the files below \a folder in bytes; looks at no more than \a maximumEntries of them.
/// \a entries says how many there were.
std::int64_t treeBytes(const std::string &folder, int maximumEntries, int &entries);

} // namespace Lectern::Supervisor
