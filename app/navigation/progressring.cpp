// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/progressring.h"

#include "theme.h"

#include <QPainter>

namespace Lectern::App {

ProgressRing ProgressRing::forTheme(double ratio, const Theme &theme)
{
    return {.ratio = ratio,
            .track = legibleOn(theme.panelBackground, theme.border, 1.8),
            .filled = theme.accent,
            .done = theme.passed,
            .check = theme.pageBackground};
}

void ProgressRing::paint(QPainter &painter, const QRectF &rect) const
{
    constexpr double fullCircle = 360 * 16;
    const double size = qMin(rect.width(), rect.height());
    const double width = qMax(size / 7, 1.5);
    QRectF square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDone()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(done);
        painter.drawEllipse(square);
        const QPointF mark[] = {square.topLeft() + QPointF(0.27, 0.52) * size,
                                square.topLeft() + QPointF(0.43, 0.68) * size,
                                square.topLeft() + QPointF(0.74, 0.33) * size};
        painter.setPen(QPen(check, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(mark, 3);
    } else {
        const QRectF middle = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(track, qMax(width * 0.4, 1.0)));
        painter.drawEllipse(middle);
        if (ratio > 0) { // also where it is not a number
            painter.setPen(QPen(filled, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(middle, 90 * 16, -qRound(fullCircle * ratio));
        }
    }
    painter.restore();
}

} // namespace Lectern::App
