// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/records.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern {

QList<QJsonObject> recordsOf(const Recording &recording, QLatin1StringView kind)
{
    QList<QJsonObject> records;
    // Each begins with its kind: the others, which may be large, need not be read.
    const QByteArray begin = "{\"kind\":\""_ba + QByteArray(kind.data(), kind.size()) + '"';
    for (const QByteArray &line : recording.records.split('\n')) {
        if (!line.startsWith(begin))
            continue;
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (!record.isEmpty())
            records.append(record);
    }
    return records;
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
