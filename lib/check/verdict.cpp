// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/verdict.h"

#include "check/memorybudget.h"
#include "check/traceback.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString decoded(const CapturedOutput &output)
{
    return QString::fromUtf8(output.bytes);
}

/// "ValueError: bad (line 3)", or the message without a type.
QString describe(const Traceback &traceback)
{
    QString text = traceback.type;
    if (!traceback.message.isEmpty())
        text += ": "_L1 + traceback.message.section(u'\n', 0, 0);
    return traceback.line > 0 ? Tr::tr("%1 (line %2)").arg(text, QString::number(traceback.line))
                              : text;
}

/// Ends that no expectation can turn into a pass.
struct AbnormalEnd
{
    Verdict &verdict;

    void set(Verdict::Kind kind, const QString &message) const
    {
        verdict.kind = kind;
        verdict.message = message;
    }
    void operator()(const NotStarted &end) const
    {
        set(end.code == ErrorCode::MissingPackage ? Verdict::Kind::MissingPackage
                                                  : Verdict::Kind::NotStarted,
            end.reason);
    }
    void operator()(const Exited &) const {}
    void operator()(const Crashed &end) const
    {
        set(Verdict::Kind::Crashed,
            Tr::tr("The interpreter was ended by signal %1 (%2). A program in plain Python "
                   "cannot do that by itself: look at what it does with native code.")
                .arg(end.signal)
                .arg(QString::fromLocal8Bit(strsignal(end.signal))));
    }
    void operator()(const TimedOut &) const
    {
        set(Verdict::Kind::TimedOut,
            Tr::tr("The program was stopped at its time limit. Look for a loop that does "
                   "not end, or for something it waits for."));
    }
    void operator()(const CpuLimit &) const
    {
        set(Verdict::Kind::TimedOut,
            Tr::tr("The program was stopped because it had used the processor for longer than its "
                   "limit. Look for a loop that does not end, or for a faster way."));
    }
    void operator()(const MemoryLimit &) const
    {
        set(Verdict::Kind::MemoryLimit,
            Tr::tr("The program was stopped at its memory limit. Look for a collection "
                   "that keeps growing."));
    }
    void operator()(const ProcessLimit &) const
    {
        set(Verdict::Kind::ProcessLimit,
            Tr::tr("The program was stopped because it had started more processes and threads than "
                   "its limit. Look for one that starts another without end."));
    }
    void operator()(const DiskLimit &) const
    {
        set(Verdict::Kind::DiskLimit,
            Tr::tr("The program was stopped because it had written more to its files than its "
                   "limit. Look for a file that keeps growing."));
    }
    void operator()(const OutputLimit &) const
    {
        set(Verdict::Kind::OutputLimit,
            Tr::tr("The program was stopped because it printed more than its limit. Look "
                   "for a print in a loop that does not end."));
    }
    void operator()(const Cancelled &) const
    {
        set(Verdict::Kind::Cancelled, Tr::tr("The run was stopped."));
    }
};

void judgeExit(Verdict &verdict, int code, int expectedCode, const std::optional<Traceback> &raised)
{
    if (raised && code != 0) {
        verdict.kind = Verdict::Kind::Raised;
        verdict.message = Tr::tr("The program ended with an exception: %1.").arg(describe(*raised));
        return;
    }
    verdict.kind = Verdict::Kind::WrongExitCode;
    verdict.message =
        code == 0 ? Tr::tr("The program ended without an error, but exit status %1 was expected.")
                        .arg(expectedCode)
                  : Tr::tr("The program ended with exit status %1, but %2 was expected.")
                        .arg(code)
                        .arg(expectedCode);
}

void judgePeak(Verdict &verdict, qint64 peakBytes, const RunOutcome &outcome)
{
    const BudgetFinding finding = checkBudget({peakBytes}, outcome.peakResidentBytes);
    if (!finding.isKept)
        verdict.kind = Verdict::Kind::OverBudget;
    verdict.message += u' ' + finding.sentence;
}

