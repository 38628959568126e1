// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/records.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Each line begins with its kind: the others, which may be large, need not be read.
QByteArray beginOf(QLatin1StringView kind)
{
    return "{\"kind\":\""_ba + QByteArray(kind.data(), kind.size()) + '"';
}

} // namespace

QList<QJsonObject> recordsOf(const Recording &recording, QLatin1StringView kind)
{
    QList<QJsonObject> records;
    const QByteArray begin = beginOf(kind);
    for (const QByteArray &line : recording.records.split('\n')) {
        if (!line.startsWith(begin))
            continue;
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (!record.isEmpty())
            records.append(record);
    }
    return records;
}

bool hasRecords(const Recording &recording, QLatin1StringView kind)
{
    const QByteArray begin = beginOf(kind);
    return recording.records.startsWith(begin) ||
           recording.records.contains(QByteArray('\n' + begin));
}

QList<Mark> marksOf(const Recording &recording)
{
    QList<Mark> marks;
    for (const QJsonObject &record : recordsOf(recording, "mark"_L1))
        marks.append({std::chrono::nanoseconds(record["time_ns"_L1].toInteger()) - recording.start,
                      record["process"_L1].toInteger(), record["text"_L1].toString()});
    return marks;
}

} // namespace Lectern
