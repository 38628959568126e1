// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionFrame;
class QWidget;

namespace Lectern::App {

struct Theme;

/// Fields, cards and the frames around what scrolls; see LecternStyle.

void paintLineEdit(QPainter &painter, const QStyleOption &field, const Theme &theme);
/// False if the frame of \a widget is none of ours.
bool paintFrame(QPainter &painter, const QStyleOptionFrame &frame, const QWidget *widget,
                const Theme &theme);
void paintToolTip(QPainter &painter, const QRect &rect, const Theme &theme);
/// Around what has the focus and cannot show it by itself.
void paintFocusRing(QPainter &painter, const QRect &rect, const Theme &theme);

} // namespace Lectern::App
