// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphcanvas.h"

#include "instruments/graphroute.h"
#include "instruments/graphtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr double margin = 14;
constexpr double smallestFactor = 0.7;
/// Higher columns are split: what a pane holds at the smallest factor.
constexpr double columnHeight = 385;

} // namespace

GraphCanvas::GraphCanvas(QWidget *parent) : FigureCanvas(parent) {}

void GraphCanvas::forgetPlaces()
{
    m_layout.clear();
    m_reserved.clear();
    m_colors.clear();
}

void GraphCanvas::reserve(const GraphPicture &picture)
{
    m_reserved.append(picture);
    place(picture);
}

void GraphCanvas::setPicture(const GraphPicture &now, const std::optional<GraphPicture> &before)
{
    m_before = before;
    m_changes = before ? graphChanges(*before, now) : GraphChanges();
    m_shown = before ? withGone(*before, now) : now;
    countReferences();
    layOut();
    dataChanged();
}

void GraphCanvas::setFits(bool fits)
{
    m_fits = fits;
    setMinimumSize(neededSize().toSize());
    update();
}

void GraphCanvas::styleChanged()
{
    m_layout.clear(); // the sizes are others
    for (const GraphPicture &picture : std::as_const(m_reserved))
        place(picture);
    countReferences();
    layOut();
}

void GraphCanvas::countReferences()
{
    m_references.clear();
    m_indexes.clear();
    for (qsizetype i = 0; i < m_shown.nodes.size(); ++i) {
        m_indexes.insert(m_shown.nodes[i].id, i);
        if (m_changes.of(m_shown.nodes[i].id) == GraphChange::Gone)
            continue;
        for (const GraphCell &cell : m_shown.nodes[i].cells) {
            if (!cell.target.isEmpty())
                ++m_references[cell.target];
        }
    }
    for (const GraphNode &node : std::as_const(m_shown.nodes)) {
        if (m_references.value(node.id) > 1 && !m_colors.contains(node.id))
            m_colors.insert(node.id, m_colors.size());
    }
}

void GraphCanvas::place(const GraphPicture &picture)
{
    m_layout.setGaps(style().px(44), style().px(14));
    m_layout.setColumnHeight(style().px(columnHeight));
    m_layout.place(layoutBoxes(picture));
}

QList<LayoutBox> GraphCanvas::layoutBoxes(const GraphPicture &picture) const
{
    QList<LayoutBox> boxes;
    for (const GraphNode &node : picture.nodes) {
        const GraphBoxPlaces places = graphBoxPlaces(node, style());
        LayoutBox box{.id = node.id,
                      .size = places.size,
                      .isFirst = node.kind == GraphNode::Kind::Names,
                      .arrows = {}};
        for (qsizetype i = 0; i < node.cells.size(); ++i) {
            if (!node.cells[i].target.isEmpty())
                box.arrows.append({places.cells[i].center().y(), node.cells[i].target});
        }
        boxes.append(box);
    }
    return boxes;
}

void GraphCanvas::layOut()
{
    place(m_shown);
    m_stops.clear();
    for (qsizetype i = 0; i < m_shown.nodes.size(); ++i)
        m_stops.append(i);
    std::ranges::sort(m_stops, {}, [this](qsizetype index) {
        const QString &id = m_shown.nodes[index].id;
        return std::pair(m_layout.column(id), m_layout.rect(id).top());
    });
}

QSizeF GraphCanvas::wholeSize() const
{
    const double around = 2 * style().px(margin);
    // What closes a circle goes round the last column and below the boxes.
    const double key = m_before ? QFontMetricsF(style().smallFont).height() : 0;
    return m_layout.size() + QSizeF(around + style().px(4), around + key);
}

QSizeF GraphCanvas::neededSize() const
{
    return wholeSize() * (m_fits ? smallestFactor : 1);
}

double GraphCanvas::factor(const QSizeF &size) const
{
    const QSizeF whole = wholeSize();
    return std::clamp(std::min(size.width() / whole.width(), size.height() / whole.height()),
                      smallestFactor, 1.0);
}

GraphBoxLook GraphCanvas::look(const GraphNode &node) const
{
    return {.references = m_references.value(node.id),
            .color = style().seriesColor(m_colors.value(node.id)),
            .change = m_changes.of(node.id),
            .changedCells = m_changes.cells.value(node.id)};
}

