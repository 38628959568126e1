// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/stepstates.h"
#include "instruments/steptext.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

/// Calls and returns, some by an exception, in two threads, with variables that come and go.
StepRecording manySteps(int count)
{
    StepRecording recording;
    QList<QList<int>> stacks(2);
    for (int thread = 0; thread < 2; ++thread) {
        stacks[thread].append(int(recording.frames.size()));
        recording.frames.append({u"<module>"_s, thread + 1});
    }
    for (int i = 0; i < count; ++i) {
        QList<int> &stack = stacks[i % 3 == 0 ? 1 : 0];
        Step step{.event = StepEvent::Line, .line = i + 1};
        if (i % 7 == 2) {
            const int thread = recording.frames[stack[0]].thread;
            stack.append(int(recording.frames.size()));
            recording.frames.append({u"f"_s, thread});
            step.event = StepEvent::Call;
        }
        step.frame = stack.last();
        step.depth = int(stack.size());
        step.changed = {{u"n%1"_s.arg(i % 5), QString::number(i), i}};
        if (i % 4 == 0)
            step.gone = {u"n%1"_s.arg((i + 1) % 5)};
        if (i % 7 == 6 && stack.size() > 1) {
            step.event = i % 2 == 0 ? StepEvent::Return : StepEvent::Exception;
            stack.removeLast();
        }
        recording.steps.append(step);
    }
    return recording;
}

bool areEqual(const QList<FrameState> &first, const QList<FrameState> &second)
{
    return std::ranges::equal(first, second, [](const FrameState &a, const FrameState &b) {
        return a.frame == b.frame && a.line == b.line && a.variables == b.variables;
    });
}

} // namespace

TEST_CASE("the stack at any step is the one that all steps before it give", "[steps]")
{
    const StepRecording recording = manySteps(450);
    const StepStates states(recording);
    for (qsizetype i = -1; i <= recording.steps.size(); ++i) {
        CAPTURE(i);
        CHECK(areEqual(states.stackAt(i), stackAt(recording, i)));
    }
    CHECK(StepStates().stackAt(0).isEmpty());
}

TEST_CASE("a step is a sentence that says what happens where", "[steps]")
{
    StepRecording recording;
    recording.frames = {{u"<module>"_s, 1}, {u"fib"_s, 1}};
    recording.steps = {
        {.event = StepEvent::Line, .line = 7},
        {.event = StepEvent::Call, .line = 1, .frame = 1, .depth = 2},
        {.event = StepEvent::Return, .line = 3, .frame = 1, .depth = 2, .value = u"%1"_s},
        {.event = StepEvent::Exception, .line = 7, .value = u"ValueError: no"_s}};
    CHECK(describeStep(recording, 0) == u"Step 1 of 4: line 7 is about to run."_s);
    CHECK(describeStep(recording, 1) ==
          u"Step 2 of 4: fib is called, which begins on line 1, depth 2."_s);
    CHECK(describeStep(recording, 2) == u"Step 3 of 4: fib returns %1 from line 3, depth 2."_s);
    CHECK(describeStep(recording, 3) == u"Step 4 of 4: on line 7 comes ValueError: no."_s);
    CHECK(describeStep(recording, 4).isEmpty());
    recording.frames[1].thread = 2;
    CHECK(describeStep(recording, 1).startsWith(u"Step 2 of 4, thread 2: "_s));
}

TEST_CASE("the next line at a depth leaves calls out and those of other threads", "[steps]")
{
    StepRecording recording;
    recording.frames = {{u"<module>"_s, 1}, {u"f"_s, 1}, {u"work"_s, 2}};
    recording.steps = {{.event = StepEvent::Line, .line = 7},
                       {.event = StepEvent::Call, .line = 1, .frame = 1, .depth = 2},
                       {.event = StepEvent::Line, .line = 2, .frame = 1, .depth = 2},
                       {.event = StepEvent::Line, .line = 5, .frame = 2, .depth = 1},
                       {.event = StepEvent::Return, .line = 2, .frame = 1, .depth = 2},
                       {.event = StepEvent::Line, .line = 8}};
    CHECK(nextLineAtDepth(recording, 0) == 5);
    CHECK(nextLineAtDepth(recording, 2) == 5);
    CHECK(nextLineAtDepth(recording, 5) == 5);
    CHECK(stepAfterReturn(recording, 1) == 5);
    CHECK(stepAfterReturn(recording, 0) == 5);
}
