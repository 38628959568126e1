// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern {

/// What a program may use: "peak under 200 MB". Checked afterwards; RunLimits is what ends a
/// program.
struct MemoryBudget
{
    qint64 peakBytes = 0; ///< the peak must be below
};

struct BudgetFinding
{
    bool isKept = false;
    QString sentence; ///< how far below or above
};

/// \a peakBytes is what was measured, as RunOutcome::peakResidentBytes; 0: nothing was, which does
/// not keep a budget. Pure.
BudgetFinding checkBudget(const MemoryBudget &budget, qint64 peakBytes);

} // namespace Lectern
