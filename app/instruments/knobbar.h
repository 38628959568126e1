// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QSlider;

namespace Lectern::App {

class KnobField;
class MeasureControl;
struct Theme;

/// A knob of a program: its name, a slider over the numbers that people would choose, a field for
/// any other, and a button that asks for a run at each of several values. In one row, in two where
/// there is too little room. It changes no program and runs none.
class KnobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KnobBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// A \a value outside of the ends counts as the nearer one.
    void setKnob(const Knob &knob, double value);
    double value() const;

    /// While a sweep goes on, the knob cannot be turned and Sweep is Stop.
    void setSweeping(bool isSweeping);
    /// How many values are done.
    void setProgress(int done, int total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The reader has turned it; setKnob() does not count.
    void valueChanged(double value);
    void sweepRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeFromSlider();
    void takeFromField();
    void showValue();
    QSize sizeInRow() const;
    QSize sizeInColumn() const;
    void arrange();

    QList<double> m_stops;
    QLabel *m_name;
    QSlider *m_slider;
    KnobField *m_field;
    MeasureControl *m_sweep;
    QWidget *m_turning; ///< all but the button
    QBoxLayout *m_layout;
    double m_scale = 1;
};

} // namespace Lectern::App
