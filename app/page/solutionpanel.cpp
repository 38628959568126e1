// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/solutionpanel.h"

#include "announcement.h"
#include "page/buttonrow.h"
#include "page/codeview.h"
#include "page/textblocks.h"
#include "verdict/differenceview.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

SolutionPanel::SolutionPanel(const Exercise &exercise,
                             const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent),
      m_code(exercise.solution),
      m_question(new QLabel),
      m_hintButton(new QPushButton(tr("Next hint"))),
      m_confirmButton(new QPushButton(tr("Show the solution"))),
      m_cancelButton(new QPushButton(tr("Cancel"))),
      m_solution(new CodeView(repository)),
      m_why(new TextBlocks(exercise.explanation, exercise.folder, repository)),
      m_compareButton(new QPushButton(tr("Compare with my answer"))),
      m_comparison(new DifferenceView),
      m_questionBox(makeQuestion()),
      m_solutionBox(makeSolution())
{
    setObjectName(u"solutionPanel"_s);
    m_compareButton->setAccessibleName(
        tr("Compare the solution of %1 with my answer").arg(exercise.title));
    m_solution->setAccessibleName(tr("Solution of %1").arg(exercise.title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_questionBox);
    layout->addWidget(m_solutionBox);
    for (QWidget *widget : {m_questionBox, m_solutionBox, static_cast<QWidget *>(this)})
        widget->hide();
    connect(m_hintButton, &QPushButton::clicked, this, &SolutionPanel::hintRequested);
    connect(m_confirmButton, &QPushButton::clicked, this, &SolutionPanel::confirmed);
    connect(m_cancelButton, &QPushButton::clicked, this, &SolutionPanel::cancelled);
    connect(m_compareButton, &QPushButton::clicked, this, &SolutionPanel::compareRequested);
    connect(m_why, &TextBlocks::linkRequested, this, &SolutionPanel::linkRequested);
}

QWidget *SolutionPanel::makeQuestion()
{
    auto *box = new QFrame;
    box->setObjectName(u"solutionQuestion"_s);
    box->setProperty("card", true);
    m_question->setObjectName(u"solutionQuestionText"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_hintButton->setObjectName(u"nextHintButton"_s);
    m_hintButton->setProperty("primary", true);
    m_confirmButton->setObjectName(u"confirmSolutionButton"_s);
    m_cancelButton->setObjectName(u"cancelSolutionButton"_s);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_question);
    layout->addWidget(new ButtonRow({m_hintButton, m_confirmButton, m_cancelButton}));
    return box;
}

QWidget *SolutionPanel::makeSolution()
{
    auto *box = new QWidget;
    box->setObjectName(u"solutionBox"_s);
    auto *heading = new QLabel(tr("Solution"));
    heading->setObjectName(u"solutionHeading"_s);
    heading->setProperty("caption", true);
    m_solution->setObjectName(u"solution"_s);
    m_why->setObjectName(u"solutionWhy"_s);
    m_compareButton->setObjectName(u"compareButton"_s);
    m_comparison->setObjectName(u"solutionComparison"_s);
    m_comparison->setSideTitles(tr("Your answer"), tr("Solution"));
    m_comparison->setFitsRows(true);
    m_comparison->hide();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_solution);
    layout->addWidget(m_why);
    layout->addWidget(m_compareButton, 0, Qt::AlignLeft);
    layout->addWidget(m_comparison);
    return box;
}

void SolutionPanel::setTheme(const Theme &theme)
{
    m_solution->setTheme(theme);
    m_why->setTheme(theme);
    m_comparison->setTheme(theme);
}

void SolutionPanel::ask(bool hasHint)
{
    m_question->setText(
        hasHint ? tr("Show the solution? You will learn more by trying the next hint first.")
                : tr("Show the solution? You have all hints; one more try may be all it takes."));
    m_hintButton->setVisible(hasHint);
    for (QPushButton *button : {m_hintButton, m_confirmButton, m_cancelButton})
        button->setAccessibleDescription(m_question->text());
    m_questionBox->show();
    show();
    announce(m_questionBox, m_question->text());
}

void SolutionPanel::withdrawQuestion()
{
    m_questionBox->hide();
    setVisible(isOpen());
}

bool SolutionPanel::isAsking() const
{
    return !m_questionBox->isHidden();
}

void SolutionPanel::open()
{
    m_questionBox->hide();
    m_solution->setCode(m_code, u"python"_s);
    m_solutionBox->show();
    show();
}

void SolutionPanel::close()
{
    m_comparison->hide();
    m_solutionBox->hide();
    setVisible(isAsking());
}

bool SolutionPanel::isOpen() const
{
    return !m_solutionBox->isHidden();
}

void SolutionPanel::showComparison(const QString &answer)
{
    m_comparison->setTexts(answer, m_code);
    m_comparison->show();
    m_compareButton->setText(tr("Compare again"));
}

void SolutionPanel::takeFocus()
{
    QPushButton *button = isOpen()                   ? m_compareButton
                          : m_hintButton->isHidden() ? m_cancelButton
                                                     : m_hintButton;
    button->setFocus(Qt::OtherFocusReason);
}

void SolutionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Lectern::App
