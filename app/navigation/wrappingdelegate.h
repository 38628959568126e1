// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace Lectern::App {

/// Makes the rows of a tree as high as their wrapped text at the present width of the column. Sets
/// itself up on the tree, which owns it.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static void installOn(QTreeView *tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    explicit WrappingDelegate(QTreeView *tree);

    static void installOn(QTreeView *tree, WrappingDelegate *delegate);
    QTreeView *tree() const { return m_tree; }
    /// How wide the text of \a index may be before it wraps.
    int textWidth(const QModelIndex &index) const;

private:
    QTreeView *m_tree;
};

} // namespace Lectern::App
