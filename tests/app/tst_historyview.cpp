// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "app/fixtures.h"
#include "output/outputview.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "work/historyentries.h"
#include "work/historytext.h"
#include "work/historyview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QtTest/qtestaccessible.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = HistorySummary::Kind;
using Outcome = HistorySummary::Result;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(14, 2)); // local, as it is shown

HistorySummary summaryOf(int number, Outcome result = Outcome::Neutral, Kind kind = Kind::Run)
{
    return {.id = 100 + number,
            .workKey = "w",
            .time = start.addSecs(60 * (number - 1)).toUTC(),
            .kind = kind,
            .result = result,
            .verdict = "Verdict " + QString::number(number) + '.'};
}

QList<HistorySummary> summaries(int count)
{
    QList<HistorySummary> list;
    for (int number = 1; number <= count; ++number)
        list.append(summaryOf(number, number % 3 == 0   ? Outcome::Passed
                                      : number % 3 == 1 ? Outcome::Failed
                                                        : Outcome::Neutral));
    return list;
}

struct Fixture
{
    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(800, 600);
        view.show();
    }

    void set(int count) { view.setEntries(summaries(count), start.addSecs(7200)); }
    QSlider *slider(const QString &side) const { return child<QSlider>(view, side + "Slider"); }
    QString title(const QString &side) const { return child<QLabel>(view, side + "Title")->text(); }
    QPushButton *restore(const QString &side) const
    {
        return child<QPushButton>(view, side + "RestoreButton");
    }
    QString output(const QString &side) const
    {
        return child<OutputView>(view, side + "Output")->toPlainText();
    }
    QString cell(int row, int column) const
    {
        return child<QTableView>(view, "differenceTable")
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    HistoryEntry entry(const QString &source, const QString &output, qint64 id) const
    {
        HistoryEntry entry;
        entry.summary.id = id;
        entry.source = source;
        entry.output = output;
        return entry;
    }

    HistoryView view;
    QSignalSpy sides{&view, &HistoryView::sidesRequested};
};

} // namespace

TEST_CASE("without a run the history says how it comes to have one", "[historyview]")
{
    Fixture f;
    f.set(0);
    CHECK(child<QLabel>(f.view, "historyEmpty")->isVisible());
    CHECK_FALSE(f.slider("left")->isVisible());
    CHECK(f.sides.isEmpty());
}

TEST_CASE("at first the newest run is compared with what stands in the editor", "[historyview]")
{
    Fixture f;
    f.set(12);
    REQUIRE(f.sides.size() == 1);
    CHECK(f.sides[0] == QVariantList{qint64(112), qint64(0)});
    CHECK(f.slider("left")->maximum() == 12); // twelve runs and the present text
    CHECK(f.slider("left")->value() == 11);
    CHECK(f.slider("right")->value() == 12);
    CHECK(f.title("right") == "In the editor now");
    CHECK_FALSE(child<QLabel>(f.view, "historyEmpty")->isVisible());
}

TEST_CASE("the keyboard moves a slider, and the view asks for what it needs", "[historyview]")
{
    Fixture f;
    f.set(12);
    QSlider *left = f.slider("left");
    left->setFocus();
    const auto press = [&](Qt::Key key) {
        f.sides.clear();
        QTest::keyClick(left, key);
        return f.sides.size() == 1 ? f.sides[0][0].toLongLong() : -1;
    };
    CHECK(press(Qt::Key_Left) == 111);
    CHECK(press(Qt::Key_Right) == 112);
    CHECK(press(Qt::Key_Home) == 101);
    CHECK(press(Qt::Key_PageUp) == 106);
    CHECK(press(Qt::Key_End) == 0);
    CHECK(f.slider("right")->value() == 12);
}

TEST_CASE("any two are shown with their differences, titles and outputs", "[historyview]")
{
    Fixture f;
    f.set(12);
    f.slider("left")->setValue(2);
    f.slider("right")->setValue(6);
    f.view.setSides(f.entry("a = 1\nsame\n", "1\n", 103), f.entry("a = 2\nsame\n", "2\n", 107));
    CHECK(f.cell(0, 1) == "a = 1");
    CHECK(f.cell(0, 4) == "a = 2");
    CHECK(f.cell(0, 2) == u"≠"_s);
    CHECK(f.cell(1, 2) == "=");
    CHECK(f.output("left").trimmed() == "1");
    CHECK(f.output("right").trimmed() == "2");
    const auto *model = child<QTableView>(f.view, "differenceTable")->model();
    CHECK(model->headerData(1, Qt::Horizontal).toString() == f.title("left"));
    CHECK(model->headerData(4, Qt::Horizontal).toString() == f.title("right"));
}

TEST_CASE("what comes too late is not shown", "[historyview]")
{
    Fixture f;
    f.set(3);
    f.view.setSides(f.entry("right\n", "", 103), f.entry("now\n", "", 0));
    f.view.setSides(f.entry("old one\n", "", 101), f.entry("now\n", "", 0));
    CHECK(f.cell(0, 1) == "right");
}

