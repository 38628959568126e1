// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/inputbar.h"

#include "output/preparedinput.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

InputBar::InputBar(QWidget *parent)
    : QWidget(parent),
      m_row(new QWidget),
      m_label(new QLabel(tr("The program waits for &input"))),
      m_field(new QLineEdit),
      m_send(new QPushButton(tr("&Send"))),
      m_end(new QPushButton(tr("&End of input"))),
      m_fold(new QToolButton),
      m_prepared(new PreparedInput)
{
    setObjectName(u"inputBar"_s);
    m_label->setObjectName(u"inputLabel"_s);
    m_label->setBuddy(m_field);
    m_label->setProperty("caption", true);
    m_field->setObjectName(u"inputField"_s);
    m_field->setAccessibleName(tr("Input for the program"));
    m_field->setAccessibleDescription(
        tr("Enter sends the line, Ctrl+D ends the input, Up and Down bring back earlier lines."));
    m_field->installEventFilter(this);
    m_send->setObjectName(u"inputSendButton"_s);
    m_send->setAccessibleDescription(tr("Gives the line to the program (Enter)"));
    m_end->setObjectName(u"inputEndButton"_s);
    m_end->setToolTip(tr("Ctrl+D"));
    m_end->setAccessibleDescription(tr("Tells the program that nothing more comes (Ctrl+D)"));
    m_fold->setObjectName(u"inputFoldButton"_s);
    m_fold->setText(tr("&Prepared input"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);

    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_send);
    row->addWidget(m_end);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_row);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_prepared);
    m_row->hide();
    m_prepared->hide();
    hide();

    connect(m_field, &QLineEdit::returnPressed, this, &InputBar::enterLine);
    connect(m_send, &QPushButton::clicked, this, &InputBar::enterLine);
    connect(m_end, &QPushButton::clicked, this, &InputBar::endInput);
    connect(m_fold, &QToolButton::toggled, this, &InputBar::setPreparedInputShown);
    connect(m_prepared, &PreparedInput::textChanged, this, &InputBar::preparedInputChanged);
    connect(m_prepared, &PreparedInput::usedChanged, this,
            [this] { Q_EMIT replayingChanged(isReplaying()); });
}

void InputBar::setTheme(const Theme &theme)
{
    m_field->setFont(theme.codeFont);
    m_prepared->setTheme(theme);
}

void InputBar::beginRun()
{
    m_entered.clear();
    m_recalled = 0;
    m_field->clear();
    m_prepared->setTypedLines({});
    setWaiting(false);
}

void InputBar::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    updateVisibility();
}

void InputBar::focusField()
{
    if (m_isWaiting)
        m_field->setFocus(Qt::OtherFocusReason);
}

void InputBar::setPreparedInput(const QString &text)
{
    m_prepared->setText(text);
}

QString InputBar::preparedInput() const
{
    return m_prepared->text();
}

void InputBar::setReplaying(bool isReplaying)
{
    m_prepared->setUsed(isReplaying);
}

bool InputBar::isReplaying() const
{
    return m_prepared->isUsed() && !m_prepared->text().isEmpty();
}

void InputBar::setPreparedInputShown(bool isShown)
{
    m_fold->setChecked(isShown);
    m_fold->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    m_prepared->setVisible(isShown);
    updateVisibility();
}

void InputBar::updateVisibility()
{
    m_row->setVisible(m_isWaiting);
    setVisible(m_isWaiting || m_fold->isChecked());
}

void InputBar::enterLine()
{
    const QString line = m_field->text();
    m_field->clear();
    m_entered.append(line);
    m_recalled = m_entered.size();
    m_prepared->setTypedLines(m_entered);
    Q_EMIT lineEntered(line);
}

void InputBar::endInput()
{
    if (!m_field->text().isEmpty())
        enterLine();
    Q_EMIT endOfInputRequested();
}

/// Shows the line that was entered \a step before or after the one that is shown.
void InputBar::recall(int step)
{
    m_recalled = qBound<qsizetype>(0, m_recalled + step, m_entered.size());
    m_field->setText(m_entered.value(m_recalled));
}

bool InputBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || (event->type() != QEvent::KeyPress && !isOverride))
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnd = key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier;
    const int step = key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
    if (!isEnd && (step == 0 || isOverride))
        return QWidget::eventFilter(watched, event);
    if (isOverride)
        event->accept(); // not a shortcut of the window
    else if (isEnd)
        endInput();
    else
        recall(step);
    return true;
}

} // namespace Lectern::App
