// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/runs.h"

#include "check/checksession.h"
#include "run/processrunner.h"

// What tests of calls.yaml share.

namespace Lectern::Test {

inline Exercise withCalls(const QList<ExerciseCall> &calls, const QString &solution = {})
{
    Exercise exercise;
    exercise.calls = calls;
    exercise.solution = solution;
    return exercise;
}

/// A session that is asked again and again.
struct CallCheck
{
    ProcessRunner runner;
    CheckSession session{runner};

    CheckReport operator()(const Exercise &exercise, const QString &answer)
    {
        QSignalSpy finished(&session, &CheckSession::finished);
        session.start({}, exercise, answer, python());
        REQUIRE(finished.isEmpty()); // never from inside start()
        REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000));
        const auto report = finished[0][0].value<CheckReport>();
        CHECK((!report.verdict.passed() || report.tests.size() == report.planned));
        return report;
    }
};

inline CheckReport checkCalls(const Exercise &exercise, const QString &answer)
{
    return CallCheck()(exercise, answer);
}

} // namespace Lectern::Test
