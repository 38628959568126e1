// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figurepainting.h"

#include "instruments/labelrows.h"
#include "instruments/records.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int longestMarkLabel = 24;

QString markLabel(const Mark &mark)
{
    const QString text = mark.text.simplified();
    return text.size() <= longestMarkLabel ? text : text.first(longestMarkLabel - 1) + u'…';
}

QList<PlacedLabel> placedMarks(const FigureStyle &style, const QList<Mark> &marks, const Axis &time,
                               const QRectF &plot, int rows)
{
    const QFontMetricsF metrics(style.smallFont);
    QList<double> places;
    QList<double> widths;
    for (const Mark &mark : marks) {
        places.append(horizontalPlace(time, secondsOf(mark.time), plot) + style.px(3));
        widths.append(metrics.horizontalAdvance(markLabel(mark)));
    }
    return placeLabels(places, widths, plot.left(), plot.right(), rows, style.px(8));
}

} // namespace

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double horizontalPlace(const Axis &axis, double value, const QRectF &plot)
{
    return plot.left() + axis.ratio(value) * plot.width();
}

double verticalPlace(const Axis &axis, double value, const QRectF &plot)
{
    return plot.bottom() - axis.ratio(value) * plot.height();
}

void paintHorizontalTicks(QPainter &painter, const FigureStyle &style, const Axis &axis,
                          const QRectF &plot, const QStringList &texts, bool hasGrid)
{
    painter.setFont(style.smallFont);
    const QFontMetricsF metrics(style.smallFont);
    double end = -std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < axis.ticks().size(); ++i) {
        const double x = horizontalPlace(axis, axis.ticks()[i], plot);
        painter.setPen(QPen(style.grid, 1));
        painter.drawLine(QPointF(x, hasGrid ? plot.top() : plot.bottom()),
                         QPointF(x, plot.bottom() + style.px(4)));
        const double width = metrics.horizontalAdvance(texts[i]);
        const double left = x - width / 2;
        if (left < end)
            continue;
        painter.setPen(style.mutedText);
        painter.drawText(QPointF(left, plot.bottom() + style.px(5) + metrics.ascent()), texts[i]);
        end = left + width + style.px(8);
    }
}

void paintVerticalTicks(QPainter &painter, const FigureStyle &style, const Axis &axis,
                        const QRectF &plot, const QStringList &texts)
{
    painter.setFont(style.smallFont);
    const QFontMetricsF metrics(style.smallFont);
    double end = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < axis.ticks().size(); ++i) {
        const double y = verticalPlace(axis, axis.ticks()[i], plot);
        painter.setPen(QPen(style.grid, 1));
        painter.drawLine(QPointF(plot.left() - style.px(4), y), QPointF(plot.right(), y));
        if (y + metrics.height() / 2 > end)
            continue;
        painter.setPen(style.mutedText);
        painter.drawText(QPointF(plot.left() - style.px(7) - metrics.horizontalAdvance(texts[i]),
                                 y + metrics.ascent() / 2 - metrics.descent() / 2),
                         texts[i]);
        end = y - metrics.height() / 2;
    }
}

QStringList tickTexts(const Axis &axis)
{
    QStringList texts;
    for (const double tick : axis.ticks())
        texts.append(numberText(tick, axis.decimals()));
    return texts;
}

QStringList timeTickTexts(const Axis &axis)
{
    QStringList texts = tickTexts(axis);
    for (QString &text : texts)
        text += u" s"_s;
    return texts;
}

double tickMargin(const FigureStyle &style, const QStringList &texts)
{
    const double last =
        texts.isEmpty() ? 0 : QFontMetricsF(style.smallFont).horizontalAdvance(texts.last());
    return std::max(style.px(12), last / 2 + style.px(8));
}

int markRows(const FigureStyle &style, const QList<Mark> &marks, const Axis &time,
             const QRectF &plot, int maximum)
{
    int rows = 0;
    for (const PlacedLabel &label : placedMarks(style, marks, time, plot, maximum))
        rows = std::max(rows, label.row + 1);
    return rows;
}

void paintMarks(QPainter &painter, const FigureStyle &style, const QList<Mark> &marks,
                const Axis &time, const QRectF &plot, int rows)
{
    const QFontMetricsF metrics(style.smallFont);
    const QList<PlacedLabel> labels = placedMarks(style, marks, time, plot, rows);
    painter.setFont(style.smallFont);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const double x = horizontalPlace(time, secondsOf(marks[i].time), plot);
        const int row = labels[i].row;
        const double top = plot.top() - (row < 0 ? 0 : (rows - row) * metrics.height());
        painter.setPen(QPen(style.mutedText, style.px(1), Qt::DotLine));
        painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));
        if (row < 0)
            continue;
        painter.setPen(style.text);
        painter.drawText(QPointF(labels[i].left, top + metrics.ascent()), markLabel(marks[i]));
    }
}

void paintLabel(QPainter &painter, const FigureStyle &style, const QRectF &bounds,
                const QPointF &topLeft, const QString &text, const QColor &color)
{
    const QFontMetricsF metrics(style.smallFont);
    QRectF rect(topLeft, QSizeF(metrics.horizontalAdvance(text) + style.px(6), metrics.height()));
    rect.moveLeft(std::clamp(rect.left(), bounds.left(),
                             std::max(bounds.left(), bounds.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), bounds.top(),
                            std::max(bounds.top(), bounds.bottom() - rect.height())));
    QColor behind = style.background;
    behind.setAlphaF(0.85F);
    painter.fillRect(rect, behind);
    painter.setPen(color);
    painter.setFont(style.smallFont);
    painter.drawText(rect.topLeft() + QPointF(style.px(3), metrics.ascent()), text);
}

} // namespace Lectern::App
