// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphchanges.h"

#include <algorithm>

namespace Lectern::App {

namespace {

const GraphNode *find(const GraphPicture &picture, const QString &id)
{
    const auto node = std::ranges::find(picture.nodes, id, &GraphNode::id);
    return node == picture.nodes.end() ? nullptr : &*node;
}

QSet<qsizetype> changedCells(const GraphNode &before, const GraphNode &now)
{
    QSet<qsizetype> changed;
    for (qsizetype i = 0; i < now.cells.size(); ++i) {
        if (!before.cells.contains(now.cells[i]))
            changed.insert(i);
    }
    return changed;
}

} // namespace

GraphChanges graphChanges(const GraphPicture &before, const GraphPicture &now)
{
    GraphChanges changes;
    for (const GraphNode &node : now.nodes) {
        const GraphNode *old = find(before, node.id);
        if (!old) {
            changes.boxes.insert(node.id, GraphChange::New);
        } else if (*old != node) {
            changes.boxes.insert(node.id, GraphChange::Changed);
            changes.cells.insert(node.id, changedCells(*old, node));
        }
    }
    for (const GraphNode &node : before.nodes) {
        if (!find(now, node.id))
            changes.boxes.insert(node.id, GraphChange::Gone);
    }
    return changes;
}

GraphPicture withGone(const GraphPicture &before, const GraphPicture &now)
{
    GraphPicture both = now;
    for (const GraphNode &node : before.nodes) {
        if (!find(now, node.id))
            both.nodes.append(node);
    }
    return both;
}

} // namespace Lectern::App
