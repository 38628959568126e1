// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/growthchart.h"

#include "instruments/growthcanvas.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

GrowthChart::GrowthChart(QWidget *parent)
    : InstrumentFigure(new GrowthCanvas, tr("Growth"), parent),
      m_canvas(findChild<GrowthCanvas *>())
{
    setObjectName(u"growthChart"_s);
}

void GrowthChart::setFigure(const GrowthFigure &figure)
{
    m_canvas->setFigure(figure);
    updateText();
}

} // namespace Lectern::App
