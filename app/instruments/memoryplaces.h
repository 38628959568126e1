// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/axis.h"
#include "instruments/memorystrip.h"

#include <QRectF>

namespace Lectern::App {

struct FigureStyle;

/// Where everything stands in a MemoryStrip of a size.
struct MemoryPlaces
{
    QRectF plot;  ///< of the memory
    QRectF cores; ///< the band below it
    Axis time;
    Axis memory; ///< in millions of bytes
    Axis busy;
    int markRows = 0;
};

MemoryPlaces memoryPlaces(const QList<MemoryRun> &runs, qint64 budget, const FigureStyle &style,
                          const QSizeF &size);
/// Of the row at the top with names and what is out of sight; 0 if there is none.
double memoryLegendHeight(const QList<MemoryRun> &runs, qint64 budget, const FigureStyle &style);

/// A budget far above the curves would press them flat: then it is only said.
bool isBudgetInSight(const QList<MemoryRun> &runs, qint64 budget);

double megabytes(qint64 bytes);
/// By the kernel's account or by the samples, whichever saw more.
qint64 peakOf(const MemoryRecording &recording);
/// Where the peak is to be marked; there is at least one point.
QPointF peakPlace(const MemoryRecording &recording, const MemoryPlaces &places);
QStringList memoryTickTexts(const MemoryPlaces &places);
/// The upper end of the band of the cores.
QString coresText(const MemoryPlaces &places);

} // namespace Lectern::App
