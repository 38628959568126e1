// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectpaths.h"

#include <QCoreApplication>
#include <QQueue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ObjectPaths)
};

QString extended(const QString &path, const ObjectEdge &edge)
{
    // What is words and no expression is held together before more follows.
    const QString start = path.contains(u' ') && !path.contains(u'[') ? u'(' + path + u')' : path;
    switch (edge.kind) {
    case ObjectEdge::Kind::Index:
    case ObjectEdge::Kind::Key:
        return start + u'[' + edge.label + u']';
    case ObjectEdge::Kind::Attribute:
    case ObjectEdge::Kind::Base:
        return start + u'.' + edge.label;
    case ObjectEdge::Kind::KeyObject:
        return Tr::tr("a key of %1").arg(path);
    case ObjectEdge::Kind::Item:
        return Tr::tr("an item of %1").arg(path);
    case ObjectEdge::Kind::Cell:
        return Tr::tr("%1 in %2", "a variable, and the function that keeps it")
            .arg(edge.label, path);
    case ObjectEdge::Kind::Default:
        return Tr::tr("the default of %1 in %2").arg(edge.label, path);
    case ObjectEdge::Kind::Holds:
        return Tr::tr("what %1 holds").arg(path);
    }
    Q_UNREACHABLE_RETURN(path);
}

} // namespace

ObjectPaths::ObjectPaths(const ObjectGraph &graph)
{
    QHash<qint64, const ObjectNode *> nodes;
    for (const ObjectNode &node : graph.objects)
        nodes.insert(node.id, &node);
    QQueue<qint64> queue;
    const auto reach = [&](qint64 id, const QString &path, bool isBase) {
        if (!nodes.contains(id) || m_paths.contains(id))
            return;
        m_paths.insert(id, path);
        m_bases.insert(id, isBase);
        queue.enqueue(id);
    };
    for (const ObjectName &name : graph.names)
        reach(name.to.id, nameText(graph, name), false);
    while (!queue.isEmpty()) {
        const ObjectNode &node = *nodes[queue.dequeue()];
        for (const ObjectEdge &edge : node.edges)
            reach(edge.to.id, along(node.id, edge), edge.kind == ObjectEdge::Kind::Base);
    }
}

QString ObjectPaths::along(qint64 holder, const ObjectEdge &edge) const
{
    return extended(to(holder), edge);
}

QString ObjectPaths::nameText(const ObjectGraph &graph, const ObjectName &name)
{
    const bool isTwice = std::ranges::any_of(graph.names, [&name](const ObjectName &other) {
        return other.name == name.name && other.isLocal != name.isLocal;
    });
    return isTwice && !name.isLocal ? Tr::tr("global %1").arg(name.name) : name.name;
}

} // namespace Lectern
