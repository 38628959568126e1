// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonpage.h"

#include "page/exercisecard.h"
#include "page/parsonsview.h"
#include "page/quizview.h"
#include "page/runnableview.h"
#include "page/textblocks.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int maximumColumnWidth = 800; // about 80 characters of prose at the usual size

QString headerHtml(const Lesson &lesson)
{
    QString html = "<p>"_L1 +
                   LessonPage::tr("%1 minutes, %2").arg(lesson.minutes).arg(lesson.level) +
                   "</p><p>"_L1 + LessonPage::tr("Afterwards you can:") + "</p><ul>"_L1;
    for (const QString &objective : lesson.objectives)
        html += "<li>"_L1 + objective.toHtmlEscaped() + "</li>"_L1;
    return html + "</ul>"_L1;
}

} // namespace

LessonPage::LessonPage(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QScrollArea(parent), m_repository(repository)
{
    setObjectName(u"lessonPage"_s);
    setAccessibleName(tr("Lesson"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_attention.setSingleShot(true);
    m_attention.setInterval(250ms);
    connect(&m_attention, &QTimer::timeout, this, &LessonPage::attendToView);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_attention,
            qOverload<>(&QTimer::start));
    clear();
}

LessonPage::~LessonPage() = default;

void LessonPage::clear()
{
    m_runnables.clear();
    m_themeSetters.clear();
    auto *canvas = new QWidget;
    canvas->setObjectName(u"lessonCanvas"_s);
    canvas->setProperty("page", true);
    auto *outer = new QHBoxLayout(canvas);
    outer->setContentsMargins(20, 20, 16, 40);
    m_column = new QWidget;
    m_column->setMaximumWidth(maximumColumnWidth);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    outer->addStretch(0);
    outer->addWidget(m_column, 1);
    outer->addStretch(0);
    setWidget(canvas); // deletes the old one
}

template <typename Widget>
Widget *LessonPage::themed(Widget *widget)
{
    m_themeSetters.append([widget](const Theme &theme) { widget->setTheme(theme); });
    if (m_theme)
        widget->setTheme(*m_theme);
    return widget;
}

void LessonPage::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    for (const auto &setTheme : std::as_const(m_themeSetters))
        setTheme(theme);
}

void LessonPage::setLesson(const Lesson &lesson)
{
    clear();
    m_folder = lesson.folder;
    addHeader(lesson);
    for (const Block &block : lesson.blocks)
        addBlock(block);
    for (const Exercise &exercise : lesson.exercises) {
        auto *card = themed(new ExerciseCard(exercise, m_repository));
        connect(card, &ExerciseCard::openRequested, this, &LessonPage::exerciseRequested);
        connect(card, &ExerciseCard::linkRequested, this, &LessonPage::linkRequested);
        add(card);
    }
    m_layout->addStretch(1);
    verticalScrollBar()->setValue(0);
    m_attention.start();
}

bool LessonPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter) {
        m_attention.stop();
        if (const QString address = m_runnables.key(static_cast<RunnableView *>(watched));
            !address.isEmpty())
            Q_EMIT attended(address);
    }
    return QScrollArea::eventFilter(watched, event);
}

void LessonPage::attendToView()
{
    const RunnableView *first = nullptr;
    int top = viewport()->height();
    for (const RunnableView *view : std::as_const(m_runnables)) {
        const QRect place(view->mapTo(viewport(), QPoint()), view->size());
        if (place.bottom() > 0 && place.top() < top) {
            top = place.top();
            first = view;
        }
    }
    if (first)
        Q_EMIT attended(m_runnables.key(const_cast<RunnableView *>(first)));
}

void LessonPage::setMessage(const QString &title, const QString &text)
{
    clear();
    addProse("<h2>"_L1 + title.toHtmlEscaped() + "</h2><p>"_L1 +
             text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>"_L1);
    m_layout->addStretch(1);
}

RunnableView *LessonPage::runnable(const QString &address) const
{
    return m_runnables.value(address);
}

void LessonPage::scrollTo(const QString &id)
{
    for (const QLatin1StringView prefix :
         {"runnable:"_L1, "quiz:"_L1, "parsons:"_L1, "exercise:"_L1}) {
        if (const auto *target = widget()->findChild<QWidget *>(prefix + id)) {
            widget()->layout()->activate();
            m_layout->activate();
            verticalScrollBar()->setValue(qMax(0, target->mapTo(widget(), QPoint()).y() - 16));
            return;
        }
    }
}

void LessonPage::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void LessonPage::addProse(const QString &html)
{
    addText(ProseBlock{html, 0});
}

void LessonPage::addText(const Block &block)
{
    auto *text = themed(new TextBlocks({block}, m_folder, m_repository));
    connect(text, &TextBlocks::linkRequested, this, &LessonPage::linkRequested);
    add(text);
}

void LessonPage::addHeader(const Lesson &lesson)
{
    auto *title = new QLabel(lesson.title);
    title->setObjectName(u"lessonTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("heading", u"lesson"_s);
    add(title);
    addProse(headerHtml(lesson));
}

void LessonPage::addBlock(const Block &block)
{
    if (const auto *runnable = std::get_if<RunnableBlock>(&block)) {
        addRunnable(*runnable);
    } else if (const auto *quiz = std::get_if<QuizBlock>(&block)) {
        add(themed(new QuizView(*quiz, m_folder)));
    } else if (const auto *parsons = std::get_if<ParsonsBlock>(&block)) {
        add(themed(new ParsonsView(*parsons)));
    } else {
        addText(block);
    }
}

void LessonPage::addRunnable(const RunnableBlock &block)
{
    auto *view = themed(new RunnableView(block, m_repository));
    m_runnables.insert(block.address(), view);
    view->installEventFilter(this);
    connect(view, &RunnableView::runRequested, this, &LessonPage::runRequested);
    connect(view, &RunnableView::stopRequested, this, &LessonPage::stopRequested);
    connect(view, &RunnableView::openRequested, this, &LessonPage::openRequested);
    add(view);
}

} // namespace Lectern::App
