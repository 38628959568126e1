// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/timingview.h"

#include "app/instrumentfixture.h"

#include <QAction>
#include <QSignalSpy>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fixture = ShownFigure<TimingView>;

QList<TimingRun> runs(int count)
{
    QList<TimingRun> runs;
    for (int i = 0; i < count; ++i)
        runs.append({{}, 1200ms + i * 10ms, 900ms});
    return runs;
}

} // namespace

TEST_CASE("a single run says its wall time and its CPU time", "[timingview]")
{
    Fixture f;
    f.figure.setRuns({{u"list"_s, 1240ms, 1100ms}});
    CHECK(f.press(Qt::Key_Right) == u"list: 1.24 s wall time, 1.1 s CPU time"_s);
    CHECK(f.press(Qt::Key_Right) == u"list: 1.24 s wall time, 1.1 s CPU time"_s);
}

TEST_CASE("runs are gone through in their order and those without a name have a number",
          "[timingview]")
{
    Fixture f;
    f.figure.setRuns(runs(50));
    CHECK(f.press(Qt::Key_Right).startsWith(u"run 1: 1.2 s wall time"_s));
    CHECK(f.press(Qt::Key_Right).startsWith(u"run 2: 1.21 s"_s));
    CHECK(f.press(Qt::Key_End).startsWith(u"run 50: 1.69 s"_s));
    QTest::mouseClick(f.canvas, Qt::LeftButton, {}, QPoint(1, f.canvas->height() - 30));
    CHECK(f.value().startsWith(u"run 1: "_s));
}

TEST_CASE("the summary begins the text of the runs", "[timingview]")
{
    Fixture f;
    f.figure.setRuns(runs(2));
    f.figure.setSummary(u"It took 1.21 s."_s);
    CHECK(f.figure.asText() == u"It took 1.21 s.\nrun 1: 1.2 s wall time, 900 ms CPU time\n"
                               "run 2: 1.21 s wall time, 900 ms CPU time"_s);
    QSignalSpy exported(&f.figure, &TimingView::exportRequested);
    child<QAction>(f.figure, u"figureExport_csv"_s)->trigger();
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].toByteArray().startsWith(
        "run,wall_s,cpu_s\r\nrun 1,1.200000000,0.900000000\r\n"));
}

TEST_CASE("more runs make another picture with room for them", "[timingview]")
{
    Fixture f;
    f.figure.setRuns(runs(1));
    const QImage one = f.canvas->grab().toImage();
    const int least = f.canvas->minimumHeight();
    f.figure.setRuns(runs(50));
    CHECK(f.canvas->grab().toImage() != one);
    CHECK(f.canvas->minimumHeight() > least);
}

TEST_CASE("runs without a time and none at all are drawn", "[timingview]")
{
    Fixture f;
    f.figure.setRuns({});
    CHECK_FALSE(f.figure.grab().isNull());
    CHECK(f.press(Qt::Key_Right).isEmpty());
    f.figure.setRuns({{u"<b>\n"_s, 0ns, 0ns}, {{}, -5ns, 0ns}});
    CHECK_FALSE(f.figure.grab().isNull());
    CHECK(f.press(Qt::Key_Right) == u"<b>␊: 0 s wall time, 0 s CPU time"_s);
}
