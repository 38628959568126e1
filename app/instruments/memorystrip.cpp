// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memorystrip.h"

#include "instruments/memorycanvas.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

MemoryStrip::MemoryStrip(QWidget *parent)
    : InstrumentFigure(new MemoryCanvas, tr("Memory over time"), parent),
      m_canvas(findChild<MemoryCanvas *>())
{
    setObjectName(u"memoryStrip"_s);
}

void MemoryStrip::setRuns(const QList<MemoryRun> &runs)
{
    m_canvas->setRuns(runs);
    updateText();
}

void MemoryStrip::setBudget(qint64 bytes)
{
    m_canvas->setBudget(bytes);
}

} // namespace Lectern::App
