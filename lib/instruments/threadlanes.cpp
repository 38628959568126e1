// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/threadlanes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ThreadRecording)
};

/// Which process and which thread of it, both from 1, and what the system calls it where that is
/// more than the name of the program.
struct Naming
{
    int process = 1;
    int thread = 1;
    QString own;
};

QString nameOf(const Naming &naming)
{
    const QString process = QString::number(naming.process);
    const QString thread = QString::number(naming.thread);
    if (naming.process == 1 && naming.thread == 1)
        return Tr::tr("main thread");
    if (naming.process == 1)
        return naming.own.isEmpty() ? Tr::tr("thread %1").arg(thread)
                                    : Tr::tr("thread %1 (%2)").arg(thread, naming.own);
    if (naming.thread == 1)
        return naming.own.isEmpty() ? Tr::tr("process %1").arg(process)
                                    : Tr::tr("process %1 (%2)").arg(process, naming.own);
    return naming.own.isEmpty()
               ? Tr::tr("process %1, thread %2").arg(process, thread)
               : Tr::tr("process %1, thread %2 (%3)").arg(process, thread, naming.own);
}

/// Numbers processes and threads as they come.
class Namer
{
public:
    Naming numbered(qint64 process)
    {
        Process &known = m_processes[process];
        if (known.number == 0)
            known.number = static_cast<int>(m_processes.size());
        return {.process = known.number, .thread = ++known.threads, .own = {}};
    }

private:
    struct Process
    {
        int number = 0;
        int threads = 0;
    };
    QHash<qint64, Process> m_processes;
};

/// A span per two samples, equal neighbours joined.
QList<LaneSpan> spansOf(const ThreadHistory &history)
{
    QList<LaneSpan> spans;
    const auto append = [&](std::chrono::nanoseconds begin, std::chrono::nanoseconds end,
                            ThreadState state, std::chrono::nanoseconds cpu) {
        if (end <= begin)
            return;
        const std::chrono::duration<double> length = end - begin;
        const double share = qBound(0.0, cpu / length, 1.0);
        if (spans.isEmpty() || spans.last().state != state) {
            spans.append({.begin = begin, .end = end, .state = state, .share = share});
            return;
        }
        LaneSpan &last = spans.last();
        const std::chrono::duration<double> joined = end - last.begin;
        last.share += (share - last.share) * (length / joined);
        last.end = end;
    };
    if (history.moments.size() == 1) {
        const ThreadHistory::Moment &only = history.moments.first();
        append(history.before, only.time, only.state, only.use.cpu);
    }
    for (qsizetype i = 1; i < history.moments.size(); ++i) {
        const ThreadHistory::Moment &from = history.moments[i - 1];
        const ThreadHistory::Moment &to = history.moments[i];
        append(from.time, to.time, from.state, to.use.cpu - from.use.cpu);
    }
    return spans;
}

} // namespace

ThreadHistory::Use ThreadHistory::usedBetween(std::chrono::nanoseconds begin,
                                              std::chrono::nanoseconds end) const
{
    Use until;
    Use from;
    for (const Moment &moment : moments) {
        if (moment.time <= begin)
            from = moment.use;
        if (moment.time <= end)
            until = moment.use;
    }
    return {until.cpu - from.cpu, until.queued - from.queued};
}

QList<ThreadHistory> threadHistories(const QList<TreeSample> &samples)
{
    QList<ThreadHistory> histories;
    QHash<std::pair<qint64, qint64>, qsizetype> places;
    QList<ThreadHistory::Use> bases;
    QList<Naming> namings;
    Namer namer;
    QString programName;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        for (const ProcessSample &process : samples[i].processes) {
            for (const ThreadSample &thread : process.threads) {
                const std::pair key(process.id, thread.id);
                if (!places.contains(key)) {
                    places.insert(key, histories.size());
                    histories.append({.process = process.id,
                                      .thread = thread.id,
                                      .name = {},
                                      .before = i > 0 ? samples[i - 1].time : samples[i].time,
                                      .moments = {}});
                    // What waited for the run had computed before it.
                    bases.append(i > 0 ? ThreadHistory::Use{}
                                       : ThreadHistory::Use{thread.cpu, thread.queued});
                    namings.append(namer.numbered(process.id));
                }
                const qsizetype place = places.value(key);
                if (place == 0)
                    programName = thread.name;
                if (!thread.name.isEmpty())
                    namings[place].own = thread.name; // it may get one after its start
                ThreadHistory &history = histories[place];
                ThreadHistory::Use use{qMax(thread.cpu - bases[place].cpu, 0ns),
                                       qMax(thread.queued - bases[place].queued, 0ns)};
                history.moments.append({samples[i].time, thread.state, use});
            }
        }
    }
    for (qsizetype i = 0; i < histories.size(); ++i) {
        if (namings[i].own == programName)
            namings[i].own.clear();
        histories[i].name = nameOf(namings[i]);
    }
    return histories;
}

QList<ThreadLane> threadLanes(const QList<ThreadHistory> &histories)
{
    QList<ThreadLane> lanes;
    for (const ThreadHistory &history : histories)
        lanes.append({.process = history.process,
                      .thread = history.thread,
                      .name = history.name,
                      .spans = spansOf(history),
                      .cpu = history.moments.last().use.cpu});
    return lanes;
}

} // namespace Lectern
