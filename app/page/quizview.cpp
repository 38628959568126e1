// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/quizview.h"

#include "check/verdict.h"
#include "page/proseview.h"
#include "verdict/verdictbanner.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString plainText(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

QuizView::QuizView(const QuizBlock &quiz, const QString &folder, QWidget *parent)
    : QFrame(parent),
      m_quiz(quiz),
      m_answerButton(
          new QPushButton(quiz.optionsHtml.isEmpty() ? tr("Show the answer") : tr("Answer"))),
      m_banner(new VerdictBanner),
      m_why(new ProseView(folder))
{
    setObjectName("quiz:"_L1 + quiz.id);
    setProperty("card", true);
    auto *caption = new QLabel(tr("Question"));
    caption->setObjectName(u"blockCaption"_s);
    caption->setProperty("caption", true);
    auto *ask = new ProseView(folder);
    ask->setProse("<p>"_L1 + quiz.askHtml + "</p>"_L1);
    m_proseViews = {ask, m_why};

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->addWidget(caption);
    layout->addWidget(ask);
    for (const QString &option : quiz.optionsHtml)
        addOption(option, quiz.correct.size() == 1);
    m_answerButton->setObjectName(u"quizAnswerButton"_s);
    m_answerButton->setAccessibleName(
        tr("%1: %2").arg(m_answerButton->text(), plainText(quiz.askHtml)));
    m_answerButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(m_answerButton);
    layout->addWidget(m_banner);
    layout->addWidget(m_why);
    m_banner->setObjectName(u"quizVerdict"_s);
    m_banner->clear();
    m_why->setObjectName(u"quizWhy"_s);
    m_why->hide();
    connect(m_answerButton, &QPushButton::clicked, this, &QuizView::answer);
}

void QuizView::addOption(const QString &html, bool isExclusive)
{
    QAbstractButton *button =
        isExclusive ? static_cast<QAbstractButton *>(new QRadioButton) : new QCheckBox;
    // Buttons show plain text: a '&' of the course is no shortcut.
    button->setText(plainText(html).replace(u'&', "&&"_L1));
    button->setObjectName(u"quizOption%1"_s.arg(m_options.size()));
    layout()->addWidget(button);
    m_options.append(button);
}

void QuizView::setTheme(const Theme &theme)
{
    for (ProseView *view : std::as_const(m_proseViews))
        view->setTheme(theme);
    m_banner->setTheme(theme);
}

void QuizView::answer()
{
    if (m_quiz.optionsHtml.isEmpty()) {
        const QString why =
            m_quiz.whyHtml.isEmpty() ? QString() : "<p>"_L1 + m_quiz.whyHtml + "</p>"_L1;
        m_why->setProse("<p>"_L1 + m_quiz.answerHtml + "</p>"_L1 + why);
        m_why->show();
        return;
    }
    QList<int> chosen;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options[i]->isChecked())
            chosen.append(static_cast<int>(i));
    }
    if (chosen.isEmpty()) {
        m_banner->setNeutral(tr("Nothing chosen yet"), tr("Choose an answer first."));
        return;
    }
    QList<int> correct = m_quiz.correct;
    std::ranges::sort(correct);
    Verdict verdict;
    verdict.kind = chosen == correct ? Verdict::Kind::Passed : Verdict::Kind::WrongOutput;
    if (verdict.passed()) {
        m_banner->setVerdict(verdict);
        m_why->setProse("<p>"_L1 + m_quiz.whyHtml + "</p>"_L1);
        m_why->show();
    } else {
        m_banner->setNeutral(tr("Not this one"),
                             tr("Try another; run a demo above if you are unsure."));
    }
}

} // namespace Lectern::App
