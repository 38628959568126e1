// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historyentries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HistoryEntries)
};

HistorySummary::Result resultOf(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::Passed:
        return HistorySummary::Result::Passed;
    case Verdict::Kind::Cancelled:
    case Verdict::Kind::NotStarted:
    case Verdict::Kind::MissingPackage:
        return HistorySummary::Result::Neutral;
    default:
        return HistorySummary::Result::Failed;
    }
}

QString signOf(TestResult::Status status)
{
    return status == TestResult::Status::Passed ? u"✔ "_s : u"✘ "_s;
}

} // namespace

HistoryEntry historyEntry(const Work &work, const QString &source, const BlockReport &report,
                          const QList<Expectation> &expectations, const QDateTime &time)
{
    const bool isOnlyRun = expectations.isEmpty() && report.verdict.passed();
    HistoryEntry entry;
    entry.summary = {.workKey = work.key(),
                     .time = time,
                     .kind = HistorySummary::Kind::Run,
                     .result =
                         isOnlyRun ? HistorySummary::Result::Neutral : resultOf(report.verdict),
                     .verdict = isOnlyRun ? Tr::tr("Ran to its end.") : report.verdict.message,
                     .wall = std::chrono::round<std::chrono::milliseconds>(report.outcome.wall)};
    entry.source = source;
    const CapturedOutput &output = report.outcome.standardOutput;
    const CapturedOutput &error = report.outcome.standardError;
    entry.output = QString::fromUtf8(output.bytes + error.bytes);
    entry.isOutputCut = output.isTruncated() || error.isTruncated();
    return entry;
}

HistoryEntry historyEntry(const Work &work, const QString &source, const CheckReport &report,
                          const QDateTime &time)
{
    HistoryEntry entry;
    entry.summary = {.workKey = work.key(),
                     .time = time,
                     .kind = HistorySummary::Kind::Check,
                     .result = resultOf(report.verdict),
                     .verdict = report.verdict.message};
    entry.source = source;
    for (const TestResult &test : report.tests) {
        entry.output += signOf(test.status) + test.title + u'\n';
        if (!test.message.isEmpty())
            entry.output += "  "_L1 + test.message + u'\n';
    }
    return entry;
}

} // namespace Lectern::App
