// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/runnableview.h"

#include "app/fixtures.h"
#include "output/outputview.h"
#include "page/codeview.h"
#include "page/predictionview.h"
#include "verdict/differenceview.h"
#include "verdict/verdictbanner.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

RunnableBlock predictable(const QStringList &alternatives = {})
{
    RunnableBlock block = sampleDemo();
    block.predict = true;
    for (const QString &text : alternatives)
        block.alternatives.append({text, 1});
    return block;
}

/// A shown view with its parts at hand.
struct Fixture
{
    RunnableView view;
    QPushButton *run = child<QPushButton>(view, u"blockRunButton"_s);

    explicit Fixture(const RunnableBlock &block = sampleDemo()) : view(block, testRepository())
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(600, 500);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    OutputView *output() const { return child<OutputView>(view, u"blockOutput"_s); }
    VerdictBanner *banner() const { return child<VerdictBanner>(view, u"blockVerdict"_s); }
    /// Whether there is a visible part of that name; most are made when they are first needed.
    bool shows(const QString &name) const
    {
        const auto *part = view.findChild<QWidget *>(name);
        return part && part->isVisible();
    }
    bool showsDifference() const
    {
        const auto *difference = view.findChild<DifferenceView *>(u"blockDifference"_s);
        return difference && difference->isVisible();
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
    CHECK_FALSE(f.shows(u"blockOutput"_s));
    CHECK_FALSE(f.shows(u"blockVerdict"_s));
    CHECK_FALSE(f.showsDifference());
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
    CHECK(f.output()->toPlainText().trimmed() == u"1"_s);
    CHECK(f.output()->isVisible());
    CHECK(f.banner()->tone() == VerdictBanner::Tone::Passed);
    CHECK_FALSE(f.showsDifference());
}

TEST_CASE("the tab key comes to the output after its code and before what follows the block",
          "[widget]")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    RunnableView view(sampleDemo(), testRepository());
    QPushButton next(u"Next"_s);
    layout->addWidget(&view);
    layout->addWidget(&next);
    view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view.showRunning();
    view.appendOutput(Runner::Channel::StandardOutput, "1\n");
    child<CodeView>(view, u"codeView"_s)->setFocus();
    const QStringList expected{u"blockOutput"_s, u"next"_s};
    next.setObjectName(u"next"_s);
    for (const QString &name : expected) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == name);
    }
}

TEST_CASE("a block that prints something else shows expected and printed side by side", "[widget]")
{
    Fixture f;
    f.view.showRunning();
    f.finish("2\n");
    CHECK(f.banner()->tone() == VerdictBanner::Tone::Failed);
    CHECK(f.showsDifference());
}

