// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrumentfigure.h"
#include "instruments/memoryrecording.h"

namespace Lectern::App {

class MemoryCanvas;

/// A run in a MemoryStrip.
struct MemoryRun
{
    QString name; ///< for the legend, where there is more than one
    MemoryRecording recording;
};

/// Memory and time of a run: the resident memory as a filled curve, below it how many processor
/// cores were busy, its marks as labelled lines, and the peak in words. Further runs are dashed
/// lines on the same axes. The summary is describe() of the recording, given by the owner.
class MemoryStrip final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit MemoryStrip(QWidget *parent = nullptr);

    /// The first is the one that is told point by point; none: an empty figure.
    void setRuns(const QList<MemoryRun> &runs);
    /// The memory that the run may have, as a line; 0: no line.
    void setBudget(qint64 bytes);

private:
    MemoryCanvas *m_canvas;
};

} // namespace Lectern::App
