// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "run/recording.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace Lectern {

/// The program could not be started, its folder not be made, or a package is missing.
struct NotStarted
{
    QString reason;
    ErrorCode code = ErrorCode::NotFound;
};
/// It ended by itself.
struct Exited
{
    int code = 0;
};
/// A signal that we did not send ended it.
struct Crashed
{
    int signal = 0;
};
/// One of its limits ended it.
struct TimedOut
{
};
struct CpuLimit
{
};
struct MemoryLimit
{
};
struct ProcessLimit
{
};
struct DiskLimit
{
};
struct OutputLimit
{
};
/// Runner::cancel() ended it.
struct Cancelled
{
};

using RunEnd = std::variant<NotStarted, Exited, Crashed, TimedOut, CpuLimit, MemoryLimit,
                            ProcessLimit, DiskLimit, OutputLimit, Cancelled>;

/// What one stream carried, as written by the program.
struct CapturedOutput
{
    QByteArray bytes;      ///< from the beginning, at most keptOutputBytes and the output limit
    QByteArray tail;       ///< the last of what came after that; empty if nothing did
    qint64 totalBytes = 0; ///< how many arrived

    bool isTruncated() const { return totalBytes > bytes.size(); }
};

/// What is kept of a stream at most, however large the output limit is.
inline constexpr qint64 keptOutputBytes = 8'000'000;
inline constexpr qint64 keptTailBytes = 64'000;

/// Where the main program was when it was stopped, as far as it could be asked.
struct RunPlace
{
    QString file;
    QString function;
    int line = 0;

    bool operator==(const RunPlace &) const = default;
};

/// How a run ended and what it left. A failing program is data, not an Error.
struct RunOutcome
{
    RunEnd end = NotStarted{};
    CapturedOutput standardOutput;
    CapturedOutput standardError;
    std::chrono::nanoseconds wall{0}; ///< start to end, monotonic clock
    std::optional<std::chrono::nanoseconds>
        firstOutput; ///< start to the first byte on either stream
    /// CPU time of the program and all it started, from the kernel's accounts at their end.
    std::chrono::nanoseconds cpu{0};
    /// Resident memory of all processes at one moment, sampled; at least the exact peak of the
    /// largest process.
    qint64 peakResidentBytes = 0;
    int processesPeak = 0;                    ///< processes and threads at one moment; sampled
    std::optional<RunPlace> place;            ///< where it was when it was stopped
    QString sandbox = QStringLiteral("none"); ///< or "namespaces", "subreaper"
    bool wasWarm = false;                     ///< an interpreter was waiting
    Recording recording;                      ///< as far as RunSpec::recording asked for it
    QString runFolder; ///< absolute path; already gone, kept to recognise it in the output
};

/// The name used in JSON: "exited", "crashed", "timed_out" (wall or CPU), "memory_limit",
/// "process_limit", "disk_limit", "output_limit", "cancelled", "not_started".
QString outcomeName(const RunEnd &end);

/// What ended it, where that was Lectern: "wall", "cpu", "memory", "processes", "disk", "output",
/// "stop"; else empty.
QString killedByName(const RunEnd &end);

} // namespace Lectern
