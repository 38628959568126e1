// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Lectern::Cli {

/// \a rows, the first of which is the heading, in columns that are as wide as they must be, two
/// spaces apart: the first to the left, the others to the right. Control characters are shown.
QString textTable(const QList<QStringList> &rows);

} // namespace Lectern::Cli
