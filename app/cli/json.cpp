// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "instruments/recordingjson.h"

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

QString statusName(TestResult::Status status)
{
    switch (status) {
    case TestResult::Status::Passed:
        return u"passed"_s;
    case TestResult::Status::Failed:
        return u"failed"_s;
    case TestResult::Status::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString statusName(VerifyItem::Status status)
{
    switch (status) {
    case VerifyItem::Status::Passed:
        return u"passed"_s;
    case VerifyItem::Status::Failed:
        return u"failed"_s;
    case VerifyItem::Status::Unavailable:
        return u"unavailable"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QJsonValue positionOrNull(int value)
{
    return value > 0 ? QJsonValue(value) : QJsonValue();
}

} // namespace

QJsonObject toJson(const RunOutcome &outcome)
{
    const auto *exited = std::get_if<Exited>(&outcome.end);
    const auto *crashed = std::get_if<Crashed>(&outcome.end);
    const auto *notStarted = std::get_if<NotStarted>(&outcome.end);
    const QString killedBy = killedByName(outcome.end);
    QJsonObject object{
        {u"outcome"_s, outcomeName(outcome.end)},
        {u"exit_code"_s, exited ? QJsonValue(exited->code) : QJsonValue()},
        {u"signal"_s, crashed ? QJsonValue(crashed->signal) : QJsonValue()},
        {u"wall_s"_s, seconds(outcome.wall)},
        {u"cpu_s"_s, seconds(outcome.cpu)},
        {u"first_output_s"_s,
         outcome.firstOutput ? QJsonValue(seconds(*outcome.firstOutput)) : QJsonValue()},
        {u"peak_rss_bytes"_s, outcome.peakResidentBytes},
        {u"stdout"_s, QString::fromUtf8(outcome.standardOutput.bytes)},
        {u"stderr"_s, QString::fromUtf8(outcome.standardError.bytes)},
        {u"stdout_bytes"_s, outcome.standardOutput.totalBytes},
        {u"stderr_bytes"_s, outcome.standardError.totalBytes},
        {u"truncated"_s,
         outcome.standardOutput.isTruncated() || outcome.standardError.isTruncated()},
        {u"stdout_tail"_s, QString::fromUtf8(outcome.standardOutput.tail)},
        {u"stderr_tail"_s, QString::fromUtf8(outcome.standardError.tail)},
        {u"processes_peak"_s, outcome.processesPeak},
        {u"killed_by"_s, killedBy.isEmpty() ? QJsonValue() : QJsonValue(killedBy)},
        {u"sandbox"_s, outcome.sandbox},
        {u"start"_s, outcome.wasWarm ? u"warm"_s : u"cold"_s},
        {u"stopped_at"_s, QJsonValue()},
    };
    if (const auto &place = outcome.place)
        object.insert(u"stopped_at"_s, QJsonObject{{u"file"_s, place->file},
                                                   {u"line"_s, positionOrNull(place->line)},
                                                   {u"function"_s, place->function}});
    if (notStarted)
        object.insert(u"reason"_s, notStarted->reason);
    if (outcome.recording.instruments)
        object.insert(u"recording"_s, recordingJson(outcome));
    return object;
}

QJsonObject toJson(const Verdict &verdict)
{
    QJsonObject object{
        {u"passed"_s, verdict.passed()},
        {u"kind"_s, verdictName(verdict.kind)},
        {u"message"_s, verdict.message},
        {u"error_line"_s, positionOrNull(verdict.errorLine)},
        {u"rule"_s, verdict.expectationLine > 0 ? QJsonValue(ruleName(verdict.comparison.rule.kind))
                                                : QJsonValue()},
        {u"agrees_under"_s, QJsonValue()},
        {u"first_difference"_s, QJsonValue()},
    };
    if (verdict.comparison.agreesUnder)
        object.insert(u"agrees_under"_s, ruleName(*verdict.comparison.agreesUnder));
    if (const auto &difference = verdict.comparison.firstDifference)
        object.insert(u"first_difference"_s, QJsonObject{{u"line"_s, difference->line},
                                                         {u"column"_s, difference->column},
                                                         {u"expected"_s, difference->expected},
                                                         {u"actual"_s, difference->actual},
                                                         {u"message"_s, difference->message}});
    return object;
}

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray tests;
    for (const TestResult &test : report.tests) {
        tests.append(QJsonObject{{u"name"_s, test.name},
                                 {u"title"_s, test.title},
                                 {u"status"_s, statusName(test.status)},
                                 {u"message"_s, test.message},
                                 {u"called"_s, test.called},
                                 {u"expected"_s, test.expected},
                                 {u"actual"_s, test.actual},
                                 {u"printed"_s, test.printed},
                                 {u"error_line"_s, positionOrNull(test.errorLine)}});
    }
    return {{u"passed"_s, report.verdict.passed()},
            {u"kind"_s, verdictName(report.verdict.kind)},
            {u"message"_s, report.verdict.message},
            {u"error_line"_s, positionOrNull(report.verdict.errorLine)},
            {u"planned"_s, report.planned},
            {u"tests"_s, tests}};
}

QJsonObject toJson(const VerifyItem &item)
{
    return {{u"kind"_s, verifyKindName(item.kind)},
            {u"lesson"_s, item.lessonId},
            {u"name"_s, item.name},
            {u"file"_s, item.file},
            {u"line"_s, positionOrNull(item.line)},
            {u"status"_s, statusName(item.status)},
            {u"message"_s, item.message},
            {u"expected"_s, item.expected},
            {u"actual"_s, item.actual},
            {u"wall_s"_s, seconds(item.wall)}};
}

QJsonArray toJson(const Problems &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(QJsonObject{{u"file"_s, problem.file},
                                 {u"line"_s, positionOrNull(problem.line)},
                                 {u"message"_s, problem.message}});
    return array;
}

} // namespace Lectern::Cli
