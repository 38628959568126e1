// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::Hostile {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<qint64, Process> allProcesses()
{
    QHash<qint64, Process> processes;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        // The name may hold anything, closing brackets as well.
        const QByteArray stat = contentOf("/proc/"_L1 + entry + "/stat"_L1);
        const qsizetype open = stat.indexOf('(');
        const qsizetype close = stat.lastIndexOf(')');
        const QList<QByteArray> fields = stat.mid(close + 2).split(' ');
        if (open < 0 || close < open || fields.size() < 2)
            continue;
        processes[pid] = {pid, fields[1].toLongLong(), fields[0].at(0),
                          stat.mid(open + 1, close - open - 1)};
    }
    return processes;
}

bool stemsFromUs(const Process &process, const QHash<qint64, Process> &all)
{
    Process current = process;
    for (int depth = 0; depth < 100'000 && all.contains(current.parent); ++depth) {
        if (current.parent == ::getpid())
            return true;
        current = all[current.parent];
    }
    return false;
}

/// Lectern's own, which removes a large folder after the run.
bool isRemover(qint64 pid)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    return QFile::symLinkTarget(folder + "exe"_L1).endsWith("/lectern-supervisor"_L1) &&
           contentOf(folder + "cmdline"_L1).contains(QByteArray("\0--remove\0", 10));
}

bool holdsMark(qint64 pid, const QByteArray &mark)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    return contentOf(folder + "environ"_L1).contains(mark) ||
           contentOf(folder + "cmdline"_L1).contains(mark) ||
           QFile::symLinkTarget(folder + "cwd"_L1).toUtf8().contains(mark);
}

} // namespace

QString Process::text() const
{
    const QByteArray command = contentOf(u"/proc/%1/cmdline"_s.arg(pid)).replace('\0', ' ');
    return u"%1 %2 %3 %4"_s.arg(pid).arg(state).arg(QString::fromUtf8(name),
                                                    QString::fromUtf8(command.left(200)));
}

void adoptOrphans()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

QList<Process> livingProcesses(const QByteArray &mark, const QSet<qint64> &spared)
{
    const QHash<qint64, Process> all = allProcesses();
    QList<Process> living;
    for (const Process &process : all) {
        if (process.pid == ::getpid() || spared.contains(process.pid))
            continue;
        if (process.isDead()) {
            if (process.parent == ::getpid())
                ::waitpid(static_cast<pid_t>(process.pid), nullptr, WNOHANG);
            continue;
        }
        if (isRemover(process.pid))
            continue;
        if (stemsFromUs(process, all) || (!mark.isEmpty() && holdsMark(process.pid, mark)))
            living.append(process);
    }
    return living;
}

Survivors waitUntilGone(const QByteArray &mark, const QSet<qint64> &spared,
                        std::chrono::milliseconds patience)
{
    QElapsedTimer clock;
    clock.start();
    QList<Process> living = livingProcesses(mark, spared);
    if (living.isEmpty())
        return {};
    while (!living.isEmpty() && clock.durationElapsed() < patience) {
        QThread::sleep(5ms);
        living = livingProcesses(mark, spared);
    }
    return {living, std::chrono::milliseconds(clock.elapsed())};
}

void killThem(const QByteArray &mark, const QSet<qint64> &spared)
{
    for (int round = 0; round < 200; ++round) {
        const QList<Process> living = livingProcesses(mark, spared);
        if (living.isEmpty())
            return;
        for (const int number : {SIGSTOP, SIGKILL}) {
            for (const Process &process : living)
                ::kill(static_cast<pid_t>(process.pid), number);
        }
        QThread::sleep(10ms);
    }
}

} // namespace Lectern::Hostile
