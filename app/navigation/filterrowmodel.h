// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/filterrow.h"

#include <QAbstractListModel>

namespace Lectern::App {

/// The rows of a FilterPopup. A row that is not available stays enabled for the view, so that it
/// can be reached with the keys and read.
class FilterRowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<FilterRow> &rows);
    const FilterRow &row(int number) const { return m_rows.at(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FilterRow> m_rows;
};

} // namespace Lectern::App
