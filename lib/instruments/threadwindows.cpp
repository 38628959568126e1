// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/threadwindows.h"

#include <QHash>
#include <QSet>

#include <span>
#include <utility>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

constexpr auto minimumLength = 100ms; ///< the kernel adds to CPU times every few ms
constexpr std::size_t minimumSamples = 4;

/// Two threads under the interpreter lock wait for it in 0.4 of the samples in which either of them
/// runs or waits, two that do not share it hardly ever.
constexpr double lockedPart = 0.2;
constexpr double leastLockedPart = 0.02; ///< where there is hardly a core for them
constexpr double scarce = 0.9;           ///< Evidence::supply()
constexpr double veryScarce = 0.4;
constexpr double severalCores = 1.5;
constexpr double oneCore = 0.5;
/// A thread that computes less is no rival for the lock: it waits for an event with a time limit.
constexpr double rivalPart = 0.02;
constexpr double workerPart = 0.1;

struct Claim
{
    std::chrono::nanoseconds cpu{0};
    std::chrono::nanoseconds queued{0};
};

using ThreadKey = std::pair<qint64, qint64>;
using Part = std::span<const TreeSample>; ///< the first one is what counting begins from

/// What each thread used within \a part. One that begins in it begins with nothing.
QHash<ThreadKey, Claim> claimsIn(Part part)
{
    QHash<ThreadKey, Claim> before;
    QHash<ThreadKey, Claim> claims;
    for (const TreeSample &sample : part) {
        for (const ProcessSample &process : sample.processes) {
            for (const ThreadSample &thread : process.threads) {
                const ThreadKey key(process.id, thread.id);
                if (&sample == &part.front())
                    before.insert(key, {thread.cpu, thread.queued});
                const Claim begin = before.value(key);
                claims[key] = {qMax(thread.cpu - begin.cpu, 0ns),
                               qMax(thread.queued - begin.queued, 0ns)};
            }
        }
    }
    return claims;
}

/// How many threads of one sample run, and how many wait for a lock that one of them may hold.
struct Moment
{
    int running = 0;
    int waiting = 0;
};

Moment momentOf(const TreeSample &sample, const QHash<ThreadKey, Claim> &claims,
                std::chrono::nanoseconds rivalTime)
{
    Moment moment;
    for (const ProcessSample &process : sample.processes) {
        Moment own;
        for (const ThreadSample &thread : process.threads) {
            const Claim claim = claims.value({process.id, thread.id});
            if (thread.state == ThreadState::Running)
                ++own.running;
            else if (thread.state == ThreadState::WaitsForLock &&
                     claim.cpu + claim.queued >= rivalTime)
                ++own.waiting;
        }
        moment.running += own.running;
        moment.waiting += own.running > 0 ? own.waiting : 0;
    }
    return moment;
}

/// A window and what speaks for a lock in it.
struct Evidence
{
    ThreadWindow window;
    double cores = 0;       ///< that were computed on or wanted
    int running = 0;        ///< threads that ran, all samples together
    int waiting = 0;        ///< that waited for a lock
    QSet<ThreadKey> rivals; ///< who computed for a good part of it

    /// What part of the time that was wanted there was. A thread that waits for the lock looks
    /// every few ms whether it may run, and where cores are scarce it waits for one to look.
    double supply() const
    {
        return window.wantedCores > 0 ? window.busyCores / window.wantedCores : 1;
    }
};

Evidence evidenceIn(Part part)
{
    Evidence evidence{.window = {.begin = part.front().time, .end = part.back().time}};
    const QHash<ThreadKey, Claim> claims = claimsIn(part);
    const std::chrono::duration<double> length = evidence.window.end - evidence.window.begin;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        const double wanted = (claim->cpu + claim->queued) / length;
        evidence.window.busyCores += claim->cpu / length;
        evidence.window.wantedCores += wanted;
        if (wanted >= workerPart)
            evidence.rivals.insert(claim.key());
    }
    const auto rivalTime = std::chrono::duration_cast<std::chrono::nanoseconds>(length * rivalPart);
    for (const TreeSample &sample : part.subspan(1)) {
        const Moment moment = momentOf(sample, claims, rivalTime);
        evidence.running += moment.running;
        evidence.waiting += moment.waiting;
    }
    // The accounts know nothing of a thread that has been ready all the time; the states do.
    const double seen = evidence.running / static_cast<double>(part.size() - 1);
    evidence.cores = (evidence.window.wantedCores + seen) / 2;
    return evidence;
}

bool isLocked(const QList<Evidence> &all, qsizetype place)
{
    const Evidence &own = all[place];
    int running = own.running;
    int waiting = own.waiting;
    // Five samples of threads that hardly run say too little: the same threads a moment before and
    // after do the same.
    const double supply = own.supply();
    const qsizetype reach = supply < veryScarce ? 8 : supply < scarce ? 3 : 0;
    for (qsizetype i = qMax(place - reach, 0); i < qMin(place + reach + 1, all.size()); ++i) {
        if (i == place || all[i].rivals != own.rivals)
            continue;
        running += all[i].running;
        waiting += all[i].waiting;
    }
    const double part = qBound(leastLockedPart, lockedPart * supply * supply, lockedPart);
    return waiting > 0 && waiting >= part * (waiting + running);
}

Concurrency concurrencyAt(const QList<Evidence> &all, qsizetype place)
{
    const double cores = all[place].cores;
    if (cores < oneCore)
        return Concurrency::Idle;
    if (isLocked(all, place))
        return Concurrency::OneAtATime;
    return cores >= severalCores ? Concurrency::SideBySide : Concurrency::Single;
}

} // namespace

QList<ThreadWindow> threadWindows(const QList<TreeSample> &samples)
{
    const Part all(samples.constData(), static_cast<std::size_t>(samples.size()));
    QList<Evidence> evidence;
    std::size_t begin = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool isLong =
            all[i].time - all[begin].time >= minimumLength && i - begin >= minimumSamples;
        const bool isLast = i + 1 == all.size();
        const bool isRestLong =
            all.back().time - all[i].time >= minimumLength && all.size() - 1 - i >= minimumSamples;
        // What is left at the end and too short for a window belongs to the last one.
        if (isLast || (isLong && isRestLong)) {
            evidence.append(evidenceIn(all.subspan(begin, i - begin + 1)));
            begin = i;
        }
    }
    QList<ThreadWindow> windows;
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        windows.append(evidence[i].window);
        windows.last().concurrency = concurrencyAt(evidence, i);
    }
    return windows;
}

} // namespace Lectern
