// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/labelrows.h"

#include <algorithm>

namespace Lectern::App {

QList<PlacedLabel> placeLabels(const QList<double> &places, const QList<double> &widths,
                               double left, double right, int rows, double gap)
{
    QList<PlacedLabel> labels;
    QList<double> ends(rows, left - gap);
    for (qsizetype i = 0; i < places.size(); ++i) {
        PlacedLabel label{.left = std::clamp(places[i], left, std::max(left, right - widths[i]))};
        const auto row =
            std::ranges::find_if(ends, [&](double end) { return label.left >= end + gap - 0.001; });
        if (row != ends.end() && widths[i] <= right - left) {
            label.row = static_cast<int>(row - ends.begin());
            *row = label.left + widths[i];
        }
        labels.append(label);
    }
    return labels;
}

} // namespace Lectern::App
