// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/recording.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace Lectern::App {

struct FigureStyle;

/// How high a lane is, and how far the next one is below it.
double laneHeight(const FigureStyle &style);
double lanePitch(const FigureStyle &style);

/// What a thread did, in a word or two: "running", "waiting for the lock".
QString threadStateText(ThreadState state);

/// Paints what a thread did into \a rect, as high as the lane. Each state has a colour, and a
/// height or a pattern that no other has; a running thread is as full as its \a share of one
/// processor, 0 to 1. An ended one is nothing.
void paintThreadState(QPainter &painter, const FigureStyle &style, const QRectF &rect,
                      ThreadState state, double share);

/// What \a states look like and are called, in rows of at most \a width from the upper left corner.
void paintThreadStateLegend(QPainter &painter, const FigureStyle &style,
                            const QList<ThreadState> &states, double width);
double threadStateLegendHeight(const FigureStyle &style, const QList<ThreadState> &states,
                               double width);

} // namespace Lectern::App
