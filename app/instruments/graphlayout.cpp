// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphlayout.h"

#include <algorithm>
#include <cmath>

namespace Lectern::App {

namespace {

/// The boxes in an order in which arrows go forward, but for those that close a circle: each box
/// before those it leads to. Without recursion, since a chain may be long.
QList<qsizetype> topologicalOrder(const QList<QList<qsizetype>> &targets)
{
    enum class State { Unseen, Open, Done };
    QList<State> states(targets.size(), State::Unseen);
    QList<qsizetype> order;
    for (qsizetype start = 0; start < targets.size(); ++start) {
        if (states[start] != State::Unseen)
            continue;
        QList<std::pair<qsizetype, qsizetype>> path{{start, 0}}; // box, next of its targets
        states[start] = State::Open;
        while (!path.isEmpty()) {
            auto &[box, next] = path.last();
            if (next == targets[box].size()) {
                states[box] = State::Done;
                order.prepend(box);
                path.removeLast();
                continue;
            }
            const qsizetype target = targets[box][next++];
            if (states[target] == State::Unseen) {
                states[target] = State::Open;
                path.append({target, 0});
            }
        }
    }
    return order;
}

} // namespace

void GraphLayout::setGaps(double column, double row)
{
    m_columnGap = column;
    m_rowGap = row;
}

void GraphLayout::setColumnHeight(double height)
{
    m_columnHeight = height;
}

void GraphLayout::clear()
{
    m_places.clear();
    m_columnWidths.clear();
    m_size = {};
}

void GraphLayout::place(const QList<LayoutBox> &boxes)
{
    for (Place &place : m_places)
        place.isHere = false;
    QList<QString> newIds;
    for (const LayoutBox &box : boxes) {
        if (!m_places.contains(box.id))
            newIds.append(box.id);
        Place &place = m_places[box.id];
        place.size = box.size;
        place.reserved = box.size.expandedTo(place.reserved);
        place.isHere = true;
    }
    if (!newIds.isEmpty()) {
        const QHash<QString, Place> before = m_places;
        assignColumns(boxes);
        for (auto [id, place] : m_places.asKeyValueRange()) {
            if (!newIds.contains(id))
                place.column = before[id].column;
        }
    }
    int last = 0;
    for (const Place &place : std::as_const(m_places))
        last = std::max(last, place.column);
    for (int column = 0; column <= last; ++column)
        placeColumn(boxes, column, newIds);
    placeHorizontally();
}

void GraphLayout::assignColumns(const QList<LayoutBox> &boxes)
{
    QHash<QString, qsizetype> indexes;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        indexes.insert(boxes[i].id, i);
    QList<QList<qsizetype>> targets(boxes.size());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (const LayoutArrow &arrow : boxes[i].arrows) {
            if (const auto target = indexes.constFind(arrow.target); target != indexes.cend())
                targets[i].append(*target);
        }
    }
    const QList<qsizetype> order = topologicalOrder(targets);
    QList<qsizetype> position(boxes.size());
    QList<int> columns(boxes.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        position[order[i]] = i;
        columns[order[i]] = boxes[order[i]].isFirst ? 0 : 1;
    }
    for (const qsizetype box : order) {
        for (const qsizetype target : targets[box]) {
            if (position[target] > position[box] && !boxes[target].isFirst)
                columns[target] = std::max(columns[target], columns[box] + 1);
        }
    }
    splitColumns(boxes, columns);
    for (qsizetype i = 0; i < boxes.size(); ++i)
        m_places[boxes[i].id].column = columns[i];
}

void GraphLayout::splitColumns(const QList<LayoutBox> &boxes, QList<int> &columns) const
{
    double area = 0;
    for (const LayoutBox &box : boxes)
        area += (box.size.width() + m_columnGap) * (box.size.height() + m_rowGap);
    const double limit = std::max(m_columnHeight, std::sqrt(area * 0.7));
    int last = columns.isEmpty() ? 0 : std::ranges::max(columns);
    for (int column = 1; column <= last; ++column) {
        double height = 0;
        for (const bool isLeaf : {false, true}) { // what has arrows cannot go on
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                if (columns[i] != column || boxes[i].arrows.isEmpty() != isLeaf)
                    continue;
                if (isLeaf && height > 0 && height + boxes[i].size.height() > limit) {
                    columns[i] = column + 1;
                    last = std::max(last, column + 1);
                } else {
                    height += boxes[i].size.height() + m_rowGap;
                }
            }
        }
    }
}

