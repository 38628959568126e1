// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace Lectern::App {

/// A slider over the steps of a run, and buttons for those beside, the next line at the same depth,
/// and where the function was called. It knows how many steps there are and which one is shown; it
/// asks for another and shows it when it is told.
///
/// Arrow keys, Page Up and Down, Home and End move the slider; F10 is "Over", Shift+F11 "Out",
/// where the parent of this has the focus within.
class StepControls final : public QWidget
{
    Q_OBJECT

public:
    explicit StepControls(QWidget *parent = nullptr);

    void setCount(qsizetype count);
    /// \a step is below the count. \a canLeave: it is in a function, out of which one can go.
    void setStep(qsizetype step, bool canLeave);
    /// What assistive technology says of the slider's place.
    void setPlaceText(const QString &text);

Q_SIGNALS:
    void stepRequested(qsizetype step);
    void overRequested();
    void outRequested();

private:
    QToolButton *makeButton(const QString &text, const QString &name, const QString &objectName);
    void enableButtons();

    QSlider *m_slider;
    QToolButton *m_first;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_last;
    QToolButton *m_over;
    QToolButton *m_out;
    bool m_canLeave = false;
};

} // namespace Lectern::App
