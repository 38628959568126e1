// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/verdict.h"

#include "support/runs.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

namespace {

RunOutcome ended(const RunEnd &end, const QByteArray &output = {}, const QByteArray &error = {})
{
    RunOutcome outcome;
    outcome.end = end;
    outcome.standardOutput = {output, {}, output.size()};
    outcome.standardError = {error, {}, error.size()};
    return outcome;
}

Expectation expectation(const QString &text, OutputStream stream = OutputStream::StandardOutput,
                        RuleKind rule = RuleKind::Trailing, int line = 10)
{
    return {.stream = stream, .rule = {.kind = rule}, .text = text, .line = line};
}

const QByteArray raisedValueError = "Traceback (most recent call last):\n"
                                    "  File \"/tmp/r/main.py\", line 3, in <module>\n"
                                    "    int(\"x\")\n"
                                    "ValueError: bad\n";

} // namespace

TEST_CASE("each abnormal end has its own verdict, whatever was printed", "[verdict]")
{
    const auto [end, kind] = GENERATE(table<RunEnd, Kind>({
        {NotStarted{u"no such thing"_s}, Kind::NotStarted},
        {NotStarted{u"no numpy"_s, ErrorCode::MissingPackage}, Kind::MissingPackage},
        {Crashed{6}, Kind::Crashed},
        {TimedOut{}, Kind::TimedOut},
        {MemoryLimit{}, Kind::MemoryLimit},
        {OutputLimit{}, Kind::OutputLimit},
        {Cancelled{}, Kind::Cancelled},
    }));
    const Verdict verdict = judge(ended(end, "right\n"), {{expectation("right\n")}, 0}, "main.py");
    CHECK(verdict.kind == kind);
    CHECK_FALSE(verdict.passed());
    CHECK_FALSE(verdict.message.isEmpty());
    CHECK(verdict.expectationLine == 0); // nothing was compared
    CHECK_FALSE(verdict.comparison.firstDifference);
}

TEST_CASE("what an end says reaches the reader", "[verdict]")
{
    CHECK(judge(ended(NotStarted{u"no such thing"_s}), {}, {}).message == "no such thing");
    CHECK(judge(ended(Crashed{11}), {}, {}).message.contains("signal 11 (Segmentation fault)"));
}

TEST_CASE("a run passes when its end and all its output are as expected", "[verdict]")
{
    const Expected expected{
        {expectation("out\n"),
         expectation("ValueError: bad\n", OutputStream::StandardError, RuleKind::Traceback, 20)},
        1};
    const Verdict verdict =
        judge(ended(Exited{1}, "out \n\n", raisedValueError), expected, "main.py");
    CAPTURE(verdict.message);
    CHECK(verdict.kind == Kind::Passed);
    CHECK(verdict.comparison.agrees);
    CHECK(verdict.comparison.rule.kind ==
          RuleKind::Traceback); // of the last expectation that agreed
    CHECK(verdict.expectationLine == 20);
    CHECK(verdict.errorLine == 3); // the reader may look at it all the same
}

TEST_CASE("without expectations only the end counts", "[verdict]")
{
    CHECK(judge(ended(Exited{0}, "anything", "a warning"), {}, "main.py").passed());
    CHECK(judge(ended(Exited{3}), {{}, 3}, "main.py").passed());
    CHECK_FALSE(judge(ended(Exited{3}), {}, "main.py").passed());
}

TEST_CASE("standard error is not compared unless something is expected of it", "[verdict]")
{
    const Expected silent{{expectation("out\n")}, 0};
    CHECK(
        judge(ended(Exited{0}, "out\n", "DeprecationWarning: old\n"), silent, "main.py").passed());
    const Expected both{{expectation("out\n"), expectation("note\n", OutputStream::StandardError)},
                        0};
    CHECK(judge(ended(Exited{0}, "out\n", "note\n"), both, "main.py").passed());
    CHECK(judge(ended(Exited{0}, "out\n", "other\n"), both, "main.py").kind == Kind::WrongOutput);
    CHECK(judge(ended(Exited{0}, "note\n", "out\n"), both, "main.py").kind == Kind::WrongOutput);
}

TEST_CASE("an end that was not expected is named before any output is compared", "[verdict]")
{
    const auto [code, expectedCode, error, kind, part] =
        GENERATE(table<int, int, QByteArray, Kind, QString>({
            {1, 0, raisedValueError, Kind::Raised, "ValueError: bad (line 3)"},
            {1, 2, raisedValueError, Kind::Raised, "ValueError: bad (line 3)"},
            {2, 0, "no traceback here\n", Kind::WrongExitCode, "exit status 2, but 0"},
            {0, 1, "", Kind::WrongExitCode, "without an error, but exit status 1"},
            // A traceback that the program itself printed and survived is no exception of the run.
            {0, 1, raisedValueError, Kind::WrongExitCode, "without an error, but exit status 1"},
        }));
    const Verdict verdict = judge(ended(Exited{code}, "wrong\n", error),
                                  {{expectation("right\n")}, expectedCode}, "main.py");
    CHECK(verdict.kind == kind);
    CHECK(verdict.message.contains(part));
    CHECK(verdict.errorLine == (kind == Kind::Raised ? 3 : 0));
    CHECK_FALSE(verdict.comparison.firstDifference);
}

