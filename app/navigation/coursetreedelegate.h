// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/wrappingdelegate.h"

#include <memory>

namespace Lectern::App {

struct Theme;

/// Draws the rows of a CourseTreeModel: left of each lesson a ring for what is done of it, below a
/// stage its summary. Titles wrap. Sets itself up on the tree, which owns it.
class CourseTreeDelegate final : public WrappingDelegate
{
    Q_OBJECT

public:
    static CourseTreeDelegate *installOn(QTreeView *tree);
    ~CourseTreeDelegate() override;

    /// To be called once before the tree is shown, and whenever the theme changes.
    void setTheme(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    explicit CourseTreeDelegate(QTreeView *tree);

    int ringSpace(const QModelIndex &index) const;
    QFont summaryFont() const;

    std::unique_ptr<Theme> m_theme;
};

} // namespace Lectern::App
