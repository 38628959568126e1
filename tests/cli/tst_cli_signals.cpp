// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing outlives lectern-cli, however it ends.
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Whether there is a live process of that number (a zombie is none).
bool isAlive(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

TEST_CASE("a signal that ends lectern-cli ends the program it runs", "[cli]")
{
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP, SIGKILL);
    CAPTURE(signal);
    QTemporaryDir folder;
    QFile program(folder.filePath(u"loop.py"_s));
    REQUIRE(program.open(QIODevice::WriteOnly));
    program.write("import os\nprint(os.getpid(), flush=True)\nwhile True: pass\n");
    program.close();

    QProcess cli;
    QProcess::UnixProcessParameters parameters; // this test may run where SIGINT is ignored
    parameters.flags = QProcess::UnixProcessFlag::ResetSignalHandlers;
    cli.setUnixProcessParameters(parameters);
    cli.start(QStringLiteral(LECTERN_CLI), {u"run"_s, program.fileName(), u"--wall"_s, u"60"_s});
    REQUIRE(QTest::qWaitFor([&] { return cli.canReadLine(); }, 20s));
    const qint64 pid = cli.readLine().trimmed().toLongLong();
    REQUIRE(pid > 0);
    REQUIRE(isAlive(pid));

    REQUIRE(::kill(static_cast<pid_t>(cli.processId()), signal) == 0);
    REQUIRE(cli.waitForFinished(10'000));
    CHECK(QTest::qWaitFor([&] { return !isAlive(pid); }, 2s));
    if (signal != SIGKILL)
        CHECK(cli.exitCode() == 128 + signal);
}
