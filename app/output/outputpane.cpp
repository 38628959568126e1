// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputpane.h"

#include "navigation/findbar.h"
#include "output/outputsearch.h"
#include "output/outputview.h"
#include "theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

OutputPane::OutputPane(QWidget *parent)
    : QWidget(parent),
      m_view(new OutputView),
      m_search(new OutputSearch(m_view)),
      m_findBar(new FindBar)
{
    setObjectName(u"outputPane"_s);
    setFocusProxy(m_view);
    m_findBar->setObjectName(u"outputFindBar"_s);
    m_findBar->setPlain(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_view, 1);
    connect(m_findBar, &FindBar::queryChanged, m_search, &OutputSearch::setQuery);
    connect(m_findBar, &FindBar::nextRequested, m_search, &OutputSearch::selectNext);
    connect(m_findBar, &FindBar::previousRequested, m_search, &OutputSearch::selectPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_search->setQuery({});
        m_view->setFocus();
    });
    connect(m_search, &OutputSearch::matchesChanged, m_findBar, &FindBar::setMatches);
}

void OutputPane::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_findBar->setTheme(theme);
}

void OutputPane::openFind()
{
    const OutputSelection selection = m_view->selection();
    const bool isOneLine = selection.first().line == selection.last().line;
    m_findBar->open(isOneLine ? m_view->selectedText() : QString());
}

void OutputPane::findNext()
{
    m_findBar->isHidden() ? openFind() : m_search->selectNext();
}

void OutputPane::findPrevious()
{
    m_findBar->isHidden() ? openFind() : m_search->selectPrevious();
}

void OutputPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_findBar->isHidden())
        m_findBar->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Lectern::App
