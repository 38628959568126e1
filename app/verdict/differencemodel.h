// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/linediff.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <utility>

namespace Lectern::App {

/// The rows of a DifferenceView, one per DiffRow of lineDiff(): what is to be seen of both texts,
/// with blanks and control characters made visible. Paints nothing.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ExpectedLine, Expected, Sign, ActualLine, Actual, ColumnCount };

    /// One side of a row, ready to be shown.
    struct Side
    {
        QString text;
        qsizetype changeStart = 0; ///< of the part that differs, in \a text
        qsizetype changeLength = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(const QString &expected, const QString &actual);
    void clear();

    qsizetype differenceCount() const;
    /// Whether the texts are longer than what lineDiff() takes.
    bool isCut() const { return m_isCut; }
    const DiffRow &row(int index) const { return m_rows[index]; }
    const Side &side(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The text of the cell; as AccessibleTextRole a sentence about its row.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DiffRow> m_rows;
    QList<std::pair<Side, Side>> m_sides;
    bool m_isCut = false; ///< lineDiff() did not take all lines
};

} // namespace Lectern::App
