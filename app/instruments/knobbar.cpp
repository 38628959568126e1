// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/knobbar.h"

#include "announcement.h"
#include "course/knobvalue.h"
#include "instruments/knobfield.h"
#include "instruments/measurecontrol.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int sliderWidth = 140; ///< what it should have at least, in pixels at scale 1

/// How many stops the slider has at most: ten for a factor of ten, else a hundred steps.
int stopCount(const Knob &knob)
{
    constexpr int linearStops = 101;
    constexpr int fewestStops = 21;
    if (!knob.logarithmic)
        return linearStops;
    const double decades = std::log10(knob.maximum / knob.minimum);
    return std::max(fewestStops, static_cast<int>(std::lround(10 * decades)) + 1);
}

bool isWhole(double value)
{
    return value == std::round(value);
}

} // namespace

KnobBar::KnobBar(QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)),
      m_field(new KnobField),
      m_turning(new QWidget),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"knobBar"_s);
    m_sweep = new MeasureControl(u"knobSweep"_s);
    m_name->setObjectName(u"knobName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_field);
    m_slider->setObjectName(u"knobSlider"_s);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_field->setObjectName(u"knobField"_s);
    m_slider->installEventFilter(this);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(m_turning);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // it may be narrower than one row
    m_layout->addWidget(m_turning, 1);
    m_layout->addWidget(m_sweep);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &KnobBar::takeFromSlider);
    connect(m_field, &QDoubleSpinBox::valueChanged, this, &KnobBar::takeFromField);
    connect(m_sweep, &MeasureControl::startRequested, this, &KnobBar::sweepRequested);
    connect(m_sweep, &MeasureControl::stopRequested, this, &KnobBar::stopRequested);
    setKnob({.name = {}, .minimum = 0, .maximum = 1}, 0);
}

void KnobBar::setTheme(const Theme &theme)
{
    m_scale = theme.scale;
    m_name->setFont(theme.codeFont);
    const int gap = qRound(8 * theme.scale);
    m_layout->setSpacing(gap);
    m_turning->layout()->setSpacing(gap);
    arrange();
}

void KnobBar::setKnob(const Knob &knob, double value)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_field);
    m_stops = sweepValues(knob, stopCount(knob));
    m_name->setText(knob.name);
    m_slider->setAccessibleName(tr("%1, slider").arg(knob.name));
    m_slider->setRange(0, static_cast<int>(m_stops.size()) - 1);
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    // A program may begin with a value between two whole numbers, even where the ends are whole.
    m_field->setStops(m_stops, std::ranges::all_of(m_stops, isWhole) && isWhole(value));
    m_field->setAccessibleName(tr("%1, number").arg(knob.name));
    m_field->setToolTip(tr("A number from %1 to %2")
                            .arg(exactNumberText(knob.minimum), exactNumberText(knob.maximum)));
    m_field->setValue(value);
    m_sweep->setAction(tr("Sweep"),
                       tr("Sweep: runs the program at several values of %1, and shows how time "
                          "and memory grow")
                           .arg(knob.name));
    showValue();
    arrange();
}

double KnobBar::value() const
{
    return m_field->value();
}

void KnobBar::setSweeping(bool isSweeping)
{
    m_turning->setEnabled(!isSweeping);
    m_sweep->setRunning(isSweeping);
    arrange();
}

void KnobBar::setProgress(int done, int total)
{
    m_sweep->setProgress(done, total);
}

void KnobBar::takeFromSlider()
{
    const double chosen = m_stops[m_slider->value()];
    if (chosen == value())
        return;
    {
        const QSignalBlocker blocker(m_field);
        m_field->setValue(chosen);
    }
    showValue();
    // The position alone, a number, says nothing to who listens.
    announce(m_slider, m_slider->accessibleDescription());
    Q_EMIT valueChanged(chosen);
}

void KnobBar::takeFromField()
{
    showValue();
    Q_EMIT valueChanged(value());
}

void KnobBar::showValue()
{
    const QSignalBlocker blocker(m_slider);
    const auto above = std::ranges::lower_bound(m_stops, value());
    auto place = std::min<qsizetype>(above - m_stops.begin(), m_stops.size() - 1);
    if (place > 0 && value() - m_stops[place - 1] < m_stops[place] - value())
        --place;
    m_slider->setValue(static_cast<int>(place));
    const QString text = tr("%1 is %2").arg(m_name->text(), exactNumberText(value()));
    m_slider->setAccessibleDescription(text);
    m_slider->setToolTip(text);
}

QSize KnobBar::sizeInRow() const
{
    const QSize turning = m_turning->sizeHint();
    const QSize sweep = m_sweep->sizeHint();
    const int slider = qRound(sliderWidth * m_scale) - m_slider->sizeHint().width();
    return {turning.width() + slider + m_layout->spacing() + sweep.width(),
            std::max(turning.height(), sweep.height())};
}

QSize KnobBar::sizeInColumn() const
{
    return {std::max(m_turning->minimumSizeHint().width(), m_sweep->minimumSizeHint().width()),
            m_turning->sizeHint().height() + m_layout->spacing() + m_sweep->sizeHint().height()};
}

QSize KnobBar::sizeHint() const
{
    const bool isRow = m_layout->direction() == QBoxLayout::LeftToRight;
    return {sizeInRow().width(), isRow ? sizeInRow().height() : sizeInColumn().height()};
}

QSize KnobBar::minimumSizeHint() const
{
    return {sizeInColumn().width(), sizeHint().height()};
}

void KnobBar::arrange()
{
    const auto direction =
        sizeInRow().width() <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

void KnobBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool KnobBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

bool KnobBar::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls the page turns no knob.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Lectern::App
