// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonheader.h"

#include "course/course.h"
#include "page/proseview.h"
#include "page/typography.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString objectivesHtml(const Lesson &lesson)
{
    QString html = "<p>"_L1 + LessonHeader::tr("Afterwards you can:") + "</p><ul>"_L1;
    for (const QString &objective : lesson.objectives)
        html += "<li>"_L1 + objective.toHtmlEscaped() + "</li>"_L1;
    return html + "</ul>"_L1;
}

} // namespace

LessonHeader::LessonHeader(const Lesson &lesson, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_title(new QLabel(this))
{
    setObjectName(u"lessonHeader"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"lessonTitle"_s);
    m_title->setProperty("headingLevel", 1); // before the text, with which screen readers come
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_title->setText(lesson.title);
    m_layout->addWidget(m_title);
    if (lesson.minutes > 0) {
        auto *time = new QLabel(tr("%1, %2", "time to read and level")
                                    .arg(tr("%n minute(s)", nullptr, lesson.minutes), lesson.level),
                                this);
        time->setObjectName(u"lessonTime"_s);
        time->setTextFormat(Qt::PlainText);
        time->setProperty("caption", true);
        m_layout->addWidget(time);
    }
    if (!lesson.objectives.isEmpty()) {
        m_objectives = new ProseView(lesson.folder, this);
        m_objectives->setProse(objectivesHtml(lesson));
        m_layout->addWidget(m_objectives);
    }
}

void LessonHeader::setTheme(const Theme &theme)
{
    const Typography typography = makeTypography(theme);
    m_layout->setSpacing(typography.gap);
    m_title->setFont(typography.title);
    if (m_objectives)
        m_objectives->setTheme(theme);
}

} // namespace Lectern::App
