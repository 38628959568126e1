// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparisonview.h"

#include "app/comparisonfixture.h"
#include "app/instrumentfixture.h"

#include <QAction>
#include <QSignalSpy>
#include <QTabBar>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ShownFigure<ComparisonView>
{
    QTabBar *choice = child<QTabBar>(figure, u"figureChoice"_s);
};

} // namespace

TEST_CASE("each program is told with its median and spread and ratio", "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison(listAndGenerator(), {});
    CHECK(f.press(Qt::Key_Right) ==
          u"list: median 2.2 s of 5 run(s), half of them from 2.1 s to 2.3 s."_s);
    CHECK(f.press(Qt::Key_Down) ==
          u"generator: median 1.1 s of 5 run(s), half of them from 1.05 s to 1.15 s. "
          "That is 0.5 times as much as list, with 95 % certainty from 0.47 to 0.53 "
          "times."_s);
    CHECK(f.press(Qt::Key_Down).startsWith(u"generator"_s));
    CHECK(f.press(Qt::Key_Up).startsWith(u"list"_s));
}

TEST_CASE("right goes through the runs and up and down stay at the same run", "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison(listAndGenerator(), {});
    f.press(Qt::Key_Right);
    CHECK(f.press(Qt::Key_Right) == u"list, run 1 of 5: 2 s"_s);
    CHECK(f.press(Qt::Key_Right) == u"list, run 2 of 5: 2.1 s"_s);
    CHECK(f.press(Qt::Key_Down) == u"generator, run 2 of 5: 1.05 s"_s);
    CHECK(f.press(Qt::Key_Up) == u"list, run 2 of 5: 2.1 s"_s);
    CHECK(f.press(Qt::Key_End) == u"generator, run 5 of 5: 1.2 s"_s);
}

TEST_CASE("an interval with one in it says that the programs may be equal", "[comparisonview]")
{
    Fixture f;
    TimedComparison comparison = listAndGenerator();
    comparison.programs[1].wallRatio = RatioEstimate{.ratio = 1.02, .low = 0.95, .high = 1.1};
    f.figure.setComparison(comparison, {});
    CHECK(f.figure.asText().contains(u"they may be equal"_s));
    comparison.programs[1].wallRatio.reset();
    f.figure.setComparison(comparison, {});
    CHECK(f.figure.asText().contains(u"too few runs to compare it with list"_s));
}

TEST_CASE("time or processor time or memory is a choice of what was measured", "[comparisonview]")
{
    Fixture f;
    TimedComparison comparison = listAndGenerator();
    f.figure.setComparison(comparison, {});
    CHECK(f.choice->isVisible());
    f.choice->setFocus();
    QTest::keyClick(f.choice, Qt::Key_Right);
    CHECK(f.figure.asText().contains(u"CPU time of a run"_s));
    QTest::keyClick(f.choice, Qt::Key_Right);
    CHECK(f.figure.asText().contains(u"generator: median 20 MB of 5 run(s)"_s));
    CHECK(f.figure.asText().contains(u"That is 0.2 times as much as list."_s));
    f.figure.setComparison(comparison, {}); // further runs came: the choice stays
    CHECK(f.figure.asText().contains(u"20 MB"_s));
    for (ComparedProgram &each : comparison.programs) {
        for (TimedRun &run : each.program.runs) {
            run.peakBytes = 0;
            run.cpu = {};
        }
    }
    f.figure.setComparison(comparison, {});
    CHECK_FALSE(f.choice->isVisible());
    CHECK(f.figure.asText().contains(u"median 2.2 s"_s));
}

TEST_CASE("a click finds the program and on a dot the run", "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison(listAndGenerator(), {});
    QTest::mouseClick(f.canvas, Qt::LeftButton, {}, QPoint(30, 10));
    CHECK(f.value().startsWith(u"list: "_s));
    // The longest run of the list is the rightmost of all dots.
    QString found;
    for (int y = 10; y < f.canvas->height() && !found.startsWith(u"list, run 5"_s); y += 3) {
        for (int x = f.canvas->width() - 5; x > f.canvas->width() / 2; x -= 5) {
            QTest::mouseClick(f.canvas, Qt::LeftButton, {}, QPoint(x, y));
            found = f.value();
            if (found.startsWith(u"list, run 5"_s))
                break;
        }
    }
    CHECK(found == u"list, run 5 of 5: 2.4 s"_s);
}

TEST_CASE("the text has a sentence for each program and the values have all runs",
          "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison(listAndGenerator(), u"The generator takes half of the time."_s);
    const QStringList lines = f.figure.asText().split(u'\n');
    CHECK(lines.size() == 4);
    CHECK(lines.first() == u"The generator takes half of the time."_s);
    QSignalSpy exported(&f.figure, &InstrumentFigure::exportRequested);
    child<QAction>(f.figure, u"figureExport_csv"_s)->trigger();
    REQUIRE(exported.size() == 1);
    const QList<QByteArray> rows = exported[0][0].toByteArray().split('\n');
    CHECK(rows[0] == "program,run,wall_s,cpu_s,peak_bytes\r");
    CHECK(rows[1] == "list,1,2.000000000,1.800000000,100000000\r");
    CHECK(rows.size() == 12);
}

TEST_CASE("nothing and one run and runs that took no time make a picture", "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison({}, {});
    CHECK(f.press(Qt::Key_Right).isEmpty());
    CHECK(f.press(Qt::Key_Down).isEmpty());
    CHECK_FALSE(f.figure.grab().isNull());
    TimedComparison comparison;
    comparison.programs = {
        {.program = {u"none"_s, {}}, .wall = {}, .cpu = {}, .peak = {}},
        {.program = {u"one"_s, {TimedRun()}}, .wall = {}, .cpu = {}, .peak = {}}};
    f.figure.setComparison(comparison, {});
    CHECK(f.press(Qt::Key_End) == u"one, run 1 of 1: 0 s"_s);
    CHECK(f.press(Qt::Key_Up).startsWith(u"none: "_s));
    CHECK_FALSE(f.figure.grab().isNull());
}

TEST_CASE("at its fitted height a comparison does not scroll", "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison(manyPrograms(6, 60), u"A sentence. "_s.repeated(20));
    f.figure.resize(500, f.figure.fittedHeight(500));
    CHECK(QTest::qWaitFor([&] { return f.canvas->height() >= f.canvas->minimumHeight(); }));
    CHECK(f.canvas->parentWidget()->height() >= f.canvas->minimumHeight());
    CHECK(f.canvas->height() < f.canvas->minimumHeight() + 40);
}

TEST_CASE("a comparison is painted again when theme or choice change", "[comparisonview]")
{
    Fixture f;
    f.figure.setComparison(listAndGenerator(), {});
    const QImage first = f.canvas->grab().toImage();
    f.choice->setCurrentIndex(2);
    CHECK(f.canvas->grab().toImage() != first);
    const Theme theme = makeTheme(ColorScheme::HighContrast, testRepository(), 1.5);
    f.figure.setTheme(theme);
    CHECK(f.canvas->grab().toImage().pixelColor(5, f.canvas->height() - 5) == theme.pageBackground);
}
