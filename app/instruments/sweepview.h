// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/growthfigure.h"
#include "instruments/instrumentfigure.h"
#include "instruments/sweep.h"

class QTabBar;

namespace Lectern::App {

class GrowthCanvas;

/// A sweep as it comes in: how time or, by a choice, memory grows with the knob, with the fitted
/// curves. It fits nothing itself.
class SweepView final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit SweepView(QWidget *parent = nullptr);

    /// May be called again with more points; the choice stays. \a summary is describe() of it; the
    /// sweep's own note is shown with it.
    void setSweep(const Sweep &sweep, const QString &summary);

private:
    void showChosen();

    GrowthCanvas *m_canvas;
    QTabBar *m_choice;
    Sweep m_sweep;
};

/// The curve of \a fit between two values of n, evenly on the scale of the axis.
QList<QPointF> fitCurve(const GrowthFit &fit, double low, double high, AxisScale scale);

} // namespace Lectern::App
