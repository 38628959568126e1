// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/testdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace Lectern::App {

namespace {

TestDelegate::Look lookOf(const QModelIndex &index)
{
    return static_cast<TestDelegate::Look>(index.data(TestDelegate::LookRole).toInt());
}

QString shownText(const QModelIndex &index)
{
    return index.data().toString().replace(u'\n', QChar::LineSeparator);
}

} // namespace

TestDelegate::TestDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree) {}

int TestDelegate::labelWidth(const QStringList &labels) const
{
    QFont font = m_theme.textFont;
    font.setBold(true);
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &label : labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return width + 4 * padding();
}

QFont TestDelegate::fontOf(const QModelIndex &index) const
{
    const Look look = lookOf(index);
    const bool isCode = look == Look::Code || look == Look::Expected || look == Look::Actual;
    QFont font = isCode ? m_theme.codeFont : m_theme.textFont;
    font.setBold(look == Look::Passed || look == Look::Failed || look == Look::Running);
    font.setUnderline(look == Look::Link);
    return font;
}

QColor TestDelegate::colorOf(Look look) const
{
    switch (look) {
    case Look::Muted:
        return m_theme.mutedText;
    case Look::Running:
    case Look::Link:
        return m_theme.accent;
    case Look::Passed:
        return m_theme.passed;
    case Look::Failed:
        return m_theme.failed;
    default:
        return m_theme.text;
    }
}

qreal TestDelegate::layOut(QTextLayout &layout, int width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QSize TestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFont font = fontOf(index);
    if (index.column() == 0)
        return {0, QFontMetrics(font).height() + 2 * padding()};
    QTextLayout layout(shownText(index), font);
    const qreal height = layOut(layout, m_tree->columnWidth(1) - 2 * padding());
    return {0, static_cast<int>(std::ceil(height)) + 2 * padding()};
}

void TestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Look look = lookOf(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected)
        painter->fillRect(option.rect, m_theme.selection);
    else if (look == Look::Expected || look == Look::Actual)
        painter->fillRect(option.rect,
                          look == Look::Expected ? m_theme.expectedTint : m_theme.actualTint);
    QTextLayout layout(shownText(index), fontOf(index));
    layOut(layout, option.rect.width() - 2 * padding());
    QTextLayout::FormatRange mark;
    mark.start = index.data(MarkBeginRole).toInt();
    mark.length = index.data(MarkLengthRole).toInt();
    mark.format.setBackground(look == Look::Expected ? m_theme.expectedChange
                                                     : m_theme.actualChange);
    mark.format.setFontUnderline(true);
    painter->setPen(isSelected && look != Look::Link ? m_theme.text : colorOf(look));
    layout.draw(painter, option.rect.topLeft() + QPointF(padding(), padding()),
                mark.length > 0 ? QList{mark} : QList<QTextLayout::FormatRange>());
    const QModelIndex current = m_tree->currentIndex();
    if (m_tree->hasFocus() && current.siblingAtColumn(index.column()) == index) {
        const int width = m_theme.minimumContrast > 4.5 ? 2 : 1;
        const QRect &cell = option.rect;
        painter->fillRect(cell.adjusted(0, 0, 0, width - cell.height()), m_theme.accent);
        painter->fillRect(cell.adjusted(0, cell.height() - width, 0, 0), m_theme.accent);
    }
    painter->restore();
}

} // namespace Lectern::App
