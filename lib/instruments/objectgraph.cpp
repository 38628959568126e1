// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectgraph.h"

#include "instruments/records.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Kind = ObjectEdge::Kind;

/// In the order of ObjectKind.
constexpr std::array kindNames = {
    "none"_L1,   "bool"_L1,     "number"_L1, "str"_L1,       "bytes"_L1,    "list"_L1,
    "tuple"_L1,  "dict"_L1,     "set"_L1,    "frozenset"_L1, "function"_L1, "class"_L1,
    "module"_L1, "instance"_L1, "array"_L1,  "dataframe"_L1, "series"_L1,   "other"_L1,
};

Kind edgeKind(const QString &name)
{
    static const QHash<QString, Kind> kinds = {{u"index"_s, Kind::Index},
                                               {u"key"_s, Kind::Key},
                                               {u"keyobject"_s, Kind::KeyObject},
                                               {u"attribute"_s, Kind::Attribute},
                                               {u"item"_s, Kind::Item},
                                               {u"cell"_s, Kind::Cell},
                                               {u"default"_s, Kind::Default},
                                               {u"holds"_s, Kind::Holds},
                                               {u"base"_s, Kind::Base}};
    return kinds.value(name, Kind::Holds);
}

ObjectReference readReference(const QJsonValue &json)
{
    if (!json.isArray())
        return {.id = json.toInteger(), .kind = ObjectKind::Other};
    const QJsonArray parts = json.toArray();
    return {.kind = objectKindFromName(parts[0].toString()),
            .type = parts[1].toString(),
            .text = parts[2].toString()};
}

QStringList readTexts(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

void readTable(ObjectNode &node, const QJsonObject &json)
{
    for (const QJsonValue &size : json["shape"_L1].toArray())
        node.shape.append(size.toInteger());
    node.dtype = json["dtype"_L1].toString();
    node.index = readTexts(json["index"_L1]);
    for (const QJsonValue &column : json["columns"_L1].toArray())
        node.columns.append({column[0].toString(), column[1].toString()});
    for (const QJsonValue &row : json["corner"_L1].toArray())
        node.cells.append(readTexts(row));
}

ObjectNode readNode(const QJsonObject &json)
{
    ObjectNode node{.id = json["id"_L1].toInteger(),
                    .type = json["type"_L1].toString(),
                    .kind = objectKindFromName(json["kind"_L1].toString()),
                    .text = json["text"_L1].toString(),
                    .gap = json["gap"_L1].toInteger(),
                    .hidden = json["hidden"_L1].toInteger()};
    if (const QJsonValue length = json["length"_L1]; length.isDouble())
        node.length = length.toInteger();
    for (const QJsonValue &slot : json["slots"_L1].toArray())
        node.edges.append(
            {edgeKind(slot[0].toString()), slot[1].toString(), readReference(slot[2])});
    readTable(node, json);
    return node;
}

/// What references say of the objects that they lead to.
void fillReferences(ObjectGraph &graph)
{
    const auto fill = [&graph](ObjectReference &reference) {
        const ObjectNode *node = reference.isObject() ? graph.find(reference.id) : nullptr;
        if (!node) {
            reference.id = 0;
            return;
        }
        reference.kind = node->kind;
        reference.type = node->type;
    };
    for (ObjectName &name : graph.names) {
        if (name.to.isObject())
            fill(name.to);
    }
    for (ObjectNode &node : graph.objects) {
        for (ObjectEdge &edge : node.edges) {
            if (edge.to.isObject())
                fill(edge.to);
        }
    }
}

ObjectGraph readGraph(const QJsonObject &json, std::chrono::nanoseconds start)
{
    ObjectGraph graph{.line = json["line"_L1].toInt(),
                      .visit = json["visit"_L1].toInt(),
                      .function = json["function"_L1].toString(),
                      .time = std::chrono::nanoseconds(json["time_ns"_L1].toInteger()) - start,
                      .cuts = json["cut"_L1].toObject().keys()};
    for (const QJsonValue &name : json["names"_L1].toArray())
        graph.names.append(
            {name[0].toString() == "local"_L1, name[1].toString(), readReference(name[2])});
    for (const QJsonValue &node : json["objects"_L1].toArray())
        graph.objects.append(readNode(node.toObject()));
    for (const QJsonValue &pair : json["memory"_L1].toArray())
        graph.memory.append({pair["a"_L1].toInteger(), pair["b"_L1].toInteger(),
                             readTexts(pair["columns"_L1]), readTexts(pair["other_columns"_L1])});
    if (const QJsonValue step = json["step"_L1]; step.isDouble())
        graph.step = step.toInteger();
    fillReferences(graph);
    return graph;
}

/// The step at which no more graphs were taken, if there is one.
std::optional<qsizetype> cutStep(const RunOutcome &outcome)
{
    for (const QJsonObject &cut : recordsOf(outcome.recording, "cut"_L1)) {
        if (cut["what"_L1] == "step graphs"_L1)
            return cut["step"_L1].toInteger();
    }
    return std::nullopt;
}

} // namespace

QString objectKindName(ObjectKind kind)
{
    return kindNames[std::size_t(kind)];
}

ObjectKind objectKindFromName(const QString &name)
{
    const auto found = std::ranges::find(kindNames, name);
    return found == kindNames.end() ? ObjectKind::Other
                                    : ObjectKind(std::distance(kindNames.begin(), found));
}

const ObjectNode *ObjectGraph::find(qint64 id) const
{
    const auto found = std::ranges::find(objects, id, &ObjectNode::id);
    return found == objects.end() ? nullptr : &*found;
}

QList<ObjectGraph> objectGraphs(const RunOutcome &outcome)
{
    QList<ObjectGraph> graphs;
    for (const QJsonObject &record : recordsOf(outcome.recording, "objects"_L1)) {
        if (!record.contains("step"_L1))
            graphs.append(readGraph(record, outcome.recording.start));
    }
    return graphs;
}

QList<ObjectGraph> stepGraphs(const RunOutcome &outcome)
{
    QList<ObjectGraph> graphs;
    for (const QJsonObject &record : recordsOf(outcome.recording, "objects"_L1)) {
        if (record["step"_L1].isDouble())
            graphs.append(readGraph(record, outcome.recording.start));
    }
    std::ranges::stable_sort(graphs, {}, &ObjectGraph::step); // threads take turns
    for (qsizetype i = 0; i + 1 < graphs.size(); ++i)
        graphs[i].stepEnd = graphs[i + 1].step;
    if (!graphs.isEmpty())
        graphs.last().stepEnd = cutStep(outcome);
    return graphs;
}

} // namespace Lectern
