// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Lectern {

/// How the file of a ProgressDatabase came to its present form: entry N holds the statements that
/// make version N + 1 out of version N. An entry that was once released is never changed; a new
/// need gets a new entry.
///
/// Times are milliseconds of UTC since 1970. Rows of \c run and \c event carry a UUID, so that the
/// records of two machines can be put together without taking one row twice.
const QList<QStringList> &migrations();

} // namespace Lectern
