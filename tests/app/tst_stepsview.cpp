// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/stepsview.h"

#include "app/fixtures.h"
#include "instruments/framesview.h"
#include "instruments/objectgraphview.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

Step step(StepEvent event, int line, int frame, int depth, const QList<StepVariable> &changed = {},
          const QStringList &gone = {}, const QString &value = {})
{
    return {event, line, frame, depth, changed, gone, value};
}

/// n = 1; f(n), which has two lines; then n changes and another name goes.
StepRecording sampleRecording()
{
    using enum StepEvent;
    StepRecording recording;
    recording.frames = {{u"<module>"_s, 1}, {u"f"_s, 1}};
    recording.steps = {step(Call, 1, 0, 1),
                       step(Line, 5, 0, 1),
                       step(Line, 6, 0, 1, {{u"n"_s, u"1"_s, 7}, {u"old"_s, u"[]"_s, 8}}),
                       step(Call, 1, 1, 2, {{u"x"_s, u"1"_s, 7}}),
                       step(Line, 2, 1, 2),
                       step(Line, 3, 1, 2, {{u"y"_s, u"2"_s, 9}}),
                       step(Return, 3, 1, 2, {}, {}, u"2"_s),
                       step(Line, 7, 0, 1, {{u"n"_s, u"2"_s, 9}}, {u"old"_s}),
                       step(Return, 7, 0, 1, {}, {}, u"None"_s)};
    return recording;
}

ObjectGraph graphAt(qsizetype step, std::optional<qsizetype> end)
{
    ObjectGraph graph{.line = 6,
                      .visit = 1,
                      .names = {{false, u"old"_s, {8, ObjectKind::List, u"list"_s, {}}}},
                      .objects = {{.id = 8, .type = u"list"_s, .kind = ObjectKind::List}}};
    graph.step = step;
    graph.stepEnd = end;
    return graph;
}

struct Fixture
{
    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(700, 500);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setSteps(sampleRecording(), {graphAt(2, 4), graphAt(4, 6)});
    }

    QString sentence() const { return child<QLabel>(view, u"stepSentence"_s)->text(); }
    void click(const QString &name)
    {
        QTest::mouseClick(child<QToolButton>(view, name), Qt::LeftButton);
    }
    /// A line for each row that is shown.
    QStringList rows() const
    {
        const QAbstractItemModel *model = child<FramesView>(view, u"framesView"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            texts.append(cells.join(u'|'));
        }
        return texts;
    }

    StepsView view;
};

} // namespace

TEST_CASE("the slider and the buttons go from step to step and tell the line", "[stepsview]")
{
    Fixture f;
    QSignalSpy lines(&f.view, &StepsView::lineShown);
    CHECK(f.sentence() == u"Step 1 of 9: the program begins."_s);
    CHECK_FALSE(child<QToolButton>(f.view, u"stepPrevious"_s)->isEnabled());
    f.click(u"stepNext"_s);
    CHECK(f.sentence() == u"Step 2 of 9: line 5 is about to run."_s);
    auto *slider = child<QSlider>(f.view, u"stepSlider"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    CHECK(f.view.step() == 2);
    QTest::keyClick(slider, Qt::Key_End);
    CHECK(f.sentence() == u"Step 9 of 9: the program is at its end, on line 7."_s);
    CHECK_FALSE(child<QToolButton>(f.view, u"stepNext"_s)->isEnabled());
    f.click(u"stepPrevious"_s);
    f.click(u"stepFirst"_s);
    QList<int> seen;
    for (const QList<QVariant> &each : lines)
        seen.append(each[0].toInt());
    CHECK(seen == QList<int>{5, 6, 7, 7, 1});
    CHECK(slider->accessibleDescription() == f.sentence());
    f.view.setStep(1000);
    CHECK(f.view.step() == 8);
    f.view.setStep(-3);
    CHECK(f.view.step() == 0);
}

TEST_CASE("a call can be left out and gone out of", "[stepsview]")
{
    Fixture f;
    f.view.setStep(2);
    CHECK_FALSE(child<QToolButton>(f.view, u"stepOut"_s)->isEnabled());
    f.click(u"stepOver"_s);
    CHECK(f.view.step() == 7);
    f.view.setStep(4);
    CHECK(f.sentence() == u"Step 5 of 9: line 2 is about to run, in f, depth 2."_s);
    f.click(u"stepOut"_s);
    CHECK(f.view.step() == 7);
    f.view.setStep(2);
    child<QSlider>(f.view, u"stepSlider"_s)->setFocus();
    QTest::keyClick(child<QSlider>(f.view, u"stepSlider"_s), Qt::Key_F10);
    CHECK(f.view.step() == 7);
    f.view.setStep(5);
    QTest::keyClick(child<QSlider>(f.view, u"stepSlider"_s), Qt::Key_F11, Qt::ShiftModifier);
    CHECK(f.view.step() == 7);
}

TEST_CASE("the stack has the innermost frame first and says what changed", "[stepsview]")
{
    Fixture f;
    f.view.setStep(2);
    CHECK(f.rows() == QStringList{u"the program, line 6||"_s, u"+ n|1|new"_s, u"+ old|[]|new"_s});
    f.view.setStep(5);
    CHECK(f.rows() == QStringList{u"f, line 3||"_s, u"  x|1|"_s, u"+ y|2|new"_s,
                                  u"the program, line 6||"_s, u"  n|1|"_s, u"  old|[]|"_s});
    f.view.setStep(7);
    CHECK(f.rows() ==
          QStringList{u"the program, line 7||"_s, u"≠ n|2|changed"_s, u"− old||gone"_s});
    const QAbstractItemModel *model = child<FramesView>(f.view, u"framesView"_s)->model();
    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole).toString() == u"n = 2, changed"_s);
    CHECK(model->index(1, 1).data(Qt::FontRole).value<QFont>().bold());
}

