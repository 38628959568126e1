// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/recordingjson.h"

#include "instruments/records.h"

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
    if (recording.instruments.testFlag(Instrument::Timing))
        object.insert(u"timing"_s, QJsonObject{{u"wall_s"_s, seconds(outcome.wall)},
                                               {u"cpu_s"_s, seconds(outcome.cpu)}});
    return object;
}

} // namespace Lectern
