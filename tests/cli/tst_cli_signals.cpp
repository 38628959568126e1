// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing outlives lectern-cli, however it ends.
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Whether there is a live process that calls itself so, here or in namespaces of its own.
bool isAlive(const QByteArray &name)
{
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile stat(u"/proc/%1/stat"_s.arg(pid));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        if (text.contains(QByteArray('(' + name + ')')) &&
            text.mid(text.lastIndexOf(')') + 2, 1) != "Z")
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a signal that ends lectern-cli ends the program it runs", "[cli]")
{
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP, SIGKILL);
    CAPTURE(signal);
    QTemporaryDir folder;
    QFile program(folder.filePath(u"loop.py"_s));
    REQUIRE(program.open(QIODevice::WriteOnly));
    const QByteArray name = "lt-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12);
    program.write("open('/proc/self/comm', 'w').write('" + name +
                  "')\nprint('runs', flush=True)\nwhile True: pass\n");
    program.close();

    QProcess cli;
    QProcess::UnixProcessParameters parameters; // this test may run where SIGINT is ignored
    parameters.flags = QProcess::UnixProcessFlag::ResetSignalHandlers;
    cli.setUnixProcessParameters(parameters);
    cli.start(QStringLiteral(LECTERN_CLI), {u"run"_s, program.fileName(), u"--wall"_s, u"60"_s});
    REQUIRE(QTest::qWaitFor([&] { return cli.canReadLine(); }, 20s));
    REQUIRE(cli.readLine() == "runs\n");
    REQUIRE(isAlive(name));

    REQUIRE(::kill(static_cast<pid_t>(cli.processId()), signal) == 0);
    REQUIRE(cli.waitForFinished(10'000));
    CHECK(QTest::qWaitFor([&] { return !isAlive(name); }, 2s));
    if (signal != SIGKILL)
        CHECK(cli.exitCode() == 128 + signal);
}
