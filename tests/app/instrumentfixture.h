// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fixtures.h"
#include "instruments/growthfigure.h"
#include "instruments/memorystrip.h"
#include "instruments/objectgraphview.h"
#include "instruments/threadlanes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <chrono>
#include <cmath>

// What tests of figures share: recordings as runs leave them, and a figure that is shown.

namespace Lectern::App {

inline std::chrono::nanoseconds atSeconds(double seconds)
{
    return std::chrono::nanoseconds(std::llround(seconds * 1e9));
}

/// Grows from 12 MB to \a peak and falls back, in \a seconds, a point every 20 ms.
inline MemoryRecording memoryOf(double seconds, qint64 peak)
{
    MemoryRecording recording;
    const int count = static_cast<int>(seconds / 0.02);
    for (int i = 0; i <= count; ++i) {
        const double ratio = static_cast<double>(i) / count;
        const double height = ratio < 0.8 ? ratio / 0.8 : 0.4;
        recording.points.append(
            {atSeconds(ratio * seconds),
             12'000'000 + static_cast<qint64>(height * static_cast<double>(peak - 12'000'000)),
             ratio < 0.8 ? 0.97 : 0.1, 1});
    }
    recording.peakBytes = peak;
    recording.wall = atSeconds(seconds);
    return recording;
}

inline MemoryRecording memoryWithMarks()
{
    MemoryRecording recording = memoryOf(2.4, 212'000'000);
    recording.marks = {{atSeconds(0.3), 1, QStringLiteral("chunk 1")},
                       {atSeconds(0.34), 1, QStringLiteral("chunk 2")},
                       {atSeconds(1.2), 1, QStringLiteral("sorted")},
                       {atSeconds(1.9), 1, QStringLiteral("del data")}};
    return recording;
}

/// A lane whose spans of \a step seconds have the states of \a states in turn.
inline ThreadLane laneOf(const QString &name, const QList<ThreadState> &states, double begin,
                         double end, double step, double share)
{
    ThreadLane lane{.process = 1, .thread = 1, .name = name, .spans = {}};
    for (int i = 0; begin + i * step < end - 1e-9; ++i) {
        const ThreadState state = states[i % states.size()];
        lane.spans.append({atSeconds(begin + i * step), atSeconds(begin + (i + 1) * step), state,
                           state == ThreadState::Running ? share : 0});
    }
    lane.cpu = atSeconds((end - begin) * share);
    return lane;
}

/// Two workers that take turns with the interpreter lock while the main thread waits for them.
inline ThreadRecording threadsUnderLock()
{
    using enum ThreadState;
    ThreadRecording recording;
    recording.lanes = {
        laneOf(QStringLiteral("main thread"),
               {Running, WaitsForEvent, WaitsForEvent, WaitsForEvent}, 0, 2, 0.5, 0.9),
        laneOf(QStringLiteral("thread 2 (worker-1)"), {Running, WaitsForLock}, 0.1, 1.9, 0.1, 0.95),
        laneOf(QStringLiteral("thread 3 (worker-2)"), {WaitsForLock, Running}, 0.1, 1.9, 0.1, 0.95),
        laneOf(QStringLiteral("thread 4 (logger)"), {Sleeps, WaitsForData}, 0.1, 1.9, 0.3, 0)};
    recording.begin = atSeconds(0.1);
    recording.end = atSeconds(1.9);
    recording.busyCores = 1.02;
    recording.processes = 1;
    recording.workers = 2;
    return recording;
}

/// a and b name one list, which a dict and an object hold as well; an array and a plain value.
inline GraphPicture sharedList()
{
    using Kind = GraphNode::Kind;
    GraphPicture picture;
    const auto to = [](const char *label, const char *target) {
        return GraphCell{QString::fromUtf8(label), {}, QString::fromUtf8(target)};
    };
    const auto text = [](const char *label, const char *value) {
        return GraphCell{QString::fromUtf8(label), QString::fromUtf8(value), {}};
    };
    picture.nodes = {{QStringLiteral("global"),
                      Kind::Names,
                      QStringLiteral("global names"),
                      {to("a", "list"), to("b", "list"), to("config", "dict"), to("dog", "dog"),
                       to("grid", "array"), text("n", "3")},
                      {},
                      {}},
                     {QStringLiteral("list"),
                      Kind::Sequence,
                      QStringLiteral("list"),
                      {text("0", "1"), text("1", "2"), text("2", "3")},
                      {},
                      {}},
                     {QStringLiteral("dict"),
                      Kind::Mapping,
                      QStringLiteral("dict"),
                      {text("'name'", "'base'"), to("'sizes'", "list"), to("'inner'", "inner")},
                      {},
                      {}},
                     {QStringLiteral("inner"),
                      Kind::Mapping,
                      QStringLiteral("dict"),
                      {text("'lr'", "0.01")},
                      {},
                      {}},
                     {QStringLiteral("dog"),
                      Kind::Mapping,
                      QStringLiteral("Dog"),
                      {text("name", "'Rex'"), to("toys", "list"), to("self", "dog")},
                      {},
                      {}},
                     {QStringLiteral("array"),
                      Kind::Array,
                      QStringLiteral("ndarray"),
                      {},
                      {{QStringLiteral("0.0"), QStringLiteral("0.5"), QStringLiteral("…")},
                       {QStringLiteral("1.0"), QStringLiteral("1.5"), QStringLiteral("…")}},
                      QStringLiteral("2 × 1,000, float64")}};
    return picture;
}

/// The same a step later: the list has another element, the inner dict is gone, a set is new.
inline GraphPicture sharedListLater()
{
    GraphPicture picture = sharedList();
    picture.nodes[1].cells.append({QStringLiteral("3"), QStringLiteral("99"), {}});
    picture.nodes[2].cells.removeLast();
    picture.nodes.removeAt(3);
    picture.nodes[0].cells.append({QStringLiteral("seen"), {}, QStringLiteral("set")});
    picture.nodes.append({QStringLiteral("set"),
                          GraphNode::Kind::Sequence,
                          QStringLiteral("set"),
                          {{QString(), QStringLiteral("'x'"), {}}},
                          {},
                          {}});
    return picture;
}

/// \a count boxes: a name, a list, and the lists in it.
inline GraphPicture nestedLists(int count)
{
    GraphPicture picture;
    picture.nodes = {{QStringLiteral("global"),
                      GraphNode::Kind::Names,
                      QStringLiteral("global names"),
                      {{QStringLiteral("rows"), {}, QStringLiteral("0")}},
                      {},
                      {}}};
    for (int i = 0; i + 1 < count; ++i) {
        GraphNode node{
            QString::number(i), GraphNode::Kind::Sequence, QStringLiteral("list"), {}, {}, {}};
        for (int child = 4 * i + 1; child <= 4 * i + 4 && child + 1 < count; ++child)
            node.cells.append({QString::number(child - 4 * i - 1), {}, QString::number(child)});
        if (node.cells.isEmpty())
            node.cells = {{QStringLiteral("0"), QString::number(i), {}}};
        picture.nodes.append(node);
    }
    return picture;
}

inline GrowthFigure listAndSet(AxisScale scale)
{
    GrowthFigure figure{.xTitle = QStringLiteral("elements"),
                        .yTitle = QStringLiteral("time of one search"),
                        .xUnit = {},
                        .yUnit = QStringLiteral("s"),
                        .xScale = scale,
                        .yScale = scale,
                        .series = {}};
    GrowthSeries list{.name = QStringLiteral("in a list"),
                      .points = {},
                      .fit = {},
                      .growth = QStringLiteral("grows like n")};
    GrowthSeries set{.name = QStringLiteral("in a set"),
                     .points = {},
                     .fit = {},
                     .growth = QStringLiteral("constant")};
    for (const double n : {100.0, 1'000.0, 10'000.0, 100'000.0, 1'000'000.0}) {
        const double y = n * 1.2e-8 + 4e-8;
        list.points.append({n, y, y * 0.8, y * 1.4});
        list.fit.append({n, n * 1.2e-8 + 4e-8});
        set.points.append({n, 4.1e-8, 3.5e-8, 6e-8});
        set.fit.append({n, 4.1e-8});
    }
    figure.series = {list, set};
    return figure;
}

/// A figure as large as a pane, with the focus on its drawing.
template <typename Figure>
struct ShownFigure
{
    Figure figure;
    QWidget *canvas = child<QWidget>(figure, QStringLiteral("figureCanvas"));

    ShownFigure()
    {
        figure.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        figure.resize(600, 400);
        figure.show();
        figure.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&figure));
        figure.setFocus();
    }
    QString value() const { return canvas->accessibleDescription(); }
    QString press(Qt::Key key)
    {
        QTest::keyClick(canvas, key);
        return value();
    }
};

} // namespace Lectern::App
