// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace Lectern::App {

struct Theme;

/// Buttons and what is ticked, without their texts; see LecternStyle.

/// Whether \a button is the main one of its place: its property "primary" says so.
bool isPrimary(const QWidget *button);

void paintPushButton(QPainter &painter, const QStyleOptionButton &button, bool isPrimary,
                     const Theme &theme);
void paintToolButton(QPainter &painter, const QStyleOption &button, bool isPrimary,
                     const Theme &theme);
void paintCheckIndicator(QPainter &painter, const QStyleOption &indicator, const Theme &theme);
void paintRadioIndicator(QPainter &painter, const QStyleOption &indicator, const Theme &theme);

} // namespace Lectern::App
