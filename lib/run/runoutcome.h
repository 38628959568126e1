// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

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
struct MemoryLimit
{
};
struct OutputLimit
{
};
/// Runner::cancel() ended it.
struct Cancelled
{
};

using RunEnd =
    std::variant<NotStarted, Exited, Crashed, TimedOut, MemoryLimit, OutputLimit, Cancelled>;

/// What one stream carried.
struct CapturedOutput
{
    QByteArray bytes;      ///< as written by the program, cut at the output limit
    qint64 totalBytes = 0; ///< how many arrived, the cut ones included

    bool isTruncated() const { return totalBytes > bytes.size(); }
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
    /// CPU time of the process and all it started. Sampled (see ProcessTreeSampler): a lower bound.
    std::chrono::nanoseconds cpu{0};
    qint64 peakResidentBytes = 0; ///< of the whole tree at one moment; sampled, a lower bound
    QString runFolder; ///< absolute path; already gone, kept to recognise it in the output
};

/// The name used in JSON: "exited", "crashed", "timed_out", "memory_limit", "output_limit",
/// "cancelled", "not_started".
QString outcomeName(const RunEnd &end);

} // namespace Lectern
