// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectgraphview.h"

#include "announcement.h"
#include "instruments/graphcanvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

ObjectGraphView::ObjectGraphView(QWidget *parent)
    : InstrumentFigure(new GraphCanvas, tr("Names and objects"), parent),
      m_canvas(findChild<GraphCanvas *>())
{
    setObjectName(u"objectGraphView"_s);
    makeMomentButtons();
    showMoment();
}

void ObjectGraphView::makeMomentButtons()
{
    const auto make = [this](int place, const QString &text, const QString &name,
                             const QString &objectName) {
        auto *button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        buttonRow()->insertWidget(place, button);
        return button;
    };
    m_previous = make(0, u"◀"_s, tr("Previous moment"), u"graphPrevious"_s);
    m_next = make(1, u"▶"_s, tr("Next moment"), u"graphNext"_s);
    m_title = new QLabel(this);
    m_title->setObjectName(u"graphMoment"_s);
    m_title->setTextFormat(Qt::PlainText);
    buttonRow()->insertWidget(2, m_title);
    m_fit = make(4, tr("Fit"), tr("Fit into the window"), u"graphFit"_s);
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    connect(m_previous, &QToolButton::clicked, this, [this] { setMoment(m_moment - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setMoment(m_moment + 1); });
    connect(m_fit, &QToolButton::toggled, m_canvas, &GraphCanvas::setFits);
}

void ObjectGraphView::setMoments(const QList<GraphMoment> &moments)
{
    m_moments = moments;
    m_moment = 0;
    m_canvas->forgetPlaces();
    // Every moment has its room from the beginning; of very many the first.
    constexpr qsizetype maximumAhead = 60;
    for (const GraphMoment &moment : moments.first(std::min(moments.size(), maximumAhead)))
        m_canvas->reserve(moment.picture);
    showMoment();
}

void ObjectGraphView::setMoment(int index)
{
    const int next = std::clamp(index, 0, std::max(0, static_cast<int>(m_moments.size()) - 1));
    if (next == m_moment)
        return;
    m_moment = next;
    showMoment();
    const QString changes = m_canvas->changesText();
    announce(this,
             changes.isEmpty() ? m_title->text() : tr("%1: %2").arg(m_title->text(), changes));
    Q_EMIT momentChanged(m_moment);
}

void ObjectGraphView::setFits(bool fits)
{
    m_fit->setChecked(fits);
}

void ObjectGraphView::showMoment()
{
    const auto count = static_cast<int>(m_moments.size());
    const GraphMoment now = m_moments.value(m_moment);
    m_canvas->setPicture(now.picture, m_moment > 0 ? std::optional(m_moments[m_moment - 1].picture)
                                                   : std::nullopt);
    setSummary(now.summary);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(m_moment > 0);
    m_next->setEnabled(m_moment + 1 < count);
    m_title->setText(count > 1 ? tr("%1 (%2 of %3)").arg(now.title).arg(m_moment + 1).arg(count)
                               : now.title);
}

} // namespace Lectern::App
