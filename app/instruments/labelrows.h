// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Lectern::App {

/// Where a label above a line stands.
struct PlacedLabel
{
    double left = 0;
    int row = -1; ///< from the top; -1: there is no room for it
};

/// Puts labels of \a widths beside their lines at \a places, in ascending order, into at most
/// \a rows rows between \a left and \a right, with \a gap between two. None overlaps another: those
/// that find no room are left out.
QList<PlacedLabel> placeLabels(const QList<double> &places, const QList<double> &widths,
                               double left, double right, int rows, double gap);

} // namespace Lectern::App
