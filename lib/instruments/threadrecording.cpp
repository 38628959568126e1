// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/threadrecording.h"

#include "instruments/threadlanes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ThreadRecording)
};

/// What a worker computes at least: of the part in which the program worked, and of what the one
/// that computed most did.
constexpr double workerPart = 0.05;
constexpr double partOfBusiest = 0.2;
/// Ready to run for that many cores more than it had: the machine was busy with something else.
constexpr double noticeablyWaiting = 0.3;

/// How many threads compute or wait for a lock.
qsizetype activeThreads(const TreeSample &sample)
{
    qsizetype count = 0;
    for (const ProcessSample &process : sample.processes)
        count += std::ranges::count_if(process.threads, [](const ThreadSample &thread) {
            return thread.state == ThreadState::Running ||
                   thread.state == ThreadState::WaitsForLock;
        });
    return count;
}

bool areSeveral(Concurrency concurrency)
{
    return concurrency == Concurrency::OneAtATime || concurrency == Concurrency::SideBySide;
}

/// Windows one after the other, and what they look like as a whole.
struct Part
{
    QList<ThreadWindow> windows;
    Concurrency concurrency = Concurrency::Idle;
};

/// From the first of \a windows that looks like one of \a kinds to the last. Nothing if it is not a
/// good part of \a whole. Of what comes in between nothing is said.
template <std::size_t Size>
std::optional<Part> partOf(const QList<ThreadWindow> &windows,
                           const std::array<Concurrency, Size> &kinds,
                           std::chrono::nanoseconds whole)
{
    std::array<std::chrono::nanoseconds, Size> times{};
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const auto kind = std::ranges::find(kinds, windows[i].concurrency);
        if (kind == kinds.end())
            continue;
        times[static_cast<std::size_t>(kind - kinds.begin())] += windows[i].end - windows[i].begin;
        first = first < 0 ? i : first;
        last = i;
    }
    const auto total = std::accumulate(times.begin(), times.end(), 0ns);
    if (first < 0 || total < whole / 4)
        return std::nullopt;
    const auto longest = std::ranges::max_element(times) - times.begin();
    return Part{windows.mid(first, last - first + 1), kinds[static_cast<std::size_t>(longest)]};
}

/// The part in which the program worked: in which several threads computed; where none did, in
/// which one did; else all.
Part workingPart(const QList<ThreadWindow> &windows)
{
    std::chrono::nanoseconds all{0};
    std::chrono::nanoseconds busy{0};
    for (const ThreadWindow &window : windows) {
        all += window.end - window.begin;
        if (window.concurrency != Concurrency::Idle)
            busy += window.end - window.begin;
    }
    if (auto part =
            partOf(windows, std::array{Concurrency::OneAtATime, Concurrency::SideBySide}, busy))
        return *part;
    if (auto part = partOf(windows, std::array{Concurrency::Single}, all))
        return *part;
    return {.windows = windows};
}

/// Finds begin, end and what is said of the part between them.
void findWork(const QList<TreeSample> &samples, ThreadRecording &recording)
{
    const Part part = workingPart(recording.windows);
    if (part.windows.isEmpty())
        return;
    recording.begin = part.windows.first().begin;
    recording.end = part.windows.last().end;
    recording.concurrency = part.concurrency;
    if (!areSeveral(part.concurrency))
        return;
    // Windows do not begin with the work.
    const auto isWork = [&](const TreeSample &sample) {
        return sample.time >= recording.begin && sample.time <= recording.end &&
               activeThreads(sample) >= 2;
    };
    const auto first = std::ranges::find_if(samples, isWork);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isWork);
    if (first != samples.end() && last->time > first->time) {
        recording.begin = first->time;
        recording.end = last->time;
    }
}

/// Who computed in it.
void countWork(const QList<ThreadHistory> &histories, ThreadRecording &recording)
{
    const std::chrono::duration<double> length = recording.end - recording.begin;
    if (length.count() <= 0)
        return;
    QList<std::pair<qint64, double>> claims; // process, cores
    for (const ThreadHistory &history : histories) {
        const ThreadHistory::Use use = history.usedBetween(recording.begin, recording.end);
        recording.busyCores += use.cpu / length;
        recording.wantedCores += (use.cpu + use.queued) / length;
        claims.append({history.process, (use.cpu + use.queued) / length});
    }
    const auto busiest = std::ranges::max_element(claims, {}, &std::pair<qint64, double>::second);
    QSet<qint64> processes;
    for (const auto &[process, cores] : claims) {
        if (cores < workerPart || cores < partOfBusiest * busiest->second)
            continue;
        ++recording.workers;
        processes.insert(process);
    }
    recording.workingProcesses = static_cast<int>(processes.size());
}

