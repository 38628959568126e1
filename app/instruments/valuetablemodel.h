// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace Lectern::App {

/// A table of texts, or the beginning of a larger one.
struct TableValues
{
    QStringList columns;     ///< names; empty: numbers from 0 on
    QStringList rowNames;    ///< of the rows that are here; empty: numbers from 0 on
    QList<QStringList> rows; ///< a shorter row has empty cells at its end
    qint64 totalRows = 0;    ///< of the whole; less than those here counts as these
    qint64 totalColumns = 0;
    QString note; ///< what else there is to say: "float64", "DataFrame"; may be empty
};

/// The model of a ValueTable.
class ValueTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const TableValues &values);
    const TableValues &values() const { return m_values; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableValues m_values;
    int m_columnCount = 0;
};

} // namespace Lectern::App
