// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace Lectern::App {

struct FilterRow;

/// Draws the rows of a FilterRowModel: the title with its sign at the right, then where it is, then
/// the excerpt. What matched is bold and coloured. Text wraps at the width of the view.
class FilterRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lays \a row out in \a width and draws it at \a painter, if there is one. Its height.
    int layOut(const FilterRow &row, int width, QPainter *painter, bool isCurrent) const;
    int scaled(int pixels) const { return qRound(pixels * m_theme.scale); }

    Theme m_theme;
};

} // namespace Lectern::App
