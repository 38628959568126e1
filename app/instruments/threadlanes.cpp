// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/threadlanes.h"

#include "instruments/lanescanvas.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

ThreadLanes::ThreadLanes(QWidget *parent)
    : InstrumentFigure(new LanesCanvas, tr("Threads over time"), parent),
      m_canvas(findChild<LanesCanvas *>())
{
    setObjectName(u"threadLanes"_s);
}

void ThreadLanes::setRuns(const QList<ThreadRun> &runs)
{
    m_canvas->setRuns(runs);
    updateText();
}

} // namespace Lectern::App
