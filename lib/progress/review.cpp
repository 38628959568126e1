// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/review.h"

#include <algorithm>
#include <array>

namespace Lectern {

QDateTime nextReview(QList<QDateTime> passes)
{
    constexpr std::array intervals{1, 3, 7, 16, 35}; // days
    Q_ASSERT(!passes.isEmpty());
    std::ranges::sort(passes);
    QDateTime last = passes.first();
    std::size_t step = 0;
    for (const QDateTime &pass : passes) {
        if (pass < last.addDays(1))
            continue;
        last = pass;
        step = std::min(step + 1, intervals.size() - 1);
    }
    return last.addDays(intervals[step]);
}

} // namespace Lectern
