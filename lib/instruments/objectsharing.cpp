// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectsharing.h"

#include "instruments/objectpaths.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ObjectSharing)
};

} // namespace

QList<Sharing> sharing(const ObjectGraph &graph)
{
    const ObjectPaths paths(graph);
    QList<Sharing> found;
    QHash<qint64, bool> isKnown;
    const auto note = [&](const ObjectReference &to, const QString &path) {
        if (!to.isObject())
            return;
        if (isKnown.contains(to.id))
            found.append({Sharing::Kind::SameObject, path, paths.to(to.id), to.type, to.id, {}});
        isKnown.insert(to.id, true);
    };
    for (const ObjectName &name : graph.names)
        note(name.to, ObjectPaths::nameText(graph, name));
    // Nearest first, as paths are found: the first way that comes here is the path itself.
    for (const ObjectNode &node : graph.objects) {
        for (const ObjectEdge &edge : node.edges) {
            if (edge.kind != ObjectEdge::Kind::Base)
                note(edge.to, paths.along(node.id, edge));
        }
    }
    for (const SharedMemory &pair : graph.memory) {
        const ObjectNode *second = graph.find(pair.second);
        if (second && !paths.isOnlyBase(pair.first) && !paths.isOnlyBase(pair.second))
            found.append({Sharing::Kind::SameMemory, paths.to(pair.second), paths.to(pair.first),
                          second->type, pair.second,
                          pair.secondColumns.isEmpty() ? pair.firstColumns : pair.secondColumns});
    }
    return found;
}

QString describe(const Sharing &sharing)
{
    if (sharing.kind == Sharing::Kind::SameObject)
        return Tr::tr("%1 is the same %2 as %3.").arg(sharing.path, sharing.type, sharing.other);
    if (sharing.columns.isEmpty())
        return Tr::tr("%1 shares memory with %2.").arg(sharing.path, sharing.other);
    return Tr::tr("%1 shares memory with %2: %3.", "the last are columns")
        .arg(sharing.path, sharing.other, sharing.columns.join(u", "));
}

} // namespace Lectern
