// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/graphpicture.h"
#include "instruments/instrumentfigure.h"

namespace Lectern::App {

class GraphCanvas;

/// Names and objects with arrows between them: names at the left, each object once. What more than
/// one cell refers to has a thick border in a colour of its own, like all arrows to it, and says
/// how many they are. It shows one of several moments: a step from one to the next says what is
/// new, changed or gone since, and what stayed keeps its place.
///
/// Tab and the arrow keys go from box to box. "Fit" makes all smaller, while it can still be read,
/// so that it needs not be scrolled.
class ObjectGraphView final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit ObjectGraphView(QWidget *parent = nullptr);

    /// In order of time; the first is shown. None: an empty figure.
    void setMoments(const QList<GraphMoment> &moments);
    /// What is outside counts as the nearer end.
    void setMoment(int index);
    int moment() const { return m_moment; }
    void setFits(bool fits);

Q_SIGNALS:
    void momentChanged(int index);

private:
    void makeMomentButtons();
    void showMoment();

    GraphCanvas *m_canvas;
    QList<GraphMoment> m_moments;
    int m_moment = 0;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_fit = nullptr;
    QLabel *m_title = nullptr;
};

} // namespace Lectern::App