void GraphCanvas::paintFigure(QPainter &painter, const QSizeF &size) const
{
    if (m_shown.nodes.isEmpty()) {
        paintEmpty(painter, size, tr("There are no names at this moment."));
        return;
    }
    paintGround(painter, size);
    painter.save();
    painter.scale(factor(size), factor(size));
    painter.translate(style().px(margin), style().px(margin));
    for (const GraphNode &node : m_shown.nodes)
        paintGraphBox(painter, style(), m_layout.rect(node.id).topLeft(), node, look(node));
    paintArrows(painter);
    painter.restore();
    if (m_before)
        paintKey(painter, size);
}

void GraphCanvas::paintKey(QPainter &painter, const QSizeF &size) const
{
    painter.setFont(style().smallFont);
    painter.setPen(style().text);
    painter.drawText(QRectF(QPointF(style().px(margin), 0), size)
                         .adjusted(0, 0, -style().px(2 * margin), -style().px(3)),
                     Qt::AlignLeft | Qt::AlignBottom, changesText());
}

QString GraphCanvas::changesText() const
{
    if (!m_before)
        return {};
    return graphChangesText(m_changes);
}

void GraphCanvas::paintArrows(QPainter &painter) const
{
    for (const GraphNode &node : m_shown.nodes) {
        const GraphBoxPlaces places = graphBoxPlaces(node, style());
        const QRectF box = m_layout.rect(node.id);
        for (qsizetype i = 0; i < node.cells.size(); ++i) {
            if (m_indexes.contains(node.cells[i].target))
                paintArrow(painter, node, node.cells[i].target,
                           {box.right() - style().px(6), box.top() + places.cells[i].center().y()});
        }
    }
}

void GraphCanvas::paintArrow(QPainter &painter, const GraphNode &node, const QString &target,
                             const QPointF &start) const
{
    const bool isBack = m_layout.column(target) <= m_layout.column(node.id);
    const bool isShared = m_references.value(target) > 1;
    painter.setOpacity(m_changes.of(node.id) == GraphChange::Gone ? 0.5 : 1);
    paintGraphArrow(
        painter, style(), graphRoute(m_layout, style().px(1), start, node.id, target), isBack,
        isShared ? style().seriesColor(m_colors.value(target)) : style().mutedText, isShared);
    painter.setOpacity(1);
}

QString GraphCanvas::stopText(int stop) const
{
    const GraphNode &node = m_shown.nodes[m_stops[stop]];
    return graphNodeText(node, look(node), m_shown);
}

QString GraphCanvas::asCsv() const
{
    return graphCsv(m_shown);
}

QRectF GraphCanvas::stopRect(int stop, const QSizeF &size) const
{
    const QRectF box = m_layout.rect(m_shown.nodes[m_stops[stop]].id)
                           .translated(style().px(margin), style().px(margin));
    const double scale = factor(size);
    return {box.topLeft() * scale, box.size() * scale};
}

void GraphCanvas::paintCursor(QPainter &painter, const QSizeF &size) const
{
    const double around = style().px(4);
    painter.setPen(QPen(style().accent, style().px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(stopRect(stop(), size).adjusted(-around, -around, around, around),
                            around, around);
}

int GraphCanvas::stopAt(const QPointF &position, const QSizeF &size) const
{
    for (int stop = 0; stop < stopCount(); ++stop) {
        if (stopRect(stop, size).contains(position))
            return stop;
    }
    return -1;
}

std::optional<int> GraphCanvas::stopAfter(int stop, int key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Left && key != Qt::Key_Right)
        return FigureCanvas::stopAfter(stop, key);
    if (stop < 0 || stopCount() == 0)
        return 0;
    const auto columnOf = [this](int each) {
        return m_layout.column(m_shown.nodes[m_stops[each]].id);
    };
    const bool isForward = key == Qt::Key_Down || key == Qt::Key_Right;
    if (key == Qt::Key_Up || key == Qt::Key_Down) { // one after the other, through all columns
        const int next = stop + (isForward ? 1 : -1);
        return std::clamp(next, 0, stopCount() - 1);
    }
    int best = stop;
    double least = -1;
    for (int other = 0; other < stopCount(); ++other) {
        if (columnOf(other) != columnOf(stop) + (isForward ? 1 : -1))
            continue;
        const double distance =
            std::abs(stopRect(other, size()).center().y() - stopRect(stop, size()).center().y());
        if (least < 0 || distance < least) {
            best = other;
            least = distance;
        }
    }
    return best;
}

bool GraphCanvas::focusNextPrevChild(bool next)
{
    const int other = stop() + (next ? 1 : -1);
    if (stop() < 0 && !next) // it came from behind, and goes on
        return FigureCanvas::focusNextPrevChild(next);
    if (other < 0 || other >= stopCount())
        return FigureCanvas::focusNextPrevChild(next);
    setStop(other);
    return true;
}

} // namespace Lectern::App
