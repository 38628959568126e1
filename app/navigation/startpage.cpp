// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/startpage.h"

#include "navigation/progressring.h"
#include "navigation/startrow.h"
#include "navigation/welcome.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int columnWidth = 760; ///< in pixels, as all lengths here; times the theme's scale
constexpr qsizetype maximumNotices = 5;

/// \a heading as the theme calls them; empty for what is none.
QLabel *makeLabel(const QString &text, const QString &objectName, const QString &heading = {})
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setProperty("heading", heading); // before the text, with which screen readers come
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

/// The ring of the card to continue; the card says the same in words.
class Ring final : public QWidget
{
public:
    Ring(const ProgressRing &ring, int size) : m_ring(ring)
    {
        setObjectName(u"continueRing"_s);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_ring.paint(painter, rect());
    }

private:
    ProgressRing m_ring;
};

QString progressText(const StartPageContent::Continue &lesson)
{
    if (lesson.progress >= 1)
        return lesson.when.isEmpty() ? StartPage::tr("Done")
                                     : StartPage::tr("%1, done").arg(lesson.when);
    const int percent = lesson.progress > 0 ? qBound(1, qRound(lesson.progress * 100), 99) : 0;
    return lesson.when.isEmpty() ? StartPage::tr("%1 % done").arg(percent)
                                 : StartPage::tr("%1, %2 % done").arg(lesson.when).arg(percent);
}

QString countsOf(const StartPageContent::Stage &stage)
{
    const QString lessons =
        StartPage::tr("%1 of %n lesson(s)", nullptr, stage.lessons).arg(stage.doneLessons);
    if (stage.exercises == 0)
        return lessons;
    const QString exercises =
        StartPage::tr("%1 of %n exercise(s)", nullptr, stage.exercises).arg(stage.solvedExercises);
    return StartPage::tr("%1, %2").arg(exercises, lessons);
}

/// Of all exercises and lessons, how much is done; a stage is done when all of both are.
double ratioOf(const StartPageContent::Stage &stage)
{
    const int all = stage.exercises + stage.lessons;
    return all > 0 ? double(stage.solvedExercises + stage.doneLessons) / all : 0;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QScrollArea(parent), m_theme(std::make_unique<Theme>())
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start page"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
}

StartPage::~StartPage() = default;

void StartPage::setContent(const StartPageContent &content)
{
    if (widget() && content == m_content)
        return;
    m_content = content;
    rebuild();
}

void StartPage::setTheme(const Theme &theme)
{
    *m_theme = theme;
    rebuild();
}

int StartPage::scaled(int pixels) const
{
    return qRound(pixels * m_theme->scale);
}

void StartPage::rebuild()
{
    const QWidget *focused =
        isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focusedName = focused ? focused->objectName() : QString();
    const int position = verticalScrollBar()->value();
    if (QWidget *before = takeWidget()) {
        before->hide();
        before->deleteLater(); // it may be a row of it whose click is being answered
    }
    setWidget(makeColumn());
    verticalScrollBar()->setValue(position);
    if (focusedName.isEmpty())
        return;
    if (auto *again = findChild<QWidget *>(focusedName))
        again->setFocus();
}