TEST_CASE("the output of a block is as high as its lines, and scrolls when there are many",
          "[widget]")
{
    Fixture f;
    f.view.showRunning();
    f.finish("1\n");
    const int low = f.output()->height();
    f.view.showRunning();
    f.finish(QByteArray("x\n").repeated(500));
    const int high = f.output()->height();
    CHECK(low < high);
    CHECK(high < 20 * f.output()->fontMetrics().lineSpacing());
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

namespace {

/// A block that asks for a prediction.
struct PredictFixture : Fixture
{
    QPushButton *predict = child<QPushButton>(view, u"blockPredictButton"_s);
    QSignalSpy runs{&view, &RunnableView::runRequested};
    QSignalSpy predictions{&view, &RunnableView::predicted};

    explicit PredictFixture(const QStringList &alternatives = {})
        : Fixture(predictable(alternatives))
    {
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    QPlainTextEdit *text() const { return child<QPlainTextEdit>(view, u"predictionText"_s); }
    QPushButton *compare() const { return child<QPushButton>(view, u"predictionRunButton"_s); }
    QString sentence() const
    {
        const auto *label = view.findChild<QLabel *>(u"predictionSentence"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    void type(const QString &words)
    {
        QTest::mouseClick(predict, Qt::LeftButton);
        text()->clear();
        QTest::keyClicks(text(), words);
    }
    void end(RunEnd how)
    {
        BlockReport report;
        report.outcome.end = how;
        report.verdict = judge(report.outcome, {}, u"main.py"_s);
        view.showReport(report);
    }
};

} // namespace

TEST_CASE("a block that asks for a prediction offers that first and can be run at once", "[widget]")
{
    PredictFixture f;
    CHECK(f.predict->text() == u"Predict"_s);
    CHECK(f.predict->property("primary").toBool());
    CHECK(f.run->text() == u"Just run it"_s);
    CHECK_FALSE(f.shows(u"blockPrediction"_s));
    QTest::mouseClick(f.run, Qt::LeftButton);
    CHECK(f.runs.size() == 1);
    f.view.showRunning();
    f.finish("1\n");
    CHECK(f.sentence().isEmpty());
    CHECK(f.predictions.isEmpty());
    CHECK(f.run->text() == u"Run"_s);
    CHECK(f.run->property("primary").toBool());
    Fixture plain;
    CHECK(plain.view.findChild<QPushButton *>(u"blockPredictButton"_s) == nullptr);
}

TEST_CASE("a prediction is typed and compared with what was printed", "[widget]")
{
    PredictFixture f;
    f.type(u"2"_s);
    CHECK(f.text()->hasFocus());
    QTest::mouseClick(f.compare(), Qt::LeftButton);
    REQUIRE(f.runs.size() == 1);
    f.view.showRunning();
    CHECK_FALSE(f.shows(u"blockPrediction"_s));
    f.finish("1\n");
    CHECK(f.sentence() == u"It printed something else: compare."_s);
    auto *difference = child<DifferenceView>(f.view, u"predictionDifference"_s);
    CHECK(difference->isVisible());
    const auto *table = child<QTableView>(*difference, u"differenceTable"_s);
    QStringList titles;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        titles.append(table->model()->headerData(column, Qt::Horizontal).toString());
    CHECK(titles.contains(u"You predicted"_s));
    CHECK(titles.contains(u"It printed"_s));
    REQUIRE(f.predictions.size() == 1);
    CHECK(f.predictions[0] == QVariantList{u"one"_s, u"2"_s, false});
    CHECK(f.banner()->tone() == VerdictBanner::Tone::Passed); // the run itself is as expected
    CHECK(f.predict->text() == u"Predict again"_s);
}

TEST_CASE("a right prediction is told calmly and needs no comparison", "[widget]")
{
    PredictFixture f;
    f.type(u"1"_s);
    QTest::keyClick(f.text(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.runs.size() == 1);
    f.view.showRunning();
    f.finish("1\n");
    CHECK(f.sentence() == u"You predicted this."_s);
    CHECK_FALSE(child<DifferenceView>(f.view, u"predictionDifference"_s)->isVisible());
    CHECK(f.predictions.value(0).value(2).toBool());
    // The next plain run speaks of no prediction.
    QTest::mouseClick(f.run, Qt::LeftButton);
    f.view.showRunning();
    f.finish("1\n");
    CHECK(f.sentence().isEmpty());
    CHECK(f.predictions.size() == 1);
}

TEST_CASE("a prediction can be picked from the choices of the course", "[widget]")
{
    PredictFixture f({u"2\n"_s, u"3\n"_s});
    QTest::mouseClick(f.predict, Qt::LeftButton);
    QTest::mouseClick(f.compare(), Qt::LeftButton);
    CHECK(f.runs.isEmpty()); // nothing is picked yet
    CHECK(child<QLabel>(f.view, u"predictionReminder"_s)->isVisible());
    QStringList choices;
    QRadioButton *right = nullptr;
    for (int i = 0; i < 3; ++i) {
        auto *choice = child<QRadioButton>(f.view, u"predictionChoice%1"_s.arg(i));
        choices.append(choice->accessibleName());
        if (choice->accessibleName() == u"1"_s)
            right = choice;
    }
    choices.sort();
    CHECK(choices == QStringList{u"1"_s, u"2"_s, u"3"_s});
    REQUIRE(right != nullptr);
    QTest::mouseClick(right->parentWidget(), Qt::LeftButton); // anywhere on its row
    CHECK(right->isChecked());
    QTest::mouseClick(f.compare(), Qt::LeftButton);
    CHECK(f.runs.size() == 1);
    f.view.showRunning();
    f.finish("1\n");
    CHECK(f.sentence() == u"You predicted this."_s);
}

TEST_CASE("a prediction is kept for the next try where the program did not end by itself",
          "[widget]")
{
    PredictFixture f;
    f.type(u"1"_s);
    QTest::mouseClick(f.compare(), Qt::LeftButton);
    f.view.showRunning();
    f.end(Cancelled{});
    CHECK(f.predictions.isEmpty());
    CHECK(f.text()->isVisible());
    CHECK(f.text()->toPlainText() == u"1"_s);
    CHECK(f.run->text() == u"Just run it"_s);
}

TEST_CASE("the buttons of a block stand below its caption where it is narrow", "[widget]")
{
    PredictFixture f;
    auto *caption = child<QLabel>(f.view, u"blockCaption"_s);
    const auto top = [&](const QWidget *part) { return part->mapTo(&f.view, QPoint()).y(); };
    f.view.resize(900, 500);
    CHECK(QTest::qWaitFor([&] { return top(f.run) < caption->geometry().bottom(); }));
    f.view.resize(380, 500);
    CHECK(QTest::qWaitFor([&] { return top(f.run) > top(caption) + 5; }));
    CHECK(f.view.minimumSizeHint().width() < 380);
}
