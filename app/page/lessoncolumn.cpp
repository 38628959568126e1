// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessoncolumn.h"

#include "page/exercisecard.h"
#include "page/lessonheader.h"
#include "page/neighbourbar.h"
#include "page/parsonsview.h"
#include "page/pitfallpair.h"
#include "page/proseview.h"
#include "page/quizview.h"
#include "page/runnableview.h"
#include "page/textblocks.h"
#include "page/typography.h"
#include "theme.h"

#include <QElapsedTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qint64 sliceMilliseconds = 8; // half of a frame

bool isText(const Block &block)
{
    return std::holds_alternative<ProseBlock>(block) || std::holds_alternative<BoxBlock>(block) ||
           std::holds_alternative<ListingBlock>(block);
}

/// The fix of the pitfall at \a index, if only text stands between; else -1.
int fixOf(const QList<Block> &blocks, int index)
{
    const auto *pitfall = std::get_if<RunnableBlock>(&blocks[index]);
    if (!pitfall || pitfall->role != RunnableBlock::Role::Pitfall)
        return -1;
    int next = index + 1;
    while (next < blocks.size() && isText(blocks[next]))
        ++next;
    const auto *fix = next < blocks.size() ? std::get_if<RunnableBlock>(&blocks[next]) : nullptr;
    return fix && fix->role == RunnableBlock::Role::Fix && fix->id == pitfall->id ? next : -1;
}

} // namespace

LessonColumn::LessonColumn(const Lesson &lesson, const KSyntaxHighlighting::Repository &repository,
                           const Theme *theme, QWidget *parent)
    : QWidget(parent),
      m_lesson(lesson),
      m_outline(makeOutline(lesson)),
      m_repository(repository),
      m_theme(theme ? std::make_unique<Theme>(*theme) : nullptr),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(u"lessonCanvas"_s);
    setProperty("page", true);
    setAttribute(Qt::WA_StyledBackground);
    plan();
    applyDistances();
}

LessonColumn::~LessonColumn() = default;

void LessonColumn::plan()
{
    m_rest.emplace_back([this] { addHeader(); });
    const auto count = static_cast<int>(m_lesson.blocks.size());
    for (int index = 0; index < count; ++index) {
        if (const int fix = fixOf(m_lesson.blocks, index); fix >= 0) {
            m_rest.emplace_back([this, index, fix] { addPair(index, fix); });
            m_hasWideParts = true;
            index = fix;
        } else {
            m_rest.emplace_back([this, index] { add(makeBlock(index)); });
        }
    }
    for (qsizetype i = 0; i < m_lesson.exercises.size(); ++i)
        m_rest.emplace_back([this, i] { addExercise(m_lesson.exercises[i]); });
    m_rest.emplace_back([this] { addNeighbours(); });
}

void LessonColumn::buildUntil(int height)
{
    build([this, height] { return m_height >= height; });
}

void LessonColumn::buildSome()
{
    QElapsedTimer timer;
    timer.start();
    build([&timer] { return timer.elapsed() >= sliceMilliseconds; });
}

void LessonColumn::buildAll()
{
    build([] { return false; });
}

void LessonColumn::build(const std::function<bool()> &isEnough)
{
    if (isComplete())
        return;
    m_layout->setEnabled(false); // one layout for all that is added
    while (!isComplete() && !isEnough()) {
        const auto step = std::move(m_rest.front());
        m_rest.pop_front();
        step();
        if (isComplete())
            m_layout->addStretch(1);
    }
    m_layout->setEnabled(true);
    m_layout->invalidate();
    m_layout->activate();
}

void LessonColumn::add(QWidget *widget)
{
    const QMargins margins = m_layout->contentsMargins();
    const int columnWidth = m_theme ? makeTypography(*m_theme).columnWidth : QWIDGETSIZE_MAX;
    if (!m_wideParts.contains(widget))
        widget->setMaximumWidth(columnWidth);
    m_parts.append(widget);
    m_layout->addWidget(widget);
    // At its width from the start, it lays out its text only once.
    widget->resize(qMin(width() - margins.left() - margins.right(), widget->maximumWidth()),
                   widget->height());
    widget->show();
    m_height += widget->sizeHint().height() + m_layout->spacing();
}

template <typename Widget>
Widget *LessonColumn::themed(Widget *widget)
{
    m_themeSetters.append([widget](const Theme &theme) { widget->setTheme(theme); });
    if (m_theme)
        widget->setTheme(*m_theme);
    return widget;
}

void LessonColumn::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    applyDistances();
    for (const auto &setTheme : std::as_const(m_themeSetters))
        setTheme(theme);
}

void LessonColumn::applyDistances()
{
    if (!m_theme)
        return;
    const Typography typography = makeTypography(*m_theme);
    m_layout->setSpacing(typography.gap);
    applyMargins();
    for (QWidget *part : std::as_const(m_parts)) {
        if (!m_wideParts.contains(part))
            part->setMaximumWidth(typography.columnWidth);
        else
            part->setMaximumWidth(2 * typography.columnWidth + typography.gap);
    }
}

/// The column and what leaves it have one left edge; on a very wide page all of it moves to the
/// middle.
void LessonColumn::applyMargins()
{
    if (!m_theme)
        return;
    const Typography typography = makeTypography(*m_theme);
    const int edge = typography.lineHeight;
    const int widest =
        m_hasWideParts ? 2 * typography.columnWidth + typography.gap : typography.columnWidth;
    const int side = qMax(edge, (width() - widest) / 2);
    m_layout->setContentsMargins(side, edge, side, 2 * edge);
}

void LessonColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
}

void LessonColumn::addHeader()
{
    if (!m_lesson.title.isEmpty())
        add(themed(new LessonHeader(m_lesson, this)));
}

QWidget *LessonColumn::makeBlock(int index)
{
    const Block &block = m_lesson.blocks[index];
    if (const auto *runnable = std::get_if<RunnableBlock>(&block))
        return makeRunnable(*runnable);
    return isText(block) ? makeText({block}, index) : makeQuestion(block);
}

TextBlocks *LessonColumn::makeText(const QList<Block> &blocks, int firstIndex)
{
    auto *text = themed(new TextBlocks(blocks, m_lesson.folder, m_repository, this));
    connect(text, &TextBlocks::linkRequested, this, &LessonColumn::linkRequested);
    connect(text, &TextBlocks::linkFocused, this, &LessonColumn::linkFocused);
    QList<std::pair<QWidget *, int>> headings;
    for (ProseView *view : text->proseViews()) {
        for (int heading = 0; heading < view->headingCount(); ++heading)
            headings.append({view, heading});
    }
    qsizetype next = 0;
    for (const LessonOutline::Entry &entry : std::as_const(m_outline.entries)) {
        const bool isHere = entry.kind == LessonOutline::Kind::Heading && firstIndex >= 0 &&
                            entry.block >= firstIndex && entry.block < firstIndex + blocks.size();
        if (isHere && next < headings.size()) {
            m_anchors.append({entry.target, headings[next].first, headings[next].second});
            ++next;
        }
    }
    return text;
}

RunnableView *LessonColumn::makeRunnable(const RunnableBlock &block)
{
    auto *view = themed(new RunnableView(block, m_repository, this));
    m_runnables.insert(block.address(), view);
    m_anchors.append({block.address(), view});
    connect(view, &RunnableView::runRequested, this, &LessonColumn::runRequested);
    connect(view, &RunnableView::stopRequested, this, &LessonColumn::stopRequested);
    connect(view, &RunnableView::openRequested, this, &LessonColumn::openRequested);
    connect(view, &RunnableView::attended, this, &LessonColumn::attended);
    connect(view, &RunnableView::predicted, this, &LessonColumn::predicted);
    Q_EMIT runnableAdded(view);
    return view;
}

QWidget *LessonColumn::makeQuestion(const Block &block)
{
    if (const auto *quiz = std::get_if<QuizBlock>(&block)) {
        auto *view = themed(new QuizView(*quiz, m_lesson.folder, this));
        m_anchors.append({quiz->id, view});
        connect(view, &QuizView::answered, this, &LessonColumn::answered);
        connect(view, &QuizView::linkRequested, this, &LessonColumn::linkRequested);
        return view;
    }
    const auto &parsons = std::get<ParsonsBlock>(block);
    auto *view = themed(new ParsonsView(parsons, this));
    m_anchors.append({parsons.id, view});
    connect(view, &ParsonsView::solved, this, &LessonColumn::solved);
    return view;
}

void LessonColumn::addPair(int pitfall, int fix)
{
    RunnableView *mistake = makeRunnable(std::get<RunnableBlock>(m_lesson.blocks[pitfall]));
    const int between = fix - pitfall - 1;
    TextBlocks *text =
        between > 0 ? makeText(m_lesson.blocks.sliced(pitfall + 1, between), pitfall + 1) : nullptr;
    RunnableView *cure = makeRunnable(std::get<RunnableBlock>(m_lesson.blocks[fix]));
    auto *pair = themed(new PitfallPair(mistake, text, cure, this));
    m_wideParts.append(pair);
    if (m_theme) {
        const Typography typography = makeTypography(*m_theme);
        pair->setMaximumWidth(2 * typography.columnWidth + typography.gap);
    }
    Q_EMIT pairAdded(pair);
    add(pair);
}

void LessonColumn::addExercise(const Exercise &exercise)
{
    auto *card = themed(new ExerciseCard(exercise, m_repository, this));
    m_anchors.append({exercise.id, card});
    connect(card, &ExerciseCard::openRequested, this, &LessonColumn::exerciseRequested);
    connect(card, &ExerciseCard::linkRequested, this, &LessonColumn::linkRequested);
    Q_EMIT exerciseAdded(card, exercise.id);
    add(card);
}

void LessonColumn::addNeighbours()
{
    m_neighbourBar = new NeighbourBar(this);
    connect(m_neighbourBar, &NeighbourBar::lessonRequested, this, &LessonColumn::lessonRequested);
    add(m_neighbourBar);
    m_neighbourBar->setNeighbours(m_previous, m_next);
}

void LessonColumn::setNeighbours(const LessonReference &previous, const LessonReference &next)
{
    m_previous = previous;
    m_next = next;
    if (m_neighbourBar)
        m_neighbourBar->setNeighbours(previous, next);
}

QList<PagePlaces::Place> LessonColumn::places() const
{
    QList<PagePlaces::Place> places;
    for (const Anchor &anchor : m_anchors) {
        const int inside =
            anchor.heading < 0
                ? 0
                : static_cast<const ProseView *>(anchor.widget)->headingTop(anchor.heading);
        places.append({anchor.id, anchor.widget->mapTo(this, QPoint(0, inside)).y()});
    }
    std::ranges::stable_sort(places, {}, &PagePlaces::Place::top);
    return places;
}

} // namespace Lectern::App
