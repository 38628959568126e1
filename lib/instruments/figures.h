// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"

#include <QJsonObject>
#include <QSize>

namespace Lectern {

/// A figure that a program showed with matplotlib, or left open at its end.
struct DrawnFigure
{
    int number = 0; ///< as matplotlib counts them; one that is drawn after a show may have it again
    QString title;  ///< the program's own, in one line of at most 200 characters; may be empty
    QByteArray png; ///< at most 4 MB
    QSize pixels;   ///< of the picture
    double scale = 1; ///< pixels for one of the figure as the program made it; 2 as a rule
    std::chrono::nanoseconds time{0}; ///< as TreeSample::time

    /// As the program made it: 640 x 480 without further ado. So large it is to be drawn.
    QSize size() const { return pixels / scale; }
};

/// In the order in which they were shown. Empty if none was, or none were recorded. Pure.
QList<DrawnFigure> drawnFigures(const RunOutcome &outcome);

/// There were more, larger or slower ones than are recorded.
bool areFiguresCut(const RunOutcome &outcome);

/// How many, their titles and sizes; \a isCut: that there were more. Whole sentences. What a
/// picture shows it cannot say.
QString describe(const QList<DrawnFigure> &figures, bool isCut = false);

/// The member "figures" of recordingJson(). Shape and units: app/cli/README.md.
QJsonObject figuresJson(const RunOutcome &outcome);

} // namespace Lectern
