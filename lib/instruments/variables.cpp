// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/variables.h"

#include "instruments/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

std::optional<qint64> readNumber(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
}

QStringList readTexts(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

VariableTable readTable(const QJsonObject &json)
{
    VariableTable table;
    for (const QJsonValue &column : json["columns"_L1].toArray())
        table.columns.append({column[0].toString(), column[1].toString()});
    table.index = readTexts(json["index"_L1]);
    for (const QJsonValue &row : json["rows"_L1].toArray())
        table.rows.append(readTexts(row));
    table.isCut = json["is_cut"_L1].toBool();
    return table;
}

Variable readVariable(const QJsonObject &json)
{
    Variable variable{.name = json["name"_L1].toString(),
                      .type = json["type"_L1].toString(),
                      .kind = objectKindFromName(json["kind"_L1].toString()),
                      .text = json["text"_L1].toString(),
                      .length = readNumber(json["length"_L1]),
                      .bytes = readNumber(json["bytes"_L1]),
                      .areBytesOwn = json["bytes_are_own"_L1].toBool()};
    for (const QJsonValue &size : json["shape"_L1].toArray())
        variable.shape.append(size.toInteger());
    if (json["table"_L1].isObject())
        variable.table = readTable(json["table"_L1].toObject());
    return variable;
}

} // namespace

std::optional<Variables> variablesOf(const RunOutcome &outcome)
{
    const QList<QJsonObject> records = recordsOf(outcome.recording, "variables"_L1);
    if (records.isEmpty())
        return std::nullopt;
    Variables variables;
    for (const QJsonValue &variable : records.last()["variables"_L1].toArray())
        variables.list.append(readVariable(variable.toObject()));
    variables.isCut = !records.last()["cut"_L1].toObject().isEmpty();
    return variables;
}

QString describe(const Variables &variables)
{
    QStringList lines;
    for (const Variable &variable : variables.list) {
        if (variable.bytes)
            lines.append(
                Tr::tr("%1: %2, %3: %4", "a name, a type, a size in bytes, a value")
                    .arg(variable.name, variable.type,
                         QLocale().formattedDataSize(*variable.bytes, 1, QLocale::DataSizeSIFormat),
                         variable.text));
        else
            lines.append(Tr::tr("%1: %2: %3", "a name, a type, a value")
                             .arg(variable.name, variable.type, variable.text));
    }
    if (variables.isCut)
        lines.append(Tr::tr("There are more than are shown here."));
    if (lines.isEmpty())
        return Tr::tr("There are no variables.");
    return lines.join(u'\n');
}

} // namespace Lectern
