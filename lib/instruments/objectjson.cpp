// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/objectjson.h"

#include "instruments/objectsharing.h"
#include "instruments/variables.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString edgeKindName(ObjectEdge::Kind kind)
{
    switch (kind) {
    case ObjectEdge::Kind::Index:
        return u"index"_s;
    case ObjectEdge::Kind::Key:
        return u"key"_s;
    case ObjectEdge::Kind::KeyObject:
        return u"keyobject"_s;
    case ObjectEdge::Kind::Attribute:
        return u"attribute"_s;
    case ObjectEdge::Kind::Item:
        return u"item"_s;
    case ObjectEdge::Kind::Cell:
        return u"cell"_s;
    case ObjectEdge::Kind::Default:
        return u"default"_s;
    case ObjectEdge::Kind::Holds:
        return u"holds"_s;
    case ObjectEdge::Kind::Base:
        return u"base"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray numbersJson(const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

QJsonArray rowsJson(const QList<QStringList> &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

QJsonArray columnsJson(const QList<ObjectColumn> &columns)
{
    QJsonArray array;
    for (const ObjectColumn &column : columns)
        array.append(QJsonObject{{u"name"_s, column.name}, {u"dtype"_s, column.dtype}});
    return array;
}

QJsonObject referenceJson(const ObjectReference &reference)
{
    if (reference.isObject())
        return {{u"id"_s, reference.id}};
    return {{u"kind"_s, objectKindName(reference.kind)},
            {u"type"_s, reference.type},
            {u"text"_s, reference.text}};
}

QJsonObject nodeJson(const ObjectNode &node)
{
    QJsonArray edges;
    for (const ObjectEdge &edge : node.edges)
        edges.append(QJsonObject{{u"kind"_s, edgeKindName(edge.kind)},
                                 {u"label"_s, edge.label},
                                 {u"value"_s, referenceJson(edge.to)}});
    return {{u"id"_s, node.id},
            {u"type"_s, node.type},
            {u"kind"_s, objectKindName(node.kind)},
            {u"text"_s, node.text},
            {u"length"_s, orNull(node.length)},
            {u"edges"_s, edges},
            {u"gap"_s, node.gap},
            {u"hidden"_s, node.hidden},
            {u"shape"_s, numbersJson(node.shape)},
            {u"dtype"_s, node.dtype},
            {u"columns"_s, columnsJson(node.columns)},
            {u"index"_s, QJsonArray::fromStringList(node.index)},
            {u"cells"_s, rowsJson(node.cells)}};
}

QJsonArray sharingJson(const ObjectGraph &graph)
{
    QJsonArray array;
    for (const Sharing &shared : sharing(graph))
        array.append(QJsonObject{
            {u"kind"_s, shared.kind == Sharing::Kind::SameObject ? u"object"_s : u"memory"_s},
            {u"path"_s, shared.path},
            {u"other"_s, shared.other},
            {u"type"_s, shared.type},
            {u"columns"_s, QJsonArray::fromStringList(shared.columns)},
            {u"text"_s, describe(shared)}});
    return array;
}

QJsonObject graphJson(const ObjectGraph &graph)
{
    QJsonArray names;
    for (const ObjectName &name : graph.names)
        names.append(QJsonObject{{u"scope"_s, name.isLocal ? u"local"_s : u"global"_s},
                                 {u"name"_s, name.name},
                                 {u"value"_s, referenceJson(name.to)}});
    QJsonArray objects;
    for (const ObjectNode &node : graph.objects)
        objects.append(nodeJson(node));
    return {{u"line"_s, graph.line > 0 ? QJsonValue(graph.line) : QJsonValue(QJsonValue::Null)},
            {u"visit"_s, graph.visit},
            {u"function"_s, graph.function},
            {u"time_s"_s, std::chrono::duration<double>(graph.time).count()},
            {u"names"_s, names},
            {u"objects"_s, objects},
            {u"sharing"_s, sharingJson(graph)},
            {u"cut"_s, QJsonArray::fromStringList(graph.cuts)},
            {u"text"_s, describe(graph)}};
}

QJsonObject variableJson(const Variable &variable)
{
    QJsonObject object{{u"name"_s, variable.name},
                       {u"type"_s, variable.type},
                       {u"kind"_s, objectKindName(variable.kind)},
                       {u"text"_s, variable.text},
                       {u"length"_s, orNull(variable.length)},
                       {u"bytes"_s, orNull(variable.bytes)},
                       {u"bytes_are_own"_s, variable.areBytesOwn},
                       {u"shape"_s, numbersJson(variable.shape)},
                       {u"table"_s, QJsonValue::Null}};
    if (const auto &table = variable.table)
        object.insert(u"table"_s,
                      QJsonObject{{u"columns"_s, columnsJson(table->columns)},
                                  {u"index"_s, QJsonArray::fromStringList(table->index)},
                                  {u"rows"_s, rowsJson(table->rows)},
                                  {u"is_cut"_s, table->isCut}});
    return object;
}

} // namespace

QJsonArray objectsJson(const RunOutcome &outcome)
{
    QJsonArray moments;
    for (const ObjectGraph &graph : objectGraphs(outcome))
        moments.append(graphJson(graph));
    return moments;
}

QJsonArray stepObjectsJson(const RunOutcome &outcome)
{
    QJsonArray moments;
    for (const ObjectGraph &graph : stepGraphs(outcome)) {
        QJsonObject moment = graphJson(graph);
        moment.insert(u"step"_s, *graph.step);
        moment.insert(u"step_end"_s, orNull(graph.stepEnd));
        moments.append(moment);
    }
    return moments;
}

QJsonValue variablesJson(const RunOutcome &outcome)
{
    const std::optional<Variables> variables = variablesOf(outcome);
    if (!variables)
        return QJsonValue::Null;
    QJsonArray list;
    for (const Variable &variable : variables->list)
        list.append(variableJson(variable));
    return QJsonObject{
        {u"list"_s, list}, {u"is_cut"_s, variables->isCut}, {u"text"_s, describe(*variables)}};
}

} // namespace Lectern
