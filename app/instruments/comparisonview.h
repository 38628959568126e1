// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"
#include "instruments/instrumentfigure.h"

class QTabBar;

namespace Lectern::App {

class ComparisonCanvas;

/// Programs beside each other, a row each: its runs as dots over a common axis, the median as a
/// line, the quartiles as a box, and in words how many times as much it takes as the first, with
/// the interval. Of time, CPU time or memory, by a choice. It computes no statistics itself.
///
/// Up and down go from program to program, left and right through the runs of one.
class ComparisonView final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// May be called again with more runs; the choice stays. \a summary is describe() of it.
    void setComparison(const TimedComparison &comparison, const QString &summary);

private:
    ComparisonCanvas *m_canvas;
    QTabBar *m_choice;
};

} // namespace Lectern::App
