// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to a painted window with a lesson in it, and what the window costs while nobody
// touches it; beside a minimal Qt window, Thonny and Kate. Needs an X server to itself.
#include "bench/childprocess.h"
#include "bench/paintwatch.h"

#include "run/processtree.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <thread>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Contender
{
    std::string name;
    std::vector<std::string> command;
};

/// Proportional memory of \a pid and all below it.
double proportionalMegabytes(qint64 root)
{
    double megabytes = 0;
    for (const qint64 pid : processTree(root)) {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                megabytes += line.mid(4).trimmed().split(' ')[0].toDouble() / 1000;
        }
    }
    return megabytes;
}

void end(const ChildProcess &child)
{
    // Politely first, so that what it remembers is written. What it started may not notice.
    const QList<qint64> tree = processTree(child.pid());
    ::kill(child.pid(), SIGTERM);
    const auto begin = Clock::now();
    siginfo_t info = {};
    while (Clock::now() - begin < 2s &&
           ::waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOHANG | WNOWAIT) ==
               0 &&
           info.si_pid == 0)
        std::this_thread::sleep_for(10ms);
    for (const qint64 pid : tree) {
        if (pid != child.pid())
            ::kill(static_cast<pid_t>(pid), SIGKILL);
    }
}

struct Figures
{
    Samples painted;
    Samples memory;
};

void measureOnce(const Contender &contender, const std::string &home, bool counts, Figures &figures)
{
    const auto begin = Clock::now();
    const ChildProcess child(contender.command,
                             {"HOME=" + home, "XDG_CONFIG_HOME=" + home + "/config",
                              "XDG_DATA_HOME=" + home + "/data",
                              "XDG_CACHE_HOME=" + home + "/cache", "QT_QPA_PLATFORM=xcb"});
    const PaintWatch watch(begin, 1500ms);
    const auto painted = watch.painted();
    if (counts && painted) {
        figures.painted.add(*painted);
        figures.memory.add(proportionalMegabytes(child.pid()));
    }
    end(child);
}

std::string beside(const char *name)
{
    const QString path = QCoreApplication::applicationDirPath() + u'/' + QLatin1StringView(name);
    return path.toStdString();
}

std::vector<Contender> contenders()
{
    std::vector<Contender> all{
        {"minimal", {beside("bench-minimalwindow")}},
        {"lectern", {beside("lectern"), "--lesson", "data-structures/copying"}}};
    if (const QString thonny = QStandardPaths::findExecutable(u"thonny"_s); !thonny.isEmpty())
        all.push_back({"thonny", {thonny.toStdString()}});
    // Kate goes into the background and lets a Kate that runs open the window, unless told not to.
    if (const QString kate = QStandardPaths::findExecutable(u"kate"_s); !kate.isEmpty())
        all.push_back({"kate", {kate.toStdString(), "--block", "--new"}});
    return all;
}

/// A home for \a contender alone. Thonny asks for its language until it finds settings.
QString makeHome(const QTemporaryDir &homes, const std::string &contender)
{
    const QString home = homes.filePath(QString::fromStdString(contender));
    QDir().mkpath(home + "/config/Thonny"_L1);
    QFile settings(home + "/config/Thonny/configuration.ini"_L1);
    if (contender == "thonny" && settings.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        settings.write("[general]\nlanguage = en_US\nsingle_instance = False\n");
    return home;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 7;
    const QTemporaryDir homes;
    std::map<std::string, Figures> figures;
    const auto all = contenders();
    for (int round = -1; round < rounds; ++round) { // the first one makes caches and settings
        for (const Contender &contender : all) {
            const QString home = makeHome(homes, contender.name);
            measureOnce(contender, home.toStdString(), round >= 0, figures[contender.name]);
        }
    }
    Measurements painted;
    Measurements memory;
    for (const auto &[name, each] : figures) {
        painted[name] = each.painted;
        memory[name] = each.memory;
    }
    row("exec to painted with a lesson / minimal window",
        ratio(painted["lectern"], painted["minimal"]), atMost(2.0));
    row("exec to painted with a lesson / Thonny", ratio(painted["lectern"], painted["thonny"]),
        atMost(0.5));
    row("exec to painted with a lesson / Kate", ratio(painted["lectern"], painted["kate"]),
        atMost(0.15));
    row("idle memory of all processes / minimal window",
        ratio(memory["lectern"], memory["minimal"]), atMost(1.6));
    row("idle memory of all processes / Thonny", ratio(memory["lectern"], memory["thonny"]),
        atMost(1.0));
    note(painted, "ms to painted");
    note(memory, "MB proportional");
    return 0;
}
