// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphpictureof.h"

#include <catch2/catch_test_macros.hpp>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

using Kind = GraphNode::Kind;
using Edge = ObjectEdge::Kind;

ObjectReference to(qint64 id, ObjectKind kind, const QString &type)
{
    return {id, kind, type, {}};
}

const ObjectReference one = {0, ObjectKind::Number, u"int"_s, u"1"_s};

ObjectNode list(qint64 id, const QList<ObjectEdge> &edges)
{
    return {.id = id,
            .type = u"list"_s,
            .kind = ObjectKind::List,
            .length = edges.size(),
            .edges = edges};
}

QStringList titlesOf(const GraphPicture &picture)
{
    QStringList titles;
    for (const GraphNode &node : picture.nodes)
        titles.append(node.title);
    return titles;
}

QStringList cellsOf(const GraphNode &node)
{
    QStringList cells;
    for (const GraphCell &cell : node.cells)
        cells.append(cell.label + u'=' + (cell.target.isEmpty() ? cell.text : u"→"_s));
    return cells;
}

} // namespace

TEST_CASE("names come first and each object is one box", "[graphpicture]")
{
    ObjectGraph graph{.line = 4, .visit = 1, .function = u"f"_s};
    graph.names = {{true, u"x"_s, to(7, ObjectKind::List, u"list"_s)},
                   {false, u"a"_s, to(7, ObjectKind::List, u"list"_s)},
                   {false, u"n"_s, one}};
    graph.objects = {list(7, {{Edge::Index, u"0"_s, one},
                              {Edge::Index, u"1"_s, to(8, ObjectKind::List, u"list"_s)}}),
                     list(8, {})};
    const GraphPicture picture = graphPictureOf(graph);
    CHECK(titlesOf(picture) ==
          QStringList{u"names in f"_s, u"global names"_s, u"list"_s, u"list"_s});
    CHECK(picture.nodes[0].kind == Kind::Names);
    CHECK(cellsOf(picture.nodes[1]) == QStringList{u"a=→"_s, u"n=1"_s});
    CHECK(picture.nodes[0].cells[0].target == picture.nodes[2].id);
    CHECK(cellsOf(picture.nodes[2]) == QStringList{u"0=1"_s, u"1=→"_s});
    CHECK(picture.nodes[3].note == u"empty"_s);
}

TEST_CASE("definitions are left out beside data unless they keep something", "[graphpicture]")
{
    ObjectGraph graph;
    graph.names = {{false, u"plain"_s, to(1, ObjectKind::Function, u"function"_s)},
                   {false, u"kept"_s, to(2, ObjectKind::Function, u"function"_s)},
                   {false, u"np"_s, {0, ObjectKind::Module, u"module"_s, u"numpy"_s}}};
    graph.objects = {
        {.id = 1, .type = u"function"_s, .kind = ObjectKind::Function, .text = u"plain()"_s},
        {.id = 2,
         .type = u"function"_s,
         .kind = ObjectKind::Function,
         .text = u"inc()"_s,
         .edges = {{Edge::Cell, u"n"_s, one},
                   {Edge::Default, u"seen"_s, to(3, ObjectKind::List, u"list"_s)}}},
        list(3, {})};
    CHECK(cellsOf(graphPictureOf(graph).nodes[0]).size() == 3);
    graph.names.prepend({false, u"a"_s, one});
    const GraphPicture picture = graphPictureOf(graph);
    CHECK(cellsOf(picture.nodes[0]) == QStringList{u"a=1"_s, u"kept=→"_s});
    CHECK(titlesOf(picture) == QStringList{u"global names"_s, u"function inc()"_s, u"list"_s});
    CHECK(cellsOf(picture.nodes[1]) == QStringList{u"keeps n=1"_s, u"default of seen=→"_s});
    CHECK(picture.nodes[1].kind == Kind::Mapping);
}

TEST_CASE("a long sequence says between its cells how many are left out", "[graphpicture]")
{
    ObjectGraph graph{.names = {{false, u"a"_s, to(1, ObjectKind::List, u"list"_s)}}};
    ObjectNode node = list(1, {{Edge::Index, u"0"_s, one}, {Edge::Index, u"999"_s, one}});
    node.length = 1000;
    node.gap = 1;
    node.hidden = 998;
    graph.objects = {node};
    CHECK(cellsOf(graphPictureOf(graph).nodes[1]) ==
          QStringList{u"0=1"_s, u"=998 more"_s, u"999=1"_s});
}

