// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/valuetable.h"

#include "instruments/figurecanvas.h"
#include "instruments/tablelook.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

ValueTable::ValueTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_shape(new QLabel(this))
{
    setObjectName(u"valueTable"_s);
    m_table->setObjectName(u"valueTableCells"_s);
    m_table->setAccessibleName(tr("Values"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_shape->setObjectName(u"valueTableShape"_s);
    m_shape->setTextFormat(Qt::PlainText);
    m_shape->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_shape);
    column->addWidget(m_table, 1);
    makeActions();
    setFocusProxy(m_table);
}

ValueTable::~ValueTable()
{
    m_table->setModel(nullptr); // the table, a child, outlives the model
}

void ValueTable::makeActions()
{
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ValueTable::copySelection);
    auto *csv = new QAction(tr("Values (CSV) …"), this);
    csv->setObjectName(u"valueTableExport"_s);
    connect(csv, &QAction::triggered, this, [this] { Q_EMIT exportRequested(asCsv(), u"csv"_s); });
    m_table->addActions({copy, csv});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ValueTable::setTheme(const Theme &theme)
{
    applyTableLook(*m_table, theme);
    m_table->verticalHeader()->setFont(theme.textFont);
    m_shape->setFont(theme.textFont);
    const int margin = qRound(8 * theme.scale);
    m_shape->setContentsMargins(margin, margin / 2, margin, 0);
    m_table->horizontalHeader()->setMaximumSectionSize(qRound(320 * theme.scale));
    m_table->resizeColumnsToContents();
}

void ValueTable::setValues(const TableValues &values)
{
    m_model.setValues(values);
    m_table->resizeColumnsToContents();
    m_table->scrollToTop();
    m_shape->setText(shapeText());
    m_table->setAccessibleDescription(m_shape->text());
}

QString ValueTable::shapeText() const
{
    const TableValues &values = m_model.values();
    const QLocale locale;
    const qint64 rows = std::max<qint64>(values.totalRows, m_model.rowCount());
    const qint64 columns = std::max<qint64>(values.totalColumns, m_model.columnCount());
    QStringList sentences;
    const QString shape =
        tr("%1 rows × %2 columns").arg(locale.toString(rows), locale.toString(columns));
    sentences.append(values.note.isEmpty() ? tr("%1.").arg(shape)
                                           : tr("%1, %2.").arg(shape, values.note));
    if (rows > m_model.rowCount())
        sentences.append(tr("First %1 of %2 rows shown.")
                             .arg(locale.toString(m_model.rowCount()), locale.toString(rows)));
    if (columns > m_model.columnCount())
        sentences.append(
            tr("First %1 of %2 columns shown.")
                .arg(locale.toString(m_model.columnCount()), locale.toString(columns)));
    return sentences.join(u' ');
}

void ValueTable::copySelection() const
{
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen); // by row, then by column
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? u'\t' : u'\n';
        text += chosen[i].data().toString();
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QByteArray ValueTable::asCsv() const
{
    const auto header = [this](int section, Qt::Orientation orientation) {
        return m_model.headerData(section, orientation, Qt::DisplayRole).toString();
    };
    QStringList line{{}};
    for (int column = 0; column < m_model.columnCount(); ++column)
        line.append(header(column, Qt::Horizontal));
    QString csv = csvLine(line);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        line = {header(row, Qt::Vertical)};
        for (int column = 0; column < m_model.columnCount(); ++column)
            line.append(m_model.values().rows[row].value(column));
        csv += csvLine(line);
    }
    return csv.toUtf8();
}

} // namespace Lectern::App
