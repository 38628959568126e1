// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/stepsview.h"

#include "announcement.h"
#include "instruments/figurecanvas.h"
#include "instruments/framesview.h"
#include "instruments/graphpictureof.h"
#include "instruments/objectgraphview.h"
#include "instruments/stepcontrols.h"
#include "instruments/steptext.h"
#include "page/flowlayout.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// Where stack and objects stand beside each other, in widths of a letter.
constexpr int wideLetters = 130;

} // namespace

StepsView::StepsView(QWidget *parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_controls(new StepControls(this)),
      m_frames(new FramesView(this)),
      m_graph(new ObjectGraphView(this)),
      m_graphArea(new QScrollArea(this)),
      m_splitter(new QSplitter(this)),
      m_text(new QPlainTextEdit(this)),
      m_pages(new QStackedWidget(this)),
      m_end(new QLabel(this))
{
    setObjectName(u"stepsView"_s);
    setAccessibleName(tr("Steps of the run"));
    m_sentence->setObjectName(u"stepSentence"_s);
    m_end->setObjectName(u"stepsEnd"_s);
    for (QLabel *label : {m_sentence, m_end}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_text->setObjectName(u"stepsText"_s);
    m_text->setAccessibleName(tr("Steps of the run, as text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_splitter->addWidget(m_frames);
    m_graphArea->setWidget(m_graph);
    m_graphArea->setWidgetResizable(true);
    m_graphArea->setFrameShape(QFrame::NoFrame);
    m_graphArea->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_graphArea);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_controls);
    column->addWidget(m_pages, 1);
    column->addWidget(m_end);
    column->addLayout(makeButtons());
    makeActions();
    connect(m_controls, &StepControls::stepRequested, this, &StepsView::goTo);
    connect(m_graph, &ObjectGraphView::momentChanged, this,
            [this](int moment) { goTo(*m_graphs[moment].step); });
    connect(m_graph, &ObjectGraphView::exportRequested, this, &StepsView::exportRequested);
    setSteps({}, {});
}

void StepsView::makeActions()
{
    const auto over = [this] {
        if (!m_states.recording().steps.isEmpty())
            goTo(nextLineAtDepth(m_states.recording(), m_step));
    };
    const auto out = [this] {
        if (!m_states.recording().steps.isEmpty() && m_states.recording().steps[m_step].depth > 1)
            goTo(stepAfterReturn(m_states.recording(), m_step));
    };
    connect(m_controls, &StepControls::overRequested, this, over);
    connect(m_controls, &StepControls::outRequested, this, out);
    const auto add = [this](const QKeySequence &key, auto action) {
        auto *added = new QAction(this);
        added->setShortcut(key);
        added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(added, &QAction::triggered, this, action);
        addAction(added);
    };
    add(Qt::Key_F10, over);
    add(Qt::SHIFT | Qt::Key_F11, out);
}

QToolButton *StepsView::makeButton(const QString &text, const QString &name,
                                   const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *StepsView::makeButtons()
{
    auto *row = new FlowLayout;
    QToolButton *asTextButton =
        makeButton(tr("Steps as text"), tr("Show all steps in words"), u"stepsAsText"_s);
    asTextButton->setCheckable(true);
    connect(asTextButton, &QToolButton::toggled, this, &StepsView::setShownAsText);
    QToolButton *copy = makeButton(tr("Copy steps"), tr("Copy all steps in words"), u"stepsCopy"_s);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText()); });
    QToolButton *csv =
        makeButton(tr("Steps (CSV) …"), tr("Save all steps as a table"), u"stepsExport"_s);
    connect(csv, &QToolButton::clicked, this,
            [this] { Q_EMIT exportRequested(asCsv(), u"csv"_s); });
    for (QToolButton *button : {asTextButton, copy, csv})
        row->addWidget(button);
    return row;
}

