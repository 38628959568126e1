// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/supervisormessages.h"

#include "run/pythonhelper.h"
#include "run/runenvironment.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

std::vector<std::string> toStrings(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts)
        strings.push_back(QFile::encodeName(text).toStdString());
    return strings;
}

std::vector<std::string> environmentOf(const RunSpec &spec)
{
    QProcessEnvironment environment = runEnvironment();
    for (const auto &[name, value] : spec.environment)
        environment.insert(name, value);
    if (spec.hashSeed)
        environment.insert(u"PYTHONHASHSEED"_s, QString::number(*spec.hashSeed));
    QStringList entries = environment.toStringList();
    entries.sort();
    return toStrings(entries);
}

Supervisor::Limits limitsOf(const RunLimits &limits)
{
    return {.wallNanoseconds = std::chrono::nanoseconds(limits.wall).count(),
            .cpuNanoseconds = std::chrono::nanoseconds(limits.cpu).count(),
            .memoryBytes = limits.memoryBytes,
            .tasks = limits.processes,
            .diskBytes = limits.diskBytes};
}

RunEnd endOf(const Supervisor::Report &report)
{
    switch (report.end) {
    case Supervisor::EndKind::NotStarted:
        return NotStarted{QString::fromStdString(report.message)};
    case Supervisor::EndKind::NoFolder:
        return NotStarted{QString::fromStdString(report.message), ErrorCode::CannotWrite};
    case Supervisor::EndKind::NoContainment:
        return NotStarted{QString::fromStdString(report.message), ErrorCode::NoContainment};
    case Supervisor::EndKind::Exited:
        return Exited{report.value};
    case Supervisor::EndKind::Signaled:
        return Crashed{report.value};
    case Supervisor::EndKind::Killed:
        break;
    }
    const std::string &limit = report.killedBy;
    if (limit == "wall")
        return TimedOut{};
    if (limit == "cpu")
        return CpuLimit{};
    if (limit == "memory")
        return MemoryLimit{};
    if (limit == "processes")
        return ProcessLimit{};
    if (limit == "disk")
        return DiskLimit{};
    if (limit == "output")
        return OutputLimit{};
    return Cancelled{};
}

QList<ThreadSample> threadsOf(const Supervisor::ProcessSample &process)
{
    QList<ThreadSample> threads;
    for (const Supervisor::ThreadSample &each : process.threads)
        threads.append({.id = each.id,
                        .name = QString::fromStdString(each.name),
                        .state = static_cast<ThreadState>(each.state),
                        .cpu = std::chrono::nanoseconds(each.cpuNanoseconds),
                        .queued = std::chrono::nanoseconds(each.queuedNanoseconds)});
    return threads;
}

TreeSample sampleFrom(const Supervisor::TreeSample &sample)
{
    TreeSample result{.time = std::chrono::nanoseconds(sample.nanoseconds), .processes = {}};
    for (const Supervisor::ProcessSample &each : sample.processes)
        result.processes.append({.id = each.id,
                                 .parent = each.parent,
                                 .name = QString::fromStdString(each.name),
                                 .residentBytes = each.residentBytes,
                                 .sharedBytes = each.sharedBytes,
                                 .cpu = std::chrono::nanoseconds(each.cpuNanoseconds),
                                 .threads = threadsOf(each)});
    return result;
}

/// The name that threads and processes of resources/python/recorder.py give themselves.
constexpr QLatin1StringView recorderName = "lectern-records"_L1;

/// Leaves out what records from inside. It has its name from a moment after its beginning on, so
/// that an earlier sample may have it under another one.
void removeRecorders(QList<TreeSample> &samples)
{
    QSet<std::pair<qint64, qint64>> recorders; // process; thread of it, or 0 for all
    for (const TreeSample &sample : samples) {
        for (const ProcessSample &process : sample.processes) {
            if (process.name == recorderName)
                recorders.insert({process.id, 0});
            for (const ThreadSample &thread : process.threads) {
                if (thread.name == recorderName)
                    recorders.insert({process.id, thread.id});
            }
        }
    }
    if (recorders.isEmpty())
        return;
    for (TreeSample &sample : samples) {
        sample.processes.removeIf(
            [&](const ProcessSample &process) { return recorders.contains({process.id, 0}); });
        for (ProcessSample &process : sample.processes)
            process.threads.removeIf([&](const ThreadSample &thread) {
                return recorders.contains({process.id, thread.id});
            });
    }
}

} // namespace

