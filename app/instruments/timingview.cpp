// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/timingview.h"

#include "instruments/timingcanvas.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

TimingView::TimingView(QWidget *parent)
    : InstrumentFigure(new TimingCanvas, tr("Time of the runs"), parent),
      m_canvas(findChild<TimingCanvas *>())
{
    setObjectName(u"timingView"_s);
}

void TimingView::setRuns(const QList<TimingRun> &runs)
{
    m_canvas->setRuns(runs);
    updateText();
}

} // namespace Lectern::App
