// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/wrappingdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace Lectern::App {

namespace {

constexpr int verticalPadding = 8;
constexpr int horizontalPadding = 14;

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

int WrappingDelegate::textWidth(const QModelIndex &index) const
{
    const int indentation = index.column() == 0 ? depthOf(index) * m_tree->indentation() : 0;
    return qMax(m_tree->columnWidth(index.column()) - indentation - horizontalPadding, 40);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = textWidth(index);
    const QRect text = item.fontMetrics.boundingRect(
        QRect(0, 0, width, 100'000), Qt::TextWrapAnywhere | Qt::TextWordWrap, item.text);
    // Only the last column may grow with its text; the others keep what they need.
    const bool isLast = index.column() == index.model()->columnCount() - 1;
    const int natural = QStyledItemDelegate::sizeHint(option, index).width();
    return {isLast ? qMin(natural, width) : natural, text.height() + verticalPadding};
}

} // namespace Lectern::App
