// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTest>

namespace Lectern::Test {

/// Listens as a screen reader does, while it lives; one at a time. Each event becomes a line.
class AccessibleEvents
{
public:
    AccessibleEvents()
    {
        lines().clear();
        m_previous = QAccessible::installUpdateHandler(&AccessibleEvents::record);
    }
    ~AccessibleEvents() { QAccessible::installUpdateHandler(m_previous); }
    Q_DISABLE_COPY_MOVE(AccessibleEvents)

    void clear() const { lines().clear(); }
    const QStringList &all() const { return lines(); }
    bool comes(const QString &line) const
    {
        return QTest::qWaitFor([&line] { return lines().contains(line); }, 5000);
    }

private:
    static QStringList &lines()
    {
        static QStringList recorded; // Qt takes a plain function as handler
        return recorded;
    }

    static void record(QAccessibleEvent *event)
    {
        if (const auto *insert = dynamic_cast<QAccessibleTextInsertEvent *>(event))
            lines().append(QStringLiteral("inserted %1 at %2")
                               .arg(insert->textInserted())
                               .arg(insert->changePosition()));
        else if (const auto *removal = dynamic_cast<QAccessibleTextRemoveEvent *>(event))
            lines().append(QStringLiteral("removed %1 at %2")
                               .arg(removal->textRemoved())
                               .arg(removal->changePosition()));
        else if (const auto *selection = dynamic_cast<QAccessibleTextSelectionEvent *>(event))
            lines().append(QStringLiteral("selected %1 to %2")
                               .arg(selection->selectionStart())
                               .arg(selection->selectionEnd()));
        else if (const auto *caret = dynamic_cast<QAccessibleTextCursorEvent *>(event))
            lines().append(QStringLiteral("caret %1").arg(caret->cursorPosition()));
        else if (const auto *announcement = dynamic_cast<QAccessibleAnnouncementEvent *>(event))
            lines().append(
                QStringLiteral("%1 from %2: %3")
                    .arg(announcement->politeness() == QAccessible::AnnouncementPoliteness::Polite
                             ? QStringLiteral("announced")
                             : QStringLiteral("interrupted"),
                         announcement->object()->objectName(), announcement->message()));
    }

    QAccessible::UpdateHandler m_previous;
};

} // namespace Lectern::Test
