// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace Lectern::App {

/// Has a screen reader say \a message, plain text, wherever the focus is: a verdict, how many
/// places were found, a mistake in the code. For what has just happened or can be seen at \a about;
/// whatever the focus brings along is read without it.
///
/// Polite waits until the reader has finished speaking; Assertive interrupts it, so keep that for
/// what cannot wait. Does nothing where the message is empty or nobody listens.
void announce(
    QWidget *about, const QString &message,
    QAccessible::AnnouncementPoliteness politeness = QAccessible::AnnouncementPoliteness::Polite);

} // namespace Lectern::App
