// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphboxof.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GraphPicture)
};

bool isTable(const ObjectNode &object)
{
    return object.kind == ObjectKind::Array || object.kind == ObjectKind::DataFrame ||
           object.kind == ObjectKind::Series;
}

bool isSequence(ObjectKind kind)
{
    return kind == ObjectKind::List || kind == ObjectKind::Tuple || kind == ObjectKind::Set ||
           kind == ObjectKind::FrozenSet;
}

GraphNode::Kind boxKind(const ObjectNode &object)
{
    if (isTable(object))
        return GraphNode::Kind::Array;
    const auto has = [&object](auto... kinds) {
        return std::ranges::any_of(object.edges, [kinds...](const ObjectEdge &edge) {
            return ((edge.kind == kinds) || ...);
        });
    };
    using Kind = ObjectEdge::Kind;
    if (has(Kind::Key, Kind::Attribute, Kind::Cell, Kind::Default, Kind::Holds) ||
        object.kind == ObjectKind::Dict || object.kind == ObjectKind::Instance)
        return GraphNode::Kind::Mapping;
    if (isSequence(object.kind) || has(Kind::Index, Kind::Item))
        return GraphNode::Kind::Sequence;
    return GraphNode::Kind::Value;
}

QString title(const ObjectNode &object)
{
    if (object.kind == ObjectKind::Function)
        return Tr::tr("function %1").arg(object.text);
    if (object.kind == ObjectKind::Class)
        return Tr::tr("class %1").arg(object.text);
    return object.type;
}

QString edgeLabel(const ObjectEdge &edge)
{
    switch (edge.kind) {
    case ObjectEdge::Kind::KeyObject:
        return Tr::tr("the key %1").arg(edge.label);
    case ObjectEdge::Kind::Cell:
        return Tr::tr("keeps %1", "a function, a variable from where it was made").arg(edge.label);
    case ObjectEdge::Kind::Default:
        return Tr::tr("default of %1", "a parameter").arg(edge.label);
    case ObjectEdge::Kind::Holds:
        return Tr::tr("holds");
    case ObjectEdge::Kind::Base:
        return Tr::tr("is a view of");
    case ObjectEdge::Kind::Index:
    case ObjectEdge::Kind::Key:
    case ObjectEdge::Kind::Attribute:
    case ObjectEdge::Kind::Item:
        break;
    }
    return edge.label;
}

GraphCell gapCell(qint64 hidden)
{
    return {{}, Tr::tr("%n more", "items that are not shown", int(hidden)), {}};
}

QList<GraphCell> cellsOf(const ObjectNode &object)
{
    QList<GraphCell> cells;
    for (qsizetype i = 0; i < object.edges.size(); ++i) {
        if (object.hidden > 0 && i == object.gap)
            cells.append(gapCell(object.hidden));
        cells.append(graphCellOf(edgeLabel(object.edges[i]), object.edges[i].to));
    }
    if (object.hidden > 0 && object.gap >= object.edges.size())
        cells.append(gapCell(object.hidden));
    return cells;
}

/// The corner of the values, with "…" where it ends before they do.
QList<QStringList> gridOf(const ObjectNode &object)
{
    QList<QStringList> grid = object.cells;
    const qsizetype columns = grid.isEmpty() ? object.columns.size() : grid[0].size();
    const bool isFlat = object.kind == ObjectKind::Array && object.shape.size() == 1;
    const qint64 allRows =
        isFlat ? 1 : object.shape.value(object.shape.size() > 2 ? object.shape.size() - 2 : 0, 1);
    const qint64 allColumns =
        object.kind == ObjectKind::Series || object.shape.isEmpty() ? 1 : object.shape.last();
    for (qsizetype i = 0; i < object.index.size() && i < grid.size(); ++i)
        grid[i].prepend(object.index[i]);
    if (!grid.isEmpty() && grid.size() < allRows)
        grid.append(QStringList(grid[0].size(), u"…"_s));
    if (object.kind == ObjectKind::DataFrame) {
        QStringList names{QString()};
        for (const ObjectColumn &column : object.columns)
            names.append(column.name);
        grid.prepend(names);
    }
    if (columns < allColumns) {
        for (QStringList &row : grid)
            row.append(u"…"_s);
    }
    return grid;
}

QString shapeText(const QList<qint64> &shape)
{
    const QLocale locale;
    QStringList sizes;
    for (const qint64 size : shape)
        sizes.append(locale.toString(size));
    return sizes.isEmpty() ? Tr::tr("a single value") : sizes.join(u" × ");
}

QString tableNote(const ObjectNode &object)
{
    QStringList parts{shapeText(object.shape)};
    if (!object.dtype.isEmpty())
        parts.append(object.dtype);
    QStringList types;
    for (const ObjectColumn &column : object.columns)
        types.append(column.dtype);
    if (types.size() > 1 && types.count(types[0]) == types.size())
        types = {types[0]};
    return (parts + types).join(u", ");
}

QString noteOf(const ObjectNode &object)
{
    if (isTable(object))
        return tableNote(object);
    if (object.kind == ObjectKind::Str && object.length)
        return Tr::tr("%n character(s)", nullptr, int(*object.length));
    if (object.kind == ObjectKind::Bytes && object.length)
        return Tr::tr("%n byte(s)", nullptr, int(*object.length));
    if (object.hidden > 0 && object.length)
        return Tr::tr("%n item(s)", nullptr, int(*object.length));
    if (object.length && *object.length == 0 && object.edges.isEmpty())
        return Tr::tr("empty");
    return {};
}

} // namespace

QString graphBoxId(const ObjectReference &object)
{
    return QString::number(object.id) + u' ' + object.type;
}

GraphCell graphCellOf(const QString &label, const ObjectReference &reference)
{
    if (reference.isObject())
        return {label, {}, graphBoxId(reference)};
    return {label, reference.text.isEmpty() ? u"…"_s : reference.text, {}};
}

GraphNode graphBoxOf(const ObjectNode &object)
{
    GraphNode box{.id = graphBoxId({.id = object.id, .kind = object.kind, .type = object.type}),
                  .kind = boxKind(object),
                  .title = title(object),
                  .cells = cellsOf(object),
                  .grid = isTable(object) ? gridOf(object) : QList<QStringList>(),
                  .note = noteOf(object)};
    const bool isNamed = object.kind == ObjectKind::Function || object.kind == ObjectKind::Class;
    if (!object.text.isEmpty() && !isNamed)
        box.cells.prepend({{}, object.text, {}});
    return box;
}

} // namespace Lectern::App
