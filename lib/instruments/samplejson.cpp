// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/samplejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString stateName(ThreadState state)
{
    switch (state) {
    case ThreadState::Running:
        return u"running"_s;
    case ThreadState::WaitsForLock:
        return u"waits_for_lock"_s;
    case ThreadState::WaitsForEvent:
        return u"waits_for_event"_s;
    case ThreadState::Sleeps:
        return u"sleeps"_s;
    case ThreadState::WaitsForData:
        return u"waits_for_data"_s;
    case ThreadState::Ended:
        return u"ended"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString concurrencyName(Concurrency concurrency)
{
    switch (concurrency) {
    case Concurrency::Idle:
        return u"idle"_s;
    case Concurrency::Single:
        return u"single"_s;
    case Concurrency::OneAtATime:
        return u"one_at_a_time"_s;
    case Concurrency::SideBySide:
        return u"side_by_side"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const ThreadLane &lane)
{
    QJsonArray spans;
    for (const LaneSpan &span : lane.spans)
        spans.append(QJsonObject{{u"begin_s"_s, seconds(span.begin)},
                                 {u"end_s"_s, seconds(span.end)},
                                 {u"state"_s, stateName(span.state)},
                                 {u"share"_s, span.share}});
    return {{u"process"_s, lane.process},
            {u"thread"_s, lane.thread},
            {u"name"_s, lane.name},
            {u"cpu_s"_s, seconds(lane.cpu)},
            {u"spans"_s, spans}};
}

} // namespace

QJsonObject toJson(const MemoryRecording &recording)
{
    QJsonArray points;
    for (const MemoryPoint &point : recording.points)
        points.append(QJsonObject{{u"time_s"_s, seconds(point.time)},
                                  {u"resident_bytes"_s, point.residentBytes},
                                  {u"busy_cores"_s, point.busyCores},
                                  {u"processes"_s, point.processes}});
    QJsonArray marks;
    for (const Mark &mark : recording.marks)
        marks.append(QJsonObject{{u"time_s"_s, seconds(mark.time)},
                                 {u"process"_s, mark.process},
                                 {u"text"_s, mark.text}});
    const MemoryAxes axes = axesOf(recording);
    return {{u"points"_s, points},
            {u"peak_bytes"_s, recording.peakBytes},
            {u"area_byte_s"_s, recording.area},
            {u"marks"_s, marks},
            {u"axes"_s, QJsonObject{{u"time_s"_s, seconds(axes.time)},
                                    {u"resident_bytes"_s, axes.bytes},
                                    {u"busy_cores"_s, axes.cores}}},
            {u"description"_s, describe(recording)}};
}

QJsonObject toJson(const ThreadRecording &recording)
{
    QJsonArray lanes;
    for (const ThreadLane &lane : recording.lanes)
        lanes.append(toJson(lane));
    QJsonArray windows;
    for (const ThreadWindow &window : recording.windows)
        windows.append(QJsonObject{{u"begin_s"_s, seconds(window.begin)},
                                   {u"end_s"_s, seconds(window.end)},
                                   {u"concurrency"_s, concurrencyName(window.concurrency)},
                                   {u"busy_cores"_s, window.busyCores},
                                   {u"wanted_cores"_s, window.wantedCores}});
    return {{u"lanes"_s, lanes},
            {u"begin_s"_s, seconds(recording.begin)},
            {u"end_s"_s, seconds(recording.end)},
            {u"busy_cores"_s, recording.busyCores},
            {u"wanted_cores"_s, recording.wantedCores},
            {u"processes"_s, recording.processes},
            {u"workers"_s, recording.workers},
            {u"working_processes"_s, recording.workingProcesses},
            {u"concurrency"_s, concurrencyName(recording.concurrency)},
            {u"windows"_s, windows},
            {u"description"_s, describe(recording)}};
}

} // namespace Lectern
