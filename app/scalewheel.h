// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWheelEvent;
class QWidget;

namespace Lectern::App {

/// Turns Control and the wheel, anywhere in a widget, into steps of size; the widgets below do not
/// get to see it. Wheels and touch pads that report less than a step at a time are added up.
class ScaleWheel final : public QObject
{
    Q_OBJECT

public:
    /// \a area owns this.
    explicit ScaleWheel(QWidget *area);

Q_SIGNALS:
    /// Everything is to be larger by that many steps, or smaller.
    void stepsRequested(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turn(const QWheelEvent &event);

    QWidget *m_area;
    int m_angle = 0; ///< of less than a step
};

} // namespace Lectern::App
