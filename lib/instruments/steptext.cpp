// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/steptext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

/// Of the script itself, which has no function and no depth worth telling.
QString scriptText(const Step &step)
{
    switch (step.event) {
    case StepEvent::Line:
        return Tr::tr("line %1 is about to run").arg(step.line);
    case StepEvent::Call:
        return Tr::tr("the program begins");
    case StepEvent::Return:
        return Tr::tr("the program is at its end, on line %1").arg(step.line);
    case StepEvent::Exception:
        return Tr::tr("on line %1 comes %2").arg(QString::number(step.line), step.value);
    case StepEvent::Yield:
    case StepEvent::Resume:
        break;
    }
    return Tr::tr("line %1").arg(step.line);
}

QString functionText(const Step &step, const QString &function)
{
    const QString line = QString::number(step.line);
    const QString depth = QString::number(step.depth);
    switch (step.event) {
    case StepEvent::Line:
        return Tr::tr("line %1 is about to run, in %2, depth %3").arg(line, function, depth);
    case StepEvent::Call:
        return Tr::tr("%2 is called, which begins on line %1, depth %3").arg(line, function, depth);
    case StepEvent::Return:
        return Tr::tr("%2 returns %4 from line %1, depth %3")
            .arg(line, function, depth, step.value);
    case StepEvent::Yield:
        return Tr::tr("%2 gives %4 and pauses on line %1, depth %3")
            .arg(line, function, depth, step.value);
    case StepEvent::Resume:
        return Tr::tr("%2 goes on from line %1, depth %3").arg(line, function, depth);
    case StepEvent::Exception:
        return Tr::tr("on line %1 comes %4, in %2, depth %3")
            .arg(line, function, depth, step.value);
    }
    Q_UNREACHABLE_RETURN({});
}

bool hasThreads(const StepRecording &recording)
{
    return std::ranges::any_of(recording.frames,
                               [](const StepFrame &frame) { return frame.thread > 1; });
}

} // namespace

QString describeStep(const StepRecording &recording, qsizetype index)
{
    if (index < 0 || index >= recording.steps.size())
        return {};
    const Step &step = recording.steps[index];
    const StepFrame &frame = recording.frames[step.frame];
    const QString what =
        frame.function == "<module>"_L1 ? scriptText(step) : functionText(step, frame.function);
    const QString number = QString::number(index + 1);
    const QString count = QString::number(recording.steps.size());
    if (hasThreads(recording))
        return Tr::tr("Step %1 of %2, thread %3: %4.", "the last is what happens there")
            .arg(number, count, QString::number(frame.thread), what);
    return Tr::tr("Step %1 of %2: %3.", "the last is what happens there").arg(number, count, what);
}

QString describeChanges(const Step &step)
{
    QStringList parts;
    for (const StepVariable &each : step.changed)
        parts.append(Tr::tr("%1 = %2", "a variable and its value").arg(each.name, each.value));
    for (const QString &name : step.gone)
        parts.append(Tr::tr("%1 is gone", "a variable").arg(name));
    return parts.join(u", ");
}

QString describeSteps(const StepRecording &recording)
{
    QStringList lines{describe(recording)};
    for (qsizetype i = 0; i < recording.steps.size(); ++i) {
        const QString changes = describeChanges(recording.steps[i]);
        const QString step = describeStep(recording, i);
        lines.append(changes.isEmpty()
                         ? step
                         : Tr::tr("%1 Changed: %2.", "a sentence; variables").arg(step, changes));
    }
    return lines.join(u'\n');
}

qsizetype nextLineAtDepth(const StepRecording &recording, qsizetype index)
{
    const Step &from = recording.steps[index];
    const int thread = recording.frames[from.frame].thread;
    for (qsizetype i = index + 1; i < recording.steps.size(); ++i) {
        const Step &step = recording.steps[i];
        if (step.event == StepEvent::Line && step.depth <= from.depth &&
            recording.frames[step.frame].thread == thread)
            return i;
    }
    return recording.steps.size() - 1;
}

qsizetype stepAfterReturn(const StepRecording &recording, qsizetype index)
{
    const Step &from = recording.steps[index];
    const int thread = recording.frames[from.frame].thread;
    for (qsizetype i = index + 1; i < recording.steps.size(); ++i) {
        const Step &step = recording.steps[i];
        if (step.depth < from.depth && recording.frames[step.frame].thread == thread)
            return i;
    }
    return recording.steps.size() - 1;
}

} // namespace Lectern
