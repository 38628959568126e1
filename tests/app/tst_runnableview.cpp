// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/runnableview.h"

#include "app/fixtures.h"
#include "output/outputview.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

/// A shown view with its parts at hand.
struct Fixture
{
    RunnableView view{sampleDemo(), testRepository()};
    QPushButton *run = child<QPushButton>(view, u"blockRunButton"_s);
    OutputView *output = child<OutputView>(view, u"blockOutput"_s);
    VerdictBanner *banner = child<VerdictBanner>(view, u"blockVerdict"_s);
    DifferenceView *difference = child<DifferenceView>(view, u"blockDifference"_s);

    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(600, 500);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    void finish(const QByteArray &printed)
    {
        BlockReport report;
        report.outcome.end = Exited{0};
        report.outcome.standardOutput = {printed, {}, printed.size()};
        report.verdict = judge(report.outcome, expectedOf(sampleDemo()), u"main.py"_s);
        view.appendOutput(Runner::Channel::StandardOutput, printed);
        view.showReport(report);
    }
};

} // namespace

TEST_CASE("a block shows neither output nor verdict before it ran", "[widget]")
{
    Fixture f;
    CHECK_FALSE(f.output->isVisible());
    CHECK_FALSE(f.banner->isVisible());
    CHECK_FALSE(f.difference->isVisible());
}

TEST_CASE("Run asks for the block, becomes Stop while it runs, and Run again after", "[widget]")
{
    Fixture f;
    QSignalSpy runs(&f.view, &RunnableView::runRequested);
    QSignalSpy stops(&f.view, &RunnableView::stopRequested);
    QTest::mouseClick(f.run, Qt::LeftButton);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0][0].toString() == u"one"_s);
    f.view.showRunning();
    CHECK(f.run->text() == u"Stop"_s);
    QTest::mouseClick(f.run, Qt::LeftButton);
    CHECK(stops.size() == 1);
    CHECK(runs.size() == 1);
    f.finish("1\n");
    CHECK(f.run->text() == u"Run"_s);
}

TEST_CASE("a block that prints what is expected says that it matches, without a difference",
          "[widget]")
{
    Fixture f;
    f.view.showRunning();
    f.finish("1\n");
    CHECK(f.output->toPlainText().trimmed() == u"1"_s);
    CHECK(f.output->isVisible());
    CHECK(f.banner->tone() == VerdictBanner::Tone::Passed);
    CHECK_FALSE(f.difference->isVisible());
}

TEST_CASE("a block that prints something else shows expected and printed side by side", "[widget]")
{
    Fixture f;
    f.view.showRunning();
    f.finish("2\n");
    CHECK(f.banner->tone() == VerdictBanner::Tone::Failed);
    CHECK(f.difference->isVisible());
}

TEST_CASE("the output of a block is as high as its lines, and scrolls when there are many",
          "[widget]")
{
    Fixture f;
    f.view.showRunning();
    f.finish("1\n");
    const int low = f.output->height();
    f.view.showRunning();
    f.finish(QByteArray("x\n").repeated(500));
    const int high = f.output->height();
    CHECK(low < high);
    CHECK(high < 20 * f.output->fontMetrics().lineSpacing());
}

TEST_CASE("Copy puts the code on the clipboard, Open asks for the editor", "[widget]")
{
    Fixture f;
    QSignalSpy opened(&f.view, &RunnableView::openRequested);
    QTest::mouseClick(child<QPushButton>(f.view, u"blockCopyButton"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == u"print(1)\n"_s);
    QTest::mouseClick(child<QPushButton>(f.view, u"blockOpenButton"_s), Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"one"_s);
}

TEST_CASE("every button of a block has an object name and an accessible name of its own",
          "[widget]")
{
    Fixture f;
    QStringList names;
    for (const QPushButton *button : f.view.findChildren<QPushButton *>()) {
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK(button->accessibleName().contains(u"one"_s));
        names.append(button->accessibleName());
    }
    CHECK(names.removeDuplicates() == 0);
}
