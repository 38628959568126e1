// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace Lectern::App {

/// Makes the rows of a tree as high as their wrapped text at the present width of the column, and
/// draws that text itself: a style sheet would have it painted with other margins than measured.
/// Sets itself up on the tree, which owns it.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static void installOn(QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    explicit WrappingDelegate(QTreeView *tree);

    static void installOn(QTreeView *tree, WrappingDelegate *delegate);
    QTreeView *tree() const { return m_tree; }
    /// Fills \a item for \a index and has the style draw what stands behind the text, which it
    /// gives back; item.text is empty then.
    QString paintWithoutText(QPainter &painter, QStyleOptionViewItem &item,
                             const QModelIndex &index) const;
    static QColor textColor(const QStyleOptionViewItem &item);
    /// How wide \a index is when it is painted.
    int itemWidth(const QModelIndex &index) const;

private:
    QTreeView *m_tree;
};

} // namespace Lectern::App
