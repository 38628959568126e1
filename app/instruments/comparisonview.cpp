// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparisonview.h"

#include "instruments/comparisoncanvas.h"
#include "instruments/figurechoice.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// In the order of the tabs.
constexpr ComparedQuantity quantities[] = {ComparedQuantity::Wall, ComparedQuantity::Cpu,
                                           ComparedQuantity::Peak};

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : InstrumentFigure(new ComparisonCanvas, tr("Comparison of programs"), parent),
      m_canvas(findChild<ComparisonCanvas *>()),
      m_choice(addFigureChoice(*this, {tr("Time"), tr("CPU time"), tr("Memory")},
                               tr("What is compared")))
{
    setObjectName(u"comparisonView"_s);
    connect(m_choice, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_canvas->setQuantity(quantities[index]);
        updateText();
    });
}

void ComparisonView::setComparison(const TimedComparison &comparison, const QString &summary)
{
    m_canvas->setComparison(comparison);
    for (int i = 0; i < m_choice->count(); ++i)
        setChoiceShown(*m_choice, i, hasQuantity(comparison, quantities[i]));
    setSummary(summary);
}

} // namespace Lectern::App
