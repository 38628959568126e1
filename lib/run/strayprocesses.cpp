// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/strayprocesses.h"

#include "run/processtree.h"
#include "run/supervisorprogram.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lectern {

void adoptOrphans()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

void endStrayProcesses()
{
    const QString supervisor = QFileInfo(supervisorProgram()).canonicalFilePath();
    // A stopped process makes no new ones; so a second look that finds nothing is the end.
    for (int round = 0, timesEmpty = 0; round < 1000 && timesEmpty < 2; ++round) {
        QList<qint64> strays;
        for (const qint64 child : childrenOf(::getpid())) {
            const QFileInfo program("/proc/"_L1 + QString::number(child) + "/exe"_L1);
            if (program.symLinkTarget() != supervisor)
                strays.append(processTree(child));
        }
        for (const int signal : {SIGSTOP, SIGKILL}) {
            for (const qint64 pid : std::as_const(strays))
                ::kill(static_cast<pid_t>(pid), signal);
        }
        for (const qint64 pid : std::as_const(strays))
            ::waitpid(static_cast<pid_t>(pid), nullptr, WNOHANG);
        timesEmpty = strays.isEmpty() ? timesEmpty + 1 : 0;
        ::sched_yield();
    }
}

} // namespace Lectern
