// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/steprecording.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

RunOutcome outcomeOf(const QByteArray &records)
{
    RunOutcome outcome;
    outcome.end = Exited{0};
    outcome.recording.instruments = Instrument::Steps;
    outcome.recording.records = records;
    return outcome;
}

/// A script that calls f(1), which sets a variable and removes one.
const QByteArray twoFrames =
    R"--({"kind":"steps","frames":[[1,"<module>",1]],"steps":[["call",1,1,1,[],[],null],["line",5,1,1,[["f",9,"f(x)"]],[],null]]}
{"kind":"mark","time_ns":1,"process":1,"text":""}
{"kind":"steps","frames":[[2,"f",1]],"steps":[["call",1,2,2,[["x",11,"1"]],[],null],["line",2,2,2,[],[],null],["line",3,2,2,[["y",12,"[]"]],["x"],null],["return",3,2,2,[],[],"[]"],["exception",5,1,1,[],[],"ValueError: no"],["return",5,1,1,[],[],"None"]]}
)--"_ba;

QStringList namesOf(const FrameState &state)
{
    QStringList names;
    for (const StepVariable &each : state.variables)
        names.append(each.name + u'=' + each.value);
    return names;
}

} // namespace

TEST_CASE("batches of steps become one recording", "[steps]")
{
    const StepRecording recording = stepRecording(outcomeOf(twoFrames));
    REQUIRE(recording.steps.size() == 8);
    REQUIRE(recording.frames.size() == 2);
    CHECK(recording.frames[1].function == u"f"_s);
    CHECK(recording.steps[2].event == StepEvent::Call);
    CHECK(recording.steps[2].frame == 1);
    CHECK(recording.steps[2].depth == 2);
    CHECK(recording.steps[2].changed == QList<StepVariable>{{u"x"_s, u"1"_s, 11}});
    CHECK(recording.steps[4].gone == QStringList{u"x"_s});
    CHECK(recording.steps[5].value == u"[]"_s);
    CHECK(recording.end == StepsEnd::WithProgram);
    CHECK_FALSE(recording.wasKilled);
}

TEST_CASE("the variables of a frame at a step are all that came and did not go", "[steps]")
{
    const StepRecording recording = stepRecording(outcomeOf(twoFrames));
    CHECK(namesOf(frameAt(recording, 0)).isEmpty());
    CHECK(namesOf(frameAt(recording, 3)) == QStringList{u"x=1"_s});
    CHECK(namesOf(frameAt(recording, 5)) == QStringList{u"y=[]"_s});
    CHECK(namesOf(frameAt(recording, 6)) == QStringList{u"f=f(x)"_s});
    CHECK(frameAt(recording, 8).variables.isEmpty());
    CHECK(frameAt(recording, -1).variables.isEmpty());
}

TEST_CASE("the stack at a step is its frame and those that called it", "[steps]")
{
    const StepRecording recording = stepRecording(outcomeOf(twoFrames));
    const QList<FrameState> stack = stackAt(recording, 3);
    REQUIRE(stack.size() == 2);
    CHECK(stack[0].frame == 0);
    CHECK(stack[0].line == 5);
    CHECK(stack[1].frame == 1);
    CHECK(stackAt(recording, 6).size() == 1);
    CHECK(stackAt(recording, 8).isEmpty());
}

TEST_CASE("records that are damaged or strange are left out", "[steps]")
{
    const QByteArray records =
        R"({"kind":"steps","frames":[[1,"<module>",1]],"steps":[["dance",1,1,1,[],[],null],["line",1,7,1,[],[],null],["line",1,1,-3,[],[],null],[],7,null]}
{"kind":"steps","frames":3,"steps":{}}
{"kind":"steps","frames":[[2,"f",1]],"steps":[["li)"_ba;
    const StepRecording recording = stepRecording(outcomeOf(records));
    REQUIRE(recording.steps.size() == 1);
    CHECK(recording.steps[0].depth == 1);
    CHECK(stackAt(recording, 0).size() == 1);
}

TEST_CASE("what ended a recording early is told", "[steps]")
{
    RunOutcome outcome = outcomeOf(twoFrames + R"({"kind":"cut","what":"objects"})" + '\n');
    CHECK(stepRecording(outcome).end == StepsEnd::WithProgram);
    CHECK(describe(stepRecording(outcome)).endsWith(u"This is the whole run."_s));
    outcome.recording.records += "{\"kind\":\"cut\",\"what\":\"steps\",\"why\":\"time\"}\n";
    CHECK(stepRecording(outcome).end == StepsEnd::Time);
    outcome = outcomeOf(twoFrames);
    outcome.recording.areRecordsCut = true;
    CHECK(stepRecording(outcome).end == StepsEnd::Bytes);
    outcome = outcomeOf(twoFrames);
    outcome.end = TimedOut{};
    CHECK(stepRecording(outcome).wasKilled);
    CHECK(describe(stepRecording(outcome)).contains(u"was stopped"_s));
}

TEST_CASE("steps are described in sentences", "[steps]")
{
    CHECK(describe(stepRecording(outcomeOf({}))) == u"No step of the program was recorded."_s);
    const QString text = describe(stepRecording(outcomeOf(twoFrames)));
    CHECK(text.startsWith(u"8 step"_s));
    CHECK(text.contains(u"On line 5 came ValueError: no."_s));
}
