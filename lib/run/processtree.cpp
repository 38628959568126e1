// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/processtree.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QByteArray readProc(qint64 pid, QLatin1StringView name)
{
    QFile file("/proc/"_L1 + QString::number(pid) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    const QDir tasks("/proc/"_L1 + QString::number(pid) + "/task"_L1);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + "/children"_L1));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : file.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toLongLong());
        }
    }
    return children;
}

/// The value of "NAME:   123 kB" in a status-like file, in bytes.
qint64 kilobyteField(const QByteArray &text, QByteArrayView name)
{
    const qsizetype begin = text.indexOf(name);
    if (begin < 0)
        return 0;
    const qsizetype from = begin + name.size();
    return text.sliced(from, qMax<qsizetype>(text.indexOf("kB", from) - from, 0))
               .trimmed()
               .toLongLong() *
           1024;
}

std::chrono::nanoseconds cpuOf(qint64 pid)
{
    const QByteArray stat = readProc(pid, "stat"_L1);
    // The command in parentheses may contain anything; fields 14 to 17 follow the last ')'.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 15)
        return {};
    qint64 ticks = 0;
    for (int field = 11; field <= 14; ++field) // utime, stime, cutime, cstime
        ticks += fields[field].toLongLong();
    static const qint64 ticksPerSecond = sysconf(_SC_CLK_TCK);
    return std::chrono::nanoseconds(ticks * (1'000'000'000 / ticksPerSecond));
}

} // namespace

QList<qint64> processTree(qint64 root)
{
    QList<qint64> tree{root};
    for (qsizetype i = 0; i < tree.size() && tree.size() < 10'000; ++i)
        tree.append(childrenOf(tree[i]));
    return tree;
}

ProcessTreeUsage measureProcessTree(qint64 root)
{
    static const qint64 pageBytes = sysconf(_SC_PAGESIZE);
    ProcessTreeUsage usage;
    for (const qint64 pid : processTree(root)) {
        const QList<QByteArray> pages = readProc(pid, "statm"_L1).split(' ');
        if (pages.size() < 2)
            continue;
        usage.residentBytes += pages[1].toLongLong() * pageBytes;
        usage.cpu += cpuOf(pid);
        ++usage.processes;
    }
    usage.rootPeakBytes = kilobyteField(readProc(root, "status"_L1), "VmHWM:");
    return usage;
}

qint64 proportionalTreeBytes(qint64 root)
{
    qint64 bytes = 0;
    for (const qint64 pid : processTree(root))
        bytes += kilobyteField(readProc(pid, "smaps_rollup"_L1), "\nPss:");
    return bytes;
}

void killProcessTree(qint64 root)
{
    if (root <= 1)
        return;
    const QList<qint64> tree = processTree(root);
    ::kill(static_cast<pid_t>(-root), SIGKILL);
    for (const qint64 pid : tree)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

} // namespace Lectern
