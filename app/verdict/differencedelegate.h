// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace Lectern {
struct DiffRow;
}

namespace Lectern::App {

class DifferenceModel;

/// Paints the cells of a DifferenceView; wraps long lines, so that both sides stay in sight.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a model must outlive the delegate's last paint.
    explicit DifferenceDelegate(const DifferenceModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    int padding() const { return qRound(8 * m_theme.scale); } ///< left and right of a cell's text
    int leading() const { return qRound(2 * m_theme.scale); } ///< above and below it
    int heightFor(const QString &text, const QFont &font, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QColor background(const DiffRow &row, int column) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintLabel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const DiffRow &row) const;

    const DifferenceModel &m_model;
    Theme m_theme;
};

} // namespace Lectern::App
