// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/measuredrun.h"

namespace Lectern::App {

std::optional<MeasuredRun> measuredRun(const QString &name, const RunOutcome &outcome)
{
    const Instruments recorded = outcome.recording.instruments;
    if (!recorded.testAnyFlags(Instrument::Memory | Instrument::Threads))
        return std::nullopt;
    MeasuredRun run{name, {}, {}};
    if (recorded.testFlag(Instrument::Memory))
        run.memory = memoryRecording(outcome);
    if (recorded.testFlag(Instrument::Threads))
        run.threads = threadRecording(outcome);
    return run;
}

void addMeasuredRun(QList<MeasuredRun> &runs, const MeasuredRun &run)
{
    constexpr qsizetype maximumRuns = 12;
    runs.removeIf([&](const MeasuredRun &other) { return other.name == run.name; });
    runs.prepend(run);
    if (runs.size() > maximumRuns)
        runs.resize(maximumRuns);
}

} // namespace Lectern::App
