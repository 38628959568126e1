// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonpane.h"

#include "navigation/findbar.h"
#include "navigation/startpage.h"
#include "page/lessonpage.h"
#include "theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

LessonPane::LessonPane(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QStackedWidget(parent),
      m_startPage(new StartPage),
      m_reading(new QWidget),
      m_findBar(new FindBar),
      m_page(new LessonPage(repository))
{
    setObjectName(u"lessonPane"_s);
    m_findBar->setObjectName(u"pageFindBar"_s);
    m_findBar->setPlain(true);
    m_findBar->hide();
    auto *layout = new QVBoxLayout(m_reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_page, 1);
    addWidget(m_startPage);
    addWidget(m_reading);

    connect(m_findBar, &FindBar::queryChanged, this, &LessonPane::find);
    connect(m_findBar, &FindBar::nextRequested, this, &LessonPane::findNext);
    connect(m_findBar, &FindBar::previousRequested, this, &LessonPane::findPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_page->clearSearch();
        m_page->setFocus();
    });
}

void LessonPane::setTheme(const Theme &theme)
{
    m_startPage->setTheme(theme);
    m_findBar->setTheme(theme);
    m_page->setTheme(theme);
}

void LessonPane::showStart()
{
    setCurrentWidget(m_startPage);
}

void LessonPane::showPage()
{
    setCurrentWidget(m_reading);
    if (!m_findBar->isHidden())
        find(m_findBar->query()); // in the lesson that is shown now
}

bool LessonPane::isStartShown() const
{
    return currentWidget() == m_startPage;
}

void LessonPane::openFind()
{
    showPage();
    m_findBar->open();
    find(m_findBar->query());
}

void LessonPane::findNext()
{
    if (m_findBar->isHidden()) {
        openFind();
        return;
    }
    m_page->showNextMatch();
    showCount();
}

void LessonPane::findPrevious()
{
    if (m_findBar->isHidden()) {
        openFind();
        return;
    }
    m_page->showPreviousMatch();
    showCount();
}

void LessonPane::find(const FindQuery &query)
{
    m_matches = m_page->search(query.text, query.isCaseSensitive);
    if (m_matches > 0)
        m_page->showNextMatch();
    showCount();
}

void LessonPane::showCount()
{
    m_findBar->setMatches(m_matches > 0 ? m_page->currentMatch() + 1 : 0, m_matches);
}

} // namespace Lectern::App
