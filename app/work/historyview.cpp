// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historyview.h"

#include "output/outputview.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "work/historyside.h"

#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int margin = 8;

} // namespace

/// What one side printed, under a caption that says if that is all.
class HistoryView::OutputArea final : public QWidget
{
public:
    OutputArea(const QString &name, const QString &prefix)
        : m_caption(new QLabel), m_output(new OutputView)
    {
        m_caption->setObjectName(prefix + "OutputCaption"_L1);
        m_caption->setTextFormat(Qt::PlainText);
        m_caption->setProperty("caption", true);
        m_output->setObjectName(prefix + "Output"_L1);
        m_output->setAccessibleName(name);
        m_output->setMinimumHeight(60);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_caption);
        layout->addWidget(m_output, 1);
    }

    void setTheme(const Theme &theme) { m_output->setTheme(theme); }

    void setEntry(const HistoryEntry &entry)
    {
        m_output->clearOutput();
        m_output->appendOutput(Runner::Channel::StandardOutput, entry.output.toUtf8());
        m_output->finish();
        m_output->verticalScrollBar()->setValue(0);
        m_caption->setText(entry.isOutputCut ? HistoryView::tr("The beginning of what it printed")
                           : entry.summary.id == 0  ? HistoryView::tr("Not run yet")
                           : entry.output.isEmpty() ? HistoryView::tr("It printed nothing")
                                                    : HistoryView::tr("It printed"));
    }

private:
    QLabel *m_caption;
    OutputView *m_output;
};

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent),
      m_left(new HistorySide(tr("Left side"), u"left"_s)),
      m_right(new HistorySide(tr("Right side"), u"right"_s)),
      m_difference(new DifferenceView),
      m_leftOutput(new OutputArea(tr("What the left side printed"), u"left"_s)),
      m_rightOutput(new OutputArea(tr("What the right side printed"), u"right"_s)),
      m_empty(new QLabel(tr("Nothing of this has been run yet. Each run and each check is kept "
                            "here, to be compared and brought back."))),
      m_content(new QWidget)
{
    setObjectName(u"historyView"_s);
    setAccessibleName(tr("History"));
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_difference->setObjectName(u"historyDifference"_s);

    const auto sideBySide = [](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(margin, margin, margin, margin);
        row->setSpacing(2 * margin);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        return row;
    };
    auto *outputs = new QWidget;
    outputs->setLayout(sideBySide(m_leftOutput, m_rightOutput));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->addWidget(m_difference);
    splitter->addWidget(outputs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(sideBySide(m_left, m_right));
    content->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    m_content->hide();

    for (HistorySide *side : {m_left, m_right}) {
        connect(side, &HistorySide::chosen, this, &HistoryView::requestSides);
        connect(side, &HistorySide::restoreRequested, this, &HistoryView::restoreRequested);
    }
}

void HistoryView::setTheme(const Theme &theme)
{
    m_left->setTheme(theme);
    m_right->setTheme(theme);
    m_difference->setTheme(theme);
    m_leftOutput->setTheme(theme);
    m_rightOutput->setTheme(theme);
}

void HistoryView::setEntries(const QList<HistorySummary> &entries, const QDateTime &now)
{
    m_empty->setVisible(entries.isEmpty());
    m_content->setVisible(!entries.isEmpty());
    const qint64 newest = entries.isEmpty() ? 0 : entries.last().id;
    m_left->setEntries(entries, m_hasChoice ? m_left->chosenId() : newest, now);
    m_right->setEntries(entries, m_hasChoice ? m_right->chosenId() : 0, now);
    m_hasChoice = !entries.isEmpty();
    if (m_hasChoice)
        requestSides();
}

void HistoryView::setSides(const HistoryEntry &left, const HistoryEntry &right)
{
    if (left.summary.id != m_left->chosenId() || right.summary.id != m_right->chosenId())
        return; // the slider has moved on
    m_difference->setSideTitles(m_left->title(), m_right->title());
    m_difference->setTexts(left.source, right.source);
    m_leftOutput->setEntry(left);
    m_rightOutput->setEntry(right);
}

void HistoryView::requestSides()
{
    Q_EMIT sidesRequested(m_left->chosenId(), m_right->chosenId());
}

} // namespace Lectern::App
