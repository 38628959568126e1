// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/choicerow.h"

#include "theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Lectern::App {

ChoiceRow::ChoiceRow(QAbstractButton *button, QWidget *content, const QString &text,
                     QWidget *parent)
    : QFrame(parent), m_button(button), m_markLabel(new QLabel)
{
    setObjectName(u"choiceRow"_s);
    m_button->setAccessibleName(text);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_button->installEventFilter(this);
    m_markLabel->setObjectName(u"choiceMark"_s);
    m_markLabel->hide();
    content->setAttribute(Qt::WA_TransparentForMouseEvents);
    content->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(content, 1);
    layout->addWidget(m_markLabel, 0, Qt::AlignTop);
}

void ChoiceRow::setTheme(const Theme &theme)
{
    m_focus = theme.accent;
    m_right = theme.passed;
    m_notRight = theme.text;
    applyMark();
}

void ChoiceRow::setMark(Mark mark)
{
    m_mark = mark;
    applyMark();
}

void ChoiceRow::setQuestion(const QString &question)
{
    m_question = question;
    applyMark();
}

void ChoiceRow::applyMark()
{
    const QString text = m_mark == Mark::Right      ? tr("✓ Right")
                         : m_mark == Mark::NotRight ? tr("✗ Not this one")
                                                    : QString();
    m_markLabel->setText(text);
    m_markLabel->setVisible(m_mark != Mark::None);
    QStringList description{m_mark == Mark::Right      ? tr("Right")
                            : m_mark == Mark::NotRight ? tr("Not this one")
                                                       : QString(),
                            m_question};
    description.removeAll(QString());
    m_button->setAccessibleDescription(description.join(u'\n'));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_mark == Mark::Right ? m_right : m_notRight);
    m_markLabel->setPalette(colors);
}

void ChoiceRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void ChoiceRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_button->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

} // namespace Lectern::App
