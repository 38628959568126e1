// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcement.h"

#include <QWidget>

namespace Lectern::App {

void announce(QWidget *about, const QString &message,
              QAccessible::AnnouncementPoliteness politeness)
{
    if (message.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(about, message);
    event.setPoliteness(politeness);
    QAccessible::updateAccessibility(&event);
}

} // namespace Lectern::App
