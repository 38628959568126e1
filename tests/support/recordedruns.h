// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/childruns.h"

#include "check/runspecs.h"

#include <QRegularExpression>

// What tests of recorded runs share.

namespace Lectern::Test {

/// \a code run as main.py, with \a request recorded; nothing without one.
inline RunOutcome recordedRun(const QByteArray &code, const RecordingRequest &request = {},
                              const Interpreter &interpreter = python())
{
    Watched watched;
    RunSpec spec = programSpec(interpreter, QString::fromUtf8(code));
    spec.recording = request;
    spec.limits.wall = std::chrono::seconds(30);
    watched.runner.start(spec);
    requireOnce(watched.finished, 40'000);
    return watched.outcome();
}

/// What a learner sees of a run, but for addresses and the name of the run's folder.
inline QString seenOf(const RunOutcome &outcome)
{
    static const QRegularExpression address(u"0x[0-9a-f]{6,}"_s);
    const std::string end = Catch::StringMaker<RunEnd>::convert(outcome.end);
    QString seen = "out:\n" + QString::fromUtf8(outcome.standardOutput.bytes) + "err:\n" +
                   QString::fromUtf8(outcome.standardError.bytes) +
                   "end: " + QString::fromStdString(end);
    return seen.replace(outcome.runFolder, u"RUN"_s).replace(address, u"ADDRESS"_s);
}

} // namespace Lectern::Test
