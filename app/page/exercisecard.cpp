// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/exercisecard.h"

#include "announcement.h"
#include "page/buttonrow.h"
#include "page/proseview.h"
#include "page/solutionpanel.h"
#include "page/textblocks.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString difficultyWord(int difficulty)
{
    switch (difficulty) {
    case 1:
        return ExerciseCard::tr("very easy");
    case 2:
        return ExerciseCard::tr("easy");
    case 3:
        return ExerciseCard::tr("medium");
    case 4:
        return ExerciseCard::tr("hard");
    default:
        return ExerciseCard::tr("very hard");
    }
}

QLabel *makeCaption(int difficulty)
{
    const int filled = std::clamp(difficulty, 1, 5);
    const QString dots = QString(filled, u'●') + QString(5 - filled, u'○');
    auto *caption =
        new QLabel(ExerciseCard::tr("Exercise, %1 %2").arg(difficultyWord(difficulty), dots));
    caption->setAccessibleName(ExerciseCard::tr("Exercise, difficulty %1 of 5: %2")
                                   .arg(QString::number(filled), difficultyWord(difficulty)));
    caption->setObjectName(u"blockCaption"_s);
    caption->setProperty("caption", true);
    caption->setWordWrap(true);
    return caption;
}

} // namespace

ExerciseCard::ExerciseCard(const Exercise &exercise,
                           const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QFrame(parent),
      m_exercise(exercise),
      m_stateLabel(new QLabel),
      m_task(new TextBlocks(exercise.task, exercise.folder, repository)),
      m_hints(new ProseView(exercise.folder)),
      m_solution(new SolutionPanel(exercise, repository)),
      m_hintButton(new QPushButton),
      m_solutionButton(new QPushButton(tr("Show the solution"))),
      m_openButton(new QPushButton)
{
    setObjectName("exercise:"_L1 + exercise.id);
    setProperty("card", true);
    setAccessibleName(tr("Exercise %1").arg(exercise.title));
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(u"exerciseTitle"_s);
    title->setWordWrap(true);
    title->setProperty("heading", u"section"_s); // before the text, with which screen readers come
    title->setText(exercise.title);
    nameChildren();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->addWidget(makeCaption(exercise.difficulty));
    layout->addWidget(title);
    layout->addWidget(m_stateLabel);
    layout->addWidget(m_task);
    layout->addWidget(new ButtonRow({m_hintButton, m_solutionButton, m_openButton}));
    layout->addWidget(m_hints);
    layout->addWidget(m_solution);
    connectChildren();
    updateHints();
    updateState();
}

void ExerciseCard::nameChildren()
{
    m_stateLabel->setObjectName(u"answerState"_s);
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_stateLabel->setWordWrap(true);
    m_hintButton->setObjectName(u"hintButton"_s);
    m_solutionButton->setObjectName(u"solutionButton"_s);
    m_openButton->setObjectName(u"openExerciseButton"_s);
    m_openButton->setProperty("primary", true);
    m_hints->setObjectName(u"hints"_s);
    m_hints->setAccessibleName(tr("Hints for %1").arg(m_exercise.title));
}

void ExerciseCard::connectChildren()
{
    connect(m_task, &TextBlocks::linkRequested, this, &ExerciseCard::linkRequested);
    connect(m_solution, &SolutionPanel::linkRequested, this, &ExerciseCard::linkRequested);
    connect(m_solution, &SolutionPanel::hintRequested, this, &ExerciseCard::openNextHint);
    connect(m_solution, &SolutionPanel::confirmed, this, &ExerciseCard::openSolution);
    connect(m_solution, &SolutionPanel::cancelled, this, &ExerciseCard::cancelQuestion);
    connect(m_solution, &SolutionPanel::compareRequested, this,
            [this] { Q_EMIT compareRequested(m_exercise.id); });
    connect(m_hintButton, &QPushButton::clicked, this, &ExerciseCard::openNextHint);
    connect(m_solutionButton, &QPushButton::clicked, this, &ExerciseCard::askForSolution);
    connect(m_openButton, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_exercise.id); });
}

void ExerciseCard::setTheme(const Theme &theme)
{
    m_task->setTheme(theme);
    m_hints->setTheme(theme);
    m_solution->setTheme(theme);
    m_passedColor = theme.passed;
    m_mutedColor = theme.mutedText;
    layout()->setContentsMargins(qRound(14 * theme.scale), qRound(10 * theme.scale),
                                 qRound(14 * theme.scale), qRound(12 * theme.scale));
    updateState();
}

void ExerciseCard::setAnswerState(AnswerState state)
{
    if (state == AnswerState::Passed && m_state != AnswerState::Passed) {
        m_hintsBeforePass = m_openedHints;
        m_wasSolutionOpenBeforePass = isSolutionOpened();
        m_solution->withdrawQuestion(); // nothing is to be asked any more
    }
    m_state = state;
    updateState();
}

void ExerciseCard::setPassed(bool isPassed)
{
    setAnswerState(isPassed ? AnswerState::Passed : AnswerState::Begun);
}