QWidget *StartPage::makeColumn()
{
    auto *column = new QWidget;
    column->setObjectName(u"startColumn"_s);
    column->setMaximumWidth(scaled(columnWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    if (m_content.isFirstStart()) {
        addWelcome(*layout);
    } else {
        layout->addWidget(makeLabel(tr("Welcome back"), u"startTitle"_s, u"lesson"_s));
        layout->addSpacing(scaled(6));
        addContinue(*layout);
        addDue(*layout);
    }
    addNotices(*layout);
    addStages(*layout);
    addCourses(*layout);
    layout->addStretch();

    auto *page = new QWidget;
    page->setProperty("page", true);
    auto *around = new QHBoxLayout(page);
    around->setContentsMargins(scaled(24), scaled(22), scaled(24), scaled(28));
    around->addStretch(1);
    around->addWidget(column, 1000); // as wide as it may be, then in the middle
    around->addStretch(1);
    return page;
}

void StartPage::addHeading(QVBoxLayout &column, const QString &text, const QString &name)
{
    column.addSpacing(scaled(14));
    column.addWidget(makeLabel(text, name, u"section"_s));
}

void StartPage::addWelcome(QVBoxLayout &column)
{
    const QString lessonId = m_content.firstLessonId();
    auto *welcome = new Welcome(!lessonId.isEmpty(), *m_theme);
    column.addWidget(welcome);
    connect(welcome, &Welcome::startRequested, this,
            [this, lessonId] { Q_EMIT lessonRequested(lessonId); });
}

void StartPage::addContinue(QVBoxLayout &column)
{
    if (!m_content.continueLesson)
        return;
    const StartPageContent::Continue &lesson = *m_content.continueLesson;
    auto *card = new QFrame;
    card->setObjectName(u"continueCard"_s);
    card->setProperty("card", true);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(18));
    layout->setSpacing(scaled(18));
    layout->addWidget(new Ring(ProgressRing::forTheme(lesson.progress, *m_theme), scaled(56)), 0,
                      Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(4));
    QLabel *stage = makeLabel(lesson.stageTitle, u"continueStage"_s);
    stage->setProperty("caption", true);
    auto *button = new QPushButton(tr("Continue"));
    button->setObjectName(u"continueButton"_s);
    button->setAccessibleName(tr("Continue with %1").arg(lesson.lessonTitle));
    button->setProperty("primary", true);
    button->setFont(buttonFont(*m_theme));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    texts->addWidget(stage);
    texts->addWidget(makeLabel(lesson.lessonTitle, u"continueTitle"_s, u"section"_s));
    texts->addWidget(makeLabel(progressText(lesson), u"continueText"_s));
    texts->addSpacing(scaled(6));
    texts->addWidget(button, 0, Qt::AlignLeft); // else the texts are no wider than it is
    layout->addLayout(texts, 1);
    column.addWidget(card);
    connect(button, &QPushButton::clicked, this,
            [this, id = lesson.lessonId] { Q_EMIT lessonRequested(id); });
}

void StartPage::addDue(QVBoxLayout &column)
{
    if (m_content.due.isEmpty())
        return;
    addHeading(column, tr("Time for another look"), u"dueHeading"_s);
    for (const StartPageContent::Due &due : std::as_const(m_content.due)) {
        auto *row = new StartRow(due.exerciseTitle, {due.reason}, *m_theme);
        row->setObjectName("due:"_L1 + due.lessonId + u'#' + due.exerciseId);
        column.addWidget(row);
        connect(row, &StartRow::clicked, this,
                [this, due] { Q_EMIT exerciseRequested(due.lessonId, due.exerciseId); });
    }
}

void StartPage::addNotices(QVBoxLayout &column)
{
    if (m_content.notices.isEmpty())
        return;
    column.addSpacing(scaled(8));
    auto *card = new QFrame;
    card->setObjectName(u"noticeCard"_s);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(12));
    QLabel *title = makeLabel(
        tr("%n problem(s) in this course", nullptr, static_cast<int>(m_content.notices.size())),
        u"noticeTitle"_s);
    QFont font = m_theme->textFont;
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    QPalette palette = title->palette();
    palette.setColor(QPalette::WindowText, m_theme->warning);
    title->setPalette(palette);
    QStringList lines = m_content.notices.first(qMin(m_content.notices.size(), maximumNotices));
    if (m_content.notices.size() > maximumNotices)
        lines.append(tr("and %n more", nullptr,
                        static_cast<int>(m_content.notices.size() - maximumNotices)));
    QLabel *text = makeLabel(lines.join(u'\n'), u"noticeText"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setMinimumWidth(1); // a path is one long word
    layout->addWidget(title);
    layout->addWidget(text);
    column.addWidget(card);
}

void StartPage::addStages(QVBoxLayout &column)
{
    if (m_content.stages.isEmpty())
        return;
    addHeading(column, m_content.isFirstStart() ? tr("What you will learn") : tr("Your progress"),
               u"stagesHeading"_s);
    int number = 0;
    for (const StartPageContent::Stage &stage : std::as_const(m_content.stages)) {
        const QString counts = countsOf(stage);
        const QString progress = stage.nextLessonId.isEmpty() ? tr("%1. All done.").arg(counts)
                                 : stage.nextLessonTitle.isEmpty()
                                     ? counts
                                     : tr("%1. Next: %2").arg(counts, stage.nextLessonTitle);
        auto *row = new StartRow(stage.title, {stage.summary, progress}, *m_theme);
        row->setObjectName(u"stage:%1"_s.arg(number++));
        row->setProgress(ratioOf(stage));
        row->setEnabled(!stage.nextLessonId.isEmpty());
        column.addWidget(row);
        connect(row, &StartRow::clicked, this,
                [this, id = stage.nextLessonId] { Q_EMIT lessonRequested(id); });
    }
}

void StartPage::addCourses(QVBoxLayout &column)
{
    addHeading(column, tr("Other courses"), u"coursesHeading"_s);
    int number = 0;
    for (const RecentCourse &course : std::as_const(m_content.recentCourses)) {
        const QString path = QDir::toNativeSeparators(course.path);
        auto *row =
            new StartRow(course.title.isEmpty() ? path : course.title,
                         course.title.isEmpty() ? QStringList() : QStringList(path), *m_theme);
        row->setObjectName(u"course:%1"_s.arg(number++));
        column.addWidget(row);
        connect(row, &StartRow::clicked, this,
                [this, target = course.path] { Q_EMIT courseRequested(target); });
    }
    auto *folder =
        new StartRow(tr("Open a folder of lessons\u2026"),
                     {tr("A course that you have on your disk, or write yourself")}, *m_theme);
    folder->setObjectName(u"openFolderRow"_s);
    auto *pack = new StartRow(
        tr("Open a pack of lessons\u2026"),
        {tr("A .zip, .tar.gz or .tar.xz file with courses that someone gave you")}, *m_theme);
    pack->setObjectName(u"openPackRow"_s);
    column.addWidget(folder);
    column.addWidget(pack);
    connect(folder, &StartRow::clicked, this, &StartPage::openFolderRequested);
    connect(pack, &StartRow::clicked, this, &StartPage::openPackRequested);
}

} // namespace Lectern::App
