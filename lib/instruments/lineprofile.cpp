// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/lineprofile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LineProfile)
};

/// Fewer samples tell of chance.
constexpr int fewSamples = 10;

ProfiledLine lineOf(const QJsonArray &fields)
{
    ProfiledLine line{.line = fields[0].toInt(),
                      .function = fields[1].toString(),
                      .ownSamples = fields[2].toInt(),
                      .own = std::chrono::nanoseconds(fields[3].toInteger()),
                      .totalSamples = fields[4].toInt(),
                      .total = std::chrono::nanoseconds(fields[5].toInteger()),
                      .calls = {}};
    for (const QJsonValue &each : fields[6].toArray())
        line.calls.append({each[0].toString(), std::chrono::nanoseconds(each[1].toInteger())});
    std::ranges::stable_sort(line.calls, std::ranges::greater(), &ProfiledCall::time);
    return line;
}

QList<int> numbersOf(const QJsonValue &value)
{
    QList<int> numbers;
    for (const QJsonValue &each : value.toArray())
        numbers.append(each.toInt());
    return numbers;
}

QString percent(std::chrono::nanoseconds part, std::chrono::nanoseconds whole)
{
    return QString::number(std::lround(100.0 * double(part.count()) / double(whole.count())));
}

QString seconds(std::chrono::nanoseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 2);
}

QStringList timeSentences(const LineProfile &profile)
{
    const auto most = std::ranges::max_element(profile.lines, {}, &ProfiledLine::own);
    if (profile.samples == 0 || profile.time.count() <= 0)
        return {Tr::tr("The program ended before a sample was taken.")};
    QStringList sentences{
        Tr::tr("%n sample(s) were taken.", nullptr, profile.samples),
        Tr::tr("They stand for %1 s of all threads together.").arg(seconds(profile.time))};
    if (most != profile.lines.end() && most->own.count() > 0) {
        sentences.append(Tr::tr("Line %1 took most: %2 s, which is %3% of the time.")
                             .arg(QString::number(most->line), seconds(most->own),
                                  percent(most->own, profile.time)));
        if (!most->calls.isEmpty())
            sentences.append(Tr::tr("Most often it was in %1.").arg(most->calls[0].function));
    }
    if (profile.samples < fewSamples)
        sentences.append(Tr::tr("So few samples prove little."));
    return sentences;
}

} // namespace

LineProfile lineProfile(const RunOutcome &outcome)
{
    LineProfile profile;
    const QList<QJsonObject> records = recordsOf(outcome.recording, "profile"_L1);
    if (records.isEmpty())
        return profile;
    const QJsonObject &record = records.last(); // each holds all up to then
    for (const QJsonValue &each : record["lines"_L1].toArray())
        profile.lines.append(lineOf(each.toArray()));
    profile.samples = record["samples"_L1].toInt();
    profile.time = std::chrono::nanoseconds(record["time_ns"_L1].toInteger());
    profile.outside = std::chrono::nanoseconds(record["outside_ns"_L1].toInteger());
    if (record["ran"_L1].isArray())
        profile.ran = numbersOf(record["ran"_L1]);
    profile.executable = numbersOf(record["code"_L1]);
    profile.isCut = !record["stopped"_L1].isNull() || outcome.recording.areRecordsCut ||
                    !std::holds_alternative<Exited>(outcome.end);
    return profile;
}

QString describe(const LineProfile &profile)
{
    QStringList sentences = timeSentences(profile);
    if (profile.ran) {
        const auto never = std::ranges::count_if(
            profile.executable, [&](int line) { return !profile.ran->contains(line); });
        sentences.append(never == 0 ? Tr::tr("Every line ran at least once.")
                                    : Tr::tr("%n line(s) never ran.", nullptr, int(never)));
    }
    if (profile.isCut)
        sentences.append(Tr::tr("Samples were not taken until the end of the program."));
    return sentences.join(u' ');
}

} // namespace Lectern
