// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/stepcontrols.h"

#include "page/flowlayout.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

StepControls::StepControls(QWidget *parent)
    : QWidget(parent),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_first(makeButton(u"|◀"_s, tr("First step"), u"stepFirst"_s)),
      m_previous(makeButton(u"◀"_s, tr("Previous step"), u"stepPrevious"_s)),
      m_next(makeButton(u"▶"_s, tr("Next step"), u"stepNext"_s)),
      m_last(makeButton(u"▶|"_s, tr("Last step"), u"stepLast"_s)),
      m_over(makeButton(tr("Over"),
                        tr("Next line at this depth, without the calls in between (F10)"),
                        u"stepOver"_s)),
      m_out(makeButton(tr("Out"), tr("On to where this function was called (Shift+F11)"),
                       u"stepOut"_s))
{
    m_slider->setObjectName(u"stepSlider"_s);
    m_slider->setAccessibleName(tr("Step"));
    m_slider->setPageStep(10);
    auto *buttons = new FlowLayout;
    for (QToolButton *button : {m_first, m_previous, m_next, m_last, m_over, m_out})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_slider);
    column->addLayout(buttons);
    const auto ask = [this](qsizetype step) { Q_EMIT stepRequested(step); };
    connect(m_slider, &QSlider::valueChanged, this, ask);
    connect(m_first, &QToolButton::clicked, this, [ask] { ask(0); });
    connect(m_previous, &QToolButton::clicked, this, [this, ask] { ask(m_slider->value() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this, ask] { ask(m_slider->value() + 1); });
    connect(m_last, &QToolButton::clicked, this, [this, ask] { ask(m_slider->maximum()); });
    connect(m_over, &QToolButton::clicked, this, &StepControls::overRequested);
    connect(m_out, &QToolButton::clicked, this, &StepControls::outRequested);
    setCount(0);
}

QToolButton *StepControls::makeButton(const QString &text, const QString &name,
                                      const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StepControls::setCount(qsizetype count)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, static_cast<int>(std::max<qsizetype>(count, 1) - 1));
    setEnabled(count > 0);
    enableButtons();
}

void StepControls::setStep(qsizetype step, bool canLeave)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(step));
    m_canLeave = canLeave;
    enableButtons();
}

void StepControls::setPlaceText(const QString &text)
{
    m_slider->setAccessibleDescription(text);
}

void StepControls::enableButtons()
{
    const bool hasBefore = m_slider->value() > 0;
    const bool hasAfter = m_slider->value() < m_slider->maximum();
    m_first->setEnabled(hasBefore);
    m_previous->setEnabled(hasBefore);
    m_next->setEnabled(hasAfter);
    m_last->setEnabled(hasAfter);
    m_over->setEnabled(hasAfter);
    m_out->setEnabled(hasAfter && m_canLeave);
}

} // namespace Lectern::App
