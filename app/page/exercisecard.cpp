// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/exercisecard.h"

#include "page/codeview.h"
#include "page/proseview.h"
#include "page/textblocks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

ExerciseCard::ExerciseCard(const Exercise &exercise,
                           const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QFrame(parent),
      m_exercise(exercise),
      m_task(new TextBlocks(exercise.task, exercise.folder, repository)),
      m_hints(new ProseView(exercise.folder)),
      m_solution(new CodeView(repository)),
      m_why(new TextBlocks(exercise.explanation, exercise.folder, repository)),
      m_hintButton(new QPushButton),
      m_solutionButton(new QPushButton(tr("Show the solution"))),
      m_openButton(new QPushButton(tr("Write your answer")))
{
    setObjectName("exercise:"_L1 + exercise.id);
    setProperty("card", true);
    auto *caption = new QLabel(tr("Exercise, difficulty %1 of 5").arg(exercise.difficulty));
    caption->setObjectName(u"blockCaption"_s);
    caption->setProperty("caption", true);
    auto *title = new QLabel(exercise.title);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(u"exerciseTitle"_s);
    title->setWordWrap(true);
    title->setProperty("heading", u"section"_s);
    m_hintButton->setText(tr("Hint 1 of %1").arg(exercise.hintsHtml.size()));
    m_hintButton->setObjectName(u"hintButton"_s);
    m_solutionButton->setObjectName(u"solutionButton"_s);
    m_openButton->setObjectName(u"openExerciseButton"_s);
    m_openButton->setProperty("primary", true);
    m_hintButton->setAccessibleName(tr("Show the next hint for %1").arg(exercise.title));
    m_solutionButton->setAccessibleName(tr("Show the solution of %1").arg(exercise.title));
    m_openButton->setAccessibleName(
        tr("Write your answer to %1 in the editor").arg(exercise.title));
    m_hints->setObjectName(u"hints"_s);
    m_solution->setObjectName(u"solution"_s);
    m_why->setObjectName(u"solutionWhy"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hintButton);
    buttons->addWidget(m_solutionButton);
    buttons->addStretch();
    buttons->addWidget(m_openButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->addWidget(caption);
    layout->addWidget(title);
    layout->addWidget(m_task);
    layout->addLayout(buttons);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hints, m_solution, m_why}) {
        layout->addWidget(widget);
        widget->hide();
    }
    for (TextBlocks *text : {m_task, m_why})
        connect(text, &TextBlocks::linkRequested, this, &ExerciseCard::linkRequested);
    connect(m_hintButton, &QPushButton::clicked, this, &ExerciseCard::showNextHint);
    connect(m_solutionButton, &QPushButton::clicked, this, &ExerciseCard::showSolution);
    connect(m_openButton, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_exercise.id); });
}

void ExerciseCard::setTheme(const Theme &theme)
{
    m_task->setTheme(theme);
    m_hints->setTheme(theme);
    m_why->setTheme(theme);
    m_solution->setTheme(theme);
}

void ExerciseCard::showNextHint()
{
    m_shownHints = qMin(m_shownHints + 1, m_exercise.hintsHtml.size());
    QString html;
    for (const QString &hint : m_exercise.hintsHtml.first(m_shownHints))
        html += "<li>"_L1 + hint + "</li>"_L1;
    m_hints->setProse("<ol>"_L1 + html + "</ol>"_L1);
    m_hints->show();
    const bool isLast = m_shownHints == m_exercise.hintsHtml.size();
    m_hintButton->setEnabled(!isLast);
    m_hintButton->setText(
        isLast ? tr("No more hints")
               : tr("Hint %1 of %2").arg(m_shownHints + 1).arg(m_exercise.hintsHtml.size()));
}

void ExerciseCard::showSolution()
{
    if (!m_isSolutionAsked) {
        m_isSolutionAsked = true;
        m_solutionButton->setText(tr("Really show it?"));
        return;
    }
    m_solution->setCode(m_exercise.solution, u"python"_s);
    m_solution->show();
    m_why->show();
    m_solutionButton->setEnabled(false);
    m_solutionButton->setText(tr("Solution"));
}

} // namespace Lectern::App
