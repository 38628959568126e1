// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/processrunner.h"

#include "support/childruns.h"
#include "support/ordinaryfilerights.h"

#include <QFileInfo>

#include <catch2/generators/catch_generators.hpp>

#include <signal.h>

using namespace Lectern;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern::Test;

namespace {

/// Runs \a spec to its end, and holds every run to what is true of all of them.
RunOutcome runOnce(const RunSpec &spec)
{
    Watched watched;
    const RunId id = watched.runner.start(spec);
    REQUIRE(watched.finished.isEmpty()); // never from inside start()
    CHECK(watched.runner.isRunning());
    requireOnce(watched.finished);
    CHECK(watched.finished[0][0].value<RunId>() == id);
    CHECK_FALSE(watched.runner.isRunning());
    const RunOutcome outcome = watched.outcome();
    CHECK(watched.arrivedOn(Runner::Channel::StandardOutput) == outcome.standardOutput.bytes);
    CHECK(watched.arrivedOn(Runner::Channel::StandardError) == outcome.standardError.bytes);
    CHECK_FALSE(QFileInfo::exists(outcome.runFolder));
    return outcome;
}

QByteArray printedBy(const QStringList &arguments)
{
    const RunOutcome outcome = runOnce(childSpec(arguments));
    CHECK(endOf<Exited>(outcome).code == 0);
    return outcome.standardOutput.bytes;
}

/// Starts the child's mode "grandchild" with \a arguments and waits until both processes live,
/// which then have the returned marker in their command lines.
QString startGrandchild(Watched &watched, const QStringList &arguments)
{
    const QString marker = newMarker();
    watched.runner.start(childSpec(QStringList{"grandchild"} + arguments + QStringList{marker}));
    const auto line = [&] { return watched.arrivedOn(Runner::Channel::StandardOutput); };
    REQUIRE(QTest::qWaitFor([&] { return line().endsWith('\n'); }, 5000));
    REQUIRE(processesWith(marker) == 2);
    return marker;
}

} // namespace

TEST_CASE("standard output and standard error are kept apart", "[run]")
{
    const RunOutcome outcome = runOnce(childSpec({"both"}));
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK(outcome.standardOutput.bytes == "to output\nmore output\n");
    CHECK(outcome.standardError.bytes == "to error\n");
    CHECK_FALSE(outcome.standardOutput.isTruncated());
    CHECK(outcome.standardError.totalBytes == 9);
    REQUIRE(outcome.firstOutput);
    CHECK(*outcome.firstOutput <= outcome.wall);
}

