// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memoryrecording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemoryRecording)
};

/// The kernel counts the CPU time of a process in ticks of 10 ms.
constexpr auto cpuWindow = 100ms;
/// Until then Python itself is loaded.
constexpr auto loadingTime = 60ms;

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// By the same account as RunOutcome::peakResidentBytes: the pages of files are mostly those of the
/// same Python, and count once.
qint64 residentBytes(const TreeSample &sample)
{
    qint64 own = 0;
    qint64 shared = 0;
    for (const ProcessSample &process : sample.processes) {
        own += process.residentBytes - process.sharedBytes;
        shared = qMax(shared, process.sharedBytes);
    }
    return own + shared;
}

/// From one sample to another; a process that ended in between is lost.
std::chrono::nanoseconds cpuBetween(const TreeSample &from, const TreeSample &to)
{
    std::chrono::nanoseconds cpu{0};
    for (const ProcessSample &process : to.processes) {
        const auto before = std::ranges::find(from.processes, process.id, &ProcessSample::id);
        cpu += qMax(before == from.processes.end() ? process.cpu : process.cpu - before->cpu, 0ns);
    }
    return cpu;
}

QList<MemoryPoint> pointsOf(const QList<TreeSample> &samples)
{
    QList<MemoryPoint> points;
    auto from = samples.begin();
    for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
        while (from + 1 < sample && (from + 1)->time + cpuWindow <= sample->time)
            ++from;
        const std::chrono::nanoseconds time = sample->time - from->time;
        points.append(
            {.time = sample->time,
             .residentBytes = residentBytes(*sample),
             .busyCores = time > 0ns ? seconds(cpuBetween(*from, *sample)) / seconds(time) : 0,
             .processes = static_cast<int>(sample->processes.size())});
    }
    // Of a process that is just ending nothing is left.
    points.removeIf([](const MemoryPoint &point) { return point.residentBytes == 0; });
    return points;
}

double areaBelow(const QList<MemoryPoint> &points)
{
    double area = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        area += seconds(points[i].time - points[i - 1].time) *
                static_cast<double>(points[i].residentBytes + points[i - 1].residentBytes) / 2;
    return area;
}

QList<Mark> marksAndLines(const Recording &recording)
{
    QList<Mark> marks = marksOf(recording);
    if (recording.printed.size() <= maximumLineMarks) {
        for (const PrintedLine &line : recording.printed)
            marks.append({line.time, 0, line.text});
    }
    std::ranges::stable_sort(marks, {}, &Mark::time);
    return marks;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString secondsText(std::chrono::nanoseconds time)
{
    return QLocale().toString(seconds(time), 'f', 2);
}

/// How memory went, of at least one point.
QString courseOf(const MemoryRecording &recording)
{
    QList<MemoryPoint> points = recording.points;
    points.removeIf([&](const MemoryPoint &point) {
        return point.time < loadingTime && recording.points.last().time > 2 * loadingTime;
    });
    const auto [least, most] = std::ranges::minmax_element(points, {}, &MemoryPoint::residentBytes);
    const qint64 last = points.last().residentBytes;
    const qint64 noise = qMax<qint64>(most->residentBytes / 10, 4'000'000);
    if (most->residentBytes - least->residentBytes < noise)
        return Tr::tr("Memory stayed flat: its peak was %1.").arg(sizeText(recording.peakBytes));
    if (most->residentBytes - last < noise)
        return Tr::tr("Memory grew from %1 to %2 and was not given back before the end.")
            .arg(sizeText(points.first().residentBytes), sizeText(recording.peakBytes));
    return Tr::tr("Memory had its peak of %1 after %2 s, and was %3 at the end.")
        .arg(sizeText(recording.peakBytes), secondsText(most->time), sizeText(last));
}

} // namespace

MemoryRecording memoryRecording(const RunOutcome &outcome)
{
    MemoryRecording recording{.points = pointsOf(outcome.recording.samples),
                              .peakBytes = outcome.peakResidentBytes,
                              .wall = outcome.wall,
                              .cpu = outcome.cpu,
                              .marks = marksAndLines(outcome.recording)};
    recording.area = areaBelow(recording.points);
    for (const MemoryPoint &point : recording.points)
        recording.peakBytes = qMax(recording.peakBytes, point.residentBytes);
    return recording;
}

MemoryAxes axesOf(const MemoryRecording &recording)
{
    MemoryAxes axes{.time = recording.wall, .bytes = recording.peakBytes};
    for (const MemoryPoint &point : recording.points) {
        axes.time = qMax(axes.time, point.time);
        axes.cores = qMax(axes.cores, point.busyCores);
    }
    return axes;
}

QString describe(const MemoryRecording &recording)
{
    if (recording.peakBytes <= 0)
        return Tr::tr("The program's memory was not measured.");
    const QString course =
        recording.points.isEmpty()
            ? Tr::tr("The program was over before its memory could be followed: its peak was %1.")
                  .arg(sizeText(recording.peakBytes))
            : courseOf(recording);
    const QString time = Tr::tr("It ran for %1 s and used %2 s of processor time.")
                             .arg(secondsText(recording.wall), secondsText(recording.cpu));
    return course + u' ' + time;
}

} // namespace Lectern