TEST_CASE("the line of an error is that of the program, not of a library", "[verdict]")
{
    const QByteArray inLibrary = "Traceback (most recent call last):\n"
                                 "  File \"/tmp/r/main.py\", line 7, in <module>\n"
                                 "  File \"/usr/lib/python3/json.py\", line 355, in loads\n"
                                 "KeyError: 'a'\n";
    CHECK(judge(ended(Exited{1}, {}, inLibrary), {}, "main.py").errorLine == 7);
    CHECK(judge(ended(Exited{1}, {}, inLibrary), {}, "answer.py").errorLine == 0);
}

TEST_CASE("the first expectation that fails is the one that is shown", "[verdict]")
{
    const Expected expected{
        {expectation("a\n", OutputStream::StandardOutput, RuleKind::Trailing, 10),
         expectation("b\n", OutputStream::StandardOutput, RuleKind::Trailing, 20),
         expectation("c\n", OutputStream::StandardError, RuleKind::Trailing, 30)},
        0};
    const Verdict verdict = judge(ended(Exited{0}, "a\n", "x\n"), expected, "main.py");
    CHECK(verdict.kind == Kind::WrongOutput);
    CHECK(verdict.expectationLine == 20);
    REQUIRE(verdict.comparison.firstDifference);
    CHECK(verdict.comparison.firstDifference->expected == "b");
    CHECK(verdict.comparison.firstDifference->actual == "a");
    CHECK(verdict.message.startsWith(verdict.comparison.firstDifference->message));
}

TEST_CASE("wrong output under which a more lenient rule would agree says so", "[verdict]")
{
    const auto [expectedText, actual, rule, sentence] =
        GENERATE(table<QString, QByteArray, RuleKind, QString>({
            {"1 2\n", "1  2\n", RuleKind::Trailing,
             "The same but for spacing; this task asks for exact spacing."},
            {"a\nb\n", "b\na\n", RuleKind::Trailing,
             "The same lines in another order; this task asks for this order."},
            {"a\n", "a \n", RuleKind::Exact,
             "The same but for white space at line ends or empty lines at the end; this task "
             "asks for every character."},
        }));
    const Verdict verdict =
        judge(ended(Exited{0}, actual),
              {{expectation(expectedText, OutputStream::StandardOutput, rule)}, 0}, {});
    CHECK(verdict.kind == Kind::WrongOutput);
    CHECK(verdict.message.endsWith(' ' + sentence));
}

TEST_CASE("wrong output that no rule would accept says nothing of other rules", "[verdict]")
{
    const Verdict verdict = judge(ended(Exited{0}, "3\n"), {{expectation("4\n")}, 0}, {});
    CHECK(verdict.kind == Kind::WrongOutput);
    CHECK_FALSE(verdict.message.contains("this task asks"));
}

TEST_CASE("the run's own folder is the same on every machine", "[verdict]")
{
    RunOutcome outcome = ended(Exited{0}, "/tmp/lectern-run-a/x.csv\n");
    outcome.runFolder = u"/tmp/lectern-run-a"_s;
    CHECK(judge(outcome, {{expectation("<run>/x.csv\n")}, 0}, {}).passed());
}

TEST_CASE("a run that keeps its memory budget passes and one above it says by how much",
          "[verdict]")
{
    RunOutcome outcome = ended(Exited{0}, "1\n");
    outcome.peakResidentBytes = 120'000'000;
    const Expected roomy{{expectation(u"1\n"_s)}, 0, 200'000'000};
    CHECK(judge(outcome, roomy, {}).passed());
    CHECK_THAT(judge(outcome, roomy, {}).message.toStdString(),
               Catch::Matchers::ContainsSubstring("80.0 MB below the budget"));
    const Verdict tight = judge(outcome, {roomy.expectations, 0, 100'000'000}, {});
    CHECK(tight.kind == Kind::OverBudget);
    CHECK_THAT(tight.message.toStdString(),
               Catch::Matchers::ContainsSubstring("20.0 MB above the budget"));
    INFO("the budget itself is not below it, and what was not measured keeps none");
    CHECK(judge(outcome, {roomy.expectations, 0, 120'000'000}, {}).kind == Kind::OverBudget);
    CHECK(judge(ended(Exited{0}, "1\n"), roomy, {}).kind == Kind::OverBudget);
    INFO("what it printed counts first");
    CHECK(judge(outcome, {{expectation(u"2\n"_s)}, 0, 100'000'000}, {}).kind == Kind::WrongOutput);
}

TEST_CASE("each verdict and each end has a name of its own", "[verdict]")
{
    const QList<Kind> kinds{Kind::Passed,    Kind::WrongOutput,   Kind::TestsFailed,
                            Kind::Raised,    Kind::WrongExitCode, Kind::Crashed,
                            Kind::TimedOut,  Kind::MemoryLimit,   Kind::OutputLimit,
                            Kind::Cancelled, Kind::NotStarted,    Kind::MissingPackage,
                            Kind::OverBudget};
    QStringList names;
    for (const Kind kind : kinds)
        names.append(verdictName(kind));
    CHECK(names == QStringList{"passed", "wrong_output", "tests_failed", "raised",
                               "wrong_exit_code", "crashed", "timed_out", "memory_limit",
                               "output_limit", "cancelled", "not_started", "missing_package",
                               "over_budget"});
    const QList<RunEnd> ends{Exited{},      Crashed{},   TimedOut{},  MemoryLimit{},
                             OutputLimit{}, Cancelled{}, NotStarted{}};
    names.clear();
    for (const RunEnd &end : ends)
        names.append(outcomeName(end));
    CHECK(names == QStringList{"exited", "crashed", "timed_out", "memory_limit", "output_limit",
                               "cancelled", "not_started"});
}
