// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/shownframes.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QFont>

namespace Lectern::App {

struct Theme;

/// Frames and their variables as rows: the title of a frame, then a row for each variable with its
/// name, its value, and whether that is new, changed or gone.
class FramesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTheme(const Theme &theme);
    void setFrames(const QList<ShownFrame> &frames);
    /// Whether the row is the title of a frame.
    bool isTitle(int row) const { return m_rows[row].isTitle; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        bool isTitle = false;
        ShownVariable variable; ///< of a title the name is the title
    };
    QVariant titleData(const Row &row, int column, int role) const;
    static QString text(const ShownVariable &variable, int column);
    static QString spokenText(const ShownVariable &variable);

    QList<Row> m_rows;
    QFont m_titleFont;
    QFont m_codeFont;
    QColor m_titleBackground;
    QColor m_changedBackground;
};

} // namespace Lectern::App
