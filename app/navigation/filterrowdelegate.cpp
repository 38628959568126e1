// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/filterrowdelegate.h"

#include "navigation/filterrowmodel.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Lectern::App {

namespace {

constexpr int maximumLines = 3; // of one text; an excerpt is short
constexpr int horizontalMargin = 12;
constexpr int verticalMargin = 6;
constexpr int lineGap = 2;
constexpr int barWidth = 4;

struct TextStyle
{
    QFont font;
    QColor color;
    QColor matchColor;
};

/// Draws \a text from \a origin on, if there is a painter. The height of its lines.
int layOutText(const QString &text, const QList<TextRange> &matches, const TextStyle &style,
               int width, const QPointF &origin, QPainter *painter)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &match : matches) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(style.matchColor);
        formats.append({int(match.start), int(match.length), format});
    }
    QTextLayout layout(text, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (int number = 0; number < maximumLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(style.color);
        layout.draw(painter, origin);
    }
    return int(std::ceil(height));
}

} // namespace

void FilterRowDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
}

int FilterRowDelegate::layOut(const FilterRow &row, int width, QPainter *painter,
                              bool isCurrent) const
{
    const QColor background = isCurrent ? m_theme.selection : m_theme.pageBackground;
    const QColor strong =
        row.isAvailable ? m_theme.text : m_theme.palette.color(QPalette::Disabled, QPalette::Text);
    const QColor muted = row.isAvailable
                             ? legibleOn(background, m_theme.mutedText, m_theme.minimumContrast)
                             : strong;
    const QColor match =
        row.isAvailable ? legibleOn(background, m_theme.accent, m_theme.minimumContrast) : strong;
    QFont titleFont = m_theme.textFont;
    titleFont.setWeight(row.isAvailable ? QFont::DemiBold : QFont::Normal);
    const int left = scaled(horizontalMargin);
    const int textWidth = width - 2 * left;
    const int signWidth =
        row.sign.isEmpty() ? 0 : QFontMetrics(m_theme.textFont).horizontalAdvance(row.sign);
    const int titleWidth = textWidth - signWidth - (signWidth > 0 ? left : 0);

    int y = scaled(verticalMargin);
    if (painter) {
        painter->setFont(m_theme.textFont);
        painter->setPen(muted);
        painter->drawText(QRect(left, y, textWidth, QFontMetrics(titleFont).height()),
                          Qt::AlignRight | Qt::AlignVCenter, row.sign);
    }
    y += layOutText(row.title, row.titleMatches, {titleFont, strong, match}, titleWidth,
                    QPointF(left, y), painter);
    if (!row.detail.isEmpty())
        y += layOutText(row.detail, {}, {m_theme.textFont, muted, muted}, textWidth,
                        QPointF(left, y), painter);
    if (!row.excerpt.isEmpty()) {
        y += scaled(lineGap);
        y += layOutText(row.excerpt, row.excerptMatches,
                        {row.isCode ? m_theme.codeFont : m_theme.textFont, strong, match},
                        textWidth, QPointF(left, y), painter);
    }
    return y + scaled(verticalMargin);
}

void FilterRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    painter->translate(option.rect.topLeft());
    if (isCurrent) {
        painter->fillRect(QRect(QPoint(), option.rect.size()), m_theme.selection);
        painter->fillRect(0, 0, scaled(barWidth), option.rect.height(), m_theme.accent);
    }
    const auto *model = static_cast<const FilterRowModel *>(index.model());
    layOut(model->row(index.row()), option.rect.width(), painter, isCurrent);
    painter->restore();
}

QSize FilterRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int width = static_cast<const QListView *>(option.widget)->viewport()->width();
    const auto *model = static_cast<const FilterRowModel *>(index.model());
    return {width, layOut(model->row(index.row()), width, nullptr, false)};
}

} // namespace Lectern::App
