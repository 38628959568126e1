// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/runnableview.h"

#include "check/prediction.h"
#include "course/knobvalue.h"
#include "instruments/instrumentpane.h"
#include "instruments/knobbar.h"
#include "instruments/sweepview.h"
#include "output/outputview.h"
#include "page/codeview.h"
#include "page/predictionview.h"
#include "page/runnableheader.h"
#include "page/typography.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int maximumOutputLines = 16; // more scrolls inside the output

} // namespace

RunnableView::RunnableView(const RunnableBlock &block,
                           const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QFrame(parent),
      m_block(block),
      m_address(block.address()),
      m_header(new RunnableHeader(block, this)),
      m_code(new CodeView(repository, this))
{
    setObjectName("runnable:"_L1 + m_address);
    setProperty("card", true);
    m_code->setAccessibleName(tr("Code of %1").arg(m_address));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    if (block.knob)
        addKnob();
    layout->addWidget(m_code);
    m_partsBegin = layout->count();
    showCode();
    m_runName = nameOfRun({});
    connectHeader();
}

RunnableView::~RunnableView() = default;

void RunnableView::connectHeader()
{
    connect(m_header, &RunnableHeader::predictRequested, this, [this] { prediction().ask(); });
    connect(m_header, &RunnableHeader::runRequested, this, [this] {
        m_isPredicted = false;
        Q_EMIT runRequested(m_address);
    });
    connect(m_header, &RunnableHeader::stopRequested, this, &RunnableView::stopRequested);
    connect(m_header, &RunnableHeader::openRequested, this,
            [this] { Q_EMIT openRequested(m_address); });
    connect(m_header, &RunnableHeader::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(code()); });
}

void RunnableView::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    const Typography typography = makeTypography(theme);
    const int margin = typography.gap * 3 / 4;
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    m_code->setTheme(theme);
    const auto setTheme = [&theme](auto *...parts) {
        ((parts ? parts->setTheme(theme) : void()), ...);
    };
    setTheme(m_header, m_knob, m_prediction, m_output, m_banner, m_difference, m_instruments,
             m_sweep);
}

QString RunnableView::nameOfRun(const QString &variant) const
{
    QString name = m_block.id;
    if (m_block.role == RunnableBlock::Role::Pitfall)
        name = tr("%1: the mistake").arg(m_block.id);
    else if (m_block.role == RunnableBlock::Role::Fix)
        name = tr("%1: the fix").arg(m_block.id);
    if (code() != m_block.code)
        name = tr("%1 with %2 = %3", "a run, its knob, its value")
                   .arg(name, m_block.knob->name, knobText(m_knob->value()));
    return variant.isEmpty() ? name
                             : tr("%1, %2", "a run, what is special of it").arg(name, variant);
}

void RunnableView::addKnob()
{
    m_knob = new KnobBar(this);
    m_knob->setObjectName(u"blockKnob"_s);
    m_knob->setKnob(*m_block.knob,
                    knobValue(m_block.code, m_block.knob->name).value_or(m_block.knob->minimum));
    layout()->addWidget(m_knob);
    connect(m_knob, &KnobBar::valueChanged, this, &RunnableView::showCode);
    connect(m_knob, &KnobBar::sweepRequested, this, &RunnableView::sweepRequested);
    connect(m_knob, &KnobBar::stopRequested, this, &RunnableView::sweepStopRequested);
}

QString RunnableView::code() const
{
    if (!m_knob || m_knob->value() == knobValue(m_block.code, m_block.knob->name))
        return m_block.code;
    return withKnobValue(m_block.code, m_block.knob->name, m_knob->value());
}

void RunnableView::showCode()
{
    m_code->setCode(code(),
                    m_block.language == RunnableBlock::Language::Shell ? u"sh"_s : u"python"_s);
}

void RunnableView::setRunning(bool isRunning)
{
    m_header->setRunning(isRunning);
    if (m_knob)
        m_knob->setEnabled(!isRunning);
}

void RunnableView::showRunning(const QString &variant)
{
    m_runName = nameOfRun(variant);
    setRunning(true);
    output().clearOutput();
    m_output->hide();
    if (m_prediction)
        m_prediction->clear();
    if (m_difference)
        m_difference->hide();
    if (m_instruments)
        m_instruments->setRunning();
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
    if (std::holds_alternative<Exited>(report.outcome.end))
        m_header->setHasRun();
    setRunning(false);
    output().finish();
    fitOutput();
    showVerdict(report);
    if (m_isPredicted)
        showPrediction(report);
    if (report.outcome.recording.instruments || m_instruments) {
        instruments().setRun(runName(), code(), report.outcome);
        instruments().setOthers(m_otherRuns, m_chosenRuns);
    }
    const auto texts = differingTexts(report, m_block.expectations);
    if (texts) {
        difference().setTexts(texts->expected, texts->actual);
        difference().show();
    } else if (m_difference) {
        m_difference->hide();
    }
}

void RunnableView::showVerdict(const BlockReport &report)
{
    if (report.verdict.passed() && code() != m_block.code)
        banner().setNeutral(
            tr("Ran to its end"),
            tr("The lesson says what it prints for %1 = %2 only.")
                .arg(m_block.knob->name, knobText(*knobValue(m_block.code, m_block.knob->name))));
    else
        banner().setVerdict(report.verdict);
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
    m_header->setHasPredicted();
    m_prediction->showResult(*prediction);
    Q_EMIT predicted(m_address, text, prediction->agrees);
}

void RunnableView::setOtherRuns(const QList<MeasuredRun> &runs, const QStringList &chosen)
{
    m_otherRuns = runs;
    m_chosenRuns = chosen;
    if (m_instruments)
        m_instruments->setOthers(runs, chosen);
}

void RunnableView::setSweeping(bool isSweeping)
{
    m_knob->setSweeping(isSweeping);
    m_header->setRunEnabled(!isSweeping);
}

void RunnableView::setSweepProgress(int done, int total)
{
    m_knob->setProgress(done, total);
}

void RunnableView::showSweep(const Sweep &sweep, const QString &summary)
{
    this->sweep().setSweep(sweep, summary);
    fitSweep();
}

void RunnableView::fitSweep()
{
    if (!m_sweep)
        return;
    const QMargins margins = layout()->contentsMargins();
    m_sweep->setFixedHeight(m_sweep->fittedHeight(width() - margins.left() - margins.right()));
}

void RunnableView::showSweepFailure(const QString &sentence)
{
    banner().setNeutral(tr("No curve"), sentence);
}

void RunnableView::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    Q_EMIT attended(m_address);
}

void RunnableView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSweep();
}

int RunnableView::headerWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_header->wantedWidth() + margins.left() + margins.right();
}

void RunnableView::setHeaderStacked(bool isStacked)
{
    m_header->setStacked(isStacked);
}

} // namespace Lectern::App
