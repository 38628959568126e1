// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/growthfigure.h"
#include "instruments/instrumentfigure.h"

namespace Lectern::App {

class GrowthCanvas;

/// How time or memory grows with size: measured points with their spread, the fitted curve of each
/// series, and its name in the legend. Series differ by the shape of their points and the dashes of
/// their curves as well as by colour. It fits nothing itself.
///
/// Left and right go from point to point, up and down from series to series.
class GrowthChart final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit GrowthChart(QWidget *parent = nullptr);

    void setFigure(const GrowthFigure &figure);

private:
    GrowthCanvas *m_canvas;
};

} // namespace Lectern::App
