// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/recordingjson.h"

#include "instruments/figures.h"
#include "instruments/objectjson.h"
#include "instruments/records.h"
#include "instruments/samplejson.h"
#include "instruments/scripttiming.h"
#include "instruments/stepjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QJsonArray marksJson(const Recording &recording)
{
    QJsonArray marks;
    for (const Mark &mark : marksOf(recording))
        marks.append(QJsonObject{{u"time_s"_s, seconds(mark.time)},
                                 {u"process"_s, mark.process},
                                 {u"text"_s, mark.text}});
    return marks;
}

QJsonObject timingJson(const RunOutcome &outcome)
{
    const ScriptTiming timing = scriptTiming(outcome);
    QJsonArray parts;
    for (const ScriptPart &part : scriptParts(outcome))
        parts.append(QJsonObject{{u"name"_s, part.name}, {u"wall_s"_s, seconds(part.wall)}});
    QJsonValue script;
    if (timing.isOfScript)
        script =
            QJsonObject{{u"wall_s"_s, seconds(timing.wall)}, {u"cpu_s"_s, seconds(timing.cpu)}};
    return {{u"wall_s"_s, seconds(outcome.wall)},
            {u"cpu_s"_s, seconds(outcome.cpu)},
            {u"script"_s, script},
            {u"parts"_s, parts},
            {u"description"_s, describe(timing)}};
}

} // namespace

QJsonObject recordingJson(const RunOutcome &outcome)
{
    const Recording &recording = outcome.recording;
    QJsonObject object{{u"marks"_s, marksJson(recording)},
                       {u"samples"_s, recording.samples.size()},
                       {u"is_cut"_s, recording.areRecordsCut}};
    if (recording.instruments.testFlag(Instrument::Memory))
        object.insert(u"memory"_s, toJson(memoryRecording(outcome)));
    if (recording.instruments.testFlag(Instrument::Threads))
        object.insert(u"threads"_s, toJson(threadRecording(outcome)));
    if (recording.instruments.testFlag(Instrument::Timing))
        object.insert(u"timing"_s, timingJson(outcome));
    if (recording.instruments.testFlag(Instrument::Objects))
        object.insert(u"objects"_s, objectsJson(outcome));
    if (recording.instruments.testFlags(Instrument::Objects | Instrument::Steps))
        object.insert(u"step_objects"_s, stepObjectsJson(outcome));
    if (recording.instruments.testFlag(Instrument::Variables))
        object.insert(u"variables"_s, variablesJson(outcome));
    if (recording.instruments.testFlag(Instrument::Steps))
        object.insert(u"steps"_s, stepsJson(outcome));
    if (recording.instruments.testFlag(Instrument::Figures))
        object.insert(u"figures"_s, figuresJson(outcome));
    if (recording.instruments.testFlag(Instrument::Profile))
        object.insert(u"profile"_s, profileJson(outcome));
    return object;
}

} // namespace Lectern
