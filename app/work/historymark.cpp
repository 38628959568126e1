// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historymark.h"

#include "theme.h"

#include <QPainter>

namespace Lectern::App {

namespace {

void paintTick(QPainter &painter, const QRectF &square, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.passed);
    painter.drawEllipse(square);
    const double size = square.width();
    painter.setPen(QPen(theme.panelBackground, size * 0.16, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{square.topLeft() + QPointF(size * 0.26, size * 0.54),
                                   square.topLeft() + QPointF(size * 0.44, size * 0.72),
                                   square.topLeft() + QPointF(size * 0.75, size * 0.32)});
}

void paintCross(QPainter &painter, const QRectF &square, const Theme &theme)
{
    const QRectF inner = square.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(theme.failed, square.width() * 0.22, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

void paintHistoryMark(QPainter &painter, const QRectF &square, const HistorySummary &entry,
                      const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center = square.center();
    const double half = square.width() / 2;
    const bool isRun =
        entry.kind == HistorySummary::Kind::Run || entry.kind == HistorySummary::Kind::Check;
    const QPen outline(theme.mutedText, square.width() * 0.16);
    if (entry.id == 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawPolygon(QPolygonF{center - QPointF(0, half), center + QPointF(half, 0),
                                      center + QPointF(0, half), center - QPointF(half, 0)});
    } else if (!isRun) {
        painter.setPen(outline);
        painter.drawRect(QRectF(center - QPointF(half, half) * 0.7, QSizeF(half, half) * 1.4));
    } else if (entry.result == HistorySummary::Result::Passed) {
        paintTick(painter, square, theme);
    } else if (entry.result == HistorySummary::Result::Failed) {
        paintCross(painter, square, theme);
    } else {
        painter.setPen(outline);
        painter.drawEllipse(center, half * 0.75, half * 0.75);
    }
    painter.restore();
}

} // namespace Lectern::App
