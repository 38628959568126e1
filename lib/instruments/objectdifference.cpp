// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectdifference.h"

#include "instruments/objectpaths.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ObjectDifference)
};

/// Something with a place, to be found at the other moment.
struct Place
{
    QString key;
    QString label;
    QString path;
    ObjectReference to;
};

QList<Place> placesOf(const ObjectNode &node, const ObjectPaths &paths)
{
    QList<Place> places;
    for (const ObjectEdge &edge : node.edges) {
        // Items of a set have no place but themselves.
        const QString label =
            edge.label.isEmpty() ? QString::number(edge.to.id) + edge.to.text : edge.label;
        places.append({QString::number(int(edge.kind)) + u' ' + label, edge.label,
                       paths.along(node.id, edge), edge.to});
    }
    return places;
}

QList<Place> placesOf(const ObjectGraph &graph, const QString &function)
{
    QList<Place> places;
    for (const ObjectName &name : graph.names) {
        if (!name.isLocal || graph.function == function)
            places.append({(name.isLocal ? u"local "_s : u"global "_s) + name.name, name.name,
                           ObjectPaths::nameText(graph, name), name.to});
    }
    return places;
}

/// Keys may repeat, where keys of a dict look alike: they are told apart by their order.
QHash<QString, Place> byKey(const QList<Place> &places)
{
    QHash<QString, Place> found;
    for (const Place &place : places) {
        QString key = place.key;
        while (found.contains(key))
            key += u'\'';
        found.insert(key, place);
    }
    return found;
}

QList<ReferenceChange> compare(const QList<Place> &before, const QList<Place> &after)
{
    QList<ReferenceChange> changes;
    QHash<QString, Place> rest = byKey(before);
    QHash<QString, bool> seen;
    for (const Place &place : after) {
        QString key = place.key;
        while (seen.contains(key))
            key += u'\'';
        seen.insert(key, true);
        const auto old = rest.constFind(key);
        if (old == rest.constEnd()) {
            changes.append({place.path, place.label, std::nullopt, place.to});
            continue;
        }
        if (old->to != place.to)
            changes.append({place.path, place.label, old->to, place.to});
        rest.erase(old);
    }
    for (const Place &place : before) {
        if (rest.remove(place.key))
            changes.append({place.path, place.label, place.to, std::nullopt});
    }
    return changes;
}

/// What an edge leads to is left out of at least one of them: that is no change.
bool isOnlyCut(const ObjectNode &before, const ObjectNode &after, const ReferenceChange &change)
{
    const bool isHidden = before.hidden > 0 || after.hidden > 0;
    const auto isCut = [](const std::optional<ObjectReference> &reference) {
        return reference && !reference->isObject() && reference->text == u"…"_s;
    };
    return (isHidden && (!change.before || !change.after)) || isCut(change.before) ||
           isCut(change.after);
}

} // namespace

ObjectDifference difference(const ObjectGraph &before, const ObjectGraph &after)
{
    ObjectDifference found;
    const ObjectPaths oldPaths(before);
    const ObjectPaths newPaths(after);
    const QString function = before.function == after.function ? after.function : u"\n"_s;
    found.names = compare(placesOf(before, function), placesOf(after, function));
    for (const ObjectNode &node : after.objects) {
        const ObjectNode *old = before.find(node.id);
        if (!old || old->type != node.type) { // the id of an object that died was given again
            found.added.append(node.id);
            continue;
        }
        ObjectChange change{.id = node.id,
                            .edges = compare(placesOf(*old, oldPaths), placesOf(node, newPaths)),
                            .isContentChanged =
                                old->length != node.length || old->text != node.text ||
                                old->cells != node.cells || old->columns != node.columns};
        change.edges.removeIf(
            [&](const ReferenceChange &edge) { return isOnlyCut(*old, node, edge); });
        if (!change.edges.isEmpty() || change.isContentChanged)
            found.changed.append(change);
    }
    for (const ObjectNode &node : before.objects) {
        const ObjectNode *now = after.find(node.id);
        if (!now || now->type != node.type)
            found.gone.append(node.id);
    }
    // Of a graph that is cut nobody knows whether the object is new or was left out.
    if (before.cuts.contains("objects"_L1) || before.cuts.contains("time"_L1))
        found.added.clear();
    if (after.cuts.contains("objects"_L1) || after.cuts.contains("time"_L1))
        found.gone.clear();
    return found;
}

QString describe(const ObjectDifference &difference)
{
    QList<ReferenceChange> changes = difference.names;
    for (const ObjectChange &object : difference.changed)
        changes += object.edges;
    QStringList lines;
    const auto text = [](const ObjectReference &to) { return to.isObject() ? to.type : to.text; };
    for (const ReferenceChange &change : changes) {
        if (!change.before)
            lines.append(Tr::tr("%1 is new: %2.").arg(change.path, text(*change.after)));
        else if (!change.after)
            lines.append(Tr::tr("%1 is gone.").arg(change.path));
        else if (change.before->isObject() && change.after->isObject())
            lines.append(
                Tr::tr("%1 is another object now: %2.").arg(change.path, text(*change.after)));
        else
            lines.append(Tr::tr("%1 was %2 and is %3 now.")
                             .arg(change.path, text(*change.before), text(*change.after)));
    }
    return lines.isEmpty() ? Tr::tr("Nothing has changed.") : lines.join(u'\n');
}

} // namespace Lectern