Supervisor::StartRequest startRequest(const RunSpec &spec, Sandbox sandbox,
                                      const QByteArray &preload, Supervisor::Mode mode)
{
    Supervisor::StartRequest request;
    request.program = QFile::encodeName(spec.program).toStdString();
    request.options = toStrings(spec.programOptions);
    request.script = QFile::encodeName(spec.script).toStdString();
    request.arguments = toStrings(spec.arguments);
    request.environment = environmentOf(spec);
    request.pathFolder = spec.pathFolder.toStdString();
    static const std::string hook = pythonHelper(u"site_hook.py"_s).toStdString();
    static const std::string hold = pythonHelper(u"site_hook_hold.py"_s).toStdString();
    if (spec.hasSiteHook) {
        request.hook = hook;
        request.hold = hold;
    }
    request.preload = preload.toStdString();
    if (spec.hasSiteHook && mode != Supervisor::Mode::Server) {
        request.recording = recorderRequest(spec.recording, spec.script).toStdString();
        for (const QString &file : recorderFiles(spec.recording))
            request.recorders.push_back(
                {file.toStdString(), pythonHelper(file).toStdString(), {}, false});
    }
    request.mode = spec.hasSiteHook ? mode : Supervisor::Mode::Cold;
    request.allowsNamespaces = sandbox != Sandbox::Subreaper;
    request.allowsSubreaper = sandbox != Sandbox::Namespaces;
    request.isContained = spec.trust == Trust::Contained;
    for (const RunFile &file : spec.files) {
        if (!file.linkTarget.isEmpty())
            request.readableFiles.push_back(QFile::encodeName(file.linkTarget).toStdString());
    }
    request.writableFolders = toStrings(spec.writableFolders);
    request.privateFolders = {QFile::encodeName(QDir::homePath()).toStdString()};
    request.diskBytes = spec.limits.diskBytes;
    request.sharedMemoryBytes = spec.limits.memoryBytes;
    return request;
}

Supervisor::RunRequest runRequest(const RunSpec &spec, const QByteArray &marker)
{
    Supervisor::RunRequest request;
    for (const RunFile &file : spec.files)
        request.files.push_back({QFile::encodeName(QDir::cleanPath(file.path)).toStdString(),
                                 file.content.toStdString(),
                                 QFile::encodeName(file.linkTarget).toStdString(),
                                 file.isExecutable});
    request.limits = limitsOf(spec.limits);
    request.isInputLive = spec.isInputLive;
    request.keepsSamples = keepsSamples(spec.recording);
    request.samplesThreads = spec.recording.instruments.testFlag(Instrument::Threads);
    if (!marker.isEmpty()) {
        request.marker = marker.toStdString();
        request.input = spec.standardInput.toStdString();
    }
    return request;
}

void applyReport(const Supervisor::Report &report, RunOutcome &outcome)
{
    outcome.end = endOf(report);
    outcome.cpu = std::chrono::nanoseconds(report.cpuNanoseconds);
    outcome.peakResidentBytes = report.peakResidentBytes;
    outcome.processesPeak = static_cast<int>(report.tasksPeak);
    outcome.sandbox =
        report.sandbox == Supervisor::SandboxKind::Namespaces ? u"namespaces"_s : u"subreaper"_s;
    for (const Supervisor::TreeSample &sample : report.samples)
        outcome.recording.samples.append(sampleFrom(sample));
    removeRecorders(outcome.recording.samples);
    outcome.recording.records = QByteArray::fromStdString(report.records);
    outcome.recording.areRecordsCut = report.areRecordsCut;
    outcome.recording.start = std::chrono::nanoseconds(report.startNanoseconds);
    outcome.runFolder = QFile::decodeName(QByteArray::fromStdString(report.folder));
}

} // namespace Lectern
