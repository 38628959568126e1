// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/recording.h"

#include <QJsonObject>
#include <QList>

namespace Lectern {

/// What the recorders inside a run wrote: those of \a kind, in the order in which they came. A line
/// that is no JSON object, such as one that a killed program left half written, is left out.
QList<QJsonObject> recordsOf(const Recording &recording, QLatin1StringView kind);

/// Whether there may be any; reads none of them.
bool hasRecords(const Recording &recording, QLatin1StringView kind);

/// A moment that the program named: lectern.mark("chunk 3").
struct Mark
{
    std::chrono::nanoseconds time{0}; ///< as TreeSample::time
    qint64 process = 0;
    QString text; ///< at most 200 characters

    bool operator==(const Mark &) const = default;
};

QList<Mark> marksOf(const Recording &recording);

} // namespace Lectern
