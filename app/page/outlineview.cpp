// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/outlineview.h"

#include "navigation/wrappingdelegate.h"
#include "theme.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

enum ItemRole { TargetRole = Qt::UserRole, TitleRole, KindRole };

} // namespace

OutlineView::OutlineView(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"outlineView"_s);
    setAccessibleName(tr("On this page"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    WrappingDelegate::installOn(this);
    const auto request = [this](const QTreeWidgetItem *item) {
        Q_EMIT targetRequested(item->data(0, TargetRole).toString());
    };
    connect(this, &QTreeWidget::itemClicked, this, request);
    connect(this, &QTreeWidget::itemActivated, this, request); // Enter
}

OutlineView::~OutlineView() = default;

void OutlineView::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    setFont(theme.textFont);
    setPalette(theme.palette);
    setIndentation(qRound(12 * theme.scale));
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        present(*it.value(), it.key() == m_place);
}

void OutlineView::setOutline(const LessonOutline &outline)
{
    clear();
    m_items.clear();
    m_place.clear();
    QList<std::pair<int, QTreeWidgetItem *>> parents; // with their levels
    for (const LessonOutline::Entry &entry : outline.entries) {
        while (!parents.isEmpty() && parents.last().first >= entry.level)
            parents.removeLast();
        auto *item = parents.isEmpty() ? new QTreeWidgetItem(this)
                                       : new QTreeWidgetItem(parents.last().second);
        item->setData(0, TargetRole, entry.target);
        item->setData(0, TitleRole, entry.title);
        item->setData(0, KindRole, static_cast<int>(entry.kind));
        m_items.insert(entry.target, item);
        parents.append({entry.level, item});
        present(*item, false);
    }
    expandAll();
}

void OutlineView::setPlace(const QString &id)
{
    if (id == m_place)
        return;
    if (QTreeWidgetItem *before = m_items.value(m_place))
        present(*before, false);
    m_place = id;
    QTreeWidgetItem *here = m_items.value(id);
    if (!here)
        return;
    present(*here, true);
    // While somebody walks through the outline with the keyboard, it must not run away.
    if (!hasFocus()) {
        setCurrentItem(here);
        scrollToItem(here);
    }
}

void OutlineView::present(QTreeWidgetItem &item, bool isHere)
{
    const QString title = item.data(0, TitleRole).toString();
    item.setText(0, isHere ? tr("▸ %1", "the place in the lesson where the reader is").arg(title)
                           : title);
    item.setData(0, Qt::AccessibleTextRole, title);
    item.setData(0, Qt::AccessibleDescriptionRole, isHere ? tr("You are here") : QString());
    item.setToolTip(0, {});
    QFont look = font();
    look.setBold(isHere);
    item.setFont(0, look);
    const bool isBlock =
        item.data(0, KindRole).toInt() == static_cast<int>(LessonOutline::Kind::Block);
    if (m_theme)
        item.setForeground(0, isBlock && !isHere ? m_theme->mutedText : m_theme->text);
}

void OutlineView::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/,
                               const QModelIndex & /*index*/) const
{
    // Nothing can be folded here.
}

QSize OutlineView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().lineSpacing() * 20};
}

QSize OutlineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, fontMetrics().lineSpacing() * 4};
}

} // namespace Lectern::App
