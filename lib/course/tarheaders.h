// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QIODevice;

namespace Lectern {

/// Looks through the headers of an uncompressed tar archive for what KTar does not tell: it takes
/// devices for files, drops a leading slash, does not read the names in pax headers, and is content
/// with half an entry. An archive that ends between two entries cannot be told from a whole one.
/// Gives the sentence to refuse the archive with, or nothing. \a tar is open
/// for reading, at its beginning.
std::optional<QString> objectionToTar(QIODevice &tar, qint64 maximumEntries);

} // namespace Lectern
