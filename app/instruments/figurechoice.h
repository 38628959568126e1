// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTabBar;

namespace Lectern::App {

class InstrumentFigure;

/// A choice of what \a figure shows, one tab for each of \a texts, above the drawing; all hidden.
/// It belongs to the figure, which connects it. \a name is for screen readers.
QTabBar *addFigureChoice(InstrumentFigure &figure, const QStringList &texts, const QString &name);
/// Whether \a index can be chosen. With fewer than two of those there is no choice to be seen.
void setChoiceShown(QTabBar &choice, int index, bool isShown);

} // namespace Lectern::App
