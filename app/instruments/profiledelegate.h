// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/rowdelegate.h"

#include <QColor>

namespace Lectern::App {

struct Theme;

/// Paints the rows of a ProfileView: the share as a bar of all time with its text beside it, lines
/// that never ran muted.
class ProfileDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setTheme(const Theme &theme);
    /// Where there is little room, the bar stands below the text of the share.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    /// Of the column with the bars.
    int shareWidth(const QFontMetrics &metrics) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QRectF barPlace(const QStyleOptionViewItem &option) const;

    QColor m_muted;
    QColor m_bar;
    QColor m_ground;
    double m_scale = 1;
    bool m_isNarrow = false;
};

} // namespace Lectern::App
