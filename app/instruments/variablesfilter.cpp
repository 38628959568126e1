// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/variablesfilter.h"

#include "instruments/variablesmodel.h"

namespace Lectern::App {

VariablesFilter::VariablesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(VariablesModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(VariablesModel::Name);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void VariablesFilter::setDefinitionsShown(bool shown)
{
    m_areDefinitionsShown = shown;
    invalidateRowsFilter();
}

bool VariablesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, VariablesModel::Name, parent);
    return (m_areDefinitionsShown || !name.data(VariablesModel::DefinitionRole).toBool()) &&
           QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool VariablesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftDefinition = left.data(VariablesModel::DefinitionRole).toBool();
    const bool isRightDefinition = right.data(VariablesModel::DefinitionRole).toBool();
    if (isLeftDefinition != isRightDefinition) // they stay last when the order is turned round
        return isRightDefinition == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Lectern::App
