// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a block that are made when they are first needed.
#include "output/outputview.h"
#include "page/codeview.h"
#include "page/predictionview.h"
#include "page/runnableview.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// Those in \a part that the tab key stops at, in its order.
QWidgetList tabStops(QWidget *part)
{
    QWidgetList stops;
    QWidget *widget = part;
    do {
        if (widget->focusPolicy() & Qt::TabFocus)
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (part->isAncestorOf(widget));
    return stops;
}

/// What is made late would else be the last of the window.
void setTabOrderAfter(QWidget *before, QWidget *part)
{
    const QWidgetList stopsBefore = tabStops(before);
    QWidget *last = stopsBefore.isEmpty() ? before : stopsBefore.last();
    const QWidgetList stops = tabStops(part);
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace

template <typename Part>
Part *RunnableView::addPart(Part *part, std::initializer_list<QWidget *> above)
{
    if (m_theme)
        part->setTheme(*m_theme);
    // Below the header, the code and those parts above it that there are; so for the tab key.
    int place = 2;
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
            if (m_isRunning)
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

} // namespace Lectern::App