TEST_CASE("objects are shown where there is a graph of the step", "[stepsview]")
{
    Fixture f;
    auto *graph = child<ObjectGraphView>(f.view, u"objectGraphView"_s);
    CHECK_FALSE(graph->isVisible());
    f.view.setStep(3);
    CHECK(graph->isVisible());
    CHECK(graph->moment() == 0);
    f.view.setStep(5);
    CHECK(graph->moment() == 1);
    f.view.setStep(6);
    CHECK_FALSE(graph->isVisible());
    CHECK(child<QLabel>(f.view, u"stepsEnd"_s)->text() == u"Objects are shown up to step 6."_s);
    f.view.setStep(3);
    QTest::mouseClick(child<QToolButton>(*graph, u"graphNext"_s), Qt::LeftButton);
    CHECK(f.view.step() == 4);
}

TEST_CASE("what ended a recording early is told", "[stepsview]")
{
    Fixture f;
    StepRecording recording = sampleRecording();
    f.view.setSteps(recording, {});
    CHECK_FALSE(child<QLabel>(f.view, u"stepsEnd"_s)->isVisible());
    recording.end = StepsEnd::Steps;
    f.view.setSteps(recording, {});
    CHECK(child<QLabel>(f.view, u"stepsEnd"_s)->isVisible());
    CHECK(child<QLabel>(f.view, u"stepsEnd"_s)->text() ==
          u"These are the first steps of a longer run: no more are recorded."_s);
}

TEST_CASE("all steps are there as text and as a table", "[stepsview]")
{
    Fixture f;
    f.click(u"stepsAsText"_s);
    auto *text = child<QPlainTextEdit>(f.view, u"stepsText"_s);
    CHECK(text->isVisible());
    CHECK(text->toPlainText().contains(
        u"\nStep 8 of 9: line 7 is about to run. Changed: n = 2, old is gone.\n"_s));
    CHECK(text->toPlainText().contains(u"Step 7 of 9: f returns 2 from line 3, depth 2."_s));
    QSignalSpy exported(&f.view, &StepsView::exportRequested);
    f.click(u"stepsExport"_s);
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][1] == u"csv"_s);
    CHECK(exported[0][0].toByteArray().contains("3,line,6,<module>,1,1,n=1; old=[],,\r\n"));
}

TEST_CASE("a run without steps is a sentence and no line", "[stepsview]")
{
    Fixture f;
    QSignalSpy lines(&f.view, &StepsView::lineShown);
    f.view.setSteps({}, {});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0][0].toInt() == 0);
    CHECK(f.sentence() == u"No step of the program was recorded."_s);
    QTest::keyClick(&f.view, Qt::Key_F10);
    CHECK(f.view.step() == 0);
    f.view.setTheme(makeTheme(ColorScheme::HighContrast, testRepository(), 1.5));
    CHECK_FALSE(f.view.grab().isNull());
}

TEST_CASE("of a deep stack the middle is a number", "[stepsview]")
{
    StepRecording recording;
    for (int i = 0; i < 100; ++i) {
        recording.frames.append({i == 0 ? u"<module>"_s : u"down"_s, 1});
        recording.steps.append(step(StepEvent::Call, 1, i, i + 1));
    }
    Fixture f;
    f.view.setSteps(recording, {});
    f.view.setStep(99);
    const QStringList rows = f.rows();
    REQUIRE(rows.size() == 34);
    CHECK(rows[30].startsWith(u"67 more frame"_s));
    CHECK(rows.last() == u"the program, line 1||"_s);
}
