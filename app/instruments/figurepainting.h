// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/axis.h"
#include "instruments/figurestyle.h"

#include <QRectF>
#include <QStringList>

#include <chrono>

class QFontMetricsF;
class QPainter;

namespace Lectern {
struct Mark;
}

namespace Lectern::App {

// What the figures paint alike: axes, marks, legends.

double secondsOf(std::chrono::nanoseconds time);
/// Where \a value of the horizontal axis \a axis is in \a plot; likewise for the vertical one.
double horizontalPlace(const Axis &axis, double value, const QRectF &plot);
double verticalPlace(const Axis &axis, double value, const QRectF &plot);

/// Ticks of a horizontal axis below \a plot with \a texts, one for each tick; what would overlap is
/// left out. \a hasGrid draws lines through the plot.
void paintHorizontalTicks(QPainter &painter, const FigureStyle &style, const Axis &axis,
                          const QRectF &plot, const QStringList &texts, bool hasGrid);
/// Ticks of a vertical axis left of \a plot, with lines through it.
void paintVerticalTicks(QPainter &painter, const FigureStyle &style, const Axis &axis,
                        const QRectF &plot, const QStringList &texts);
/// The ticks of \a axis as numbers that all have its decimals.
QStringList tickTexts(const Axis &axis);
/// Times in seconds with their unit.
QStringList timeTickTexts(const Axis &axis);

/// What has to be free right of a plot, so that the last of its horizontal ticks' \a texts fits.
double tickMargin(const FigureStyle &style, const QStringList &texts);

/// How many rows of labels the marks need above a plot, 0 to \a maximum.
int markRows(const FigureStyle &style, const QList<Mark> &marks, const Axis &time,
             const QRectF &plot, int maximum);
/// Lines for \a marks through \a plot, labelled in \a rows rows above it. A mark whose label finds
/// no room keeps its line.
void paintMarks(QPainter &painter, const FigureStyle &style, const QList<Mark> &marks,
                const Axis &time, const QRectF &plot, int rows);

/// \a text on the figure's background, so that lines behind it do not disturb; kept inside of
/// \a bounds.
void paintLabel(QPainter &painter, const FigureStyle &style, const QRectF &bounds,
                const QPointF &topLeft, const QString &text, const QColor &color);

} // namespace Lectern::App
