// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/runnableheader.h"

#include "page/flowlayout.h"
#include "page/typography.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString captionOf(const RunnableBlock &block)
{
    switch (block.role) {
    case RunnableBlock::Role::Demo:
        return block.predict ? RunnableHeader::tr("Demo: first decide what it will print")
                             : RunnableHeader::tr("Demo");
    case RunnableBlock::Role::Pitfall:
        return RunnableHeader::tr("✗ The mistake");
    case RunnableBlock::Role::Fix:
        return RunnableHeader::tr("✓ The fix");
    }
    Q_UNREACHABLE_RETURN(QString());
}

void setPrimary(QPushButton &button, bool isPrimary)
{
    if (button.property("primary").toBool() == isPrimary)
        return;
    button.setProperty("primary", isPrimary);
    button.update(); // the style looks at it when it draws
}

} // namespace

RunnableHeader::RunnableHeader(const RunnableBlock &block, QWidget *parent)
    : QWidget(parent),
      m_address(block.address()),
      m_role(block.role),
      m_layout(new QHBoxLayout(this)),
      m_caption(new QLabel(captionOf(block))),
      m_buttons(new QWidget)
{
    m_caption->setObjectName(u"blockCaption"_s);
    m_caption->setProperty("caption", block.role == RunnableBlock::Role::Demo);
    m_caption->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_caption, 1);
    m_layout->addWidget(m_buttons);
    makeButtons(block.predict);
    updateButtons();
}

QPushButton *RunnableHeader::addButton(const QString &text, const QString &objectName,
                                       const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    m_buttons->layout()->addWidget(button);
    return button;
}

void RunnableHeader::makeButtons(bool predicts)
{
    auto *row = new FlowLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    if (predicts) {
        m_predictButton =
            addButton({}, u"blockPredictButton"_s, tr("Predict what %1 will print").arg(m_address));
        connect(m_predictButton, &QPushButton::clicked, this, &RunnableHeader::predictRequested);
    }
    m_runButton = addButton({}, u"blockRunButton"_s, {});
    const QPushButton *open = addButton(tr("Open in editor"), u"blockOpenButton"_s,
                                        tr("Open %1 in the editor").arg(m_address));
    const QPushButton *copy =
        addButton(tr("Copy"), u"blockCopyButton"_s, tr("Copy the code of %1").arg(m_address));
    connect(m_runButton, &QPushButton::clicked, this,
            [this] { m_isRunning ? Q_EMIT stopRequested() : Q_EMIT runRequested(); });
    connect(open, &QPushButton::clicked, this, &RunnableHeader::openRequested);
    connect(copy, &QPushButton::clicked, this, &RunnableHeader::copyRequested);
}

void RunnableHeader::setTheme(const Theme &theme)
{
    const Typography typography = makeTypography(theme);
    m_layout->setSpacing(typography.gap * 3 / 4);
    QPalette colors = theme.palette;
    if (m_role != RunnableBlock::Role::Demo) {
        colors.setColor(QPalette::WindowText,
                        m_role == RunnableBlock::Role::Pitfall ? theme.failed : theme.passed);
        m_caption->setFont(typography.caption);
    }
    m_caption->setPalette(colors);
    arrange();
}

void RunnableHeader::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    updateButtons();
}

void RunnableHeader::setHasRun()
{
    m_hasRun = true;
    updateButtons();
}

void RunnableHeader::setHasPredicted()
{
    m_hasPredicted = true;
    updateButtons();
}

void RunnableHeader::setRunEnabled(bool isEnabled)
{
    m_runButton->setEnabled(isEnabled);
}

void RunnableHeader::updateButtons()
{
    const bool asksFirst = m_predictButton && !m_hasRun;
    m_runButton->setText(m_isRunning ? tr("Stop") : asksFirst ? tr("Just run it") : tr("Run"));
    m_runButton->setAccessibleName(m_isRunning ? tr("Stop %1").arg(m_address)
                                               : tr("Run %1").arg(m_address));
    setPrimary(*m_runButton, m_isRunning || !asksFirst);
    if (m_predictButton) {
        m_predictButton->setText(m_hasPredicted ? tr("Predict again") : tr("Predict"));
        m_predictButton->setEnabled(!m_isRunning);
        setPrimary(*m_predictButton, asksFirst && !m_isRunning);
    }
    arrange();
}

int RunnableHeader::wantedWidth() const
{
    return m_caption->fontMetrics().horizontalAdvance(m_caption->text()) +
           m_buttons->sizeHint().width() + 2 * m_layout->spacing();
}

void RunnableHeader::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    arrange();
}

void RunnableHeader::arrange()
{
    const auto direction =
        m_isStacked || wantedWidth() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

void RunnableHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Lectern::App