TEST_CASE("a caption says whether the output is all of it", "[historyview]")
{
    Fixture f;
    f.set(1);
    HistoryEntry left = f.entry("x\n", "much\n", 101);
    const HistoryEntry right = f.entry("x\n", {}, 0);
    const auto caption = [&](const QString &side) {
        return child<QLabel>(f.view, side + "OutputCaption")->text();
    };
    f.view.setSides(left, right);
    CHECK(caption("left") == "It printed");
    CHECK(caption("right") == "Not run yet");
    left.isOutputCut = true;
    f.view.setSides(left, right);
    CHECK(caption("left") == "The beginning of what it printed");
    f.view.setSides(f.entry("x\n", {}, 101), right);
    CHECK(caption("left") == "It printed nothing");
}

TEST_CASE("either side can be brought back, but not what stands in the editor", "[historyview]")
{
    Fixture f;
    f.set(5);
    QSignalSpy restore(&f.view, &HistoryView::restoreRequested);
    QTest::mouseClick(f.restore("left"), Qt::LeftButton);
    REQUIRE(restore.size() == 1);
    CHECK(restore[0][0].toLongLong() == 105);
    CHECK_FALSE(f.restore("right")->isEnabled());
    f.slider("right")->setValue(1);
    CHECK(f.restore("right")->isEnabled());
    QTest::mouseClick(f.restore("right"), Qt::LeftButton);
    REQUIRE(restore.size() == 2);
    CHECK(restore[1][0].toLongLong() == 102);
}

TEST_CASE("a new run leaves the choice where it was", "[historyview]")
{
    Fixture f;
    f.set(3);
    f.slider("left")->setValue(0);
    f.set(4);
    CHECK(f.sides.last() == QVariantList{qint64(101), qint64(0)});
    QList<HistorySummary> later = summaries(5);
    later.removeFirst();
    f.view.setEntries(later, start); // the chosen one is gone
    CHECK(f.sides.last() == QVariantList{qint64(0), qint64(0)});
}

TEST_CASE("a click on a mark chooses its position", "[historyview]")
{
    Fixture f;
    f.set(8);
    QSlider *slider = f.slider("left");
    const QPoint above = slider->geometry().topLeft() - QPoint(0, 8);
    QWidget *marks = slider->parentWidget()->childAt(above + QPoint(2, 0));
    REQUIRE(marks != nullptr);
    QTest::mouseClick(marks, Qt::LeftButton, {}, QPoint(1, 4));
    CHECK(slider->value() == 0);
    QTest::mouseClick(marks, Qt::LeftButton, {}, QPoint(marks->width() - 2, 4));
    CHECK(slider->value() == 8);
    QTest::mouseClick(marks, Qt::LeftButton, {}, QPoint(marks->width() / 2, 4));
    CHECK(slider->value() == 4);
}

TEST_CASE("a screen reader hears what a position is, not its number", "[historyview]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Fixture f;
    f.set(12);
    QTestAccessibility::initialize();
    f.slider("left")->setValue(8);
    CHECK(f.slider("left")->accessibleName() == "Left side");
    CHECK(f.slider("right")->accessibleName() == "Right side");
    CHECK(f.slider("left")->accessibleDescription() == "Run 9 of 12, 14:10, passed\nVerdict 9.");
    QStringList heard;
    for (QAccessibleEvent *event : QTestAccessibility::events()) {
        if (event->type() == QAccessible::Announcement)
            heard.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    }
    CHECK(heard.contains("Run 9 of 12, 14:10, passed"));
    QTestAccessibility::cleanup();
    QLocale::setDefault(before);
}

TEST_CASE("a title says what, which of how many, when and how", "[historyview]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto title = [](Outcome result, Kind kind, const QDateTime &now = start) {
        return historyTitle(summaryOf(1, result, kind), 7, 12, now);
    };
    CHECK(title(Outcome::Passed, Kind::Run) == "Run 7 of 12, 14:02, passed");
    CHECK(title(Outcome::Failed, Kind::Run) == "Run 7 of 12, 14:02, not passed");
    CHECK(title(Outcome::Neutral, Kind::Run) == "Run 7 of 12, 14:02");
    CHECK(title(Outcome::Passed, Kind::Check) == "Check 7 of 12, 14:02, passed");
    CHECK(title(Outcome::Neutral, Kind::Reset) == "Before a reset, 7 of 12, 14:02");
    CHECK(title(Outcome::Neutral, Kind::Restore) == "Brought back, 7 of 12, 14:02");
    CHECK(title(Outcome::Neutral, Kind::Run, start.addDays(1)) == "Run 7 of 12, 01/03/2026 14:02");
    HistorySummary entry = summaryOf(1);
    CHECK(historyDetail(entry) == "Verdict 1.");
    entry.wall = 1234ms;
    entry.count = 3;
    CHECK(historyDetail(entry).startsWith("Verdict 1. Took 1.23 s. The same 3 time"));
    CHECK(historyDetail({}).isEmpty());
    QLocale::setDefault(before);
}

