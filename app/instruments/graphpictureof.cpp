// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphpictureof.h"

#include "instruments/graphboxof.h"
#include "instruments/objectdifference.h"
#include "instruments/objectpaths.h"
#include "instruments/objectsharing.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qsizetype sentencesShown = 6;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GraphPicture)
};

bool isDefinition(ObjectKind kind)
{
    return kind == ObjectKind::Function || kind == ObjectKind::Class || kind == ObjectKind::Module;
}

/// Makes the boxes of one graph.
class Picture
{
public:
    explicit Picture(const ObjectGraph &graph) : m_graph(graph)
    {
        for (const ObjectNode &object : graph.objects)
            m_objects.insert(object.id, &object);
        m_hasData = std::ranges::any_of(
            graph.names, [](const ObjectName &name) { return !isDefinition(name.to.kind); });
    }

    GraphPicture make()
    {
        addNames(true);
        addNames(false);
        for (qsizetype i = 0; i < m_queue.size(); ++i) { // which grows
            const ObjectNode &object = *m_queue[i];
            m_picture.nodes.append(graphBoxOf(object));
            for (const ObjectEdge &edge : object.edges)
                reach(edge.to);
        }
        if (!m_graph.memory.isEmpty())
            noteMemory();
        return m_picture;
    }

private:
    /// Whether a function or a class keeps an object or, as a closure, a variable.
    bool keepsData(const ObjectReference &reference) const
    {
        const ObjectNode *object = m_objects.value(reference.id);
        return object && std::ranges::any_of(object->edges, [](const ObjectEdge &edge) {
                   return edge.kind == ObjectEdge::Kind::Cell ||
                          (edge.to.isObject() && !isDefinition(edge.to.kind));
               });
    }

    void addNames(bool isLocal)
    {
        const bool isHidden = isLocal && m_graph.cuts.contains("locals"_L1);
        GraphNode box{.id = isLocal ? u"local "_s + m_graph.function : u"global"_s,
                      .kind = GraphNode::Kind::Names,
                      .title = isLocal ? Tr::tr("names in %1", "a function").arg(m_graph.function)
                                       : Tr::tr("global names"),
                      .cells = {},
                      .grid = {},
                      .note = isHidden ? Tr::tr("can be seen from Python 3.13") : QString()};
        for (const ObjectName &name : m_graph.names) {
            if (name.isLocal != isLocal ||
                (m_hasData && isDefinition(name.to.kind) && !keepsData(name.to)))
                continue;
            box.cells.append(graphCellOf(name.name, name.to));
            reach(name.to);
        }
        if (!isLocal && std::ranges::any_of(m_graph.cuts, [](const QString &cut) {
                return cut != "locals"_L1 && cut != "memory"_L1;
            }))
            box.note = Tr::tr("There is more than is shown here.");
        if (!box.cells.isEmpty() || isHidden)
            m_picture.nodes.append(box);
    }

    void reach(const ObjectReference &reference)
    {
        const ObjectNode *object = m_objects.value(reference.id);
        if (!object || m_reached.contains(reference.id))
            return;
        m_reached.insert(reference.id);
        m_queue.append(object);
    }

    /// The array whose memory it is in the end: of those that show one array an arrow tells.
    qint64 owner(qint64 id) const
    {
        for (int i = 0; i < 100; ++i) {
            const ObjectNode *object = m_objects.value(id);
            if (!object)
                return id;
            const auto base =
                std::ranges::find(object->edges, ObjectEdge::Kind::Base, &ObjectEdge::kind);
            if (base == object->edges.end() || !base->to.isObject())
                return id;
            id = base->to.id;
        }
        return id;
    }

    void noteMemory()
    {
        const ObjectPaths paths(m_graph);
        for (const SharedMemory &pair : m_graph.memory) {
            const QString other = paths.to(pair.first);
            if (!m_reached.contains(pair.first) || !m_reached.contains(pair.second) ||
                other.isEmpty() || owner(pair.first) == owner(pair.second))
                continue;
            const QStringList columns =
                pair.secondColumns.isEmpty() ? pair.firstColumns : pair.secondColumns;
            const QString note = columns.isEmpty()
                                     ? Tr::tr("shares memory with %1").arg(other)
                                     : Tr::tr("shares memory with %1: %2", "the last are columns")
                                           .arg(other, columns.join(u", "));
            const ObjectNode &object = *m_objects[pair.second];
            const auto box = std::ranges::find(
                m_picture.nodes,
                graphBoxId({.id = object.id, .kind = object.kind, .type = object.type}),
                &GraphNode::id);
            box->note = Tr::tr("%1; %2", "two notes").arg(box->note, note);
        }
    }

    const ObjectGraph &m_graph;
    QHash<qint64, const ObjectNode *> m_objects;
    bool m_hasData = false;
    QSet<qint64> m_reached;
    QList<const ObjectNode *> m_queue;
    GraphPicture m_picture;
};

QString firstOf(const QStringList &sentences)
{
    const qsizetype rest = sentences.size() - sentencesShown;
    QStringList shown = sentences.first(std::min(sentences.size(), sentencesShown));
    if (rest > 0)
        shown.append(Tr::tr("And %n more.", "sentences of that kind", int(rest)));
    return shown.join(u' ');
}

QString timesText(int visit)
{
    const int tens = visit / 10 % 10;
    switch (tens == 1 ? 0 : visit % 10) {
    case 1:
        return Tr::tr("%1st time").arg(visit);
    case 2:
        return Tr::tr("%1nd time").arg(visit);
    case 3:
        return Tr::tr("%1rd time").arg(visit);
    default:
        return Tr::tr("%1th time").arg(visit);
    }
}

} // namespace

GraphPicture graphPictureOf(const ObjectGraph &graph)
{
    return Picture(graph).make();
}

QString graphMomentTitle(const ObjectGraph &graph, bool isRepeated)
{
    if (graph.line == 0)
        return Tr::tr("at the end");
    if (!isRepeated || graph.visit == 0)
        return Tr::tr("before line %1").arg(graph.line);
    return Tr::tr("before line %1 (%2)", "the last is: 2nd time")
        .arg(QString::number(graph.line), timesText(graph.visit));
}

QString graphSummary(const ObjectGraph &graph, const ObjectGraph *before)
{
    QStringList shared;
    for (const Sharing &each : sharing(graph)) {
        const ObjectNode *object = graph.find(each.id);
        if (object && !isDefinition(object->kind))
            shared.append(describe(each));
    }
    QStringList parts;
    if (!shared.isEmpty())
        parts.append(firstOf(shared));
    else if (!graph.objects.isEmpty())
        parts.append(Tr::tr("No object has two names or places."));
    if (before)
        parts.append(firstOf(describe(difference(*before, graph)).split(u'\n')));
    return parts.join(u'\n');
}

QList<GraphMoment> graphMomentsOf(const QList<ObjectGraph> &graphs)
{
    QList<GraphMoment> moments;
    for (qsizetype i = 0; i < graphs.size(); ++i) {
        const ObjectGraph &graph = graphs[i];
        const bool isRepeated = std::ranges::count(graphs, graph.line, &ObjectGraph::line) > 1;
        moments.append({graphMomentTitle(graph, isRepeated), graphPictureOf(graph),
                        graphSummary(graph, i > 0 ? &graphs[i - 1] : nullptr)});
    }
    return moments;
}

} // namespace Lectern::App
