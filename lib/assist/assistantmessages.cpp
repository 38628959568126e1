// SPDX-License-Identifier: GPL-3.0-or-later
#include "assist/assistantmessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The line \a line1Based of \a source without its end; empty behind the last.
QStringView lineOf(QStringView source, int line1Based)
{
    qsizetype start = 0;
    for (int line = 1; line < line1Based; ++line) {
        const qsizetype end = source.indexOf(u'\n', start);
        if (end < 0)
            return {};
        start = end + 1;
    }
    const qsizetype end = source.indexOf(u'\n', start);
    return source.sliced(start, (end < 0 ? source.size() : end) - start);
}

qsizetype charactersIn(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

/// Where in \a text its character number \a count begins; its end, if it has fewer.
qsizetype unitOf(QStringView text, qsizetype count)
{
    qsizetype unit = 0;
    for (; count > 0 && unit < text.size(); --count)
        unit += text[unit].isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    return unit;
}

QString kindName(AssistKind kind)
{
    switch (kind) {
    case AssistKind::Completion:
        return u"complete"_s;
    case AssistKind::Signature:
        return u"signature"_s;
    case AssistKind::Syntax:
        break;
    }
    return u"syntax"_s;
}

/// Of a name's type, as Jedi calls it.
Completion::Kind kindOfType(const QString &type)
{
    if (type == "keyword"_L1)
        return Completion::Kind::Keyword;
    if (type == "module"_L1 || type == "namespace"_L1)
        return Completion::Kind::Module;
    if (type == "class"_L1)
        return Completion::Kind::Class;
    if (type == "function"_L1)
        return Completion::Kind::Function;
    return type.isEmpty() ? Completion::Kind::Word : Completion::Kind::Variable;
}

std::optional<CallTip> readCallTip(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    CallTip tip{.text = value["text"_L1].toString()};
    const qsizetype start = unitOf(tip.text, value["start"_L1].toInt());
    tip.argumentStart = start;
    tip.argumentLength = std::max<qsizetype>(unitOf(tip.text, value["end"_L1].toInt()) - start, 0);
    return tip;
}

std::optional<SyntaxProblem> readProblem(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return SyntaxProblem{value["line"_L1].toInt(1), value["column"_L1].toInt(),
                         value["end_line"_L1].toInt(1), value["end_column"_L1].toInt(),
                         value["message"_L1].toString()};
}

} // namespace

QByteArray encode(const AssistRequest &request)
{
    QJsonObject object{{u"id"_s, qint64(request.id)},
                       {u"kind"_s, kindName(request.kind)},
                       {u"source"_s, request.source}};
    if (request.kind != AssistKind::Syntax) {
        const QStringView line = lineOf(request.source, request.line);
        object.insert("line"_L1, request.line);
        object.insert("column"_L1, charactersIn(line.first(
                                       std::clamp<qsizetype>(request.column, 0, line.size()))));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::variant<std::monostate, JediPresence, AssistAnswer> decodeAssistLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString kind = object.value("kind"_L1).toString();
    if (kind == "jedi"_L1)
        return JediPresence{object.value("available"_L1).toBool()};
    AssistAnswer answer{.id = quint64(object.value("id"_L1).toInteger()),
                        .hasFailed = object.value("failed"_L1).toBool()};
    if (kind == kindName(AssistKind::Completion)) {
        answer.kind = AssistKind::Completion;
        for (const QJsonValue &name : object.value("names"_L1).toArray())
            answer.completions.append({name[0].toString(), kindOfType(name[1].toString())});
    } else if (kind == kindName(AssistKind::Signature)) {
        answer.kind = AssistKind::Signature;
        answer.callTip = readCallTip(object.value("tip"_L1));
    } else if (kind == kindName(AssistKind::Syntax)) {
        answer.problem = readProblem(object.value("problem"_L1));
    } else {
        return {};
    }
    return answer;
}

SyntaxProblem inUtf16(const SyntaxProblem &problem, const QString &source)
{
    const int lineCount = static_cast<int>(source.count(u'\n')) + 1;
    SyntaxProblem result = problem;
    result.line = std::clamp(problem.line, 1, lineCount);
    result.endLine = std::clamp(problem.endLine, result.line, lineCount);
    result.column = static_cast<int>(unitOf(lineOf(source, result.line), problem.column));
    result.endColumn = static_cast<int>(unitOf(lineOf(source, result.endLine), problem.endColumn));
    if (result.endLine == result.line)
        result.endColumn = std::max(result.endColumn, result.column);
    return result;
}

} // namespace Lectern
