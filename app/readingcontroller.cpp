// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingcontroller.h"

#include "navigation/coursetree.h"
#include "navigation/startpage.h"
#include "page/lessonpage.h"
#include "page/lessonpane.h"
#include "page/outlineview.h"
#include "windowactions.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

LessonReference referenceTo(const Lesson *lesson)
{
    return lesson ? LessonReference{lesson->id, lesson->title} : LessonReference();
}

} // namespace

ReadingController::ReadingController(LessonPane &pane, CourseTree &tree, OutlineView &outline,
                                     const WindowActions &actions, QObject *parent)
    : QObject(parent), m_pane(pane), m_tree(tree), m_outline(outline), m_actions(actions)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &ReadingController::leave);
    connect(&m_tree, &CourseTree::lessonChosen, this,
            [this](const QString &lessonId) { openLesson(lessonId); });
    connect(m_pane.startPage(), &StartPage::lessonRequested, this,
            [this](const QString &lessonId) { openLesson(lessonId); });
    connectPage();
    connectActions();
    updateActions();
}

void ReadingController::connectPage()
{
    LessonPage *page = m_pane.page();
    connect(page, &LessonPage::lessonRequested, this, &ReadingController::openLesson);
    connect(page, &LessonPage::placeChanged, &m_outline, &OutlineView::setPlace);
    connect(page, &LessonPage::refused, this, &ReadingController::refused);
    connect(&m_outline, &OutlineView::targetRequested, page, &LessonPage::scrollTo);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, &m_rest,
            qOverload<>(&QTimer::start));
    connect(page, &LessonPage::jumped, this,
            [this](const ReadingPlace &from, const ReadingPlace &to) {
                if (!m_lesson || m_isOpening)
                    return;
                m_history.setPlace(from);
                m_history.visit(m_lesson->id, to);
                updateActions();
            });
}

void ReadingController::connectActions()
{
    connect(m_actions.startPage, &QAction::triggered, this, &ReadingController::showStart);
    connect(m_actions.back, &QAction::triggered, this, [this] {
        m_history.setPlace(m_pane.page()->place());
        travel(m_history.back());
    });
    connect(m_actions.forward, &QAction::triggered, this, [this] {
        m_history.setPlace(m_pane.page()->place());
        travel(m_history.forward());
    });
    for (const int step : {-1, 1})
        connect(step < 0 ? m_actions.previousLesson : m_actions.nextLesson, &QAction::triggered,
                this, [this, step] {
                    if (const Lesson *next = neighbour(step))
                        openLesson(next->id);
                });
}

void ReadingController::setCatalog(const Catalog *catalog)
{
    m_catalog = catalog;
    m_lesson = nullptr;
    m_history = {};
    updateActions();
}

bool ReadingController::openLesson(const QString &lessonId, const QString &placeId)
{
    const auto lesson =
        m_catalog ? m_catalog->findLesson(lessonId)
                  : std::unexpected(Error{ErrorCode::NotFound, tr("No course is open."), {}});
    if (!lesson) {
        Q_EMIT refused(lesson.error().message);
        return false;
    }
    if (m_lesson)
        m_history.setPlace(m_pane.page()->place());
    leave();
    const bool isOpen = m_lesson == *lesson;
    const QScopedValueRollback opening(m_isOpening, !isOpen);
    if (!isOpen)
        show(**lesson);
    m_pane.showPage();
    if (placeId.isEmpty()) {
        if (!isOpen && m_placeOf)
            m_pane.page()->restorePlace(m_placeOf(lessonId));
    } else if (!m_pane.page()->scrollTo(placeId)) {
        Q_EMIT refused(tr("The lesson has no place %1.").arg(placeId));
    }
    if (!isOpen || placeId.isEmpty())
        m_history.visit(lessonId, m_pane.page()->place());
    updateActions();
    return true;
}

void ReadingController::show(const Lesson &lesson)
{
    m_lesson = &lesson;
    m_pane.page()->setLesson(lesson);
    m_pane.page()->setNeighbours(referenceTo(neighbour(-1)), referenceTo(neighbour(1)));
    m_outline.setOutline(m_pane.page()->outline());
    m_tree.setCurrentLesson(lesson.id);
    Q_EMIT lessonOpened(lesson);
}

void ReadingController::travel(const std::optional<ReadingHistory::Visit> &visit)
{
    const auto lesson =
        visit && m_catalog ? m_catalog->findLesson(visit->lessonId) : std::unexpected(Error());
    if (!lesson)
        return;
    leave();
    if (m_lesson != *lesson)
        show(**lesson);
    m_pane.showPage();
    m_pane.page()->restorePlace(visit->place);
    updateActions();
}

void ReadingController::showStart()
{
    leave();
    m_pane.showStart();
    m_outline.setOutline({});
    m_tree.setCurrentLesson({});
    // Coming back to the lesson is opening it again.
    m_lesson = nullptr;
    updateActions();
    Q_EMIT startShown();
}

void ReadingController::leave()
{
    m_rest.stop();
    if (m_lesson)
        Q_EMIT placeReached(m_lesson->id, m_pane.page()->place());
}

const Lesson *ReadingController::neighbour(int step) const
{
    if (!m_catalog || !m_lesson)
        return nullptr;
    for (const CourseLoad &load : m_catalog->courses()) {
        QList<const Lesson *> lessons;
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons)
                lessons.append(&lesson);
        }
        if (const qsizetype here = lessons.indexOf(m_lesson); here >= 0)
            return lessons.value(here + step, nullptr);
    }
    return nullptr;
}

void ReadingController::updateActions()
{
    m_actions.back->setEnabled(m_history.canGoBack());
    m_actions.forward->setEnabled(m_history.canGoForward());
    m_actions.previousLesson->setEnabled(neighbour(-1) != nullptr);
    m_actions.nextLesson->setEnabled(neighbour(1) != nullptr);
}

} // namespace Lectern::App
