// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>

class QPainter;
class QRectF;

namespace Lectern::App {

struct Theme;

/// A rounded rectangle, of which nearly everything in the window is made. A value; lengths are in
/// pixels as they are painted.
struct Box
{
    QBrush fill;          ///< none: what is behind shows
    QColor line;          ///< invalid: no line
    double lineWidth = 1; ///< wholly inside the rectangle
    double radius = 0;    ///< of the outer corners
};

void paintBox(QPainter &painter, const QRectF &rect, const Box &box);

/// The width of a line around a box that is at rest: in high contrast, 2 px.
int boxLine(const Theme &theme);
/// Of a box that has the focus: always wider, so that colour alone tells nothing.
int focusLine(const Theme &theme);
/// \a pixels at the scale of \a theme.
int scaled(const Theme &theme, int pixels);
/// \a first with \a part (0 to 1) of \a second.
QColor mixed(const QColor &first, const QColor &second, double part);

} // namespace Lectern::App