QString coresText(double cores)
{
    return QLocale().toString(cores, 'f', 2);
}

/// Threads that were there in the part in which the program worked, and did not compute.
int waitingThreads(const ThreadRecording &recording)
{
    const auto present = std::ranges::count_if(recording.lanes, [&](const ThreadLane &lane) {
        return !lane.spans.isEmpty() && lane.spans.first().begin < recording.end &&
               lane.spans.last().end > recording.begin;
    });
    return qMax(static_cast<int>(present) - recording.workers, 0);
}

QString singleText(const ThreadRecording &recording, const QString &cores)
{
    const int workers = recording.workers;
    if (workers > 1)
        return Tr::tr("%n threads computed, but hardly ever at the same time: %1 cores were busy.",
                      nullptr, workers)
            .arg(cores);
    const int waiting = waitingThreads(recording);
    if (waiting == 0)
        return Tr::tr("One thread computed: %1 cores were busy.").arg(cores);
    return waiting == 1
               ? Tr::tr("One thread computed, one waited: %1 cores were busy.").arg(cores)
               : Tr::tr("One thread computed, %n waited: %1 cores were busy.", nullptr, waiting)
                     .arg(cores);
}

QString sideBySideText(const ThreadRecording &recording, const QString &cores)
{
    const int workers = recording.workers;
    if (workers < 2)
        return Tr::tr("Several threads computed at once: %1 cores were busy.").arg(cores);
    if (recording.workingProcesses == 1)
        return Tr::tr("%n threads computed side by side: %1 cores were busy.", nullptr, workers)
            .arg(cores);
    if (recording.workingProcesses == workers)
        return Tr::tr("%n processes computed side by side: %1 cores were busy.", nullptr, workers)
            .arg(cores);
    return Tr::tr("%n threads in %1 processes computed side by side: %2 cores were busy.", nullptr,
                  workers)
        .arg(QString::number(recording.workingProcesses), cores);
}

QString oneAtATimeText(const ThreadRecording &recording, const QString &cores)
{
    QString sentence;
    if (recording.workers < 2)
        sentence = Tr::tr("Several threads took turns: %1 cores were busy.").arg(cores);
    else if (recording.workingProcesses == 1)
        sentence =
            Tr::tr("%n threads shared one core: %1 cores were busy.", nullptr, recording.workers)
                .arg(cores);
    else
        sentence = Tr::tr("%n threads in %1 processes took turns: %2 cores were busy.", nullptr,
                          recording.workers)
                       .arg(QString::number(recording.workingProcesses), cores);
    return sentence + u' ' +
           Tr::tr("Samples show that they waited for one another. That it was for the interpreter "
                  "lock is inferred from how they waited, not proved.");
}

QString concurrencyText(const ThreadRecording &recording)
{
    const QString cores = coresText(recording.busyCores);
    switch (recording.concurrency) {
    case Concurrency::OneAtATime:
        return oneAtATimeText(recording, cores);
    case Concurrency::SideBySide:
        return sideBySideText(recording, cores);
    case Concurrency::Single:
        return singleText(recording, cores);
    case Concurrency::Idle:
        break;
    }
    const int threads = static_cast<int>(recording.lanes.size());
    return threads == 1 ? Tr::tr("The one thread mostly waited: %1 cores were busy.").arg(cores)
                        : Tr::tr("%n threads mostly waited: %1 cores were busy.", nullptr, threads)
                              .arg(cores);
}

} // namespace

ThreadRecording threadRecording(const RunOutcome &outcome)
{
    const QList<TreeSample> &samples = outcome.recording.samples;
    ThreadRecording recording;
    const QList<ThreadHistory> histories = threadHistories(samples);
    recording.lanes = threadLanes(histories);
    if (!recording.lanes.isEmpty())
        recording.windows = threadWindows(samples);
    findWork(samples, recording);
    countWork(histories, recording);
    for (const TreeSample &sample : samples)
        recording.processes = qMax(recording.processes, static_cast<int>(sample.processes.size()));
    recording.marks = marksOf(outcome.recording);
    return recording;
}

QString describe(const ThreadRecording &recording)
{
    if (recording.windows.isEmpty())
        return Tr::tr("The program was over before its threads could be followed.");
    const QString sentence = concurrencyText(recording);
    if (recording.wantedCores - recording.busyCores < noticeablyWaiting)
        return sentence;
    if (recording.concurrency == Concurrency::OneAtATime)
        return sentence + u' ' + Tr::tr("The machine had other work, too.");
    return sentence + u' ' +
           Tr::tr("Threads were ready to run on %1, but the machine had no more cores free.")
               .arg(coresText(recording.wantedCores));
}

} // namespace Lectern