TEST_CASE("marks differ in shape, not only in colour", "[historyview]")
{
    const Theme theme = makeTheme(ColorScheme::Light, testRepository());
    Theme grey = theme; // as somebody sees it who sees no colours
    grey.passed = grey.failed = grey.mutedText = grey.accent = grey.text;
    QList<QImage> images;
    QList<HistorySummary> kinds{summaryOf(1, Outcome::Passed),
                                summaryOf(1, Outcome::Failed),
                                summaryOf(1),
                                summaryOf(1, Outcome::Neutral, Kind::Reset),
                                {}};
    Fixture f;
    f.view.setTheme(grey);
    for (const HistorySummary &entry : kinds) {
        HistorySummary first = entry;
        first.id = 1;
        f.view.setEntries({first, summaryOf(2)}, start);
        QSlider *slider = f.slider("left");
        slider->setValue(entry.id == 0 ? 2 : 0);
        const QRect geometry = slider->geometry();
        QImage image =
            slider->parentWidget()->grab(QRect(0, geometry.top() - 18, 14, 14)).toImage();
        if (entry.id == 0)
            image = slider->parentWidget()
                        ->grab(QRect(geometry.right() - 13, geometry.top() - 18, 14, 14))
                        .toImage();
        CHECK_FALSE(images.contains(image));
        images.append(image);
    }
}

TEST_CASE("it fits into 800 pixels also with large fonts", "[historyview]")
{
    Fixture f;
    const Theme large = makeTheme(ColorScheme::Light, testRepository(), 1.5);
    applyTheme(*qApp, large);
    f.view.setTheme(large);
    f.set(40);
    CHECK(f.view.minimumSizeHint().width() <= 800);
    CHECK(f.view.minimumSizeHint().width() > 300); // it was measured
    applyTheme(*qApp, makeTheme(ColorScheme::Light, testRepository()));
}

TEST_CASE("each part has an accessible name, and Tab goes from the left to the right",
          "[historyview]")
{
    Fixture f;
    f.set(3);
    f.slider("right")->setValue(0);
    f.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.view));
    f.slider("left")->setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget != nullptr);
        order.append(widget->objectName());
        const auto *button = qobject_cast<QPushButton *>(widget);
        CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    CHECK(order == QStringList{"leftSlider", "leftRestoreButton", "rightSlider",
                               "rightRestoreButton", "differenceTable", "previousDifferenceButton",
                               "nextDifferenceButton", "leftOutput", "rightOutput"});
}

TEST_CASE("a run and a check become entries with all that is to be kept", "[historyview]")
{
    const Work work = exerciseWork(sampleLesson(), "double");
    BlockReport report;
    report.outcome.standardOutput = {"out\n", {}, 4};
    report.outcome.standardError = {"err\n", {}, 99};
    report.outcome.wall = 1'500'400us;
    report.verdict.kind = Verdict::Kind::Passed;
    report.verdict.message = "It matches.";
    HistoryEntry entry = historyEntry(work, "src", report, {Expectation{}}, start);
    CHECK(entry.summary.workKey == "stage/lesson#double");
    CHECK(entry.summary.time == start);
    CHECK(entry.summary.kind == Kind::Run);
    CHECK(entry.summary.result == Outcome::Passed);
    CHECK(entry.summary.verdict == "It matches.");
    CHECK(entry.summary.wall == 1500ms);
    CHECK(entry.source == "src");
    CHECK(entry.output == "out\nerr\n");
    CHECK(entry.isOutputCut);
    CHECK(historyEntry(work, "src", report, {}, start).summary.result == Outcome::Neutral);
    report.verdict.kind = Verdict::Kind::Raised;
    CHECK(historyEntry(work, "src", report, {}, start).summary.result == Outcome::Failed);
    report.verdict.kind = Verdict::Kind::Cancelled;
    CHECK(historyEntry(work, "src", report, {}, start).summary.result == Outcome::Neutral);

    CheckReport check;
    check.verdict.kind = Verdict::Kind::TestsFailed;
    check.verdict.message = "One test failed.";
    check.tests = {{.title = "Two", .status = TestResult::Status::Passed},
                   {.title = "Three", .status = TestResult::Status::Failed, .message = "No."}};
    entry = historyEntry(work, "src", check, start);
    CHECK(entry.summary.kind == Kind::Check);
    CHECK(entry.summary.result == Outcome::Failed);
    CHECK(entry.summary.verdict == "One test failed.");
    CHECK(entry.output == u"✔ Two\n✘ Three\n  No.\n"_s);
}
