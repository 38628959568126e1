// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/runnableview.h"

#include "check/prediction.h"
#include "output/outputview.h"
#include "page/codeview.h"
#include "page/flowlayout.h"
#include "page/predictionview.h"
#include "page/typography.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int maximumOutputLines = 16; // more scrolls inside the output

QString captionOf(const RunnableBlock &block)
{
    switch (block.role) {
    case RunnableBlock::Role::Demo:
        return block.predict ? RunnableView::tr("Demo: first decide what it will print")
                             : RunnableView::tr("Demo");
    case RunnableBlock::Role::Pitfall:
        return RunnableView::tr("✗ The mistake");
    case RunnableBlock::Role::Fix:
        return RunnableView::tr("✓ The fix");
    }
    Q_UNREACHABLE_RETURN(QString());
}

void setPrimary(QPushButton &button, bool isPrimary)
{
    if (button.property("primary").toBool() == isPrimary)
        return;
    button.setProperty("primary", isPrimary);
    button.update(); // the style looks at it when it draws
}

} // namespace

RunnableView::RunnableView(const RunnableBlock &block,
                           const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QFrame(parent),
      m_block(block),
      m_address(block.address()),
      m_header(new QHBoxLayout),
      m_caption(new QLabel(captionOf(block), this))
{
    setObjectName("runnable:"_L1 + m_address);
    setProperty("card", true);
    m_caption->setObjectName(u"blockCaption"_s);
    m_caption->setProperty("caption", block.role == RunnableBlock::Role::Demo);
    m_caption->setWordWrap(true);
    if (block.predict)
        addPredictButton();
    m_buttons = makeButtons(block.code);
    m_code = new CodeView(repository, this); // after the buttons, for the tab key
    m_code->setCode(block.code,
                    block.language == RunnableBlock::Language::Shell ? u"sh"_s : u"python"_s);
    m_code->setAccessibleName(tr("Code of %1").arg(m_address));
    m_header->addWidget(m_caption, 1);
    m_header->addWidget(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_header);
    layout->addWidget(m_code);
    updateButtons();
}

RunnableView::~RunnableView() = default;

QPushButton *RunnableView::makeButton(const QString &text, const QString &objectName,
                                      const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    return button;
}

QWidget *RunnableView::makeButtons(const QString &code)
{
    m_runButton = makeButton({}, u"blockRunButton"_s, {});
    QPushButton *open = makeButton(tr("Open in editor"), u"blockOpenButton"_s,
                                   tr("Open %1 in the editor").arg(m_address));
    QPushButton *copy =
        makeButton(tr("Copy"), u"blockCopyButton"_s, tr("Copy the code of %1").arg(m_address));
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    if (m_predictButton)
        layout->addWidget(m_predictButton);
    for (QPushButton *button : {m_runButton, open, copy})
        layout->addWidget(button);
    connect(m_runButton, &QPushButton::clicked, this, [this] {
        if (m_isRunning) {
            Q_EMIT stopRequested();
            return;
        }
        m_isPredicted = false;
        Q_EMIT runRequested(m_address);
    });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_address); });
    connect(copy, &QPushButton::clicked, this,
            [code] { QGuiApplication::clipboard()->setText(code); });
    return row;
}

void RunnableView::addPredictButton()
{
    m_predictButton =
        makeButton({}, u"blockPredictButton"_s, tr("Predict what %1 will print").arg(m_address));
    connect(m_predictButton, &QPushButton::clicked, this, [this] { prediction().ask(); });
}

void RunnableView::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    const Typography typography = makeTypography(theme);
    const int margin = typography.gap * 3 / 4;
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    QPalette colors = theme.palette;
    if (m_block.role != RunnableBlock::Role::Demo) {
        colors.setColor(QPalette::WindowText,
                        m_block.role == RunnableBlock::Role::Pitfall ? theme.failed : theme.passed);
        m_caption->setFont(typography.caption);
    }
    m_caption->setPalette(colors);
    m_code->setTheme(theme);
    const auto setTheme = [&theme](auto *...parts) {
        ((parts ? parts->setTheme(theme) : void()), ...);
    };
    setTheme(m_prediction, m_output, m_banner, m_difference);
    arrangeHeader();
}

