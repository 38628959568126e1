// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

class QTextLayout;
class QTreeView;

namespace Lectern::App {

/// Paints the rows of a TestList: wrapped text of any number of lines, in which the part that
/// differs has another background and a line under it.
class TestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What an item tells of its looks, in its data.
    enum Role { LookRole = Qt::UserRole + 1, MarkBeginRole, MarkLengthRole };
    enum class Look { Text, Muted, Running, Passed, Failed, Link, Code, Expected, Actual };
    Q_ENUM(Look)

    explicit TestDelegate(QTreeView *tree);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Of the first column, without its indentation: the longest of \a labels.
    int labelWidth(const QStringList &labels) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int padding() const { return qRound(4 * m_theme.scale); }
    QFont fontOf(const QModelIndex &index) const;
    QColor colorOf(Look look) const;
    /// Breaks the lines; gives the height.
    static qreal layOut(QTextLayout &layout, int width);

    QTreeView *m_tree;
    Theme m_theme;
};

} // namespace Lectern::App
