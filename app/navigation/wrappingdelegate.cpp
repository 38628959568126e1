// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/wrappingdelegate.h"

#include "navigation/wrappedtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include <utility>

namespace Lectern::App {

namespace {

constexpr int verticalMargin = 4;
constexpr int horizontalMargin = 3;
constexpr int narrowest = 40; ///< of a text

int depthOf(QModelIndex index)
{
    int depth = 1;
    for (; index.parent().isValid(); index = index.parent())
        ++depth;
    return depth;
}

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree) {}

void WrappingDelegate::installOn(QTreeView *tree)
{
    installOn(tree, new WrappingDelegate(tree));
}

void WrappingDelegate::installOn(QTreeView *tree, WrappingDelegate *delegate)
{
    tree->setItemDelegate(delegate);
    tree->setWordWrap(true);
    tree->setTextElideMode(Qt::ElideNone);
    tree->setUniformRowHeights(false);
    connect(tree->header(), &QHeaderView::sectionResized, tree, &QTreeView::doItemsLayout);
}

int WrappingDelegate::itemWidth(const QModelIndex &index) const
{
    const int depth = depthOf(index) - (m_tree->rootIsDecorated() ? 0 : 1);
    const int indentation = index.column() == 0 ? depth * m_tree->indentation() : 0;
    return m_tree->columnWidth(index.column()) - indentation;
}

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const QString text = paintWithoutText(*painter, item, index);
    const WrappedText wrapped(text, item.font,
                              qMax(item.rect.width() - 2 * horizontalMargin, narrowest));
    painter->save();
    painter->setPen(textColor(item));
    wrapped.paint(*painter, item.rect.topLeft() + QPoint(horizontalMargin, verticalMargin));
    painter->restore();
}

QString WrappingDelegate::paintWithoutText(QPainter &painter, QStyleOptionViewItem &item,
                                           const QModelIndex &index) const
{
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    m_tree->style()->drawControl(QStyle::CE_ItemViewItem, &item, &painter, m_tree);
    return text;
}

QColor WrappingDelegate::textColor(const QStyleOptionViewItem &item)
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    return item.palette.color(QPalette::Active,
                              isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = qMax(itemWidth(index) - 2 * horizontalMargin, narrowest); // as in paint()
    const int height = WrappedText(item.text, item.font, width).height();
    // Only the last column may grow with its text; the others keep what they need.
    const bool isLast = index.column() == index.model()->columnCount() - 1;
    const int natural = QStyledItemDelegate::sizeHint(option, index).width();
    return {isLast ? qMin(natural, width) : natural, height + 2 * verticalMargin};
}

} // namespace Lectern::App
