// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/variables.h"

#include <QAbstractTableModel>

namespace Lectern::App {

/// The model of a VariablesView: a row for each variable, as it comes. Values are shown so that
/// they can do no harm; see shownLine().
class VariablesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Size, Value };
    /// SortRole: what to compare instead of the text. DefinitionRole: whether it is a function, a
    /// class or a module.
    enum Role { SortRole = Qt::UserRole, DefinitionRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setVariables(const Variables &variables);
    const Variables &variables() const { return m_variables; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString textOf(const Variable &variable, int column);

    Variables m_variables;
};

/// Length or shape, and how many bytes it takes: "3 × 4, 96 bytes". Empty if neither is known.
QString sizeText(const Variable &variable);

} // namespace Lectern::App
