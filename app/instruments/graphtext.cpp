// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphtext.h"

#include "instruments/figurecanvas.h"
#include "instruments/objectgraphview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString changeText(GraphChange change)
{
    switch (change) {
    case GraphChange::New:
        return ObjectGraphView::tr("new");
    case GraphChange::Changed:
        return ObjectGraphView::tr("changed");
    case GraphChange::Gone:
        return ObjectGraphView::tr("gone");
    case GraphChange::None:
        break;
    }
    return {};
}

QString cellText(const GraphCell &cell, const GraphPicture &picture)
{
    QString text = cell.text;
    const auto target = std::ranges::find(picture.nodes, cell.target, &GraphNode::id);
    if (!cell.target.isEmpty() && target != picture.nodes.end())
        text = ObjectGraphView::tr("→ %1").arg(target->title);
    return cell.label.isEmpty() ? text : ObjectGraphView::tr("%1: %2").arg(cell.label, text);
}

} // namespace

QString graphNodeText(const GraphNode &node, const GraphBoxLook &look, const GraphPicture &picture)
{
    QStringList parts;
    for (const QStringList &row : node.grid)
        parts.append(row.join(u' '));
    for (const GraphCell &cell : node.cells)
        parts.append(cellText(cell, picture));
    if (!node.note.isEmpty())
        parts.append(node.note);
    QString title = node.title;
    if (look.change != GraphChange::None)
        title = ObjectGraphView::tr("%1, %2").arg(title, changeText(look.change));
    if (look.references > 1)
        title =
            ObjectGraphView::tr("%1, %n name(s) or place(s) refer to it", nullptr, look.references)
                .arg(title);
    return parts.isEmpty() ? title : ObjectGraphView::tr("%1: %2").arg(title, parts.join(u"; "_s));
}

QString graphChangesText(const GraphChanges &changes)
{
    QStringList parts;
    const QList<GraphChange> all = changes.boxes.values();
    for (const GraphChange change : {GraphChange::New, GraphChange::Changed, GraphChange::Gone}) {
        if (const auto boxes = all.count(change); boxes > 0)
            parts.append(ObjectGraphView::tr("%1 %2: %3")
                             .arg(graphChangeSign(change), changeText(change))
                             .arg(boxes));
    }
    return parts.isEmpty() ? ObjectGraphView::tr("Nothing has changed.") : parts.join(u"    "_s);
}

QString graphCsv(const GraphPicture &picture)
{
    QString csv = csvLine({u"box"_s, u"title"_s, u"label"_s, u"text"_s, u"refers_to"_s});
    for (const GraphNode &node : picture.nodes) {
        if (node.cells.isEmpty())
            csv += csvLine({node.id, node.title, {}, node.note, {}});
        for (const GraphCell &cell : node.cells)
            csv += csvLine({node.id, node.title, cell.label, cell.text, cell.target});
    }
    return csv;
}

} // namespace Lectern::App
