// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/profiledelegate.h"

#include "instruments/figurestyle.h"
#include "instruments/profilemodel.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace Lectern::App {

namespace {

constexpr double barLength = 64;

int shareTextWidth(const QFontMetrics &metrics)
{
    return std::max(metrics.horizontalAdvance(shareText(0.0001)),
                    metrics.horizontalAdvance(neverRanText())) +
           metrics.horizontalAdvance(u'0');
}

} // namespace

void ProfileDelegate::setTheme(const Theme &theme)
{
    m_muted = theme.mutedText;
    m_bar = FigureStyle::forTheme(theme).seriesColor(1);
    m_ground = theme.border;
    m_scale = theme.scale;
}

int ProfileDelegate::shareWidth(const QFontMetrics &metrics) const
{
    return qRound((m_isNarrow ? 8 : barLength + 16) * m_scale) + shareTextWidth(metrics);
}

void ProfileDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (!index.data(ProfileModel::NeverRanRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, m_muted);
    option->palette.setColor(QPalette::HighlightedText, m_muted);
    option->font.setItalic(true);
}

/// Of all time.
QRectF ProfileDelegate::barPlace(const QStyleOptionViewItem &option) const
{
    const QRectF cell = option.rect;
    const double margin = 4 * m_scale;
    const double height = (m_isNarrow ? 4 : 8) * m_scale;
    const double text = m_isNarrow ? 0 : shareTextWidth(option.fontMetrics) + margin;
    const double top = m_isNarrow ? cell.bottom() - height - 1 : cell.center().y() - height / 2;
    return {cell.left() + margin, top, std::max(0.0, cell.width() - text - 2 * margin), height};
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const double share = index.data(ProfileModel::ShareRole).toDouble();
    if (index.column() != ProfileModel::Share || share <= 0)
        return;
    const QRectF whole = barPlace(option);
    QRectF part = whole;
    part.setWidth(std::max(2 * m_scale, whole.width() * share));
    painter->save();
    painter->fillRect(QRectF(whole.left(), whole.bottom(), whole.width(), 1), m_ground);
    painter->fillRect(part, m_bar);
    painter->restore();
}

} // namespace Lectern::App
