// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/threadlanes.h"

#include "app/instrumentfixture.h"
#include "instruments/figurestyle.h"
#include "instruments/lanelook.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

using Fixture = ShownFigure<ThreadLanes>;

/// What a state looks like without colour.
QImage grey(ThreadState state)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    FigureStyle style = FigureStyle::forTheme(makeTheme(ColorScheme::Light, testRepository()));
    style.series = {Qt::black};
    style.mutedText = Qt::black;
    paintThreadState(painter, style, QRectF(0, 0, 40, 20), state, 0.9);
    painter.end();
    return image;
}

} // namespace

TEST_CASE("left and right go from span to span and up and down from lane to lane", "[threadlanes]")
{
    Fixture f;
    f.figure.setRuns({{u"threads"_s, threadsUnderLock()}});
    CHECK(f.press(Qt::Key_Right) ==
          u"threads: main thread, from 0.00 s to 0.50 s: running, with 90 % of a processor"_s);
    CHECK(f.press(Qt::Key_Right)
              .contains(u"main thread, from 0.50 s to 1.00 s: waiting for an event"_s));
    CHECK(f.press(Qt::Key_Down).contains(u"thread 2 (worker-1), from 0.70 s"_s)); // the same time
    CHECK(f.press(Qt::Key_Down).contains(u"worker-2"_s));
    CHECK(f.press(Qt::Key_Up).contains(u"worker-1"_s));
    CHECK(f.press(Qt::Key_End).contains(u"worker-1"_s));
    CHECK(f.press(Qt::Key_Right).contains(u"worker-1"_s)); // not into the next lane
    CHECK(f.press(Qt::Key_Home).contains(u"worker-1), from 0.10 s"_s));
}

TEST_CASE("states are told apart without colour", "[threadlanes]")
{
    using enum ThreadState;
    QList<QImage> seen;
    for (const ThreadState state : {Running, WaitsForLock, WaitsForEvent, Sleeps, WaitsForData}) {
        const QImage image = grey(state);
        CHECK_FALSE(seen.contains(image));
        seen.append(image);
    }
}

TEST_CASE("runs stand below each other on one time axis", "[threadlanes]")
{
    Fixture f;
    ThreadRecording shorter;
    shorter.lanes = {laneOf(u"main thread"_s, {ThreadState::Running}, 0, 1, 1, 1)};
    shorter.end = atSeconds(1);
    shorter.busyCores = 1;
    f.figure.setRuns({{u"threads"_s, threadsUnderLock()}, {u"alone"_s, shorter}});
    f.press(Qt::Key_Right);
    for (int i = 0; i < 4; ++i)
        f.press(Qt::Key_Down);
    CHECK(f.value().startsWith(u"alone: main thread, from 0.00 s to 1.00 s"_s));
    const QString text = f.figure.asText();
    CHECK(text.contains(u"threads: 1.02 cores busy for 1.80 s"_s));
    CHECK(text.contains(u"alone: 1.00 cores busy for 1.00 s"_s));
    CHECK(text.contains(
        u"thread 2 (worker-1): running for 0.90 s, waiting for the lock for 0.90 s"_s));
}

TEST_CASE("many lanes scroll and the cursor brings its lane into sight", "[threadlanes]")
{
    Fixture f;
    ThreadRecording many;
    for (int i = 0; i < 60; ++i)
        many.lanes.append(laneOf(u"thread %1"_s.arg(i), {ThreadState::Running}, 0, 1, 0.5, 0.5));
    many.end = atSeconds(1);
    f.figure.setRuns({{{}, many}});
    auto *bar = f.figure.findChild<QScrollArea *>()->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    f.press(Qt::Key_Right);
    for (int i = 0; i < 59; ++i)
        f.press(Qt::Key_Down);
    CHECK(f.value().startsWith(u"thread 59"_s));
    CHECK(bar->value() > bar->maximum() / 2);
}

TEST_CASE("a run without samples is said to have been too short", "[threadlanes]")
{
    Fixture f;
    f.figure.setRuns({{{}, ThreadRecording()}});
    CHECK(f.press(Qt::Key_Down).isEmpty());
    CHECK(f.press(Qt::Key_Home).isEmpty());
    CHECK_FALSE(f.figure.grab().isNull());
}
