// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a block that are made when they are first needed.
#include "instruments/instrumentpane.h"
#include "instruments/sweepview.h"
#include "output/outputview.h"
#include "page/codeview.h"
#include "page/predictionview.h"
#include "page/runnableheader.h"
#include "page/runnableview.h"
#include "taborder.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

template <typename Part>
Part *RunnableView::addPart(Part *part, std::initializer_list<QWidget *> above)
{
    if (m_theme)
        part->setTheme(*m_theme);
    // Below the code and those parts above it that there are; so for the tab key.
    int place = m_partsBegin;
    QWidget *before = m_code;
    for (QWidget *other : above) {
        if (!other)
            continue;
        ++place;
        before = other;
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(place, part);
    setTabOrderAfter(before, part);
    return part;
}

PredictionView &RunnableView::prediction()
{
    if (!m_prediction) {
        m_prediction = addPart(new PredictionView(m_block, this), {});
        connect(m_prediction, &PredictionView::runRequested, this, [this] {
            if (m_header->isRunning())
                return;
            m_isPredicted = true;
            Q_EMIT runRequested(m_address);
        });
    }
    return *m_prediction;
}

OutputView &RunnableView::output()
{
    if (!m_output) {
        m_output = addPart(new OutputView(this), {m_prediction});
        m_output->setObjectName(u"blockOutput"_s);
        m_output->setAccessibleName(tr("Output of %1").arg(m_address));
        m_output->hide();
    }
    return *m_output;
}

VerdictBanner &RunnableView::banner()
{
    if (!m_banner) {
        m_banner = addPart(new VerdictBanner(this), {m_prediction, m_output});
        m_banner->setObjectName(u"blockVerdict"_s);
    }
    return *m_banner;
}

DifferenceView &RunnableView::difference()
{
    if (!m_difference) {
        m_difference = addPart(new DifferenceView, {m_prediction, m_output, m_banner});
        m_difference->setObjectName(u"blockDifference"_s);
    }
    return *m_difference;
}

InstrumentPane &RunnableView::instruments()
{
    if (!m_instruments) {
        m_instruments =
            addPart(new InstrumentPane(this), {m_prediction, m_output, m_banner, m_difference});
        m_instruments->setObjectName(u"blockInstruments"_s);
        connect(m_instruments, &InstrumentPane::exportRequested, this,
                &RunnableView::exportRequested);
        m_instruments->setOffersFreeThreaded(true);
        connect(m_instruments, &InstrumentPane::freeThreadedRequested, this,
                &RunnableView::freeThreadedRequested);
        connect(m_instruments, &InstrumentPane::lineShown, m_code, &CodeView::markLine);
        connect(m_instruments, &InstrumentPane::lineActivated, m_code, &CodeView::markLine);
    }
    return *m_instruments;
}

SweepView &RunnableView::sweep()
{
    if (!m_sweep) {
        m_sweep = addPart(new SweepView(this),
                          {m_prediction, m_output, m_banner, m_difference, m_instruments});
        m_sweep->setObjectName(u"blockSweep"_s);
        connect(m_sweep, &SweepView::exportRequested, this, &RunnableView::exportRequested);
    }
    return *m_sweep;
}

} // namespace Lectern::App
