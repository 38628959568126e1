// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/predictionview.h"

#include "check/prediction.h"
#include "course/alternatives.h"
#include "page/choicerow.h"
#include "theme.h"
#include "verdict/differenceview.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int minimumLines = 2;
constexpr int maximumLines = 12; // more scrolls inside the field

QString sentenceFor(const Prediction &prediction)
{
    if (prediction.agrees)
        return PredictionView::tr("You predicted this.");
    if (prediction.sameWords)
        return PredictionView::tr("You predicted these words; only the spacing differs.");
    return PredictionView::tr("It printed something else: compare.");
}

} // namespace

PredictionView::PredictionView(const RunnableBlock &block, QWidget *parent)
    : QFrame(parent),
      m_choices(predictionChoices(block)),
      m_sentence(new QLabel),
      m_difference(new DifferenceView)
{
    setObjectName(u"blockPrediction"_s);
    m_question = makeQuestion(block);
    setAccessibleName(tr("Prediction for %1").arg(block.address()));
    m_sentence->setObjectName(u"predictionSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("heading", u"verdict"_s);
    m_difference->setObjectName(u"predictionDifference"_s);
    m_difference->setSideTitles(tr("You predicted"), tr("It printed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_sentence);
    layout->addWidget(m_difference);
    clear();
}

QWidget *PredictionView::makeQuestion(const RunnableBlock &block)
{
    auto *question = new QWidget;
    question->setObjectName(u"predictionQuestion"_s);
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *ask = new QLabel(tr("What will it print?"));
    ask->setObjectName(u"predictionAsk"_s);
    ask->setProperty("caption", true);
    layout->addWidget(ask);
    if (m_choices.isEmpty()) {
        m_text = new QPlainTextEdit;
        m_text->setObjectName(u"predictionText"_s);
        m_text->setAccessibleName(tr("What %1 will print").arg(block.address()));
        m_text->setAccessibleDescription(tr("Control and Enter run the program"));
        m_text->setPlaceholderText(tr("One line for each line of output"));
        m_text->setTabChangesFocus(true);
        m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &PredictionView::fitText);
    } else {
        addChoices(m_choices, *layout);
    }
    m_reminder = new QLabel;
    m_reminder->setObjectName(u"predictionReminder"_s);
    m_reminder->setWordWrap(true);
    m_reminder->hide();
    m_runButton = new QPushButton(tr("Run and compare"));
    m_runButton->setObjectName(u"predictionRunButton"_s);
    m_runButton->setAccessibleName(tr("Run %1 and compare").arg(block.address()));
    m_runButton->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_runButton);
    buttons->addWidget(m_reminder, 1);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_runButton, &QPushButton::clicked, this, &PredictionView::submit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), question, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PredictionView::submit);
    }
    return question;
}

void PredictionView::addChoices(const QStringList &choices, QLayout &layout)
{
    m_group = new QButtonGroup(this);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QString text = choices[i];
        while (text.endsWith(u'\n'))
            text.chop(1);
        auto *button = new QRadioButton;
        button->setObjectName(u"predictionChoice%1"_s.arg(i));
        m_group->addButton(button, static_cast<int>(i));
        auto *content = new QLabel(text);
        content->setTextFormat(Qt::PlainText);
        content->setWordWrap(true);
        m_contents.append(content);
        m_rows.append(new ChoiceRow(button, content, text));
        layout.addWidget(m_rows.last());
    }
}

void PredictionView::setTheme(const Theme &theme)
{
    if (m_text) {
        m_text->setFont(theme.codeFont);
        fitText();
    }
    for (QLabel *content : std::as_const(m_contents))
        content->setFont(theme.codeFont);
    for (ChoiceRow *row : std::as_const(m_rows))
        row->setTheme(theme);
    m_difference->setTheme(theme);
}

void PredictionView::fitText()
{
    m_reminder->hide();
    const int lines = qBound(minimumLines, m_text->blockCount(), maximumLines);
    const int margins =
        2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + margins + 4);
}

QString PredictionView::prediction() const
{
    if (m_text)
        return m_text->toPlainText();
    return m_group->checkedId() < 0 ? QString() : m_choices[m_group->checkedId()];
}

void PredictionView::ask()
{
    show();
    m_question->show();
    m_sentence->hide();
    m_difference->hide();
    if (m_text)
        m_text->setFocus();
    else if (QAbstractButton *picked = m_group->checkedButton())
        picked->setFocus();
    else
        m_group->buttons().first()->setFocus();
}

void PredictionView::clear()
{
    hide();
    m_question->hide();
    m_sentence->hide();
    m_difference->hide();
}

void PredictionView::submit()
{
    if (prediction().trimmed().isEmpty()) {
        m_reminder->setText(m_text ? tr("Type what you expect first; a guess will do.")
                                   : tr("Pick one first; a guess will do."));
        m_reminder->show();
        return;
    }
    m_reminder->hide();
    Q_EMIT runRequested();
}

void PredictionView::showResult(const Prediction &prediction)
{
    const QString sentence = sentenceFor(prediction);
    m_question->hide();
    m_sentence->setText(sentence);
    m_sentence->show();
    m_difference->setVisible(!prediction.agrees);
    if (!prediction.agrees)
        m_difference->setTexts(prediction.predicted, prediction.printed);
    show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace Lectern::App
