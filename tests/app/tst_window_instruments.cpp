// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the inside of runs: on the page, beside the editor, and over many runs.
#include "app/windowfixture.h"
#include "instruments/comparisonview.h"
#include "instruments/instrumentpane.h"
#include "instruments/knobbar.h"
#include "instruments/memorystrip.h"
#include "instruments/sweepview.h"
#include "instruments/timingview.h"
#include "page/codeview.h"
#include "page/pitfallpair.h"
#include "settingsstore.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include "support/tempcourse.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray measuredLesson = R"(---
title: Measured
minutes: 5
---
# Measured

```python demo=turned instrument=timing knob=n:1000..64000:log
n = 2000
print(sum(range(n)) >= 0)
```
```text expect
True
```

```python pitfall=slow instrument=memory,timing
print(sum(i for i in range(400_000)))
```
```text expect
79999800000
```

```python fix=slow instrument=memory,timing peak=900MB
print(sum(range(4)))
```
```text expect
6
```
)";

/// A window, its pane of instruments, and the tabs there.
struct Fixture : WindowFixture
{
    using WindowFixture::WindowFixture;

    InstrumentPane *pane() const { return window->pane()->instruments(); }
    QTabBar *tabBar() const { return child<QTabBar>(*pane(), u"instrumentTabs"_s); }
    QStringList tabs() const
    {
        QStringList texts;
        for (int tab = 0; tab < tabBar()->count(); ++tab)
            texts.append(tabBar()->tabText(tab));
        return texts;
    }
    QString currentTab() const { return tabBar()->tabText(tabBar()->currentIndex()); }
    void choose(const QString &tab) const
    {
        const int place = static_cast<int>(tabs().indexOf(tab));
        REQUIRE(place >= 0);
        QTest::mouseClick(tabBar(), Qt::LeftButton, {}, tabBar()->tabRect(place).center());
    }
    void runBlock(const QString &address) const
    {
        Q_EMIT window->page()->runRequested(address);
        waitUntilIdle();
    }
    RunnableView &block(const QString &address) const
    {
        RunnableView *view = window->page()->runnable(address);
        REQUIRE(view != nullptr);
        return *view;
    }
};

/// The same on a course of one lesson that is measured.
struct MeasuredFixture : Fixture
{
    TempCourse course;

    MeasuredFixture()
    {
        course.write(QString::fromUtf8(TempCourse::lesson), measuredLesson);
        options.courseFolder = course.path();
        open();
        window->controller()->trustCourse();
        REQUIRE(window->openLesson(u"first/hello"_s));
        REQUIRE(QTest::qWaitFor([this] { return window->page()->isComplete(); }, 10s));
    }
};

template <typename View>
bool shows(const QWidget &parent)
{
    const auto *view = parent.findChild<View *>();
    return view && view->isVisible();
}

} // namespace

TEST_CASE("a demo that says which instrument to show shows it below its output", "[window]")
{
    Fixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    CHECK(f.block(u"two-trials"_s).findChild<QWidget *>(u"blockInstruments"_s) == nullptr);
    f.runBlock(u"two-trials"_s);
    auto *graph = child<QWidget>(f.block(u"two-trials"_s), u"objectGraphView"_s);
    CHECK(QTest::qWaitFor([&] { return graph->isVisible(); }, 5s));
    CHECK(child<QLabel>(*graph, u"figureSummary"_s)->text().contains(u"is the same dict as"_s));
}

TEST_CASE("beside the output stands what a program of the editor left behind", "[window]")
{
    Fixture f;
    f.run(u"rows = [1, 2, 3]\nprint('done')\n"_s);
    CHECK(f.tabs().contains(u"Variables"_s));
    CHECK(f.currentTab() == u"Output"_s);
    f.choose(u"Variables"_s);
    auto *variables = child<QAbstractItemView>(*f.pane(), u"instrumentRows"_s);
    CHECK(variables->isVisible());
    CHECK(variables->model()->index(0, 0).data().toString() == u"rows"_s);

    INFO("the chosen tab stays for the next run");
    f.run(u"answer = 42\n"_s);
    CHECK(f.currentTab() == u"Variables"_s);
    CHECK(variables->model()->index(0, 0).data().toString() == u"answer"_s);
}

TEST_CASE("a program that asks for input brings its output to the front", "[window]")
{
    Fixture f;
    f.run(u"rows = [1]\n"_s);
    f.choose(u"Variables"_s);
    f.editor()->setSource(u"input('name? ')\n"_s);
    f.trigger(u"runAction"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.pane()->isFrontShown(); }, 15s));
    f.trigger(u"stopAction"_s);
    f.waitUntilIdle();
    CHECK(f.currentTab() == u"Variables"_s); // as it was wanted
}

TEST_CASE("what is recorded of the editor's programs is chosen in a menu and remembered",
          "[window]")
{
    Fixture f;
    child<QAction>(*f.window, u"instrumentAction_variables"_s)->setChecked(false);
    child<QAction>(*f.window, u"instrumentAction_steps"_s)->setChecked(true);
    f.run(u"a = 1\nb = a + 1\n"_s);
    CHECK_FALSE(f.tabs().contains(u"Variables"_s));
    CHECK(f.tabs().contains(u"Steps"_s));
    const SettingsStore store(f.folder.filePath(u"settings.json"_s));
    REQUIRE(store.save(f.window->settings()));
    f.options.settings = store.load().settings;
    f.open();
    f.run(u"a = 1\nb = a + 1\n"_s);
    CHECK_FALSE(f.tabs().contains(u"Variables"_s));
    CHECK(f.tabs().contains(u"Steps"_s));
}

