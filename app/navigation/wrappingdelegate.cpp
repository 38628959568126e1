// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/wrappingdelegate.h"

#include "navigation/wrappedtext.h"

#include <QHeaderView>
#include <QTreeView>

namespace Lectern::App {

namespace {

constexpr int verticalPadding = 8;
constexpr int horizontalPadding = 10; // the style's, and that of the style

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
    const int depth = depthOf(index) - (m_tree->rootIsDecorated() ? 0 : 1);
    const int indentation = index.column() == 0 ? depth * m_tree->indentation() : 0;
    return qMax(m_tree->columnWidth(index.column()) - indentation - horizontalPadding, 40);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = textWidth(index);
    const int height = WrappedText(item.text, item.font, width).height();
    // Only the last column may grow with its text; the others keep what they need.
    const bool isLast = index.column() == index.model()->columnCount() - 1;
    const int natural = QStyledItemDelegate::sizeHint(option, index).width();
    return {isLast ? qMin(natural, width) : natural, height + verticalPadding};
}

} // namespace Lectern::App