void RunnableView::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    updateButtons();
}

void RunnableView::updateButtons()
{
    const bool asksFirst = m_predictButton && !m_hasRun;
    m_runButton->setText(m_isRunning ? tr("Stop") : asksFirst ? tr("Just run it") : tr("Run"));
    m_runButton->setAccessibleName(m_isRunning ? tr("Stop %1").arg(m_address)
                                               : tr("Run %1").arg(m_address));
    setPrimary(*m_runButton, m_isRunning || !asksFirst);
    if (m_predictButton) {
        m_predictButton->setText(m_hasPredicted ? tr("Predict again") : tr("Predict"));
        m_predictButton->setEnabled(!m_isRunning);
        setPrimary(*m_predictButton, asksFirst && !m_isRunning);
    }
    arrangeHeader();
}

void RunnableView::showRunning()
{
    setRunning(true);
    output().clearOutput();
    m_output->hide();
    if (m_prediction)
        m_prediction->clear();
    if (m_difference)
        m_difference->hide();
    banner().setRunning();
}

void RunnableView::showPreparing(const QString &sentence)
{
    banner().setNeutral(tr("Preparing"), sentence);
}

void RunnableView::appendOutput(Runner::Channel channel, const QByteArray &bytes)
{
    output().appendOutput(channel, bytes);
    if (m_output->isHidden()) {
        m_output->setFixedHeight(m_output->fontMetrics().lineSpacing() * 4);
        m_output->show();
    }
}

/// As high as what was printed, up to a limit; then it scrolls inside, from the top.
void RunnableView::fitOutput()
{
    m_output->setFixedHeight(m_output->fittedHeight(maximumOutputLines));
    m_output->setVerticalScrollBarPolicy(m_output->lineCount() <= maximumOutputLines
                                             ? Qt::ScrollBarAlwaysOff
                                             : Qt::ScrollBarAsNeeded);
    m_output->verticalScrollBar()->setValue(0);
    m_output->setHidden(m_output->lineCount() == 0);
}

void RunnableView::showReport(const BlockReport &report)
{
    m_hasRun = m_hasRun || std::holds_alternative<Exited>(report.outcome.end);
    setRunning(false);
    output().finish();
    fitOutput();
    banner().setVerdict(report.verdict);
    if (m_isPredicted)
        showPrediction(report);
    const auto texts = differingTexts(report, m_block.expectations);
    if (texts) {
        difference().setTexts(texts->expected, texts->actual);
        difference().show();
    } else if (m_difference) {
        m_difference->hide();
    }
}

void RunnableView::showPrediction(const BlockReport &report)
{
    m_isPredicted = false;
    const QString text = prediction().prediction();
    const auto prediction = judgePrediction(text, report, m_block.expectations);
    if (!prediction) {
        m_prediction->ask(); // what was typed is still there for the next try
        return;
    }
    m_hasPredicted = true;
    updateButtons();
    m_prediction->showResult(*prediction);
    Q_EMIT predicted(m_address, text, prediction->agrees);
}

void RunnableView::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    Q_EMIT attended(m_address);
}

void RunnableView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeHeader();
}

int RunnableView::headerWidth() const
{
    const QMargins margins = layout() ? layout()->contentsMargins() : QMargins();
    return m_caption->fontMetrics().horizontalAdvance(m_caption->text()) +
           m_buttons->sizeHint().width() + 2 * m_header->spacing() + margins.left() +
           margins.right();
}

void RunnableView::setHeaderStacked(bool isStacked)
{
    m_isHeaderStacked = isStacked;
    arrangeHeader();
}

void RunnableView::arrangeHeader()
{
    const auto direction = m_isHeaderStacked || headerWidth() > width() ? QBoxLayout::TopToBottom
                                                                        : QBoxLayout::LeftToRight;
    if (m_header->direction() != direction)
        m_header->setDirection(direction);
}

} // namespace Lectern::App
