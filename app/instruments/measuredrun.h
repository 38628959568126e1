// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/memoryrecording.h"
#include "instruments/threadrecording.h"

namespace Lectern::App {

/// What was seen from outside of a run, under a name that people know it by: other runs can be laid
/// over it.
struct MeasuredRun
{
    QString name;
    MemoryRecording memory;  ///< without points where it was not recorded
    ThreadRecording threads; ///< without lanes, the same
};

/// Nothing if neither memory nor threads were recorded.
std::optional<MeasuredRun> measuredRun(const QString &name, const RunOutcome &outcome);

/// \a run at the front of \a runs, in the place of one of the same name; the oldest go when they
/// are more than a dozen.
void addMeasuredRun(QList<MeasuredRun> &runs, const MeasuredRun &run);

} // namespace Lectern::App
