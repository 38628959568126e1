// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/callsreader.h"

#include "course/optionvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallsReader)
};

constexpr int maximumRandom = 50;

struct FailureKey
{
    const char *key;
    CallFailure failure;
};

constexpr FailureKey failureKeys[]{
    {"value", CallFailure::Value},     {"none", CallFailure::Nothing},
    {"raised", CallFailure::Raised},   {"mutated", CallFailure::Mutated},
    {"copied", CallFailure::Copied},   {"shared", CallFailure::Shared},
    {"printed", CallFailure::Printed},
};

/// A name as in Python, dotted or not.
bool isDottedName(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\W\\d]\\w*(\\.[^\\W\\d]\\w*)*$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

QString takeName(YamlMap &map, const char *key, YamlMap::Presence presence)
{
    const QString name = map.text(key, presence);
    if (!name.isEmpty() && !isDottedName(name))
        map.report(
            key,
            Tr::tr("\"%1\" is not a name. Write for example merge or Account.total.").arg(name));
    return name;
}

void readMessage(YamlMap &map, ExerciseCall &call, Problems &problems)
{
    const YAML::Node node = map.node("message", YamlMap::Presence::Optional);
    if (!node.IsDefined() || !node.IsMap()) {
        call.message = map.text("message", YamlMap::Presence::Optional);
        return;
    }
    YamlMap messages(node, map.source(), problems);
    for (const FailureKey &item : failureKeys) {
        const QString text = messages.text(item.key, YamlMap::Presence::Optional);
        if (!text.isEmpty())
            call.messages.insert(item.failure, text);
    }
    messages.reportUnknownKeys();
}

void readRandom(YamlMap &map, ExerciseCall &call)
{
    if (map.has("random"))
        call.random = static_cast<int>(map.number("random", 1, maximumRandom));
    constexpr qint64 maximumSeed = std::numeric_limits<quint32>::max() - maximumRandom;
    const qint64 seed = map.number("seed", 0, maximumSeed, YamlMap::Presence::Optional);
    if (map.has("seed"))
        call.seed = static_cast<quint32>(seed);
    if (map.has("seed") && !map.has("random"))
        map.report("seed", Tr::tr("\"seed\" means nothing without \"random\". Remove it, or say "
                                  "how many times."));
}

void reportContradictions(YamlMap &map, const ExerciseCall &call)
{
    if (call.expected && !call.raises.isEmpty())
        map.report("raises", Tr::tr("A call cannot both return \"expected\" and raise. Keep one."));
    if (call.shares && (call.expected || !call.raises.isEmpty()))
        map.report("shares", Tr::tr("\"shares\" compares with what the solution returns. Remove "
                                    "\"expected\" or \"raises\"."));
    if (call.shares && call.rule.anyOrder)
        map.report("shares",
                   Tr::tr("\"shares\" needs items in order. Remove any-order from the rule."));
}

ExerciseCall readCall(YamlMap &map, Problems &problems)
{
    using enum YamlMap::Presence;
    ExerciseCall call;
    call.line = map.line();
    call.call = takeName(map, "call", Required);
    call.arguments = map.text("arguments", Optional);
    call.setup = map.text("setup", Optional);
    if (map.has("expected"))
        call.expected = map.text("expected", Required);
    call.raises = takeName(map, "raises", Optional);
    if (map.has("prints"))
        call.prints = map.text("prints", Optional);
    const QString rule = map.text("rule", Optional);
    if (const Parsed<ValueRule> parsed = parseValueRule(rule))
        call.rule = *parsed;
    else
        map.report("rule", parsed.error());
    call.mayMutate = map.flag("may-mutate");
    call.shares = map.flag("shares");
    call.title = map.text("title", Optional);
    readRandom(map, call);
    readMessage(map, call, problems);
    reportContradictions(map, call);
    map.reportUnknownKeys();
    return call;
}

} // namespace

QList<ExerciseCall> readCalls(const QString &text, const YamlSource &source, Problems &problems)
{
    QList<ExerciseCall> calls;
    if (text.trimmed().isEmpty())
        return calls; // reported already
    const auto node = parseYaml(text, source, problems);
    if (!node)
        return calls;
    if (!node->IsSequence() || node->size() == 0) {
        problems.append(
            {source.file, 1, Tr::tr("This must be a list of calls: call, arguments, expected.")});
        return calls;
    }
    for (const YAML::Node &entry : *node) {
        YamlMap map(entry, source, problems);
        if (entry.IsMap()) // else reported already
            calls.append(readCall(map, problems));
    }
    return calls;
}

} // namespace Lectern
