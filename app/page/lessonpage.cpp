// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonpage.h"

#include "course/course.h"
#include "page/lessoncolumn.h"
#include "page/lessonlink.h"
#include "page/runnableview.h"
#include "theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

LessonPage::LessonPage(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QScrollArea(parent), m_repository(repository)
{
    setObjectName(u"lessonPage"_s);
    setAccessibleName(tr("Lesson"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the text would be laid out twice
    m_attention.setSingleShot(true);
    m_attention.setInterval(250ms);
    m_building.setInterval(0ms);
    connect(&m_attention, &QTimer::timeout, this, &LessonPage::attendToView);
    connect(&m_building, &QTimer::timeout, this, &LessonPage::buildMore);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_attention.start();
        if (!m_isSettling)
            setPlace(places().at(value));
    });
    setMessage({}, {});
}

LessonPage::~LessonPage()
{
    m_search.setPage(nullptr);
}

void LessonPage::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    m_search.setTheme(theme);
    m_column->setTheme(theme);
}

void LessonPage::setLesson(const Lesson &lesson)
{
    const QScopedValueRollback settling(m_isSettling, true);
    m_column = new LessonColumn(lesson, m_repository, m_theme.get());
    connectColumn();
    m_search.setPage(m_column);
    m_column->resize(viewport()->size());
    setWidget(m_column); // deletes the old one
    m_column->buildUntil(viewport()->height());
    settle();
    verticalScrollBar()->setValue(0);
    setPlace({});
    m_building.start();
    m_attention.start();
}

void LessonPage::connectColumn()
{
    connect(m_column, &LessonColumn::runRequested, this, &LessonPage::runRequested);
    connect(m_column, &LessonColumn::stopRequested, this, &LessonPage::stopRequested);
    connect(m_column, &LessonColumn::openRequested, this, &LessonPage::openRequested);
    connect(m_column, &LessonColumn::exerciseRequested, this, &LessonPage::exerciseRequested);
    connect(m_column, &LessonColumn::exerciseAdded, this, &LessonPage::exerciseAdded);
    connect(m_column, &LessonColumn::runnableAdded, this, &LessonPage::runnableAdded);
    connect(m_column, &LessonColumn::pairAdded, this, &LessonPage::pairAdded);
    connect(m_column, &LessonColumn::predicted, this, &LessonPage::predicted);
    connect(m_column, &LessonColumn::answered, this, &LessonPage::answered);
    connect(m_column, &LessonColumn::solved, this, &LessonPage::solved);
    connect(m_column, &LessonColumn::attended, this, [this](const QString &address) {
        m_attention.stop();
        Q_EMIT attended(address);
    });
    connect(m_column, &LessonColumn::linkFocused, this, [this](QWidget *view, const QRect &place) {
        const QPoint at = view->mapTo(m_column, place.center());
        ensureVisible(at.x(), at.y(), 0, 2 * places().margin);
    });
    // These may end in another lesson, while the old one still handles the click.
    connect(
        m_column, &LessonColumn::lessonRequested, this,
        [this](const QString &lessonId) { Q_EMIT lessonRequested(lessonId, {}); },
        Qt::QueuedConnection);
    connect(m_column, &LessonColumn::linkRequested, this, &LessonPage::followLink,
            Qt::QueuedConnection);
}

void LessonPage::setNeighbours(const LessonReference &previous, const LessonReference &next)
{
    m_column->setNeighbours(previous, next);
}

