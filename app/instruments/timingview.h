// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrumentfigure.h"

#include <QList>

#include <chrono>

namespace Lectern::App {

class TimingCanvas;

/// A run in a TimingView.
struct TimingRun
{
    QString name; ///< "run 3", "14:05"; may be empty
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds cpu{0};
};

/// How long a program took: wall time and CPU time of the last run as bars with their values, and
/// below them all runs as dots, where there is more than one. Both begin at nothing, so that
/// lengths and heights can be compared.
///
/// Left and right go from run to run.
class TimingView final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    /// In the order in which they were made: the last is the one that is told in large.
    void setRuns(const QList<TimingRun> &runs);

private:
    TimingCanvas *m_canvas;
};

} // namespace Lectern::App
