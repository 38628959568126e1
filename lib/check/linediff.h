// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Lectern {

/// One row of a side-by-side difference. At most one of the two line numbers is 0.
struct DiffRow
{
    enum class Kind {
        Same,
        Changed,
        Missing,
        Extra
    }; ///< Missing: only expected; Extra: only actual

    Kind kind = Kind::Same;
    int expectedLine = 0; ///< 1-based, 0 where the side is empty
    int actualLine = 0;
    QString expected;
    QString actual;

    bool operator==(const DiffRow &) const = default;
};

/// Aligns two texts line by line (longest common subsequence, by the library dtl). A line that was
/// replaced by another stands in one Changed row. Inputs over 2,000 lines are cut, for show only:
/// the verdict never rests on this.
QList<DiffRow> lineDiff(const QString &expected, const QString &actual);

} // namespace Lectern
