// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/callreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallReport)
};

std::optional<QList<CallArgument>> readArguments(const QJsonValue &json)
{
    QList<CallArgument> arguments;
    for (const QJsonValue &item : json.toArray()) {
        const auto value = parseValue(item["value"_L1]);
        if (!value || !item["name"_L1].isString() || !item["keyword"_L1].isString())
            return std::nullopt;
        arguments.append({item["name"_L1].toString(), item["keyword"_L1].toString(), *value});
    }
    return json.isArray() ? std::optional(arguments) : std::nullopt;
}

std::optional<CallError> readError(const QJsonObject &report, QLatin1StringView key)
{
    if (!report.contains(key))
        return std::nullopt;
    const QJsonValue json = report[key];
    CallError error{{}, json["message"_L1].toString(), json["line"_L1].toInt()};
    for (const QJsonValue &name : json["names"_L1].toArray())
        error.names.append(name.toString());
    return error;
}

std::optional<CallReport> readReport(const QJsonObject &object)
{
    CallReport report;
    report.raised = readError(object, "raised"_L1);
    report.unloaded = readError(object, "unloaded"_L1);
    report.broken = readError(object, "broken"_L1);
    report.printed = object["printed"_L1].toString();
    if (report.broken || report.unloaded)
        return report;
    const auto before = readArguments(object["before"_L1]);
    const auto after = readArguments(object["after"_L1]);
    if (object.contains("result"_L1))
        report.result = parseValue(object["result"_L1]);
    // Either a value or an exception, and never both.
    if (!before || !after || before->size() != after->size() ||
        object.contains("result"_L1) == report.raised.has_value() ||
        report.result.has_value() == report.raised.has_value())
        return std::nullopt;
    report.before = *before;
    report.after = *after;
    return report;
}

} // namespace

std::expected<CallReport, QString> readCallReport(const QByteArray &output, const QByteArray &token)
{
    if (output.isEmpty())
        return std::unexpected(
            Tr::tr("The program ended before it could report what the call gave. Look for "
                   "something that ends the interpreter, such as os._exit()."));
    const QString disturbed =
        Tr::tr("Something but the result of the call was written where the result is reported. "
               "Write to standard output only through print() or sys.stdout.");
    if (output.count('\n') != 1 || !output.endsWith('\n'))
        return std::unexpected(disturbed);
    const QJsonObject object = QJsonDocument::fromJson(output).object();
    if (token.isEmpty() || object["token"_L1].toString().toUtf8() != token)
        return std::unexpected(disturbed);
    const auto report = readReport(object);
    if (!report)
        return std::unexpected(disturbed);
    return *report;
}

} // namespace Lectern
