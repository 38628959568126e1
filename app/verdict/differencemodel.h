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
    /// What the two sides are; first "Expected" and "Printed".
    void setSideTitles(const QString &left, const QString &right);

    /// The row of the difference after \a row (\a step 1) or before it (-1), round the end; -1 if
    /// there is none. \a row may be -1.
    int nextDifference(int row, int step) const;
    /// The row as in a unified difference, "- " before what stands on the left only.
    QString asText(int row) const;

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
    QString sentence(int row) const;

    std::pair<QString, QString> m_titles{tr("Expected"), tr("Printed")};
    QList<DiffRow> m_rows;
    QList<std::pair<Side, Side>> m_sides;
    bool m_isCut = false; ///< lineDiff() did not take all lines
};

} // namespace Lectern::App