QList<GraphLayout::Wish> GraphLayout::wishes(const QList<LayoutBox> &boxes,
                                             const QList<QString> &ids) const
{
    struct Sum
    {
        double y = 0;
        int count = 0;
    };
    QHash<QString, Sum> sums;
    for (const LayoutBox &box : boxes) {
        for (const LayoutArrow &arrow : box.arrows) {
            if (!ids.contains(arrow.target) ||
                m_places[box.id].column >= m_places[arrow.target].column)
                continue;
            Sum &sum = sums[arrow.target];
            sum.y += m_places[box.id].y + arrow.sourceY;
            ++sum.count;
        }
    }
    QList<Wish> wishes;
    for (const QString &id : ids) {
        const Sum sum = sums.value(id);
        wishes.append({id, sum.count == 0 ? 0 : sum.y / sum.count - m_rowGap});
    }
    std::ranges::stable_sort(wishes, {}, &Wish::y);
    return wishes;
}

void GraphLayout::placeColumn(const QList<LayoutBox> &boxes, int column,
                              const QList<QString> &newIds)
{
    separate(column); // those that grew
    QList<QString> ids;
    for (const QString &id : newIds) {
        if (m_places[id].column == column)
            ids.append(id);
    }
    const bool isEmpty = std::ranges::none_of(m_places.asKeyValueRange(), [&](const auto &entry) {
        return entry.second.column == column && !newIds.contains(entry.first);
    });
    QList<Wish> list = wishes(boxes, ids);
    double end = 0;
    double shift = 0;
    for (Wish &wish : list) {
        Place &place = m_places[wish.id];
        place.y = isEmpty ? end : freeY(column, std::max(0.0, wish.y), place.reserved.height());
        shift += wish.y - place.y;
        end = place.y + place.reserved.height() + m_rowGap;
    }
    // The column as a whole stands where its arrows come from.
    if (isEmpty && shift > 0) {
        double lowest = m_columnHeight;
        for (const Place &place : std::as_const(m_places))
            lowest = std::max(lowest, place.y < 0 ? 0 : place.y + place.reserved.height());
        shift = std::min(shift / static_cast<double>(list.size()), std::max(0.0, lowest - end));
        for (const Wish &wish : std::as_const(list))
            m_places[wish.id].y += shift;
    }
    separate(column);
}

void GraphLayout::separate(int column)
{
    QList<Place *> stack;
    for (Place &place : m_places) {
        if (place.column == column && place.y >= 0)
            stack.append(&place);
    }
    std::ranges::sort(stack, {}, &Place::y);
    double end = 0;
    for (Place *place : std::as_const(stack)) {
        place->y = std::max(place->y, end);
        end = place->y + place->reserved.height() + m_rowGap;
    }
}

double GraphLayout::freeY(int column, double wish, double height) const
{
    // Free places begin at the top, at the wish, or below or above a box.
    QList<double> candidates{0, wish};
    QList<QRectF> taken;
    for (const Place &place : m_places) {
        if (place.column != column || place.y < 0)
            continue;
        taken.append(QRectF(0, place.y, 1, place.reserved.height()));
        candidates.append(place.y + place.reserved.height() + m_rowGap);
        if (place.y - m_rowGap - height >= 0)
            candidates.append(place.y - m_rowGap - height);
    }
    double best = 0;
    double least = -1;
    for (const double y : std::as_const(candidates)) {
        const bool isFree = std::ranges::none_of(taken, [&](const QRectF &rect) {
            return y < rect.bottom() + m_rowGap - 0.01 && y + height + m_rowGap - 0.01 > rect.top();
        });
        if (isFree && (least < 0 || std::abs(y - wish) < least)) {
            best = y;
            least = std::abs(y - wish);
        }
    }
    return best;
}

void GraphLayout::placeHorizontally()
{
    for (const Place &place : std::as_const(m_places)) {
        while (m_columnWidths.size() <= place.column)
            m_columnWidths.append(0);
        m_columnWidths[place.column] =
            std::max(m_columnWidths[place.column], place.reserved.width());
    }
    m_size = {};
    for (const auto &[id, place] : std::as_const(m_places).asKeyValueRange()) {
        if (place.isHere) {
            const QRectF here = rect(id);
            m_size = m_size.expandedTo({here.right(), here.bottom()});
        }
    }
}

std::pair<double, double> GraphLayout::columnEnds(int column) const
{
    double left = 0;
    for (int i = 0; i < column; ++i)
        left += m_columnWidths[i] + m_columnGap;
    return {left, left + m_columnWidths[column]};
}

QList<QRectF> GraphLayout::columnRects(int column) const
{
    QList<QRectF> rects;
    for (const auto &[id, place] : m_places.asKeyValueRange()) {
        if (place.isHere && place.column == column)
            rects.append(rect(id));
    }
    std::ranges::sort(rects, {}, &QRectF::top);
    return rects;
}

QRectF GraphLayout::rect(const QString &id) const
{
    const Place place = m_places.value(id);
    return {QPointF(columnEnds(place.column).first, place.y), place.size};
}

} // namespace Lectern::App
