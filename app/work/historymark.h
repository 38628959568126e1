// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/historyentry.h"

class QPainter;
class QRectF;

namespace Lectern::App {

struct Theme;

/// Paints the sign of \a entry into \a square, on a panel: a disc with a tick where it passed, a
/// cross where it did not, a ring where it only ran, a square for what a reset or a restoring left,
/// a diamond for what stands in the editor. The shapes tell them apart without their colours.
void paintHistoryMark(QPainter &painter, const QRectF &square, const HistorySummary &entry,
                      const Theme &theme);

} // namespace Lectern::App