void ExerciseCard::setOpenedHints(int count)
{
    m_openedHints = std::clamp(count, 0, hintCount());
    updateHints();
}

void ExerciseCard::setSolutionOpened(bool isOpened)
{
    if (isOpened)
        m_solution->open();
    else
        m_solution->close();
    updateSolutionButton();
}

bool ExerciseCard::isSolutionOpened() const
{
    return m_solution->isOpen();
}

void ExerciseCard::showComparison(const QString &answer)
{
    if (isSolutionOpened())
        m_solution->showComparison(answer);
}

void ExerciseCard::openNextHint()
{
    if (m_openedHints == hintCount())
        return;
    const bool wasAsking = m_solution->isAsking();
    m_solution->withdrawQuestion();
    setOpenedHints(m_openedHints + 1);
    const QString hint =
        QTextDocumentFragment::fromHtml(m_exercise.hintsHtml[m_openedHints - 1]).toPlainText();
    announce(m_hints, tr("Hint %1 of %2: %3")
                          .arg(QString::number(m_openedHints), QString::number(hintCount()), hint));
    if (!m_hintButton->isEnabled())
        m_solutionButton->setFocus(Qt::OtherFocusReason);
    else if (wasAsking)
        m_hintButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT hintOpened(m_exercise.id, m_openedHints);
}

void ExerciseCard::askForSolution()
{
    if (m_state == AnswerState::Passed) {
        openSolution();
        return;
    }
    m_solution->ask(m_openedHints < hintCount());
    m_solution->takeFocus();
}

void ExerciseCard::openSolution()
{
    setSolutionOpened(true);
    m_solution->takeFocus();
    announce(m_solution, tr("The solution is open."));
    Q_EMIT solutionOpened(m_exercise.id);
}

void ExerciseCard::cancelQuestion()
{
    m_solution->withdrawQuestion();
    m_solutionButton->setFocus(Qt::OtherFocusReason);
}

void ExerciseCard::updateHints()
{
    QString html;
    for (const QString &hint : m_exercise.hintsHtml.first(m_openedHints))
        html += "<li>"_L1 + hint + "</li>"_L1;
    m_hints->setProse("<ol>"_L1 + html + "</ol>"_L1);
    m_hints->setVisible(m_openedHints > 0);
    const bool isAll = m_openedHints == hintCount();
    m_hintButton->setEnabled(!isAll);
    m_hintButton->setText(isAll ? tr("All %n hint(s) are open", nullptr, hintCount())
                                : tr("Hint %1 of %2").arg(m_openedHints + 1).arg(hintCount()));
    m_hintButton->setAccessibleName(isAll
                                        ? m_hintButton->text()
                                        : tr("Show hint %1 of %2 for %3")
                                              .arg(QString::number(m_openedHints + 1),
                                                   QString::number(hintCount()), m_exercise.title));
}

void ExerciseCard::updateSolutionButton()
{
    const bool isOpen = isSolutionOpened();
    m_solutionButton->setEnabled(!isOpen);
    m_solutionButton->setText(isOpen ? tr("The solution is open") : tr("Show the solution"));
    m_solutionButton->setAccessibleName(isOpen
                                            ? tr("The solution of %1 is open").arg(m_exercise.title)
                                            : tr("Show the solution of %1").arg(m_exercise.title));
}

QString ExerciseCard::stateText() const
{
    if (m_state == AnswerState::NotBegun)
        return tr("Not begun yet");
    if (m_state == AnswerState::Begun)
        return tr("Begun, not passed yet");
    if (m_wasSolutionOpenBeforePass)
        return tr("Passed, after the solution was opened");
    if (m_hintsBeforePass > 0)
        return tr("Passed, after %n hint(s)", nullptr, m_hintsBeforePass);
    return tr("Passed, without a hint");
}

void ExerciseCard::updateState()
{
    const bool isPassed = m_state == AnswerState::Passed;
    const QString sign = isPassed ? u"✓"_s : m_state == AnswerState::Begun ? u"◐"_s : u"○"_s;
    m_stateLabel->setText(sign + u' ' + stateText());
    m_stateLabel->setAccessibleName(stateText());
    QPalette colors = m_stateLabel->palette();
    colors.setColor(QPalette::WindowText, isPassed ? m_passedColor : m_mutedColor);
    m_stateLabel->setPalette(colors);
    QFont font = m_stateLabel->font();
    font.setBold(isPassed);
    m_stateLabel->setFont(font);
    const QString &title = m_exercise.title;
    if (m_state == AnswerState::NotBegun) {
        m_openButton->setText(tr("Write your answer"));
        m_openButton->setAccessibleName(tr("Write your answer to %1 in the editor").arg(title));
    } else if (m_state == AnswerState::Begun) {
        m_openButton->setText(tr("Go on with your answer"));
        m_openButton->setAccessibleName(tr("Go on with your answer to %1").arg(title));
    } else {
        m_openButton->setText(tr("Open your answer"));
        m_openButton->setAccessibleName(tr("Open your answer to %1 in the editor").arg(title));
    }
    updateSolutionButton();
}

} // namespace Lectern::App
