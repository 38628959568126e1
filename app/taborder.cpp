// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QWidget>

namespace Lectern::App {

namespace {

/// Those in \a part that the tab key stops at, itself included, in its order.
QWidgetList tabStops(QWidget *part)
{
    QWidgetList stops;
    QWidget *widget = part;
    do {
        if ((widget == part || part->isAncestorOf(widget)) &&
            (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != part);
    return stops;
}

} // namespace

void setTabOrderAfter(QWidget *before, QWidget *part)
{
    const QWidgetList stopsBefore = tabStops(before);
    QWidget *last = stopsBefore.isEmpty() ? before : stopsBefore.last();
    const QWidgetList stops = tabStops(part);
    for (QWidget *stop : stops) {
        if (stopsBefore.contains(stop))
            continue;
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace Lectern::App
