// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkverdict.h"

#include "support/runs.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;
using Status = TestResult::Status;

namespace {

/// As many tests as \a statuses, of \a planned, in a run that ended as \a end.
CheckEvidence evidence(const QList<Status> &statuses, int planned, bool isDone,
                       const RunEnd &end = Exited{0})
{
    CheckEvidence result;
    for (const Status status : statuses)
        result.tests.append({.title = u"test %1"_s.arg(result.tests.size() + 1),
                             .status = status,
                             .errorLine = status == Status::Passed ? 0 : 4});
    result.planned = planned;
    result.isDone = isDone;
    result.outcome.end = end;
    return result;
}

} // namespace

TEST_CASE("an answer passes only if every planned test passed and the run came to its end",
          "[checkverdict]")
{
    const auto [passed, planned, isDone, kind] = GENERATE(table<int, int, bool, Kind>({
        {2, 2, true, Kind::Passed},
        {1, 2, true, Kind::WrongExitCode},  // said that it was done too early
        {2, 2, false, Kind::WrongExitCode}, // never said so
        {0, 2, true, Kind::WrongExitCode},
        {0, 0, true, Kind::WrongExitCode}, // exit status 0 and nothing else is no evidence
        {0, 0, false, Kind::WrongExitCode},
    }));
    CAPTURE(passed, planned, isDone);
    const Verdict verdict =
        judgeCheck(evidence(QList<Status>(passed, Status::Passed), planned, isDone));
    CHECK(verdict.kind == kind);
    CHECK_FALSE(verdict.message.isEmpty());
}

TEST_CASE("a run that ended early says how many tests it reached", "[checkverdict]")
{
    const Verdict verdict = judgeCheck(evidence({Status::Passed}, 3, false));
    CHECK(verdict.message.contains("1 of 3"));
    CHECK(verdict.message.contains("os._exit()"));
}

TEST_CASE("a run that was ended is judged by its end while no test failed", "[checkverdict]")
{
    const auto [end, kind] = GENERATE(table<RunEnd, Kind>({
        {TimedOut{}, Kind::TimedOut},
        {MemoryLimit{}, Kind::MemoryLimit},
        {OutputLimit{}, Kind::OutputLimit},
        {Crashed{11}, Kind::Crashed},
        {Exited{3}, Kind::WrongExitCode},
        {NotStarted{u"no"_s}, Kind::NotStarted},
        {NotStarted{u"no"_s, ErrorCode::MissingPackage}, Kind::MissingPackage},
    }));
    CHECK(judgeCheck(evidence({}, 0, false, end)).kind == kind);
    CHECK(judgeCheck(evidence({Status::Passed}, 2, false, end)).kind == kind);
    if (!std::holds_alternative<Exited>(
            end)) // also after the last test: it did not come to its own end
        CHECK(judgeCheck(evidence({Status::Passed, Status::Passed}, 2, true, end)).kind == kind);
}

TEST_CASE("a cancelled check is Cancelled, whatever its tests said before", "[checkverdict]")
{
    const QList<QList<Status>> reached{
        {}, {Status::Passed}, {Status::Failed}, {Status::Error, Status::Passed}};
    CHECK(judgeCheck(evidence(reached[GENERATE(range(0, 4))], 3, false, Cancelled{})).kind ==
          Kind::Cancelled);
}

TEST_CASE("a failed test says more than how the run ended", "[checkverdict]")
{
    const RunEnd end =
        GENERATE(RunEnd(Exited{0}), RunEnd(Exited{1}), RunEnd(TimedOut{}), RunEnd(Crashed{6}));
    const Verdict failed =
        judgeCheck(evidence({Status::Passed, Status::Failed, Status::Error}, 5, false, end));
    CHECK(failed.kind == Kind::TestsFailed);
    CHECK(failed.message == "1 of 5 tests pass. First to look at: test 2");
    CHECK(failed.errorLine == 4);
    CHECK(judgeCheck(evidence({Status::Error, Status::Failed}, 2, true, end)).kind ==
          Kind::TestsFailed);
}

TEST_CASE("an answer that cannot be imported is judged by that", "[checkverdict]")
{
    CheckEvidence broken = evidence({}, 4, false);
    broken.loadError = u"SyntaxError: invalid syntax"_s;
    broken.loadErrorLine = 12;
    const Verdict verdict = judgeCheck(broken);
    CHECK(verdict.kind == Kind::Raised);
    CHECK(verdict.message == broken.loadError);
    CHECK(verdict.errorLine == 12);
}
