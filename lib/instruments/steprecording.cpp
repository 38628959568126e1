// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/steprecording.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StepRecording)
};

struct NamedEvent
{
    StepEvent value;
    QLatin1StringView name;
};

constexpr NamedEvent events[] = {
    {StepEvent::Line, "line"_L1},     {StepEvent::Call, "call"_L1},
    {StepEvent::Return, "return"_L1}, {StepEvent::Yield, "yield"_L1},
    {StepEvent::Resume, "resume"_L1}, {StepEvent::Exception, "exception"_L1},
};

struct NamedEnd
{
    StepsEnd value;
    QLatin1StringView name;
};

constexpr NamedEnd ends[] = {
    {StepsEnd::WithProgram, {}},        {StepsEnd::Steps, "steps"_L1},
    {StepsEnd::Time, "time"_L1},        {StepsEnd::Bytes, "bytes"_L1},
    {StepsEnd::OwnTracing, "trace"_L1}, {StepsEnd::RecursionLimit, "depth"_L1},
    {StepsEnd::Failure, "failed"_L1},
};

/// Makes a recording of its batches; see resources/python/recorder_steps.py.
class StepReader
{
public:
    void readBatch(const QJsonObject &batch)
    {
        for (const QJsonValue &each : batch["frames"_L1].toArray()) {
            m_indexes.insert(each[0].toInt(), int(m_recording.frames.size()));
            m_recording.frames.append({each[1].toString(), each[2].toInt(1)});
        }
        for (const QJsonValue &each : batch["steps"_L1].toArray())
            readStep(each.toArray());
    }

    StepRecording recording() const { return m_recording; }

private:
    void readStep(const QJsonArray &fields)
    {
        const auto event = std::ranges::find(events, fields[0].toString(), &NamedEvent::name);
        const auto frame = m_indexes.constFind(fields[2].toInt());
        if (event == std::end(events) || frame == m_indexes.constEnd())
            return;
        Step step{.event = event->value,
                  .line = fields[1].toInt(),
                  .frame = *frame,
                  .depth = std::max(1, fields[3].toInt()),
                  .changed = {},
                  .gone = {},
                  .value = fields[6].toString()};
        for (const QJsonValue &each : fields[4].toArray())
            step.changed.append({each[0].toString(), each[2].toString(), each[1].toInteger()});
        for (const QJsonValue &each : fields[5].toArray())
            step.gone.append(each.toString());
        m_recording.steps.append(step);
    }

    StepRecording m_recording;
    QHash<int, int> m_indexes; ///< by the number that the recorder gave
};

} // namespace

StepRecording stepRecording(const RunOutcome &outcome)
{
    StepReader reader;
    for (const QJsonObject &batch : recordsOf(outcome.recording, "steps"_L1))
        reader.readBatch(batch);
    StepRecording recording = reader.recording();
    for (const QJsonObject &cut : recordsOf(outcome.recording, "cut"_L1)) {
        if (cut["what"_L1] != "steps"_L1)
            continue;
        const auto end = std::ranges::find(ends, cut["why"_L1].toString(), &NamedEnd::name);
        recording.end = end == std::end(ends) ? StepsEnd::Failure : end->value;
    }
    if (outcome.recording.areRecordsCut && recording.end == StepsEnd::WithProgram)
        recording.end = StepsEnd::Bytes;
    recording.wasKilled = !std::holds_alternative<Exited>(outcome.end);
    return recording;
}

QString describe(const StepRecording &recording)
{
    if (recording.steps.isEmpty())
        return Tr::tr("No step of the program was recorded.");
    QSet<int> lines;
    int calls = 0;
    int depth = 1;
    QString raised;
    for (const Step &step : recording.steps) {
        if (step.event == StepEvent::Line)
            lines.insert(step.line);
        const bool isCall =
            step.event == StepEvent::Call && recording.frames[step.frame].function != "<module>"_L1;
        calls += isCall ? 1 : 0;
        depth = std::max(depth, step.depth);
        if (step.event == StepEvent::Exception && raised.isEmpty())
            raised = Tr::tr("On line %1 came %2.").arg(QString::number(step.line), step.value);
    }
    QStringList sentences{Tr::tr("%n step(s) were recorded.", nullptr, int(recording.steps.size())),
                          Tr::tr("They ran %n different line(s).", nullptr, int(lines.size()))};
    if (calls > 0)
        sentences.append(
            Tr::tr("%n call(s) of the program's own functions were made.", nullptr, calls));
    if (depth > 2)
        sentences.append(
            Tr::tr("Calls stood inside each other up to %n deep.", nullptr, depth - 1));
    if (!raised.isEmpty())
        sentences.append(raised);
    sentences.append(describeEnd(recording));
    return sentences.join(u' ');
}

QString describeEnd(const StepRecording &recording)
{
    switch (recording.end) {
    case StepsEnd::WithProgram:
        return recording.wasKilled ? Tr::tr("The program was stopped, perhaps a few steps later.")
                                   : Tr::tr("This is the whole run.");
    case StepsEnd::Steps:
        return Tr::tr("These are the first steps of a longer run: no more are recorded.");
    case StepsEnd::Time:
        return Tr::tr("These are the first steps of a longer run: recording them took too long.");
    case StepsEnd::Bytes:
        return Tr::tr("These are the first steps of a longer run: they became too much text.");
    case StepsEnd::RecursionLimit:
        return Tr::tr("Recording ended as calls came close to the recursion limit of Python.");
    case StepsEnd::OwnTracing:
        return Tr::tr("Recording ended where the program began to trace or debug itself.");
    case StepsEnd::Failure:
        return Tr::tr("Recording failed here; the program went on without it.");
    }
    Q_UNREACHABLE_RETURN({});
}

void applyStep(const Step &step, QList<StepVariable> &variables)
{
    const auto find = [&](const QString &name) {
        return std::ranges::find(variables, name, &StepVariable::name);
    };
    for (const QString &name : step.gone) {
        if (const auto found = find(name); found != variables.end())
            variables.erase(found);
    }
    for (const StepVariable &each : step.changed) {
        if (const auto found = find(each.name); found != variables.end())
            *found = each;
        else
            variables.append(each);
    }
}

FrameState frameAt(const StepRecording &recording, qsizetype index)
{
    if (index < 0 || index >= recording.steps.size())
        return {};
    const Step &wanted = recording.steps[index];
    FrameState state{.frame = wanted.frame, .line = wanted.line, .variables = {}};
    for (const Step &step : recording.steps.first(index + 1)) {
        if (step.frame == wanted.frame)
            applyStep(step, state.variables);
    }
    return state;
}

QList<FrameState> stackAt(const StepRecording &recording, qsizetype index)
{
    if (index < 0 || index >= recording.steps.size())
        return {};
    const Step &wanted = recording.steps[index];
    const int thread = recording.frames[wanted.frame].thread;
    // At each depth stands the last frame that had a step there.
    QList<qsizetype> lastSteps(wanted.depth, -1);
    for (qsizetype i = 0; i <= index; ++i) {
        const Step &step = recording.steps[i];
        if (step.depth <= wanted.depth && recording.frames[step.frame].thread == thread)
            lastSteps[step.depth - 1] = i;
    }
    QList<FrameState> stack;
    for (const qsizetype last : lastSteps) {
        if (last >= 0)
            stack.append(frameAt(recording, last));
    }
    return stack;
}

QString stepEventName(StepEvent event)
{
    return std::ranges::find(events, event, &NamedEvent::value)->name;
}

QString stepsEndName(StepsEnd end)
{
    return std::ranges::find(ends, end, &NamedEnd::value)->name;
}

} // namespace Lectern
