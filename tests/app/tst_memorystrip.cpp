// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memorystrip.h"

#include "app/instrumentfixture.h"
#include "instruments/figurestyle.h"
#include "support/accessibleevents.h"

#include <catch2/generators/catch_generators.hpp>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

using Fixture = ShownFigure<MemoryStrip>;

MemoryRecording threePoints()
{
    MemoryRecording recording;
    recording.points = {{atSeconds(0), 10'000'000, 0, 1},
                        {atSeconds(0.5), 50'000'000, 0.98, 1},
                        {atSeconds(1), 20'000'000, 1.5, 3}};
    recording.peakBytes = 55'000'000;
    recording.wall = atSeconds(1);
    recording.marks = {{atSeconds(0.4), 1, u"loaded"_s}};
    return recording;
}

} // namespace

TEST_CASE("arrow keys tell memory point by point", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{{}, threePoints()}});
    CHECK(f.value().isEmpty());
    CHECK(f.press(Qt::Key_Right).startsWith(u"At 0"_s));
    CHECK(f.value().contains(u"10.0 MB"_s));
    f.press(Qt::Key_Right);
    CHECK(f.value().contains(u"50.0 MB, 0.98 cores busy, 1 process"_s));
    CHECK(f.value().contains(u"after the mark “loaded”"_s));
    CHECK(f.press(Qt::Key_End).contains(u"20.0 MB, 1.50 cores busy, 3 process"_s));
    CHECK(f.press(Qt::Key_Right).contains(u"20.0 MB"_s));
    CHECK(f.press(Qt::Key_Home).contains(u"10.0 MB"_s));
    CHECK(child<QLabel>(f.figure, u"figureValue"_s)->text() == f.value());
}

TEST_CASE("each point is announced as the cursor comes to it", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{{}, threePoints()}});
    const AccessibleEvents events;
    f.press(Qt::Key_Right);
    CHECK(events.comes(u"announced from figureCanvas: "_s + f.value()));
}

TEST_CASE("a click goes to the nearest point", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{{}, threePoints()}});
    QTest::mouseClick(f.canvas, Qt::LeftButton, {}, QPoint(f.canvas->width() - 30, 60));
    CHECK(f.value().contains(u"20.0 MB"_s));
}

TEST_CASE("other data take the cursor away", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{{}, threePoints()}});
    f.press(Qt::Key_End);
    f.figure.setRuns({});
    CHECK(f.value().isEmpty());
    CHECK(f.press(Qt::Key_Right).isEmpty());
    MemoryRecording none; // a run that was over at once
    f.figure.setRuns({{{}, none}});
    f.figure.setBudget(1'000'000);
    CHECK_FALSE(f.figure.grab().isNull());
}

TEST_CASE("as text shows the summary and all values in the drawing's place", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{{}, threePoints()}});
    f.figure.setSummary(u"Memory rose to 55 MB."_s);
    CHECK(f.value() ==
          u"Memory rose to 55 MB."_s); // what the drawing says, until a point is chosen
    auto *text = child<QPlainTextEdit>(f.figure, u"figureText"_s);
    CHECK_FALSE(text->isVisible());
    QTest::mouseClick(child<QToolButton>(f.figure, u"figureAsText"_s), Qt::LeftButton);
    CHECK(text->isVisible());
    CHECK_FALSE(f.canvas->isVisible());
    const QStringList lines = text->toPlainText().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines.first() == u"Memory rose to 55 MB."_s);
    CHECK(lines[2].contains(u"50.0 MB"_s));
    f.figure.setRuns({{{}, memoryOf(20, 90'000'000)}}); // a thousand points
    CHECK(text->toPlainText().count(u'\n') <= 202);
    QTest::mouseClick(child<QToolButton>(f.figure, u"figureCopy"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == text->toPlainText());
}

TEST_CASE("a figure is handed out as a picture and as a drawing and as values", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{u"list, all"_s, threePoints()}, {u"lazy"_s, threePoints()}});
    QSignalSpy exported(&f.figure, &InstrumentFigure::exportRequested);
    const auto content = [&](const QString &suffix) {
        child<QAction>(f.figure, u"figureExport_"_s + suffix)->trigger();
        CHECK(exported.last()[1].toString() == suffix);
        return exported.last()[0].toByteArray();
    };
    const QImage picture = QImage::fromData(content(u"png"_s), "PNG");
    CHECK(picture.width() >= 1'000);
    CHECK(content(u"pdf"_s).startsWith("%PDF"));
    const QByteArray drawing = content(u"svg"_s);
    CHECK(drawing.contains("<svg"));
    CHECK(drawing.contains("<text"));
    CHECK(drawing.contains("lazy"));
    const QList<QByteArray> lines = content(u"csv"_s).split('\n');
    CHECK(lines[0] == "run,time_s,resident_bytes,busy_cores,processes\r");
    CHECK(lines[2] == "\"list, all\",0.500000,50000000,0.980,1\r");
    CHECK(lines.size() == 8);
}

TEST_CASE("a curve is painted again when theme or budget or runs change", "[memorystrip]")
{
    Fixture f;
    f.figure.setRuns({{u"a"_s, threePoints()}});
    const QImage first = f.canvas->grab().toImage();
    f.figure.setBudget(60'000'000);
    const QImage budget = f.canvas->grab().toImage();
    CHECK(budget != first);
    f.figure.setRuns({{u"a"_s, threePoints()}, {u"b"_s, memoryOf(2, 90'000'000)}});
    CHECK(f.canvas->grab().toImage() != budget);
    const ColorScheme scheme = GENERATE(ColorScheme::Dark, ColorScheme::HighContrast);
    const Theme theme = makeTheme(scheme, testRepository(), 1.5);
    f.figure.setTheme(theme);
    CHECK(f.canvas->grab().toImage().pixelColor(f.canvas->width() - 8, 8) == theme.pageBackground);
}

TEST_CASE("colours of series can be told from their background in every scheme", "[memorystrip]")
{
    const ColorScheme scheme =
        GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
    const Theme theme = makeTheme(scheme, testRepository());
    const FigureStyle style = FigureStyle::forTheme(theme);
    for (const QColor &color : style.series)
        CHECK(contrastRatio(color, style.background) >= 3);
    CHECK(style.seriesColor(style.series.size()) == style.seriesColor(0));
}
