// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkverdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerdict)
};

} // namespace

Verdict judgeCheck(const CheckEvidence &evidence)
{
    Verdict verdict;
    if (std::holds_alternative<Cancelled>(evidence.outcome.end))
        return judge(evidence.outcome, {}, {});
    if (!evidence.loadError.isEmpty()) {
        verdict.kind = Verdict::Kind::Raised;
        verdict.message = evidence.loadError;
        verdict.errorLine = evidence.loadErrorLine;
        return verdict;
    }
    const auto failed = std::ranges::find_if(evidence.tests, [](const TestResult &test) {
        return test.status != TestResult::Status::Passed;
    });
    if (failed != evidence.tests.end()) {
        const auto passed =
            std::ranges::count(evidence.tests, TestResult::Status::Passed, &TestResult::status);
        verdict.kind = Verdict::Kind::TestsFailed;
        verdict.message = Tr::tr("%1 of %2 tests pass. First to look at: %3")
                              .arg(passed)
                              .arg(evidence.planned)
                              .arg(failed->title);
        verdict.errorLine = failed->errorLine;
        return verdict;
    }
    // No test failed; what is left is a run that did not come to its end.
    if (evidence.planned == 0 || evidence.tests.size() < evidence.planned || !evidence.isDone ||
        !std::holds_alternative<Exited>(evidence.outcome.end)) {
        verdict = judge(evidence.outcome, {}, QStringLiteral("answer.py"));
        if (verdict.passed()) {
            verdict.kind = Verdict::Kind::WrongExitCode;
            verdict.message = Tr::tr("The program ended before all tests had run (%1 of %2). Look "
                                     "for something that "
                                     "ends the interpreter, such as os._exit().")
                                  .arg(evidence.tests.size())
                                  .arg(evidence.planned);
        }
        return verdict;
    }
    verdict.kind = Verdict::Kind::Passed;
    verdict.message = Tr::tr("All %n test(s) pass.", nullptr, evidence.planned);
    return verdict;
}

} // namespace Lectern
