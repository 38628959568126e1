// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/memoryrecording.h"

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
    QString sentence; ///< how far below or above, and where the peak was; one or two sentences
};

/// Pure. What was not measured does not keep a budget.
BudgetFinding checkBudget(const MemoryBudget &budget, const MemoryRecording &recording);

} // namespace Lectern
