// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/stepjson.h"

#include "instruments/lineprofile.h"
#include "instruments/steprecording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QJsonArray changesJson(const QList<StepVariable> &variables)
{
    QJsonArray changes;
    for (const StepVariable &each : variables)
        changes.append(QJsonObject{
            {u"name"_s, each.name}, {u"value"_s, each.value}, {u"object"_s, each.object}});
    return changes;
}

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject lineJson(const ProfiledLine &line)
{
    QJsonArray calls;
    for (const ProfiledCall &each : line.calls)
        calls.append(
            QJsonObject{{u"function"_s, each.function}, {u"time_s"_s, seconds(each.time)}});
    return {{u"line"_s, line.line},
            {u"function"_s, line.function},
            {u"own_samples"_s, line.ownSamples},
            {u"own_s"_s, seconds(line.own)},
            {u"total_samples"_s, line.totalSamples},
            {u"total_s"_s, seconds(line.total)},
            {u"calls"_s, calls}};
}

} // namespace

QJsonObject stepsJson(const RunOutcome &outcome)
{
    const StepRecording recording = stepRecording(outcome);
    QJsonArray steps;
    for (const Step &step : recording.steps) {
        const StepFrame &frame = recording.frames[step.frame];
        steps.append(QJsonObject{{u"event"_s, stepEventName(step.event)},
                                 {u"line"_s, step.line},
                                 {u"function"_s, frame.function},
                                 {u"frame"_s, step.frame},
                                 {u"depth"_s, step.depth},
                                 {u"thread"_s, frame.thread},
                                 {u"changed"_s, changesJson(step.changed)},
                                 {u"gone"_s, QJsonArray::fromStringList(step.gone)},
                                 {u"value"_s, step.value}});
    }
    const QString end = stepsEndName(recording.end);
    return {{u"steps"_s, steps},
            {u"cut_by"_s, end.isEmpty() ? QJsonValue() : QJsonValue(end)},
            {u"text"_s, describe(recording)}};
}

QJsonObject profileJson(const RunOutcome &outcome)
{
    const LineProfile profile = lineProfile(outcome);
    QJsonArray lines;
    for (const ProfiledLine &line : profile.lines)
        lines.append(lineJson(line));
    return {{u"lines"_s, lines},
            {u"samples"_s, profile.samples},
            {u"time_s"_s, seconds(profile.time)},
            {u"outside_s"_s, seconds(profile.outside)},
            {u"ran"_s, profile.ran ? QJsonValue(numbersJson(*profile.ran)) : QJsonValue()},
            {u"executable"_s, numbersJson(profile.executable)},
            {u"is_cut"_s, profile.isCut},
            {u"text"_s, describe(profile)}};
}

} // namespace Lectern
