// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/shownframes.h"

#include "instruments/graphpainting.h"
#include "instruments/stepstates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Change = ShownVariable::Change;

constexpr qsizetype mostFrames = 40;
constexpr qsizetype innerFrames = 30;
constexpr qsizetype outerFrames = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ShownFrames)
};

QString title(const FrameState &state, const StepRecording &recording)
{
    const QString &function = recording.frames[state.frame].function;
    if (function == "<module>"_L1)
        return Tr::tr("the program, line %1").arg(state.line);
    return Tr::tr("%1, line %2", "a function").arg(function, QString::number(state.line));
}

/// The names in a frame before the step that changed it.
QStringList namesBefore(const StepStates &states, qsizetype index)
{
    const int frame = states.recording().steps[index].frame;
    QStringList names;
    for (const FrameState &state : states.stackAt(index - 1)) {
        if (state.frame != frame)
            continue;
        for (const StepVariable &each : state.variables)
            names.append(each.name);
    }
    return names;
}

void markChanges(ShownFrame &frame, const StepStates &states, qsizetype index)
{
    const Step &step = states.recording().steps[index];
    const QStringList before = namesBefore(states, index);
    // A generator that goes on was not on the stack: what it had is not new.
    const bool isResumed = step.event == StepEvent::Resume;
    for (ShownVariable &variable : frame.variables) {
        if (std::ranges::contains(step.changed, variable.name, &StepVariable::name))
            variable.change =
                isResumed || before.contains(variable.name) ? Change::Changed : Change::New;
    }
    for (const QString &name : step.gone)
        frame.variables.append({name, {}, Change::Gone});
}

} // namespace

QList<ShownFrame> shownFrames(const StepStates &states, qsizetype index)
{
    QList<FrameState> stack = states.stackAt(index);
    std::ranges::reverse(stack);
    const qsizetype left = stack.size() > mostFrames ? stack.size() - innerFrames - outerFrames : 0;
    QList<ShownFrame> frames;
    for (qsizetype i = 0; i < stack.size(); ++i) {
        if (left > 0 && i == innerFrames) {
            frames.append({Tr::tr("%n more frame(s)", nullptr, int(left)), {}});
            i += left;
        }
        ShownFrame frame{title(stack[i], states.recording()), {}};
        for (const StepVariable &each : std::as_const(stack[i].variables))
            frame.variables.append({each.name, each.value, Change::None});
        frames.append(frame);
    }
    if (!frames.isEmpty())
        markChanges(frames[0], states, index);
    return frames;
}

QString changeSign(Change change)
{
    switch (change) {
    case Change::New:
        return graphChangeSign(GraphChange::New);
    case Change::Changed:
        return graphChangeSign(GraphChange::Changed);
    case Change::Gone:
        return graphChangeSign(GraphChange::Gone);
    case Change::None:
        break;
    }
    return {};
}

QString changeText(Change change)
{
    switch (change) {
    case Change::New:
        return Tr::tr("new");
    case Change::Changed:
        return Tr::tr("changed");
    case Change::Gone:
        return Tr::tr("gone");
    case Change::None:
        break;
    }
    return {};
}

} // namespace Lectern::App
