// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Known
{
    Instrument instrument;
    QLatin1StringView name;
    QLatin1StringView recorder; ///< file of resources/python/; empty: read from outside
};

constexpr Known known[] = {
    {Instrument::Memory, "memory"_L1, {}},
    {Instrument::Threads, "threads"_L1, {}},
    {Instrument::Objects, "objects"_L1, "recorder_objects.py"_L1},
    {Instrument::Steps, "steps"_L1, "recorder_steps.py"_L1},
    {Instrument::Variables, "variables"_L1, "recorder_variables.py"_L1},
    {Instrument::Figures, "figures"_L1, "recorder_figures.py"_L1},
    {Instrument::Profile, "profile"_L1, "recorder_profile.py"_L1},
    {Instrument::Timing, "timing"_L1, "recorder_timing.py"_L1},
};

} // namespace

QList<Instrument> allInstruments()
{
    QList<Instrument> all;
    for (const Known &each : known)
        all.append(each.instrument);
    return all;
}

QString instrumentName(Instrument instrument)
{
    for (const Known &each : known) {
        if (each.instrument == instrument)
            return each.name;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Instrument> instrumentFromName(const QString &name)
{
    for (const Known &each : known) {
        if (each.name == name)
            return each.instrument;
    }
    return std::nullopt;
}

bool keepsSamples(const RecordingRequest &request)
{
    return request.instruments.testAnyFlags(Instrument::Memory | Instrument::Threads);
}

QByteArray recorderRequest(const RecordingRequest &request, const QString &script)
{
    if (recorderFiles(request).isEmpty())
        return {};
    QJsonArray instruments;
    for (const Known &each : known) {
        if (request.instruments.testFlag(each.instrument) && !each.recorder.isEmpty())
            instruments.append(QString(each.name));
    }
    return QJsonDocument(QJsonObject{{u"instruments"_s, instruments},
                                     {u"script"_s, script},
                                     {u"marks"_s, request.hasMarks},
                                     {u"line"_s, request.line},
                                     {u"maximum_steps"_s, request.maximumSteps},
                                     {u"maximum_objects"_s, request.maximumObjects}})
        .toJson(QJsonDocument::Compact);
}

QStringList recorderFiles(const RecordingRequest &request)
{
    QStringList files;
    for (const Known &each : known) {
        if (request.instruments.testFlag(each.instrument) && !each.recorder.isEmpty())
            files.append(each.recorder);
    }
    if (request.instruments.testFlag(Instrument::Steps))
        files.prepend(u"recorder_texts.py"_s);
    // Objects, steps and variables describe values in one way.
    if (request.instruments & (Instrument::Objects | Instrument::Steps | Instrument::Variables))
        files.prepend(u"recorder_values.py"_s);
    // A program may call lectern.mark(), which needs the recorder.
    if (!files.isEmpty() || (request.hasMarks && keepsSamples(request)))
        files.prepend(u"recorder.py"_s);
    return files;
}

} // namespace Lectern