void LessonPage::setMessage(const QString &title, const QString &text)
{
    Lesson message;
    message.title = title;
    if (!text.isEmpty())
        message.blocks = {
            ProseBlock{"<p>"_L1 + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>"_L1, 0}};
    setLesson(message);
}

void LessonPage::buildMore()
{
    const QScopedValueRollback settling(m_isSettling, true);
    const bool wasComplete = m_column->isComplete();
    m_column->buildSome();
    if (!m_column->isComplete())
        return;
    m_building.stop();
    if (!wasComplete) // the end of the last place has moved
        setPlace(places().at(verticalScrollBar()->value()));
}

/// Lets the layout come to rest: texts tell their height only when they know their width.
void LessonPage::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void LessonPage::complete()
{
    m_building.stop();
    m_column->buildAll();
    settle();
}

RunnableView *LessonPage::runnable(const QString &address) const
{
    if (!m_column->runnables().contains(address))
        m_column->buildAll();
    return m_column->runnables().value(address);
}

const LessonOutline &LessonPage::outline() const
{
    return m_column->outline();
}

bool LessonPage::scrollTo(const QString &id)
{
    complete();
    if (!id.isEmpty() && !places().contains(id))
        return false;
    const ReadingPlace from = m_place;
    setPlace({id, 0});
    applyPlace();
    if (m_place != from)
        Q_EMIT jumped(from, m_place);
    return true;
}

void LessonPage::restorePlace(const ReadingPlace &place)
{
    complete();
    setPlace(place);
    applyPlace();
}

PagePlaces LessonPage::places() const
{
    return {m_column->places(), m_column->height(), qRound(16 * (m_theme ? m_theme->scale : 1))};
}

void LessonPage::setPlace(const ReadingPlace &place)
{
    m_place = place;
    QStringList sections;
    for (const LessonOutline::Entry &entry : outline().entries)
        sections.append(entry.target);
    const QString section = places().sectionOf(place.id, sections);
    if (std::exchange(m_section, section) != section)
        Q_EMIT placeChanged(section);
}

void LessonPage::applyPlace()
{
    const QScopedValueRollback settling(m_isSettling, true);
    verticalScrollBar()->setValue(places().valueOf(m_place));
}

/// What scrolls because the column has got another size is not the reader: the place stays.
bool LessonPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLayout = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched != m_column || !isLayout)
        return QScrollArea::eventFilter(watched, event);
    const QScopedValueRollback settling(m_isSettling, true);
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (m_column->isComplete()) // before that, it only grows at its end
        applyPlace();
    return isHandled;
}

bool LessonPage::event(QEvent *event)
{
    const bool isLayout = event->type() == QEvent::LayoutRequest ||
                          event->type() == QEvent::StyleChange || event->type() == QEvent::Resize ||
                          event->type() == QEvent::Show;
    const QScopedValueRollback settling(m_isSettling, m_isSettling || isLayout);
    return QScrollArea::event(event);
}

void LessonPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Home)
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(isShift ? QAbstractSlider::SliderPageStepSub
                                   : QAbstractSlider::SliderPageStepAdd);
    else
        QScrollArea::keyPressEvent(event);
}

void LessonPage::attendToView()
{
    QString first;
    int top = viewport()->height();
    for (const RunnableView *view : m_column->runnables()) {
        const QRect place(view->mapTo(viewport(), QPoint()), view->size());
        if (place.bottom() > 0 && place.top() < top) {
            top = place.top();
            first = view->address();
        }
    }
    if (!first.isEmpty())
        Q_EMIT attended(first);
}

void LessonPage::followLink(const QUrl &link)
{
    const LessonLink target = parseLessonLink(link);
    switch (target.kind) {
    case LessonLink::Kind::Place:
        if (!scrollTo(target.id))
            Q_EMIT refused(tr("This lesson has no place \"%1\".").arg(target.id));
        return;
    case LessonLink::Kind::Lesson:
        Q_EMIT lessonRequested(target.lessonId, target.id);
        return;
    case LessonLink::Kind::Web:
        Q_EMIT linkRequested(link);
        return;
    case LessonLink::Kind::Refused:
        Q_EMIT refused(tr("Lectern does not follow this link: %1").arg(link.toDisplayString()));
        return;
    }
}

int LessonPage::search(const QString &text, bool caseSensitive)
{
    complete();
    return m_search.search(text, caseSensitive);
}

void LessonPage::showNextMatch()
{
    const int count = m_search.count();
    if (count > 0)
        showMatch(m_search.current() < 0 ? m_search.firstBelow(verticalScrollBar()->value())
                                         : (m_search.current() + 1) % count);
}

void LessonPage::showPreviousMatch()
{
    const int count = m_search.count();
    const int current = m_search.current() < 0 ? m_search.firstBelow(verticalScrollBar()->value())
                                               : m_search.current();
    if (count > 0)
        showMatch((current + count - 1) % count);
}

void LessonPage::showMatch(int index)
{
    const QRect place = m_search.show(index);
    ensureVisible(place.center().x(), place.center().y(), 0, viewport()->height() / 3);
}

void LessonPage::clearSearch()
{
    m_search.clear();
}

} // namespace Lectern::App
