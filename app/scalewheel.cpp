// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalewheel.h"

#include <QApplication>
#include <QWheelEvent>

namespace Lectern::App {

ScaleWheel::ScaleWheel(QWidget *area) : QObject(area), m_area(area)
{
    // Of the application, since the widgets below come and go, and some of them keep the wheel.
    QCoreApplication::instance()->installEventFilter(this);
}

bool ScaleWheel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *wheel = static_cast<QWheelEvent *>(event);
    const auto *widget = static_cast<QWidget *>(watched);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier) ||
        (widget != m_area && !m_area->isAncestorOf(widget)))
        return QObject::eventFilter(watched, event);
    turn(*wheel);
    wheel->accept(); // or it goes on to the parent
    return true;
}

void ScaleWheel::turn(const QWheelEvent &event)
{
    if (event.phase() == Qt::ScrollMomentum)
        return; // of a scroll that began before Control was pressed
    m_angle += event.angleDelta().y();
    const int steps = m_angle / QWheelEvent::DefaultDeltasPerStep;
    m_angle %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT stepsRequested(steps);
}

} // namespace Lectern::App
