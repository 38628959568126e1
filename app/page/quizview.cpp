// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/quizview.h"

#include "check/verdict.h"
#include "page/choicerow.h"
#include "page/flowlayout.h"
#include "page/proseview.h"
#include "page/typography.h"
#include "verdict/verdictbanner.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString plainText(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : "<p>"_L1 + html + "</p>"_L1;
}

} // namespace

QuizView::QuizView(const QuizBlock &quiz, const QString &folder, QWidget *parent)
    : QFrame(parent),
      m_quiz(quiz),
      m_folder(folder),
      m_group(new QButtonGroup(this)),
      m_answerButton(
          new QPushButton(quiz.optionsHtml.isEmpty() ? tr("Show the answer") : tr("Answer"))),
      m_revealButton(new QPushButton(tr("Show the right answer"))),
      m_banner(new VerdictBanner)
{
    setObjectName("quiz:"_L1 + quiz.id);
    setProperty("card", true);
    const QString question = plainText(quiz.askHtml);
    setAccessibleName(tr("Question: %1").arg(question));
    auto *caption = new QLabel(quiz.correct.size() > 1 ? tr("Question; several answers are right")
                                                       : tr("Question"));
    caption->setObjectName(u"blockCaption"_s);
    caption->setProperty("caption", true);
    ProseView *ask = makeProse();
    ask->setObjectName(u"quizAsk"_s);
    ask->setProse(paragraph(quiz.askHtml));
    m_answerButton->setObjectName(u"quizAnswerButton"_s);
    m_answerButton->setAccessibleName(tr("%1: %2").arg(m_answerButton->text(), question));
    m_revealButton->setObjectName(u"quizRevealButton"_s);
    m_revealButton->setAccessibleName(tr("%1: %2").arg(m_revealButton->text(), question));
    m_revealButton->hide();
    m_banner->setObjectName(u"quizVerdict"_s);
    m_banner->clear();
    m_why = makeProse();
    m_why->setObjectName(u"quizWhy"_s);
    m_why->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(caption);
    layout->addWidget(ask);
    m_group->setExclusive(quiz.correct.size() == 1);
    for (const QString &option : quiz.optionsHtml)
        addOption(option, question);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_answerButton);
    buttons->addWidget(m_revealButton);
    layout->addLayout(buttons);
    layout->addWidget(m_banner);
    layout->addWidget(m_why);
    connect(m_answerButton, &QPushButton::clicked, this, &QuizView::answer);
    connect(m_revealButton, &QPushButton::clicked, this, &QuizView::reveal);
    connect(m_group, &QButtonGroup::buttonToggled, this, &QuizView::forgetMarks);
}

ProseView *QuizView::makeProse()
{
    auto *view = new ProseView(m_folder);
    connect(view, &QTextBrowser::anchorClicked, this, &QuizView::linkRequested);
    m_proseViews.append(view);
    return view;
}

void QuizView::addOption(const QString &html, const QString &question)
{
    QAbstractButton *button =
        m_group->exclusive() ? static_cast<QAbstractButton *>(new QRadioButton) : new QCheckBox;
    button->setObjectName(u"quizOption%1"_s.arg(m_options.size()));
    m_group->addButton(button, static_cast<int>(m_options.size()));
    ProseView *content = makeProse();
    content->setObjectName(u"quizOptionText%1"_s.arg(m_options.size()));
    content->setProse(paragraph(html));
    auto *row = new ChoiceRow(button, content, plainText(html));
    row->setQuestion(question);
    layout()->addWidget(row);
    m_options.append(row);
}

void QuizView::setTheme(const Theme &theme)
{
    const Typography typography = makeTypography(theme);
    layout()->setContentsMargins(typography.gap, typography.gap, typography.gap, typography.gap);
    layout()->setSpacing(typography.gap / 2);
    for (ProseView *view : std::as_const(m_proseViews))
        view->setTheme(theme);
    for (ChoiceRow *row : std::as_const(m_options))
        row->setTheme(theme);
    m_banner->setTheme(theme);
}

void QuizView::answer()
{
    if (m_quiz.optionsHtml.isEmpty()) {
        showWhy(paragraph(m_quiz.answerHtml) + paragraph(m_quiz.whyHtml));
        return;
    }
    QList<int> chosen;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options[i]->button()->isChecked())
            chosen.append(static_cast<int>(i));
    }
    if (chosen.isEmpty())
        m_banner->setNeutral(tr("Nothing chosen yet"), tr("Choose an answer first."));
    else
        judge(chosen);
}

void QuizView::judge(const QList<int> &chosen)
{
    QList<int> correct = m_quiz.correct;
    std::ranges::sort(correct);
    const bool isRight = chosen == correct;
    const bool isSingle = m_group->exclusive();
    // Of several, telling which of them is right would be the answer.
    for (const int option : isRight || isSingle ? chosen : QList<int>())
        m_options[option]->setMark(isRight ? ChoiceRow::Mark::Right : ChoiceRow::Mark::NotRight);
    m_revealButton->setVisible(!isRight);
    if (isRight) {
        Verdict verdict;
        verdict.kind = Verdict::Kind::Passed;
        m_banner->setVerdict(verdict);
        showWhy(paragraph(m_quiz.whyHtml));
    } else {
        m_banner->setNeutral(isSingle ? tr("Not this one") : tr("Not quite these"),
                             tr("Try another; run a demo above if you are unsure."));
    }
    Q_EMIT answered(m_quiz.id, isRight);
}

void QuizView::reveal()
{
    for (const int option : std::as_const(m_quiz.correct))
        m_options[option]->setMark(ChoiceRow::Mark::Right);
    m_banner->clear();
    showWhy(paragraph(m_quiz.whyHtml));
    m_answerButton->setFocus();
    m_revealButton->hide();
}

void QuizView::showWhy(const QString &html)
{
    m_why->setProse(html);
    m_why->show();
}

/// Another choice is another answer: what was said about the one before no longer holds.
void QuizView::forgetMarks()
{
    for (ChoiceRow *row : std::as_const(m_options))
        row->setMark(ChoiceRow::Mark::None);
    m_banner->clear();
}

} // namespace Lectern::App
