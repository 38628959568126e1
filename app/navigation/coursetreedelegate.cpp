// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/coursetreedelegate.h"

#include "navigation/coursetreemodel.h"
#include "navigation/progressring.h"
#include "navigation/wrappedtext.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace Lectern::App {

namespace {

constexpr int ringSize = 14; ///< in pixels, as all lengths here; times the theme's scale
constexpr int ringMargin = 7;
constexpr int rowMargin = 5;

} // namespace

CourseTreeDelegate::CourseTreeDelegate(QTreeView *tree)
    : WrappingDelegate(tree), m_theme(std::make_unique<Theme>())
{
}

CourseTreeDelegate::~CourseTreeDelegate() = default;

CourseTreeDelegate *CourseTreeDelegate::installOn(QTreeView *tree)
{
    auto *delegate = new CourseTreeDelegate(tree);
    WrappingDelegate::installOn(tree, delegate);
    return delegate;
}

void CourseTreeDelegate::setTheme(const Theme &theme)
{
    *m_theme = theme;
    tree()->doItemsLayout();
}

int CourseTreeDelegate::ringSpace(const QModelIndex &index) const
{
    const bool hasRing = index.data(CourseTreeModel::LessonProgressRole).isValid();
    return hasRing ? qRound((ringSize + ringMargin) * m_theme->scale) : 0;
}

QFont CourseTreeDelegate::summaryFont() const
{
    QFont font = m_theme->textFont;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void CourseTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const QString title = paintWithoutText(*painter, item, index);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor color = textColor(item);
    const int margin = qRound(rowMargin * m_theme->scale);
    QRect rest = item.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();
    if (const int space = ringSpace(index); space > 0) {
        ProgressRing ring = ProgressRing::forTheme(
            index.data(CourseTreeModel::LessonProgressRole).toDouble(), *m_theme);
        if (isSelected) {
            const QColor behind = item.palette.color(QPalette::Active, QPalette::Highlight);
            ring.filled = ring.done = color;
            ring.check = behind;
            ring.track = legibleOn(behind, behind, 2);
        }
        // Beside the first line of the title.
        const int size = qRound(ringSize * m_theme->scale);
        const int line = item.fontMetrics.height();
        ring.paint(*painter, QRectF(rest.x(), rest.y() + (line - size) / 2.0, size, size));
        rest.setLeft(rest.left() + space);
    }
    painter->setPen(color);
    const WrappedText wrapped(title, item.font, rest.width());
    wrapped.paint(*painter, rest.topLeft());
    const QString summary = index.data(CourseTreeModel::SummaryRole).toString();
    if (!summary.isEmpty()) {
        painter->setPen(isSelected ? color : m_theme->mutedText);
        WrappedText(summary, summaryFont(), rest.width())
            .paint(*painter, rest.topLeft() + QPointF(0, wrapped.height()));
    }
    painter->restore();
}

QSize CourseTreeDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int margin = qRound(rowMargin * m_theme->scale);
    const int space = ringSpace(index);
    const int width = qMax(itemWidth(index) - space - 2 * margin, 40); // as in paint()
    int height = WrappedText(item.text, item.font, width).height();
    const QString summary = index.data(CourseTreeModel::SummaryRole).toString();
    if (!summary.isEmpty())
        height += WrappedText(summary, summaryFont(), width).height();
    return {width + space + 2 * margin, height + 2 * margin};
}

} // namespace Lectern::App
