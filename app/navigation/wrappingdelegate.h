// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace Lectern::App {

/// Makes the rows of a tree as high as their wrapped text at the present width of the column. Sets
/// itself up on the tree, which owns it.
class WrappingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static void installOn(QTreeView *tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    explicit WrappingDelegate(QTreeView *tree);

    QTreeView *m_tree;
};

} // namespace Lectern::App
