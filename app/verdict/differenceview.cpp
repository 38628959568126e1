// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/differenceview.h"

#include "theme.h"
#include "verdict/differencedelegate.h"
#include "verdict/differencemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using enum DifferenceModel::Column;

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<DifferenceModel>()),
      m_delegate(std::make_unique<DifferenceDelegate>(*m_model)),
      m_summary(new QLabel(this)),
      m_table(new QTableView(this)),
      m_summaryRow(new QHBoxLayout)
{
    setObjectName("differenceView"_L1);
    m_summary->setObjectName("differenceSummary"_L1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    m_table->setObjectName("differenceTable"_L1);
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(m_delegate.get());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(1);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);

    m_summaryRow->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_summaryRow);
    column->addWidget(m_table);
    makeActions();
    setSideTitles(tr("Expected"), tr("Printed"));
    setFocusProxy(m_table);
}

DifferenceView::~DifferenceView()
{
    m_table->setModel(nullptr); // the table, a child, outlives the model
    m_table->setItemDelegate(nullptr);
}

void DifferenceView::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key,
                             void (DifferenceView::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    m_previous = make(tr("Previous difference"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
                      &DifferenceView::goToPreviousDifference);
    m_next =
        make(tr("Next difference"), QKeySequence(Qt::Key_F8), &DifferenceView::goToNextDifference);
    make(tr("Copy the chosen lines"), QKeySequence::Copy, &DifferenceView::copySelection);
    make(tr("Copy all lines"), {}, &DifferenceView::copyAll);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_previous->setIconText(u"↑"_s);
    m_next->setIconText(u"↓"_s);
    for (QAction *action : {m_previous, m_next}) {
        addAction(action); // from the buttons, too
        auto *button = new QToolButton;
        button->setObjectName(action == m_next ? u"nextDifferenceButton"_s
                                               : u"previousDifferenceButton"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        m_summaryRow->addWidget(button);
    }
}

void DifferenceView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_summary->setContentsMargins(m_delegate->padding(), m_delegate->padding(),
                                  m_delegate->padding(), m_delegate->padding());
    m_table->setFont(theme.codeFont);
    m_table->horizontalHeader()->setFont(theme.textFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    m_table->setPalette(colors);
    layOut();
    m_table->viewport()->update();
}

void DifferenceView::setTexts(const QString &expected, const QString &actual)
{
    m_model->setTexts(expected, actual);
    updateSummary();
    layOut();
    m_table->scrollToTop();
    if (m_model->differenceCount() > 0)
        goToDifference(-1, 1);
}

void DifferenceView::updateSummary()
{
    const auto count = static_cast<int>(m_model->differenceCount());
    const QString differing =
        count == 0 ? tr("No line differs") : tr("%n line(s) differ", nullptr, count);
    m_summary->setText(
        m_model->isCut()
            ? tr("%1 in the beginning of the texts; the rest is not shown").arg(differing)
            : differing);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void DifferenceView::clear()
{
    m_model->clear();
    m_summary->clear();
}

void DifferenceView::setSideTitles(const QString &left, const QString &right)
{
    m_model->setSideTitles(left, right);
    m_table->setAccessibleName(tr("Lines side by side: %1 and %2").arg(left, right));
}

void DifferenceView::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    m_table->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    layOut();
}

void DifferenceView::goToNextDifference()
{
    goToDifference(m_table->currentIndex().row(), 1);
}

void DifferenceView::goToPreviousDifference()
{
    goToDifference(m_table->currentIndex().row(), -1);
}

void DifferenceView::goToDifference(int from, int step)
{
    const int row = m_model->nextDifference(from, step);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, Expected));
    m_table->scrollTo(m_model->index(row, Expected), QAbstractItemView::PositionAtCenter);
    m_table->horizontalScrollBar()->setValue(0); // the line number, too
}

void DifferenceView::copySelection()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    copyRows(rows);
}

void DifferenceView::copyAll()
{
    QList<int> rows(m_model->rowCount());
    std::ranges::iota(rows, 0);
    copyRows(rows);
}

void DifferenceView::copyRows(const QList<int> &rows) const
{
    QString text;
    for (const int row : rows)
        text += m_model->asText(row) + u'\n';
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void DifferenceView::layOut()
{
    const QFontMetrics metrics(m_table->font());
    const int padding = m_delegate->padding();
    const auto digits = QString::number(std::max(10, m_model->rowCount())).size();
    const int numberWidth = metrics.horizontalAdvance(QString(digits, u'0')) + 2 * padding;
    const int signWidth = metrics.horizontalAdvance(u'≠') + 2 * padding;
    const int scrollBar = m_fitsRows ? 0 : m_table->verticalScrollBar()->sizeHint().width();
    const int rest = width() - signWidth - scrollBar;
    const int letter = metrics.horizontalAdvance(u'0');
    // Where there is not the room, the lines themselves are worth more than their numbers.
    const bool hasNumbers = rest / 2 - numberWidth >= 14 * letter;
    const int textWidth = std::max(letter * 8, rest / 2 - (hasNumbers ? numberWidth : 0));
    for (const int column : {ExpectedLine, ActualLine}) {
        m_table->setColumnHidden(column, !hasNumbers);
        m_table->setColumnWidth(column, numberWidth);
    }
    for (const int column : {Expected, Actual})
        m_table->setColumnWidth(column, textWidth);
    m_table->setColumnWidth(Sign, signWidth);
    layOutRows(textWidth);
    m_table->horizontalScrollBar()->setValue(0); // it was wider than the view until now
}

void DifferenceView::layOutRows(int textWidth)
{
    QHeaderView *rows = m_table->verticalHeader();
    rows->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 2 * m_delegate->leading());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = rows->defaultSectionSize();
        for (const int column : {Expected, Actual})
            height = std::max(height,
                              m_delegate->heightFor(m_model->side(m_model->index(row, column)).text,
                                                    m_table->font(), textWidth));
        if (rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
    }
    if (m_fitsRows)
        m_table->setFixedHeight(rows->length() + m_table->horizontalHeader()->sizeHint().height() +
                                2 * m_table->frameWidth() + 2);
}

} // namespace Lectern::App
