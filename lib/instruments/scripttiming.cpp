// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/scripttiming.h"

#include "instruments/measuretext.h"
#include "instruments/records.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ScriptTiming)
};

QString timeText(std::chrono::nanoseconds time)
{
    return durationText(std::chrono::duration<double>(time).count());
}

} // namespace

ScriptTiming scriptTiming(const RunOutcome &outcome)
{
    const QList<QJsonObject> records = recordsOf(outcome.recording, "timing"_L1);
    if (records.isEmpty())
        return {.wall = outcome.wall, .cpu = outcome.cpu, .isOfScript = false};
    const QJsonObject &record = records.last();
    return {.wall = std::chrono::nanoseconds(record["wall_ns"_L1].toInteger()),
            .cpu = std::chrono::nanoseconds(record["cpu_ns"_L1].toInteger() +
                                            record["children_cpu_ns"_L1].toInteger()),
            .isOfScript = true};
}

QList<ScriptPart> scriptParts(const RunOutcome &outcome)
{
    const QList<Mark> marks = marksOf(outcome.recording);
    if (marks.isEmpty())
        return {};
    const QList<QJsonObject> records = recordsOf(outcome.recording, "timing"_L1);
    const QJsonObject timing = records.isEmpty() ? QJsonObject() : records.last();
    const qint64 process = timing["process"_L1].toInteger(marks.first().process);
    std::chrono::nanoseconds begin{0};
    if (timing.contains("time_ns"_L1))
        begin =
            std::chrono::nanoseconds(timing["time_ns"_L1].toInteger()) - outcome.recording.start;
    QList<ScriptPart> parts;
    for (const Mark &mark : marks) {
        if (mark.process != process)
            continue;
        if (!mark.text.isEmpty()) {
            auto part = std::ranges::find(parts, mark.text, &ScriptPart::name);
            if (part == parts.end())
                part = parts.insert(parts.end(), {.name = mark.text});
            part->wall += mark.time - begin;
        }
        begin = mark.time;
    }
    return parts;
}

QString describe(const ScriptTiming &timing)
{
    const QString wall = timeText(timing.wall);
    const QString cpu = timeText(timing.cpu);
    if (timing.isOfScript)
        return Tr::tr("The script took %1 and used %2 of processor time. Start and end of Python "
                      "are not part of it.")
            .arg(wall, cpu);
    return Tr::tr("The run took %1 and used %2 of processor time, start and end of Python "
                  "included.")
        .arg(wall, cpu);
}

} // namespace Lectern