TEST_CASE("standard input reaches the program byte for byte, then ends", "[run]")
{
    const QByteArray input = GENERATE(QByteArray(), QByteArray("na\xC3\xAFve \xF0\x9F\x90\x8D\n"),
                                      QByteArray("\0\xFF\r\n\0", 5), QByteArray(300'000, 'i'));
    RunSpec spec = childSpec({"echo"});
    spec.standardInput = input;
    CHECK(runOnce(spec).standardOutput.bytes == input);
}

TEST_CASE("a letter that comes in two writes is whole in the end", "[run]")
{
    Watched watched;
    watched.runner.start(childSpec({"split-utf8"}));
    requireOnce(watched.finished);
    CHECK(watched.arrived.size() == 2); // the raw bytes are passed on as they come
    CHECK(QString::fromUtf8(watched.outcome().standardOutput.bytes) == u"café\n"_s);
}

TEST_CASE("the exit status is the program's own", "[run]")
{
    const int code = GENERATE(0, 1, 42, 139, 255);
    CHECK(endOf<Exited>(runOnce(childSpec({"exit", QString::number(code)}))).code == code);
}

TEST_CASE("a signal that we did not send is a crash", "[run]")
{
    const int signal = GENERATE(SIGABRT, SIGSEGV, SIGKILL, SIGTERM);
    CHECK(endOf<Crashed>(runOnce(childSpec({"crash", QString::number(signal)}))).signal == signal);
}

TEST_CASE("a program that cannot start is reported with a sentence that names it", "[run]")
{
    const QTemporaryDir folder;
    QFile plain(folder.filePath("plain"));
    REQUIRE(plain.open(QIODevice::WriteOnly));
    plain.write("#!/bin/sh\n");
    plain.close();
    QFile noInterpreter(folder.filePath("no-interpreter"));
    REQUIRE(noInterpreter.open(QIODevice::WriteOnly));
    noInterpreter.write("#!/no/such/interpreter\n");
    noInterpreter.close();
    REQUIRE(noInterpreter.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    RunSpec spec;
    const QStringList programs{"/no/such/program",       folder.path(), plain.fileName(),
                               noInterpreter.fileName(), "sh",          ""};
    spec.program = programs[GENERATE(range(0, 6))];
    CAPTURE(spec.program);
    const RunOutcome outcome = runOnce(spec);
    CHECK(endOf<NotStarted>(outcome).reason.contains(spec.program));
    CHECK(endOf<NotStarted>(outcome).code == ErrorCode::NotFound);
    CHECK(outcome.standardOutput.totalBytes == 0);
}

TEST_CASE("a program that does not end by itself ends at its time limit", "[run]")
{
    const QString mode = GENERATE(u"hang"_s, u"busy"_s);
    RunSpec spec = childSpec({mode});
    spec.limits.wall = 300ms;
    const RunOutcome outcome = runOnce(spec);
    endOf<TimedOut>(outcome);
    CHECK(outcome.wall >= 300ms);
    CHECK(outcome.wall < 2s);
    CHECK((outcome.cpu > 50ms) == (mode == "busy"));
}

TEST_CASE("a flood ends at the output limit, cut to the byte", "[run]")
{
    const auto [arguments, isError] =
        GENERATE(table<QStringList, bool>({{{"flood"}, false},
                                           {{"flood", "2"}, true},
                                           {{"flood-line"}, false},
                                           {{"say", "12346"}, false}}));
    RunSpec spec = childSpec(arguments);
    spec.limits.outputBytes = 12'345;
    const RunOutcome outcome = runOnce(spec);
    endOf<OutputLimit>(outcome);
    const CapturedOutput &captured = isError ? outcome.standardError : outcome.standardOutput;
    CHECK(captured.bytes.size() == 12'345);
    CHECK(captured.totalBytes > 12'345);
    CHECK(captured.isTruncated());
    CHECK(outcome.wall < 5s);
}

TEST_CASE("output of exactly the limit is not too much", "[run]")
{
    RunSpec spec = childSpec({"say", "12345"});
    spec.limits.outputBytes = 12'345;
    const RunOutcome outcome = runOnce(spec);
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK(outcome.standardOutput.bytes.size() == 12'345);
    CHECK_FALSE(outcome.standardOutput.isTruncated());
}

TEST_CASE("too much memory ends the program, enough does not", "[run]")
{
    RunSpec spec = childSpec({"allocate", "200"});
    spec.limits.memoryBytes = 100'000'000;
    const RunOutcome stopped = runOnce(spec);
    endOf<MemoryLimit>(stopped);
    CHECK(stopped.peakResidentBytes > 100'000'000);
    CHECK(stopped.wall < 5s);

    spec.arguments.append("ends");
    spec.limits.memoryBytes = 400'000'000;
    const RunOutcome ended = runOnce(spec);
    CHECK(endOf<Exited>(ended).code == 0);
    CHECK(ended.peakResidentBytes > 200'000'000);
    CHECK(ended.peakResidentBytes < 400'000'000);
}

TEST_CASE("memory that processes share counts once against the limit", "[run]")
{
    RunSpec spec = childSpec({"share", "60", "4"});
    spec.limits.memoryBytes = 150'000'000;
    const RunOutcome outcome = runOnce(spec);
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK(outcome.standardOutput.bytes == "shared\n");
}

TEST_CASE("cancel() ends a run as Cancelled, at whatever moment", "[run]")
{
    const bool waitsForOutput = GENERATE(false, true);
    Watched watched;
    watched.runner.start(childSpec({"hang"}));
    if (waitsForOutput)
        REQUIRE(QTest::qWaitFor([&] { return !watched.arrived.isEmpty(); }, 5000));
    watched.runner.cancel();
    watched.runner.cancel();
    CHECK(watched.finished.isEmpty());
    requireOnce(watched.finished, 2000);
    endOf<Cancelled>(watched.outcome());
    watched.runner.cancel(); // idle: nothing happens
    QTest::qWait(50);
    CHECK(watched.finished.size() == 1);
}

TEST_CASE("a cancelled run is Cancelled even if it could not have started", "[run]")
{
    RunSpec spec;
    spec.program = u"/no/such/program"_s;
    Watched watched;
    watched.runner.start(spec);
    watched.runner.cancel();
    requireOnce(watched.finished);
    endOf<Cancelled>(watched.outcome());
}

TEST_CASE("cancel() ends what the program started, also in a session of its own", "[run]")
{
    const QStringList arguments = GENERATE(QStringList{"stays"}, QStringList{"stays", "own"});
    Watched watched;
    const QString marker = startGrandchild(watched, arguments);
    watched.runner.cancel();
    requireOnce(watched.finished, 2000);
    endOf<Cancelled>(watched.outcome());
    CHECK(processesWith(marker) == 0); // at the report already
}

TEST_CASE("what a program leaves running ends with it, also in a session of its own", "[run]")
{
    const QString marker = newMarker();
    const RunOutcome outcome = runOnce(childSpec({"grandchild", "exits", "own", marker}));
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK(outcome.wall < 5s);
    CHECK(processesWith(marker) == 0);
}

namespace {
QStringList warnings;
}

TEST_CASE("destroying a runner ends the program and all it started, without a word of Qt", "[run]")
{
    warnings.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { warnings.append(text); });
    const OwnTemporaryFolder temporary;
    QString marker;
    {
        Watched watched;
        marker = startGrandchild(watched, {"stays"});
    }
    {
        ProcessRunner runner; // goes while the program is starting
        runner.start(childSpec({"hang"}));
    }
    CHECK(processesWith(marker) == 0);
    CHECK(QTest::qWaitFor([&] { return temporary.leftovers().isEmpty(); }, 1000));
    qInstallMessageHandler(before);
    CHECK(warnings == QStringList());
}

TEST_CASE("a runner may go, or start again, in the slot that hears of the end", "[run]")
{
    auto runner = std::make_unique<ProcessRunner>();
    int reports = 0;
    QObject::connect(runner.get(), &Runner::finished, runner.get(), [&] {
        if (++reports == 1)
            runner->start(childSpec({"exit", "0"}));
        else
            runner.reset();
    });
    runner->start(childSpec({"exit", "1"}));
    CHECK(QTest::qWaitFor([&] { return runner == nullptr; }, 5000));
    CHECK(reports == 2);
}

TEST_CASE("a program need not read its input", "[run]")
{
    RunSpec spec = childSpec({"noread"});
    spec.standardInput = QByteArray(2'000'000, 'i');
    const RunOutcome outcome = runOnce(spec);
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK(outcome.standardOutput.bytes == "did not read\n");
}

TEST_CASE("the end of its output is not the end of a program", "[run]")
{
    const RunOutcome outcome = runOnce(childSpec({"closeout"}));
    CHECK(endOf<Exited>(outcome).code == 7);
    CHECK(outcome.standardOutput.bytes == "before\n");
    CHECK(outcome.wall >= 300ms);
}

TEST_CASE("a second start() replaces the first, whose end and output are never delivered", "[run]")
{
    const bool isFirstAtWork = GENERATE(false, true);
    Watched watched;
    QString marker;
    RunId first{};
    if (isFirstAtWork)
        marker = startGrandchild(watched, {"stays"});
    else
        first = watched.runner.start(childSpec({"both"}));
    watched.arrived.clear();
    const RunId second = watched.runner.start(childSpec({"say", "3"}));
    CHECK(second != first);
    requireOnce(watched.finished);
    CHECK(watched.finished[0][0].value<RunId>() == second);
    CHECK(watched.arrivedOn(Runner::Channel::StandardOutput) == "xxx");
    CHECK(watched.outcome().standardOutput.bytes == "xxx");
    if (isFirstAtWork)
        CHECK(QTest::qWaitFor([&] { return processesWith(marker) == 0; }, 1000));
}

TEST_CASE("a program finds its files and nothing else in a folder of its own", "[run]")
{
    const QTemporaryDir elsewhere;
    RunSpec spec = childSpec({"cwd"});
    spec.files = {{u"main.py"_s, "x = 1\n", {}},
                  {u"data/deep/naïve.csv"_s, "a,b\n", {}},
                  {u"data/link.csv"_s, {}, elsewhere.path()},
                  {u".bin/python3"_s, "#!/bin/sh\n", {}, true}};
    const RunOutcome outcome = runOnce(spec);
    CHECK(outcome.standardOutput.bytes ==
          outcome.runFolder.toUtf8() +
              "\n.bin\n.bin/python3*\ndata\ndata/deep\ndata/deep/naïve.csv\n"
              "data/link.csv -> " +
              elsewhere.path().toUtf8() + "\nmain.py\n");
    CHECK(QFileInfo::exists(elsewhere.path())); // only the link went with the folder
    CHECK(runOnce(childSpec({"cwd"})).standardOutput.bytes.count('\n') ==
          1); // the next run finds none of it

    spec.arguments = {"print", "data/deep/naïve.csv"};
    CHECK(runOnce(spec).standardOutput.bytes == "a,b\n");
}

TEST_CASE("a file that would lie outside the run's folder is refused before anything runs", "[run]")
{
    const QString path = GENERATE(u"../outside.txt"_s, u"a/../../outside.txt"_s,
                                  u"/tmp/outside.txt"_s, u".."_s, u""_s);
    CAPTURE(path);
    const OwnTemporaryFolder temporary;
    RunSpec spec = childSpec({"both"});
    spec.files = {{path, "x", {}}};
    const RunOutcome outcome = runOnce(spec);
    CHECK(endOf<NotStarted>(outcome).reason.contains(path));
    CHECK(endOf<NotStarted>(outcome).code == ErrorCode::CannotWrite);
    CHECK(outcome.standardOutput.totalBytes == 0);
    CHECK(temporary.leftovers() == QStringList());
    CHECK_FALSE(QFileInfo::exists(u"/tmp/outside.txt"_s));
}

TEST_CASE("the run's folder goes, even if the program took all rights from it", "[run]")
{
    const OrdinaryFileRights ordinary;
    const RunOutcome outcome = runOnce(childSpec({"leavefiles"}));
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK_FALSE(QFileInfo::exists(outcome.runFolder));
}

TEST_CASE("the command is program, options, script and arguments, and no shell sees it", "[run]")
{
    RunSpec spec = childSpec({"two words", "$HOME", "*", "", "a'b\"c\\", "naïve"});
    spec.programOptions = {"arguments"};
    spec.script = u"main.py"_s;
    spec.files = {{spec.script, {}, {}}};
    const RunOutcome outcome = runOnce(spec);
    CHECK(QString::fromUtf8(outcome.standardOutput.bytes) ==
          "[" + outcome.runFolder +
              "/main.py]\n[two words]\n[$HOME]\n[*]\n[]\n[a'b\"c\\]\n[naïve]\n");
}

TEST_CASE("the environment is the allow-list and what the run adds", "[run]")
{
    const QList<QByteArray> foreign{"PYTHONPATH", "PYTHONSTARTUP", "PYTHONHOME", "SECRET_API_KEY",
                                    "LD_PRELOAD", "VIRTUAL_ENV",   "DISPLAY"};
    for (const QByteArray &name : foreign) {
        REQUIRE_FALSE(qEnvironmentVariableIsSet(name));
        qputenv(name, "/must/not/pass");
    }
    RunSpec spec = childSpec({"env"});
    spec.environment = {{u"LESSON"_s, u"copying"_s}};
    spec.pathFolder = u".bin"_s;
    const RunOutcome outcome = runOnce(spec);
    for (const QByteArray &name : foreign)
        qunsetenv(name);

    const QStringList allowed{"PATH",       "HOME",     "USER",       "LOGNAME",  "LANG",
                              "LC_ALL",     "LC_CTYPE", "TZ",         "TMPDIR",   "SYSTEMROOT",
                              "TEMP",       "TMP",      "PYTHONUTF8", "NO_COLOR", "PYTHON_COLORS",
                              "MPLBACKEND", "LESSON"};
    const QStringList lines =
        QString::fromUtf8(outcome.standardOutput.bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        CAPTURE(line);
        CHECK(allowed.contains(line.section(u'=', 0, 0)));
        CHECK_FALSE(line.contains("/must/not/pass"));
    }
    const QString path = "PATH=" + outcome.runFolder + "/.bin:" + qEnvironmentVariable("PATH");
    for (const QString &line : {u"LESSON=copying"_s, u"PYTHONUTF8=1"_s, u"NO_COLOR=1"_s,
                                u"PYTHON_COLORS=0"_s, u"MPLBACKEND=Agg"_s, path})
        CHECK(lines.contains(line));
}

TEST_CASE("many runs leave no descriptor and no folder behind, and pass none on", "[run]")
{
    const auto openDescriptors = [] {
        return QDir("/proc/self/fd").entryList(QDir::Files | QDir::System).size();
    };
    const OwnTemporaryFolder temporary;
    const QByteArray inherited = printedBy({"descriptors"}); // what this process itself was given
    const auto before = openDescriptors();
    ProcessRunner other;
    other.start(childSpec({"hang"}));
    CHECK(printedBy({"descriptors"}) == inherited);
    other.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !other.isRunning(); }, 5000));
    ProcessRunner runner;
    QSignalSpy spy(&runner, &Runner::finished);
    for (int i = 0; i < 100; ++i) {
        runner.start(childSpec(i % 3 == 0   ? QStringList{"both"}
                               : i % 3 == 1 ? QStringList{"hang"}
                                            : QStringList{"exit", "1"}));
        if (i % 3 == 1)
            runner.cancel();
        if (i % 10 != 0) // every tenth run is overtaken by the next
            REQUIRE(QTest::qWaitFor([&] { return !runner.isRunning(); }, 5000));
    }
    CHECK(QTest::qWaitFor(
        [&] { return openDescriptors() == before && temporary.leftovers().isEmpty(); }, 2000));
    CHECK(openDescriptors() == before);
    CHECK(temporary.leftovers() == QStringList());
    CHECK(spy.size() == 90);
}
