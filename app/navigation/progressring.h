// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Lectern::App {

struct Theme;

/// A small ring that shows how much of something is done: a thin line, thick from the top clockwise
/// as far as it is done, or a disc with a check mark, so that it does not rest on colour. It paints
/// only; whoever uses it says the same in words.
struct ProgressRing
{
    double ratio = 0; ///< 0 to 1; what is outside counts as the nearer end
    QColor track;     ///< of the part that is not done
    QColor filled;    ///< of the part that is done
    QColor done;      ///< of the disc
    QColor check;     ///< on the disc

    /// With the colours of \a theme, on its page and panel backgrounds.
    static ProgressRing forTheme(double ratio, const Theme &theme);

    bool isDone() const { return ratio >= 1; }
    /// Into the largest square in the middle of \a rect.
    void paint(QPainter &painter, const QRectF &rect) const;
};

} // namespace Lectern::App