TEST_CASE("arrays and tables are grids with their shape and the memory that they share",
          "[graphpicture]")
{
    ObjectGraph graph;
    const auto array = [](qint64 id) { return to(id, ObjectKind::Array, u"ndarray"_s); };
    graph.names = {{false, u"a"_s, array(1)},
                   {false, u"v"_s, array(2)},
                   {false, u"df"_s, to(3, ObjectKind::DataFrame, u"DataFrame"_s)},
                   {false, u"copy"_s, to(4, ObjectKind::DataFrame, u"DataFrame"_s)}};
    ObjectNode base{.id = 1,
                    .type = u"ndarray"_s,
                    .kind = ObjectKind::Array,
                    .shape = {1000, 2},
                    .dtype = u"float64"_s,
                    .cells = {{u"0.0"_s, u"1.0"_s}}};
    ObjectNode view = base;
    view.id = 2;
    view.edges = {{Edge::Base, u"base"_s, array(1)}};
    ObjectNode table{.id = 3,
                     .type = u"DataFrame"_s,
                     .kind = ObjectKind::DataFrame,
                     .shape = {1, 1},
                     .columns = {{u"age"_s, u"int64"_s}},
                     .index = {u"row"_s},
                     .cells = {{u"5"_s}}};
    ObjectNode second = table;
    second.id = 4;
    graph.objects = {base, view, table, second};
    graph.memory = {{1, 2, {}, {}}, {3, 4, {u"age"_s}, {u"age"_s}}};
    const GraphPicture picture = graphPictureOf(graph);
    REQUIRE(picture.nodes.size() == 5);
    CHECK(picture.nodes[1].grid == QList<QStringList>{{u"0.0"_s, u"1.0"_s}, {u"…"_s, u"…"_s}});
    CHECK(picture.nodes[1].note == u"1,000 × 2, float64"_s);
    CHECK(cellsOf(picture.nodes[2]) == QStringList{u"is a view of=→"_s});
    CHECK(picture.nodes[2].note == u"1,000 × 2, float64"_s);
    CHECK(picture.nodes[3].grid == QList<QStringList>{{QString(), u"age"_s}, {u"row"_s, u"5"_s}});
    CHECK(picture.nodes[4].note == u"1 × 1, int64; shares memory with df: age"_s);
}

TEST_CASE("moments have a title and say what is shared and what has changed", "[graphpicture]")
{
    ObjectGraph first{.line = 4, .visit = 1};
    first.names = {{false, u"a"_s, to(1, ObjectKind::List, u"list"_s)},
                   {false, u"b"_s, to(1, ObjectKind::List, u"list"_s)}};
    first.objects = {list(1, {})};
    ObjectGraph second = first;
    second.visit = 2;
    second.objects = {list(1, {{Edge::Index, u"0"_s, one}})};
    ObjectGraph last = second;
    last.line = 0;
    last.names.removeLast();
    const QList<GraphMoment> moments = graphMomentsOf({first, second, last});
    REQUIRE(moments.size() == 3);
    CHECK(moments[0].title == u"before line 4 (1st time)"_s);
    CHECK(moments[1].title == u"before line 4 (2nd time)"_s);
    CHECK(moments[2].title == u"at the end"_s);
    CHECK(moments[0].summary == u"b is the same list as a."_s);
    CHECK(moments[1].summary == u"b is the same list as a.\na[0] is new: 1."_s);
    CHECK(moments[2].summary == u"No object has two names or places.\nb is gone."_s);
    CHECK(graphMomentTitle(first, false) == u"before line 4"_s);
    second.visit = 11;
    CHECK(graphMomentTitle(second, true) == u"before line 4 (11th time)"_s);
}

TEST_CASE("a graph that is cut says so and one without names is empty", "[graphpicture]")
{
    ObjectGraph graph{.names = {{false, u"a"_s, one}}, .cuts = {u"objects"_s}};
    CHECK(graphPictureOf(graph).nodes[0].note == u"There is more than is shown here."_s);
    CHECK(graphPictureOf({}).nodes.isEmpty());
    CHECK(graphMomentsOf({}).isEmpty());
}
