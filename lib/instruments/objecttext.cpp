// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectgraph.h"
#include "instruments/objectpaths.h"
#include "instruments/objectsharing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ObjectText)
};

QString joined(const QStringList &texts)
{
    return texts.join(u", ");
}

bool isDefinition(ObjectKind kind)
{
    return kind == ObjectKind::Function || kind == ObjectKind::Class || kind == ObjectKind::Module;
}

QString shapeText(const QList<qint64> &shape)
{
    QStringList sizes;
    for (const qint64 size : shape)
        sizes.append(QString::number(size));
    return sizes.isEmpty() ? u"()"_s : sizes.join(u" × ");
}

/// "list of 3", "array of 3 × 4, int64", "Point".
QString nodeTitle(const ObjectNode &node)
{
    if (!node.columns.isEmpty() || !node.shape.isEmpty()) {
        const QString title = Tr::tr("%1 of %2", "a type, and sizes such as 3 × 4")
                                  .arg(node.type, shapeText(node.shape));
        return node.dtype.isEmpty() ? title : title + u", "_s + node.dtype;
    }
    if (node.length)
        return Tr::tr("%1 of %2", "a type, and how many items").arg(node.type).arg(*node.length);
    return node.text.isEmpty() ? node.type : node.type + u' ' + node.text;
}

QString referenceText(const ObjectGraph &graph, const ObjectPaths &paths,
                      const ObjectReference &reference, const QString &path)
{
    if (!reference.isObject())
        return reference.text;
    const ObjectNode *node = graph.find(reference.id);
    if (paths.to(reference.id) != path)
        return Tr::tr("%1 (the same as %2)").arg(nodeTitle(*node), paths.to(reference.id));
    return nodeTitle(*node);
}

QString columnsText(const ObjectNode &node)
{
    QStringList columns;
    for (const ObjectColumn &column : node.columns)
        columns.append(Tr::tr("%1 (%2)", "a column and its type").arg(column.name, column.dtype));
    return joined(columns);
}

/// What the object holds, in its order.
QString contentsText(const ObjectGraph &graph, const ObjectPaths &paths, const ObjectNode &node)
{
    QStringList parts;
    for (qsizetype i = 0; i < node.edges.size(); ++i) {
        const ObjectEdge &edge = node.edges[i];
        if (node.hidden > 0 && i == node.gap)
            parts.append(Tr::tr("%n not shown", nullptr, int(node.hidden)));
        const QString value = referenceText(graph, paths, edge.to, paths.along(node.id, edge));
        parts.append(edge.label.isEmpty() ? value : edge.label + u": "_s + value);
    }
    if (node.hidden > 0 && node.gap >= node.edges.size())
        parts.append(Tr::tr("%n not shown", nullptr, int(node.hidden)));
    if (!node.columns.isEmpty() && node.kind == ObjectKind::DataFrame)
        parts.append(columnsText(node));
    return parts.join(u"; ");
}

/// The other names of an object: "shared with b, c".
QString othersText(const ObjectGraph &graph, const ObjectNode &node, const QString &path)
{
    QStringList others;
    for (const ObjectName &name : graph.names) {
        const QString text = ObjectPaths::nameText(graph, name);
        if (name.to.id == node.id && text != path)
            others.append(text);
    }
    return others.isEmpty() ? QString() : Tr::tr(", shared with %1").arg(joined(others));
}

QStringList objectLines(const ObjectGraph &graph, const ObjectPaths &paths)
{
    QStringList lines;
    for (const ObjectNode &node : graph.objects) {
        const QString path = paths.to(node.id);
        if (isDefinition(node.kind) && node.edges.isEmpty())
            continue;
        const QString contents = contentsText(graph, paths, node);
        const QString title = nodeTitle(node) + othersText(graph, node, path);
        lines.append(contents.isEmpty()
                         ? Tr::tr("%1: %2.", "an object's name, and what it is").arg(path, title)
                         : Tr::tr("%1: %2. It holds %3.", "name, what it is, its contents")
                               .arg(path, title, contents));
    }
    return lines;
}

} // namespace

QString describe(const ObjectGraph &graph)
{
    const ObjectPaths paths(graph);
    QStringList lines;
    QStringList definitions;
    for (const ObjectName &name : graph.names) {
        const QString text = ObjectPaths::nameText(graph, name);
        if (isDefinition(name.to.kind))
            definitions.append(text);
        else if (!name.to.isObject())
            lines.append(Tr::tr("%1: %2 %3.", "a name, a type, a value")
                             .arg(text, name.to.type, name.to.text));
    }
    lines += objectLines(graph, paths);
    for (const Sharing &shared : sharing(graph)) {
        if (shared.kind == Sharing::Kind::SameMemory)
            lines.append(describe(shared));
    }
    if (!definitions.isEmpty())
        lines.append(Tr::tr("Functions, classes and modules: %1.").arg(joined(definitions)));
    if (graph.cuts.contains("locals"_L1))
        lines.append(Tr::tr("The local names of this function could not be looked at without "
                            "changing what it sees; Python 3.13 can."));
    if (!graph.cuts.isEmpty())
        lines.append(Tr::tr("There is more than is shown here."));
    if (lines.isEmpty())
        return Tr::tr("There are no names yet.");
    return lines.join(u'\n');
}

} // namespace Lectern
