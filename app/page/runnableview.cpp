// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/runnableview.h"

#include "output/outputview.h"
#include "page/codeview.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>
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
        return RunnableView::tr("Pitfall: the mistake");
    case RunnableBlock::Role::Fix:
        return RunnableView::tr("The fix");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

RunnableView::RunnableView(const RunnableBlock &block,
                           const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QFrame(parent),
      m_address(block.address()),
      m_expectations(block.expectations),
      m_code(new CodeView(repository)),
      m_caption(new QLabel(captionOf(block))),
      m_runButton(new QPushButton(tr("Run"))),
      m_openButton(new QPushButton(tr("Open in editor"))),
      m_copyButton(new QPushButton(tr("Copy"))),
      m_output(new OutputView),
      m_banner(new VerdictBanner),
      m_difference(new DifferenceView)
{
    setObjectName("runnable:"_L1 + m_address);
    setProperty("card", true);
    m_code->setCode(block.code,
                    block.language == RunnableBlock::Language::Shell ? u"sh"_s : u"python"_s);
    m_caption->setObjectName(u"blockCaption"_s);
    m_caption->setProperty("caption", true);
    m_runButton->setObjectName(u"blockRunButton"_s);
    m_runButton->setProperty("primary", true);
    m_runButton->setAccessibleName(tr("Run %1").arg(m_address));
    m_openButton->setObjectName(u"blockOpenButton"_s);
    m_openButton->setAccessibleName(tr("Open %1 in the editor").arg(m_address));
    m_copyButton->setObjectName(u"blockCopyButton"_s);
    m_copyButton->setAccessibleName(tr("Copy the code of %1").arg(m_address));
    m_output->setObjectName(u"blockOutput"_s);
    m_output->setAccessibleName(tr("Output of %1").arg(m_address));
    m_banner->setObjectName(u"blockVerdict"_s);
    m_difference->setObjectName(u"blockDifference"_s);

    auto *header = new QHBoxLayout;
    m_caption->setWordWrap(true);
    header->addWidget(m_caption, 1);
    header->addWidget(m_copyButton);
    header->addWidget(m_openButton);
    header->addWidget(m_runButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->addLayout(header);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_code, m_output, m_banner, m_difference})
        layout->addWidget(widget);
    m_output->hide();
    m_difference->hide();
    m_banner->clear();

    connect(m_runButton, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            Q_EMIT runRequested(m_address);
    });
    connect(m_openButton, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_address); });
    connect(m_copyButton, &QPushButton::clicked, this,
            [code = block.code] { QGuiApplication::clipboard()->setText(code); });
}

void RunnableView::setTheme(const Theme &theme)
{
    m_code->setTheme(theme);
    m_output->setTheme(theme);
    m_banner->setTheme(theme);
    m_difference->setTheme(theme);
}

void RunnableView::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_runButton->setText(isRunning ? tr("Stop") : tr("Run"));
    m_runButton->setAccessibleName(isRunning ? tr("Stop %1").arg(m_address)
                                             : tr("Run %1").arg(m_address));
}

void RunnableView::showRunning()
{
    setRunning(true);
    m_output->clearOutput();
    m_output->hide();
    m_difference->hide();
    m_banner->setRunning();
}

void RunnableView::showPreparing(const QString &sentence)
{
    m_banner->setNeutral(tr("Preparing"), sentence);
}

void RunnableView::appendOutput(Runner::Channel channel, const QByteArray &bytes)
{
    m_output->appendOutput(channel, bytes);
    if (m_output->isHidden()) {
        m_output->setFixedHeight(m_output->fontMetrics().lineSpacing() * 4);
        m_output->show();
    }
}

/// As high as what was printed, up to a limit; then it scrolls inside, from the top.
void RunnableView::fitOutput()
{
    const QTextDocument &text = *m_output->document();
    const int emptyEnd = text.lastBlock().length() <= 1 ? 1 : 0;
    const int lines = qBound(1, text.blockCount() - emptyEnd, maximumOutputLines);
    const int margins =
        m_output->height() - m_output->viewport()->height() + 2 * qCeil(text.documentMargin());
    m_output->setFixedHeight(m_output->fontMetrics().lineSpacing() * lines + margins + 6);
    m_output->setVerticalScrollBarPolicy(lines < maximumOutputLines ? Qt::ScrollBarAlwaysOff
                                                                    : Qt::ScrollBarAsNeeded);
    m_output->verticalScrollBar()->setValue(0);
    m_output->setHidden(text.isEmpty());
}

void RunnableView::showReport(const BlockReport &report)
{
    setRunning(false);
    m_output->finish();
    fitOutput();
    m_banner->setVerdict(report.verdict);
    const auto texts = differingTexts(report, m_expectations);
    m_difference->setVisible(texts.has_value());
    if (texts)
        m_difference->setTexts(texts->expected, texts->actual);
}

} // namespace Lectern::App