/// Where a stopped program was, as a sentence; and its line, if that is in the program itself.
void tellPlace(Verdict &verdict, const RunOutcome &outcome, const QString &scriptName)
{
    if (!outcome.place)
        return;
    const RunPlace &place = *outcome.place;
    const bool isScript = place.file == outcome.runFolder + u'/' + scriptName;
    if (isScript)
        verdict.errorLine = place.line;
    const QString where = isScript
                              ? Tr::tr("line %1").arg(QString::number(place.line))
                              : Tr::tr("line %1 of %2")
                                    .arg(QString::number(place.line), place.file.section(u'/', -1));
    verdict.message += u' ' + (place.function == u"<module>"
                                   ? Tr::tr("It was at %1.").arg(where)
                                   : Tr::tr("It was at %1, in %2().").arg(where, place.function));
}

} // namespace

Verdict judge(const RunOutcome &outcome, const Expected &expected, const QString &scriptName)
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Passed;
    std::visit(AbnormalEnd{verdict}, outcome.end);
    if (!verdict.passed()) {
        tellPlace(verdict, outcome, scriptName);
        return verdict;
    }
    if (outcome.standardOutput.isTruncated() || outcome.standardError.isTruncated()) {
        verdict.kind = Verdict::Kind::OutputLimit;
        verdict.message = Tr::tr("The program printed more than is kept, so that nothing can be "
                                 "compared. Print less.");
        return verdict;
    }

    const int code = std::get<Exited>(outcome.end).code;
    const auto raised = parseTraceback(decoded(outcome.standardError), scriptName);
    if (raised && code != 0)
        verdict.errorLine = raised->line;
    // The end first: an unexpected exception says more than the line that is missing because of it.
    if (code != expected.exitCode) {
        judgeExit(verdict, code, expected.exitCode, raised);
        return verdict;
    }
    for (const Expectation &expectation : expected.expectations) {
        const bool isOutput = expectation.stream == OutputStream::StandardOutput;
        const QString actual = decoded(isOutput ? outcome.standardOutput : outcome.standardError);
        verdict.comparison = compare(expectation.text, actual, expectation.rule, outcome.runFolder);
        verdict.expectationLine = expectation.line;
        if (!verdict.comparison.agrees) {
            verdict.kind = Verdict::Kind::WrongOutput;
            verdict.message = differenceSentence(verdict.comparison);
            return verdict;
        }
    }
    verdict.message = expected.expectations.isEmpty() ? Tr::tr("The program ran to its end.")
                                                      : Tr::tr("The output is what was expected.");
    if (expected.peakBytes > 0)
        judgePeak(verdict, expected.peakBytes, outcome);
    return verdict;
}

QString verdictName(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Passed:
        return u"passed"_s;
    case Verdict::Kind::WrongOutput:
        return u"wrong_output"_s;
    case Verdict::Kind::TestsFailed:
        return u"tests_failed"_s;
    case Verdict::Kind::Raised:
        return u"raised"_s;
    case Verdict::Kind::OverBudget:
        return u"over_budget"_s;
    case Verdict::Kind::WrongExitCode:
        return u"wrong_exit_code"_s;
    case Verdict::Kind::Crashed:
        return u"crashed"_s;
    case Verdict::Kind::TimedOut:
        return u"timed_out"_s;
    case Verdict::Kind::MemoryLimit:
        return u"memory_limit"_s;
    case Verdict::Kind::ProcessLimit:
        return u"process_limit"_s;
    case Verdict::Kind::DiskLimit:
        return u"disk_limit"_s;
    case Verdict::Kind::OutputLimit:
        return u"output_limit"_s;
    case Verdict::Kind::Cancelled:
        return u"cancelled"_s;
    case Verdict::Kind::NotStarted:
        return u"not_started"_s;
    case Verdict::Kind::MissingPackage:
        return u"missing_package"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Lectern
