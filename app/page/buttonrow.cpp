// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/buttonrow.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace Lectern::App {

ButtonRow::ButtonRow(const QList<QAbstractButton *> &buttons, QWidget *parent)
    : QWidget(parent), m_buttons(buttons), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // it may be narrower than its buttons
    for (QAbstractButton *button : buttons) {
        if (button == buttons.last())
            m_layout->addStretch();
        m_layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ButtonRow::sizeHint() const
{
    return {naturalWidth(), heightAt(naturalWidth())};
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    for (const QAbstractButton *button : shownButtons())
        width = std::max(width, button->sizeHint().width());
    return {width, heightAt(naturalWidth())};
}

int ButtonRow::heightAt(int width) const
{
    const bool isRow = naturalWidth() <= width;
    int height = 0;
    for (const QAbstractButton *button : shownButtons()) {
        const int own = button->sizeHint().height();
        height =
            isRow ? std::max(height, own) : height + own + (height > 0 ? m_layout->spacing() : 0);
    }
    return height;
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

QList<QAbstractButton *> ButtonRow::shownButtons() const
{
    QList<QAbstractButton *> shown = m_buttons;
    // Before the row itself is shown all are hidden; only some of them because somebody wants it.
    shown.removeIf([](const QAbstractButton *button) {
        return button->isHidden() && button->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    return shown;
}

int ButtonRow::naturalWidth() const
{
    int width = 0;
    for (const QAbstractButton *button : shownButtons())
        width += button->sizeHint().width() + (width > 0 ? m_layout->spacing() : 0);
    return width + m_layout->spacing(); // before the last
}

void ButtonRow::arrange()
{
    m_layout->setDirection(naturalWidth() <= width() ? QBoxLayout::LeftToRight
                                                     : QBoxLayout::TopToBottom);
    setFixedHeight(heightAt(width()));
    updateGeometry();
}

} // namespace Lectern::App