void StepsView::setTheme(const Theme &theme)
{
    m_frames->setTheme(theme);
    m_graph->setTheme(theme);
    m_sentence->setFont(theme.textFont);
    m_end->setFont(theme.textFont);
    m_text->setFont(theme.textFont);
    m_text->setPalette(theme.palette);
    const int margin = qRound(8 * theme.scale);
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void StepsView::setSteps(const StepRecording &recording, const QList<ObjectGraph> &stepGraphs)
{
    m_states = StepStates(recording);
    m_graphs = stepGraphs;
    m_graphs.removeIf([](const ObjectGraph &graph) { return !graph.step; });
    m_step = 0;
    QList<GraphMoment> moments;
    for (const ObjectGraph &graph :
         std::as_const(m_graphs)) // summaries are made when they are shown
        moments.append({tr("since step %1").arg(*graph.step + 1), graphPictureOf(graph), {}});
    {
        const QSignalBlocker blocker(m_graph);
        m_graph->setMoments(moments);
    }
    m_controls->setCount(recording.steps.size());
    m_end->setText(endText());
    m_end->setVisible(!m_end->text().isEmpty());
    if (m_pages->currentWidget() == m_text)
        m_text->setPlainText(asText());
    showStep();
}

/// What of the run is not here; empty if it is all.
QString StepsView::endText() const
{
    const StepRecording &recording = m_states.recording();
    QStringList sentences;
    const bool isWhole = recording.end == StepsEnd::WithProgram && !recording.wasKilled;
    if (!isWhole && !recording.steps.isEmpty())
        sentences.append(describeEnd(recording));
    if (!m_graphs.isEmpty() && m_graphs.last().stepEnd)
        sentences.append(tr("Objects are shown up to step %1.").arg(*m_graphs.last().stepEnd));
    return sentences.join(u' ');
}

void StepsView::setStep(qsizetype step)
{
    const qsizetype last = std::max<qsizetype>(m_states.recording().steps.size(), 1) - 1;
    const qsizetype next = std::clamp<qsizetype>(step, 0, last);
    if (next == m_step)
        return;
    m_step = next;
    showStep();
}

/// As setStep(), and says where it is.
void StepsView::goTo(qsizetype step)
{
    const qsizetype before = m_step;
    setStep(step);
    if (m_step != before)
        announce(this, m_sentence->text());
}

void StepsView::showStep()
{
    const StepRecording &recording = m_states.recording();
    const bool isEmpty = recording.steps.isEmpty();
    m_sentence->setText(isEmpty ? describe(recording) : describeStep(recording, m_step));
    m_controls->setStep(m_step, !isEmpty && recording.steps[m_step].depth > 1);
    m_controls->setPlaceText(m_sentence->text());
    m_frames->setFrames(isEmpty ? QList<ShownFrame>() : shownFrames(m_states, m_step));
    showGraph();
    Q_EMIT lineShown(isEmpty ? 0 : recording.steps[m_step].line);
}

void StepsView::showGraph()
{
    const auto next = std::ranges::upper_bound(
        m_graphs, m_step, {}, [](const ObjectGraph &graph) { return *graph.step; });
    const auto index = static_cast<int>(std::distance(m_graphs.begin(), next)) - 1;
    const bool isThere =
        index >= 0 && (!m_graphs[index].stepEnd || m_step < *m_graphs[index].stepEnd);
    m_graphArea->setVisible(isThere);
    if (!isThere)
        return;
    const QSignalBlocker blocker(m_graph); // its buttons lead here, too
    m_graph->setMoment(index);
    m_graph->setSummary(graphSummary(m_graphs[index], nullptr));
}

void StepsView::setShownAsText(bool shown)
{
    if (shown)
        m_text->setPlainText(asText());
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_text) : m_splitter);
}

QString StepsView::asText() const
{
    return describeSteps(m_states.recording());
}

QByteArray StepsView::asCsv() const
{
    const StepRecording &recording = m_states.recording();
    QString csv = csvLine({u"step"_s, u"event"_s, u"line"_s, u"function"_s, u"depth"_s, u"thread"_s,
                           u"changed"_s, u"gone"_s, u"value"_s});
    for (qsizetype i = 0; i < recording.steps.size(); ++i) {
        const Step &step = recording.steps[i];
        const StepFrame &frame = recording.frames[step.frame];
        QStringList changed;
        for (const StepVariable &each : step.changed)
            changed.append(each.name + u'=' + each.value);
        csv +=
            csvLine({QString::number(i + 1), stepEventName(step.event), QString::number(step.line),
                     frame.function, QString::number(step.depth), QString::number(frame.thread),
                     changed.join(u"; "), step.gone.join(u"; "), step.value});
    }
    return csv.toUtf8();
}

void StepsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > fontMetrics().averageCharWidth() * wideLetters;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    // The sentence needs two lines there, and what is below it should not move.
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * (isWide ? 1 : 2));
}

} // namespace Lectern::App
