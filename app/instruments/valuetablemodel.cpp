// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/valuetablemodel.h"

#include "instruments/showntext.h"

#include <algorithm>

namespace Lectern::App {

namespace {

/// Numbers stand at the right, so that their digits can be compared.
bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

} // namespace

void ValueTableModel::setValues(const TableValues &values)
{
    beginResetModel();
    m_values = values;
    m_columnCount = static_cast<int>(values.columns.size());
    for (const QStringList &row : values.rows)
        m_columnCount = std::max(m_columnCount, static_cast<int>(row.size()));
    endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.rows.size());
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columnCount;
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_values.rows[index.row()].value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return shownToolTip(text);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(text) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("row %1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    return {};
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QStringList &names = orientation == Qt::Horizontal ? m_values.columns : m_values.rowNames;
    return section < names.size() ? names[section] : QString::number(section);
}

} // namespace Lectern::App