TEST_CASE("objects are shown also before the line of the cursor runs", "[window]")
{
    Fixture f;
    child<QAction>(*f.window, u"instrumentAtCursorAction"_s)->setChecked(true);
    f.editor()->setSource(u"a = [1]\na.append(2)\n"_s);
    f.editor()->setCursorPlace({.line = 2, .column = 0, .firstVisibleLine = 1});
    f.trigger(u"runAction"_s);
    f.waitUntilIdle();
    f.choose(u"Objects"_s);
    CHECK(child<QLabel>(*f.pane(), u"graphMoment"_s)->text() == u"before line 2 (1 of 2)"_s);
}

TEST_CASE("a check shows its tests and nothing of an earlier run", "[window]")
{
    Fixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.run(u"rows = [1]\n"_s);
    f.check(u"clone-config"_s, u"x = 1\n"_s);
    CHECK(f.pane()->isEmpty());
    CHECK(f.pane()->isFrontShown());
    CHECK(f.tabs() == QStringList{u"Tests"_s});
}

TEST_CASE("a turned knob changes the code and what runs", "[window]")
{
    MeasuredFixture f;
    RunnableView &view = f.block(u"turned"_s);
    auto *knob = child<KnobBar>(view, u"blockKnob"_s);
    CHECK(knob->value() == 2000);
    Q_EMIT knob->valueChanged(knob->value());
    CHECK(view.code() == view.block().code);
    auto *field = child<QAbstractSpinBox>(*knob, u"knobField"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"5000"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(view.code().startsWith(u"n = 5000\n"_s));
    CHECK(view.findChild<CodeView *>()->toPlainText().startsWith(u"n = 5000"_s));
    f.runBlock(u"turned"_s);
    CHECK(child<QLabel>(view, u"verdictTitle"_s)->text() == u"Ran to its end"_s);
    CHECK(view.runName() == u"turned with n = 5000"_s);
}

TEST_CASE("each run of a block is one of its times", "[window]")
{
    MeasuredFixture f;
    f.runBlock(u"turned"_s);
    f.runBlock(u"turned"_s);
    const auto *view = f.block(u"turned"_s).findChild<TimingView *>();
    REQUIRE(view != nullptr);
    INFO(view->asText().toStdString());
    CHECK(view->asText().count(u"turned"_s) == 2);
}

TEST_CASE("a sweep of a knob draws how the program grows", "[window]")
{
    MeasuredFixture f;
    RunnableView &view = f.block(u"turned"_s);
    Q_EMIT view.sweepRequested();
    CHECK(f.window->controller()->isRunning());
    f.waitUntilIdle();
    REQUIRE(view.findChild<SweepView *>() != nullptr);
    CHECK(QTest::qWaitFor([&] { return shows<SweepView>(view); }, 5s));
    const QString text = child<QLabel>(view, u"figureSummary"_s)->text();
    INFO(text.toStdString());
    CHECK_FALSE(text.isEmpty());
}

TEST_CASE("Stop ends a sweep and the rest of the window can run again", "[window]")
{
    MeasuredFixture f;
    Q_EMIT f.block(u"turned"_s).sweepRequested();
    f.trigger(u"stopAction"_s);
    f.waitUntilIdle();
    f.run(u"print(1)\n"_s);
    CHECK(f.output() == u"1"_s);
}

TEST_CASE("a sweep whose page is left ends", "[window]")
{
    MeasuredFixture f;
    Q_EMIT f.block(u"turned"_s).sweepRequested();
    f.window->page()->setLesson({});
    CHECK(QTest::qWaitFor([&] { return !f.window->controller()->isRunning(); }, 5s));
}

TEST_CASE("a mistake and its fix are compared over many runs", "[window]")
{
    MeasuredFixture f;
    auto *pair = f.window->page()->findChild<PitfallPair *>();
    REQUIRE(pair != nullptr);
    Q_EMIT pair->compareRequested();
    f.waitUntilIdle();
    REQUIRE(pair->findChild<ComparisonView *>() != nullptr);
    const QString text =
        child<QLabel>(*pair->findChild<ComparisonView *>(), u"figureSummary"_s)->text();
    INFO(text.toStdString());
    CHECK(text.contains(u"The fix"_s));
    CHECK(text.contains(u"times as fast"_s));
}

TEST_CASE("the memory of a fix is laid over that of its mistake", "[window]")
{
    MeasuredFixture f;
    f.runBlock(u"slow"_s);
    f.runBlock(u"slow.fix"_s);
    auto *strip = f.block(u"slow.fix"_s).findChild<MemoryStrip *>();
    REQUIRE(strip != nullptr);
    CHECK(strip->asText().contains(u"slow: the mistake"_s));
    CHECK_FALSE(f.block(u"slow"_s).findChild<MemoryStrip *>()->asText().contains(u"the fix"_s));
}
