// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumenttable.h"

#include "instruments/rowdelegate.h"
#include "instruments/tablelook.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

InstrumentTable::InstrumentTable(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_table(new QTableView),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_text(new QPlainTextEdit),
      m_stack(new QStackedWidget),
      m_summary(new QLabel),
      m_options(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    makeTable(title);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_text->setObjectName(u"instrumentText"_s);
    m_text->setAccessibleName(tr("%1, as text").arg(title));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_summary->setObjectName(u"instrumentSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->hide();

    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(m_options);
    rows->addWidget(m_splitter, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_stack, 1);
    column->addWidget(m_summary);
    column->addLayout(m_buttons);
    makeButtons();
    setFocusProxy(m_table);
}

void InstrumentTable::makeTable(const QString &title)
{
    m_table->setObjectName(u"instrumentRows"_s);
    m_table->setAccessibleName(title);
    m_table->setItemDelegate(new RowDelegate(this));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &InstrumentTable::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void InstrumentTable::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    for (int column = 0; column < model->columnCount(); ++column)
        addSorting(
            tr("Sort by: %1").arg(model->headerData(column, Qt::Horizontal).toString().toLower()),
            column);
    addSorting(tr("Do not sort"), -1);
}

/// For those who have no mouse: headers do not get the focus.
void InstrumentTable::addSorting(const QString &text, int column)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"instrumentSort_%1"_s.arg(column));
    connect(action, &QAction::triggered, this, [this, column] {
        const QHeaderView *header = m_table->horizontalHeader();
        const auto first = static_cast<Qt::SortOrder>(
            m_table->model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
        const auto second = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        const bool isAgain =
            header->sortIndicatorSection() == column && header->sortIndicatorOrder() == first;
        m_table->sortByColumn(column, isAgain ? second : first);
    });
    m_table->addAction(action);
}

void InstrumentTable::setDetail(QWidget *detail, double share)
{
    constexpr double whole = 10'000; // the splitter makes them fit
    m_splitter->addWidget(detail);
    m_splitter->setSizes({qRound(whole * (1 - share)), qRound(whole * share)});
}

QToolButton *InstrumentTable::makeButton(const QString &text, const QString &name,
                                         const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
    return button;
}

void InstrumentTable::makeButtons()
{
    m_buttons->addStretch(1);
    m_asText =
        makeButton(tr("As text"), u"instrumentAsText"_s, tr("Show in words what the table shows"));
    m_asText->setCheckable(true);
    connect(m_asText, &QToolButton::toggled, this, &InstrumentTable::showAsText);
    const QToolButton *copy =
        makeButton(tr("Copy text"), u"instrumentCopy"_s, tr("Copy in words what the table shows"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText()); });
    const QToolButton *exported =
        makeButton(tr("Export …"), u"instrumentExport"_s, tr("Save the values (CSV)"));
    connect(exported, &QToolButton::clicked, this,
            [this] { Q_EMIT exportRequested(asCsv().toUtf8(), u"csv"_s); });
}

void InstrumentTable::showAsText(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_summary->setVisible(!shown && !m_summary->text().isEmpty()); // the text begins with it
    setFocusProxy(shown ? static_cast<QWidget *>(m_text) : m_table);
    updateText();
}

void InstrumentTable::setTheme(const Theme &theme)
{
    const int margin = qRound(8 * theme.scale);
    m_options->setContentsMargins(margin, margin / 2, margin, 0);
    m_options->setSpacing(margin);
    m_buttons->setContentsMargins(margin, 0, margin, 0);
    m_summary->setContentsMargins(margin, 0, margin, 0);
    m_summary->setFont(theme.textFont);
    m_text->setFont(theme.textFont);
    m_text->setPalette(theme.palette);
    applyTableLook(*m_table, theme);
}

void InstrumentTable::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty() && !isShownAsText());
    m_table->setAccessibleDescription(summary);
}

QString InstrumentTable::asText() const
{
    QStringList lines;
    if (!m_summary->text().isEmpty())
        lines.append(m_summary->text());
    lines.append(rowsAsText());
    return lines.join(u'\n');
}

bool InstrumentTable::isShownAsText() const
{
    return m_asText->isChecked();
}

void InstrumentTable::setShownAsText(bool shown)
{
    m_asText->setChecked(shown);
}

void InstrumentTable::updateText()
{
    if (isShownAsText()) // else it is made when it is wanted
        m_text->setPlainText(asText());
}

void InstrumentTable::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Lectern::App
