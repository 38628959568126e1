// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/sweepview.h"

#include "app/instrumentfixture.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ShownFigure<SweepView>
{
    QTabBar *choice = child<QTabBar>(figure, u"figureChoice"_s);
};

SweepSeries seriesOf(const QString &name, const QList<double> &values, double perItem)
{
    SweepSeries series{.name = name, .points = {}, .fit = {}};
    for (const double n : values)
        series.points.append(
            SweepPoint{n, Spread{n * perItem, n * perItem * 0.9, n * perItem * 1.2}});
    return series;
}

Sweep timeOnly()
{
    Sweep sweep{.knob = u"N"_s, .isLogarithmic = true, .time = {}, .memory = {}, .note = {}};
    sweep.time = {seriesOf({}, {1000, 10'000, 100'000}, 1e-6)};
    return sweep;
}

Sweep timeAndMemory()
{
    Sweep sweep = timeOnly();
    sweep.time.append(seriesOf(u"set"_s, {1000, 10'000, 100'000}, 1e-9));
    sweep.memory = seriesOf({}, {1000, 10'000, 100'000}, 100);
    return sweep;
}

} // namespace

TEST_CASE("a sweep tells how long the program takes at each value", "[sweepview]")
{
    Fixture f;
    f.figure.setSweep(timeOnly(), u"It grows like n."_s);
    CHECK(f.press(Qt::Key_Right) == u"the whole program, N = 1,000: 1 ms, from 900 µs to 1.2 ms"_s);
    CHECK(f.press(Qt::Key_End).startsWith(u"the whole program, N = 100,000: 100 ms"_s));
    CHECK(f.figure.asText().startsWith(u"It grows like n.\n"_s));
}

TEST_CASE("time or memory is a choice where both were measured", "[sweepview]")
{
    Fixture f;
    f.figure.setSweep(timeOnly(), {});
    CHECK_FALSE(f.choice->isVisible());
    f.figure.setSweep(timeAndMemory(), {});
    CHECK(f.choice->isVisible());
    CHECK(f.choice->count() == 2);
    CHECK(f.press(Qt::Key_Right).contains(u"1 ms"_s));
    f.choice->setFocus();
    QTest::keyClick(f.choice, Qt::Key_Right);
    CHECK(f.choice->currentIndex() == 1);
    CHECK(f.press(Qt::Key_Right).contains(u"N = 1,000: 100 kB"_s));
    f.figure.setSweep(timeAndMemory(), {}); // a further value came: the choice stays
    CHECK(f.press(Qt::Key_Right).contains(u"100 kB"_s));
    QTest::keyClick(f.choice, Qt::Key_Tab);
    CHECK(f.canvas->hasFocus());
}

TEST_CASE("a sweep of memory alone needs no choice", "[sweepview]")
{
    Fixture f;
    Sweep sweep = timeAndMemory();
    sweep.time.clear();
    f.figure.setSweep(sweep, {});
    CHECK_FALSE(f.choice->isVisible());
    CHECK(f.press(Qt::Key_Right).contains(u"100 kB"_s));
    f.figure.setSweep({}, {});
    CHECK(f.press(Qt::Key_Right).isEmpty());
    CHECK_FALSE(f.figure.grab().isNull());
    f.figure.setSweep(timeOnly(), {});
    CHECK(f.press(Qt::Key_Right).contains(u"1 ms"_s));
}

TEST_CASE("the note of a sweep stands below what it says", "[sweepview]")
{
    Fixture f;
    Sweep sweep = timeOnly();
    sweep.note = u"At N = 1,000,000 the time ran out."_s;
    f.figure.setSweep(sweep, u"It grows like n."_s);
    auto *summary = child<QLabel>(f.figure, u"figureSummary"_s);
    CHECK(summary->text() == u"It grows like n.\nAt N = 1,000,000 the time ran out."_s);
    f.figure.setSweep(sweep, {});
    CHECK(summary->text() == sweep.note);
}

TEST_CASE("a sweep is handed out as values", "[sweepview]")
{
    Fixture f;
    f.figure.setSweep(timeAndMemory(), {});
    QSignalSpy exported(&f.figure, &InstrumentFigure::exportRequested);
    child<QAction>(f.figure, u"figureExport_csv"_s)->trigger();
    REQUIRE(exported.size() == 1);
    CHECK(
        exported[0][0].toByteArray().startsWith("series,x,y,low,high\r\nthe whole program,1000,"));
}

TEST_CASE("a fitted curve goes evenly over the axis and leaves out what has no logarithm",
          "[sweepview]")
{
    const GrowthFit fit{
        .law = GrowthLaw::Linear, .offset = -5, .factor = 1, .exponent = 1, .error = 0};
    const QList<QPointF> linear = fitCurve(fit, 0, 64, AxisScale::Linear);
    CHECK(linear.size() == 65);
    CHECK(linear[1] == QPointF(1, -4));
    CHECK(linear.last() == QPointF(64, 59));
    const QList<QPointF> logarithmic = fitCurve(fit, 1, 10'000, AxisScale::Logarithmic);
    CHECK(logarithmic.first().y() > 0);
    CHECK(logarithmic.first().x() < 6);
    CHECK(std::abs(logarithmic.last().x() - 10'000) < 1e-6);
    CHECK(std::abs(logarithmic[20].x() / logarithmic[19].x() -
                   logarithmic[10].x() / logarithmic[9].x()) < 1e-9);
}

TEST_CASE("the growth of a fitted curve is named", "[sweepview]")
{
    Fixture f;
    Sweep sweep = timeOnly();
    sweep.time[0].fit = GrowthFit{
        .law = GrowthLaw::Linear, .offset = 0, .factor = 1e-6, .exponent = 1, .error = 0.02};
    const QImage points = [&] {
        f.figure.setSweep(timeOnly(), {});
        return f.canvas->grab().toImage();
    }();
    f.figure.setSweep(sweep, {});
    CHECK(f.figure.asText().startsWith(u"the whole program: "_s + growthText(*sweep.time[0].fit) +
                                       u'\n'));
    CHECK(f.canvas->grab().toImage() != points);
}
