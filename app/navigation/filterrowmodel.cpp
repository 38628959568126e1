// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/filterrowmodel.h"

namespace Lectern::App {

QString FilterRow::spokenText() const
{
    QStringList parts{title, sign, detail, excerpt};
    if (!isAvailable)
        parts.append(FilterRowModel::tr("not available now"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void FilterRowModel::setRows(const QList<FilterRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FilterRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterRowModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_rows.at(index.row()).title;
    if (role == Qt::AccessibleTextRole)
        return m_rows.at(index.row()).spokenText();
    return {};
}

} // namespace Lectern::App
