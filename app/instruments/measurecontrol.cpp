// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/measurecontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Lectern::App {

MeasureControl::MeasureControl(const QString &prefix, QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(this)), m_progress(new QLabel(this))
{
    setObjectName(prefix + "Control"_L1);
    m_button->setObjectName(prefix + "Button"_L1);
    m_progress->setObjectName(prefix + "Progress"_L1);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_progress);
    row->addStretch(1);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
}

void MeasureControl::setAction(const QString &text, const QString &explanation)
{
    m_text = text;
    m_explanation = explanation;
    updateButton();
}

void MeasureControl::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->clear();
    m_progress->setVisible(isRunning);
    updateButton();
}

void MeasureControl::setProgress(int done, int total)
{
    const QLocale locale;
    m_progress->setText(
        total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
    // With the focus on Stop this is what one wants to know.
    m_button->setAccessibleDescription(m_isRunning ? m_progress->text() : QString());
}

void MeasureControl::updateButton()
{
    m_button->setText(m_isRunning ? tr("Stop") : m_text);
    m_button->setToolTip(m_isRunning ? QString() : m_explanation);
    m_button->setAccessibleName(m_isRunning ? tr("Stop measuring") : m_explanation);
    m_button->setAccessibleDescription({});
}

} // namespace Lectern::App
