// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/lineprofile.h"

#include <QAbstractTableModel>

namespace Lectern::App {

/// A line of the script with all that the profile says of it.
struct ProfileRow
{
    int line = 0; ///< from 1
    QString
        code; ///< as it is written; empty where the profile knows a line that the source has not
    QStringList functions; ///< in which samples found it
    int samples = 0;       ///< of its own time
    std::chrono::nanoseconds own{0};
    std::chrono::nanoseconds total{0};
    QList<ProfiledCall> calls;
    std::optional<bool> ran; ///< nothing: it is not known, or there is nothing to run
};

/// The model of a ProfileView: a row for each line of the source, in its order.
class ProfileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Code, Share, Time };
    /// SortRole: what to compare instead of the text. ShareRole: of all time, 0 to 1.
    /// NeverRanRole: whether it is known that the line did not run.
    enum Role { SortRole = Qt::UserRole, ShareRole, NeverRanRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setProfile(const LineProfile &profile, const QString &source);
    const QList<ProfileRow> &rows() const { return m_rows; }
    /// 0 to 1.
    double share(const ProfileRow &row) const;
    /// The row that took most; -1 if none took time.
    int hottest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ProfileRow &row, int column) const;
    QString sentence(const ProfileRow &row) const;

    QList<ProfileRow> m_rows;
    std::chrono::nanoseconds m_time{0};
};

/// "42 %", "0.3 %", "< 0.1 %"; empty for nothing.
QString shareText(double share);
/// What stands in the place of the share of a line that is known not to have run.
QString neverRanText();

} // namespace Lectern::App
