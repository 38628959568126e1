// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/recordingjson.h"

#include "instruments/objectjson.h"
#include "instruments/records.h"
#include "instruments/samplejson.h"
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
        object.insert(u"timing"_s, QJsonObject{{u"wall_s"_s, seconds(outcome.wall)},
                                               {u"cpu_s"_s, seconds(outcome.cpu)}});
    if (recording.instruments.testFlag(Instrument::Objects))
        object.insert(u"objects"_s, objectsJson(outcome));
    if (recording.instruments.testFlag(Instrument::Variables))
        object.insert(u"variables"_s, variablesJson(outcome));
    if (recording.instruments.testFlag(Instrument::Steps))
        object.insert(u"steps"_s, stepsJson(outcome));
    if (recording.instruments.testFlag(Instrument::Profile))
        object.insert(u"profile"_s, profileJson(outcome));
    return object;
}

} // namespace Lectern
