// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/differencedelegate.h"

#include "verdict/differencemodel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Lectern::App {

namespace {

using enum DifferenceModel::Column;

bool isSame(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Same;
}

qreal layOutText(QTextLayout &layout, int width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

DifferenceDelegate::DifferenceDelegate(const DifferenceModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

int DifferenceDelegate::heightFor(const QString &text, const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    const int available = width - 2 * padding();
    qreal height = metrics.height();
    if (available > 0 && metrics.horizontalAdvance(text) > available) {
        QTextLayout layout(text, font);
        height = layOutText(layout, available);
    }
    return static_cast<int>(std::ceil(height)) + 2 * leading();
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const DiffRow &row = m_model.row(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, background(row, index.column()));
    if (index.column() == Expected || index.column() == Actual)
        paintLine(*painter, option, index);
    else
        paintLabel(*painter, option, index, row);
    const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
    if (hasFocus && option.state.testFlag(QStyle::State_Selected)) {
        const int width = m_theme.minimumContrast > 4.5 ? 2 : 1;
        const QRect &cell = option.rect;
        painter->fillRect(cell.adjusted(0, 0, 0, width - cell.height()), m_theme.accent);
        painter->fillRect(cell.adjusted(0, cell.height() - width, 0, 0), m_theme.accent);
    }
    painter->restore();
}

QColor DifferenceDelegate::background(const DiffRow &row, int column) const
{
    const bool isExpected = column <= Expected;
    const int line = isExpected ? row.expectedLine : row.actualLine;
    if (column == Sign)
        return m_theme.panelBackground;
    if (isSame(row))
        return m_theme.codeBackground;
    if (line == 0)
        return m_theme.panelBackground; // nothing stands on this side
    return isExpected ? m_theme.expectedTint : m_theme.actualTint;
}

void DifferenceDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const DifferenceModel::Side &side = m_model.side(index);
    QTextLayout layout(side.text, option.font);
    layOutText(layout, option.rect.width() - 2 * padding());
    QTextLayout::FormatRange change;
    change.start = static_cast<int>(side.changeStart);
    change.length = static_cast<int>(side.changeLength);
    change.format.setBackground(index.column() == Expected ? m_theme.expectedChange
                                                           : m_theme.actualChange);
    change.format.setFontUnderline(true);
    painter.setPen(m_theme.text);
    layout.draw(&painter, option.rect.topLeft() + QPointF(padding(), leading()),
                change.length > 0 ? QList{change} : QList<QTextLayout::FormatRange>());
}

void DifferenceDelegate::paintLabel(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const DiffRow &row) const
{
    const bool isSign = index.column() == Sign;
    QFont font = option.font;
    font.setBold(isSign && !isSame(row));
    painter.setFont(font);
    painter.setPen(font.bold() ? m_theme.text : m_theme.mutedText);
    painter.drawText(option.rect.adjusted(padding(), leading(), -padding(), -leading()),
                     int(isSign ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignTop,
                     index.data().toString());
}

} // namespace Lectern::App
