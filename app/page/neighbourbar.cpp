// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/neighbourbar.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Lectern::App {

NeighbourBar::NeighbourBar(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    setObjectName(u"neighbourBar"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
}

void NeighbourBar::setNeighbours(const LessonReference &previous, const LessonReference &next)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addSide(previous, false);
    addSide(next, true);
    setVisible(!previous.id.isEmpty() || !next.id.isEmpty());
}

void NeighbourBar::addSide(const LessonReference &lesson, bool isNext)
{
    if (lesson.id.isEmpty())
        return;
    const int column = isNext ? 1 : 0;
    const Qt::Alignment side = isNext ? Qt::AlignRight : Qt::AlignLeft;
    auto *button = new QPushButton(isNext ? tr("Next lesson →") : tr("← Previous lesson"));
    button->setObjectName(isNext ? u"nextLessonButton"_s : u"previousLessonButton"_s);
    button->setAccessibleName(isNext ? tr("Next lesson: %1").arg(lesson.title)
                                     : tr("Previous lesson: %1").arg(lesson.title));
    button->setProperty("primary", isNext);
    auto *title = new QLabel(lesson.title);
    title->setObjectName(isNext ? u"nextLessonTitle"_s : u"previousLessonTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setAlignment(side);
    m_layout->addWidget(button, 0, column, side);
    m_layout->addWidget(title, 1, column, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this,
            [this, id = lesson.id] { Q_EMIT lessonRequested(id); });
}

} // namespace Lectern::App
