// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/childruns.h"

#include "check/runspecs.h"
#include "run/interpreterprobe.h"

#include <catch2/generators/catch_generators.hpp>

// Programs run twice, with and without a recording inside of them.

namespace Lectern::Test {

inline RunOutcome runToEnd(const RunSpec &spec)
{
    Watched watched;
    watched.runner.start(spec);
    REQUIRE(QTest::qWaitFor([&] { return !watched.finished.isEmpty(); }, 60'000));
    return watched.outcome();
}

/// How CPython tells what it does: sys.monitoring from 3.12, a trace function before.
enum class Telling { Monitoring, TraceFunction };

/// The Python of this machine. For TraceFunction it forgets at its start that it has the other way.
inline RunSpec recordedSpec(const QString &code, Telling telling = Telling::Monitoring)
{
    RunSpec spec = programSpec(python(), code);
    spec.start = StartPolicy::Cold;
    if (telling == Telling::TraceFunction) {
        spec.files.append(
            {.path = u"forget/sitecustomize.py"_s, .content = "import sys\ndel sys.monitoring\n"});
        spec.environment.append({u"PYTHONPATH"_s, u"forget"_s});
    }
    return spec;
}

/// Runs \a spec plainly and with \a instruments, and holds the second run to the first: what it
/// prints and how it ends. Returns the second.
inline RunOutcome recordedLikePlain(RunSpec spec, Instruments instruments)
{
    const RunOutcome plain = runToEnd(spec);
    spec.recording.instruments = instruments;
    RunOutcome recorded = runToEnd(spec);
    CAPTURE(recorded.standardError.bytes, recorded.recording.records.left(2000));
    CHECK(recorded.standardOutput.bytes == plain.standardOutput.bytes);
    CHECK(outcomeName(recorded.end) == outcomeName(plain.end));
    CHECK_FALSE(recorded.recording.records.contains("\"kind\":\"failed\""));
    const auto code = [](const RunOutcome &outcome) {
        const auto *exited = std::get_if<Exited>(&outcome.end);
        return exited ? exited->code : -1;
    };
    CHECK(code(recorded) == code(plain));
    return recorded;
}

} // namespace Lectern::Test
