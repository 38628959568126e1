// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Lectern::App {

/// Which rows of a VariablesModel are shown, and in which order: functions, classes and modules
/// after data, or not at all.
class VariablesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit VariablesFilter(QObject *parent = nullptr);

    void setDefinitionsShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool m_areDefinitionsShown = false;
};

} // namespace Lectern::App
