// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the built lectern-cli. What it prints is compared with tests/golden/cli/NAME.txt;
// LECTERN_UPDATE_GOLDEN=1 rewrites those files: look at the difference before you keep it.
#include "support/cliprocess.h"
#include "support/stringmakers.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

/// A course and a folder for files, and the program run among them.
class Cli
{
public:
    TempCourse course;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path(name);
    }
    QString path(const QString &name = u"."_s) const
    {
        return QDir::cleanPath(m_work.filePath(name));
    }
    CliResult run(const QStringList &arguments) const { return runCli(arguments, m_work.path()); }
    QJsonObject json(const QStringList &arguments) const { return run(arguments).json(); }
    void compareWithGolden(const QString &name, const QStringList &arguments) const
    {
        checkGolden(name, arguments, run(arguments),
                    {{course.path(), u"<course>"_s}, {m_work.path(), u"<work>"_s}});
    }

private:
    QTemporaryDir m_work;
};

const QString exercise = u"first/hello#add"_s;
const QString answers = u"01-first/hello/exercises/add/"_s;

} // namespace

TEST_CASE("list shows what there is, with the ids that the other commands take", "[cli]")
{
    const Cli cli;
    cli.compareWithGolden(u"list"_s, {u"list"_s, u"--course"_s, cli.course.path()});
    cli.compareWithGolden(u"list-json"_s,
                          {u"list"_s, u"--json"_s, u"--course"_s, cli.course.path()});
}

TEST_CASE("list of a broken course shows what can be read, and every problem", "[cli]")
{
    const Cli cli;
    cli.course.replace(TempCourse::lesson, "minutes: 5", "minutes: x");
    cli.course.replace(TempCourse::lesson, "title: Hello", "title: \"100%1 \\e[31mred\"");
    cli.course.replace("course.yaml", "format: 1", "format: 2");
    cli.compareWithGolden(u"list-broken"_s, {u"list"_s, u"--course"_s, cli.course.path()});
    cli.compareWithGolden(u"list-broken-json"_s,
                          {u"list"_s, u"--json"_s, u"--course"_s, cli.course.path()});
}

TEST_CASE("run passes a program's output through and says how it ended", "[cli]")
{
    Cli cli;
    const QString ok =
        cli.write(u"ok.py"_s, "import sys\nprint(input())\nprint('warning', file=sys.stderr)\n");
    const QString input = cli.write(u"input.txt"_s, "gr\xC3\xBC\xC3\x9F\n");
    const QString raising =
        cli.write(u"raising.py"_s, "print(1)\nraise ValueError('100%1 wrong')\n");
    const QString exit = cli.write(u"exit.py"_s, "raise SystemExit(3)\n");
    cli.compareWithGolden(u"run-stdin"_s, {u"run"_s, ok, u"--stdin"_s, input});
    cli.compareWithGolden(u"run-json"_s, {u"run"_s, ok, u"--stdin"_s, input, u"--json"_s});
    cli.compareWithGolden(u"run-raising"_s, {u"run"_s, raising});
    cli.compareWithGolden(u"run-raising-json"_s, {u"run"_s, raising, u"--json"_s});
    cli.compareWithGolden(u"run-exit"_s, {u"run"_s, exit});
}

TEST_CASE("run compares standard output with a file under a rule", "[cli]")
{
    Cli cli;
    const QString file = cli.write(u"a.py"_s, "print('a 0.50')\nprint('b')\n");
    const QString same = cli.write(u"same.txt"_s, "a 0.50\nb\n");
    const QString loose = cli.write(u"loose.txt"_s, "b a\n0.5\n");
    const QString near = cli.write(u"near.txt"_s, "a 0.5\nb\n");
    cli.compareWithGolden(u"run-match"_s, {u"run"_s, file, u"--expect"_s, same});
    cli.compareWithGolden(u"run-match-exact"_s, {u"run"_s, file, u"--expect"_s, same, u"--rule"_s,
                                                 u"exact"_s, u"--json"_s});
    cli.compareWithGolden(u"run-mismatch"_s, {u"run"_s, file, u"--expect"_s, near});
    cli.compareWithGolden(u"run-mismatch-json"_s,
                          {u"run"_s, file, u"--expect"_s, near, u"--json"_s});
    cli.compareWithGolden(u"run-numbers"_s,
                          {u"run"_s, file, u"--expect"_s, near, u"--rule"_s, u"numbers"_s});
    cli.compareWithGolden(u"run-tokens"_s,
                          {u"run"_s, file, u"--expect"_s, loose, u"--rule"_s, u"tokens"_s});
    const QString raising = cli.write(u"r.py"_s, "raise KeyError(1)\n");
    cli.compareWithGolden(u"run-raising-expect-json"_s, {u"run"_s, raising, u"--expect"_s, same,
                                                         u"--rule"_s, u"tokens"_s, u"--json"_s});
}

TEST_CASE("run knows a lesson's blocks by their address", "[cli]")
{
    const Cli cli;
    const QString course = cli.course.path();
    cli.compareWithGolden(u"run-demo"_s,
                          {u"run"_s, u"first/hello#add-two"_s, u"--course"_s, course});
    cli.compareWithGolden(u"run-demo-json"_s,
                          {u"run"_s, u"first/hello#add-two"_s, u"--course"_s, course, u"--json"_s});
    cli.compareWithGolden(u"run-pitfall"_s,
                          {u"run"_s, u"first/hello#bad-index"_s, u"--course"_s, course});
    cli.compareWithGolden(u"run-fix"_s,
                          {u"run"_s, u"first/hello#bad-index.fix"_s, u"--course"_s, course});
    cli.compareWithGolden(u"run-shell"_s,
                          {u"run"_s, u"first/hello#shell"_s, u"--course"_s, course});
    cli.compareWithGolden(u"run-data"_s, {u"run"_s, u"first/hello#big"_s, u"--course"_s, course});
}

TEST_CASE("run judges a program by its memory budget, without ending it", "[cli]")
{
    Cli cli;
    const QString file = cli.write(u"a.py"_s, "x = bytearray(b'a' * 120_000_000)\nprint(len(x))\n");
    const CliResult kept = cli.run({u"run"_s, file, u"--peak"_s, u"400"_s});
    CHECK(kept.status == 0);
    CHECK(kept.error.contains("below the budget"));
    const CliResult above = cli.run({u"run"_s, file, u"--peak"_s, u"100"_s, u"--json"_s});
    CHECK(above.status == 1);
    const QJsonObject object = above.json();
    CHECK(object[u"stdout"_s].toString() == u"120000000\n");
    CHECK(object[u"verdict"_s][u"kind"_s].toString() == u"over_budget");
}

TEST_CASE("run ends a program at its limits, and says which", "[cli]")
{
    Cli cli;
    const auto [code, option, value, outcome] =
        GENERATE(table<QByteArray, QString, QString, QString>({
            {"while True: pass\n", "--wall", "0.3", "timed_out"},
            {"import time\nx = bytearray(300_000_000)\nx[::4096] = "
             "bytes(len(x[::4096]))\ntime.sleep(8)\n",
             "--memory", "100", "memory_limit"},
            {"while True: print('x' * 100)\n", "--output", "0.01", "output_limit"},
        }));
    CAPTURE(outcome);
    const QString file = cli.write(u"a.py"_s, code);
    QElapsedTimer clock;
    clock.start();
    const CliResult result = cli.run({u"run"_s, file, option, value, u"--json"_s});
    CHECK(clock.elapsed() < 8000);
    CHECK(result.status == 1);
    const QJsonObject object = result.json();
    CHECK(object[u"outcome"].toString() == outcome);
    CHECK(object[u"exit_code"].isNull());
    CHECK(object[u"signal"].isNull());
    CHECK(object[u"truncated"].toBool() == (outcome == u"output_limit"));
    CHECK(object[u"stdout"].toString().size() == (outcome == u"output_limit" ? 10'000 : 0));
    CHECK(object[u"stdout_bytes"].toInteger() >= object[u"stdout"].toString().size());
    CHECK_FALSE(object.contains(u"verdict"_s)); // nothing was expected
    const CliResult text = cli.run({u"run"_s, file, option, value});
    CHECK(text.status == 1);
    CHECK(text.error.contains("The program was stopped "_L1));
}

TEST_CASE("the output in JSON is valid UTF-8, cut at the limit", "[cli]")
{
    Cli cli;
    const QString file = cli.write(
        u"a.py"_s, "import os, signal, sys\nos.write(1, b'abc\\xff\\xc3\\xbc\\xc3\\xbc')\n"
                   "sys.stdout.flush()\nos.kill(os.getpid(), signal.SIGSEGV)\n");
    const QJsonObject whole = cli.json({u"run"_s, file, u"--json"_s});
    CHECK(whole[u"stdout"].toString() == u"abc\uFFFD\u00FC\u00FC");
    CHECK(whole[u"stdout_bytes"].toInteger() == 8);
    CHECK_FALSE(whole[u"truncated"].toBool());
    CHECK(whole[u"outcome"].toString() == u"crashed");
    CHECK(whole[u"signal"].toInteger() == SIGSEGV);
    CHECK(whole[u"exit_code"].isNull());
    const QJsonObject cut = cli.json({u"run"_s, file, u"--json"_s, u"--output"_s, u"0.000007"_s});
    CHECK(cut[u"stdout"].toString() == u"abc\uFFFD\u00FC\uFFFD"); // a letter was cut
    CHECK(cut[u"stdout_bytes"].toInteger() == 8);
    CHECK(cut[u"truncated"].toBool());
}

TEST_CASE("run --instrument objects --line records before that line and at the end", "[cli]")
{
    Cli cli;
    const QString file = cli.write(u"a.py"_s, "a = []\nfor i in range(2):\n    a.append(i)\n");
    const QStringList run{u"run"_s, file, u"--json"_s, u"--line"_s, u"3"_s, u"--instrument"_s};
    const QJsonObject recording =
        cli.json(run + QStringList{u"objects"_s})[u"recording"].toObject();
    const QJsonArray moments = recording[u"objects"].toArray();
    REQUIRE(moments.size() == 3);
    CHECK(moments[1][u"line"] == 3);
    CHECK(moments[1][u"visit"] == 2);
    CHECK(moments[2][u"line"].isNull());
    CHECK_FALSE(recording.contains(u"step_objects"_s));
    const QJsonObject both =
        cli.json(run + QStringList{u"objects,steps"_s})[u"recording"].toObject();
    CHECK(both[u"objects"].toArray().size() == 3);
    CHECK(both[u"step_objects"].toArray().size() == 6);
    CHECK(cli.run({u"run"_s, file, u"--line"_s, u"3"_s}).status == 2);
}

TEST_CASE("in a pipe a program's bytes pass as they are", "[cli]")
{
    Cli cli;
    const QString file =
        cli.write(u"a.py"_s, "import os\nos.write(1, b'\\x1b[31mred\\x00\\xff\\n')\n");
    CHECK(cli.run({u"run"_s, file}).bytes == QByteArray("\x1b[31mred\0\xff\n", 11));
}

TEST_CASE("run --repeat runs that often and all must match", "[cli]")
{
    Cli cli;
    const QString file = cli.write(u"a.py"_s, "print(1)\n");
    const QString expected = cli.write(u"e.txt"_s, "1\n");
    cli.compareWithGolden(u"run-repeat"_s,
                          {u"run"_s, file, u"--expect"_s, expected, u"--repeat"_s, u"3"_s});
    cli.compareWithGolden(u"run-repeat-json"_s,
                          {u"run"_s, file, u"--repeat"_s, u"2"_s, u"--json"_s, u"--cold"_s});
    const QTemporaryDir outside(QDir::homePath() + "/.lectern-tests-XXXXXX"); // no run's own /tmp
    const QByteArray seen = outside.filePath(u"seen"_s).toUtf8();
    const QString moody = cli.write(u"b.py"_s, "import os\nprint(os.path.exists('" + seen +
                                                   "'))\nopen('" + seen + "', 'w')\n");
    const QString no = cli.write(u"no.txt"_s, "False\n");
    const CliResult result = cli.run({u"run"_s, moody, u"--expect"_s, no, u"--repeat"_s, u"2"_s});
    CHECK(result.status == 1);
    CHECK(result.error.contains("1 of 2 runs matched."_L1));
}

TEST_CASE("check judges an answer test by test", "[cli]")
{
    const Cli cli;
    const QString course = cli.course.path();
    const auto check = [&](const QString &golden, const QString &answer,
                           const QStringList &more = {}) {
        cli.compareWithGolden(golden,
                              QStringList{u"check"_s, exercise, cli.course.path(answers + answer),
                                          u"--course"_s, course} +
                                  more);
    };
    check(u"check-passing"_s, u"solution.py"_s);
    check(u"check-passing-json"_s, u"solution.py"_s, {u"--json"_s});
    check(u"check-failing"_s, u"wrong/never_negative.py"_s);
    check(u"check-failing-json"_s, u"wrong/never_negative.py"_s, {u"--json"_s});
    check(u"check-no-python"_s, u"solution.md"_s);
}

TEST_CASE("verify proves a sound course and counts what it ran", "[cli]")
{
    const Cli cli;
    cli.compareWithGolden(u"verify"_s, {u"verify"_s, cli.course.path()});
    cli.compareWithGolden(u"verify-json"_s, {u"verify"_s, cli.course.path(), u"--json"_s,
                                             u"--jobs"_s, u"2"_s, u"--lesson"_s, u"first/hello"_s});
}

TEST_CASE("verify names file, line and difference of what is not as expected", "[cli]")
{
    const Cli cli;
    cli.course.replace(TempCourse::lesson, "```text expect\n4\n", "```text expect\n5\n");
    cli.course.replace(TempCourse::lesson, "print(\"a listing\")", "print = = 1");
    cli.course.replace(answers + "solution.py", "return a + b", "return a - b");
    cli.course.replace(answers + "wrong/never_negative.py", "a sum can be negative",
                       "something else");
    cli.compareWithGolden(u"verify-failing"_s, {u"verify"_s, cli.course.path()});
}

TEST_CASE("verify of a broken course runs nothing and lists every problem", "[cli]")
{
    const Cli cli;
    cli.course.replace(TempCourse::lesson, "minutes: 5", "minutes: x");
    cli.course.replace(TempCourse::lesson, "rule=tokens", "rule=words");
    cli.course.remove(answers + "solution.md");
    cli.compareWithGolden(u"verify-broken"_s, {u"verify"_s, cli.course.path()});
    cli.compareWithGolden(u"verify-broken-json"_s, {u"verify"_s, cli.course.path(), u"--json"_s});
}

TEST_CASE("verify --junit writes XML with a case for each item", "[cli]")
{
    Cli cli;
    cli.course.replace(TempCourse::lesson, "print(N + 2)",
                       "print('\\x1b]0;x\\x07 <&> \\ufffe]]>')");
    const CliResult result =
        cli.run({u"verify"_s, cli.course.path(), u"--junit"_s, cli.path(u"report.xml"_s)});
    CHECK(result.status == 1);
    QFile file(cli.path(u"report.xml"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int cases = 0;
    QStringList failures;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"testcase")
            ++cases;
        if (xml.isStartElement() && xml.name() == u"failure")
            failures.append(xml.attributes().value(u"message").toString());
    }
    CHECK(xml.errorString() == QString());
    CHECK(cases == 12);
    REQUIRE(failures.size() == 1);
    CHECK(failures.first().contains("<&>"_L1));
    CHECK(failures.first().contains("\\x1b"_L1));
}

TEST_CASE("a JUnit report that cannot be written is an error", "[cli]")
{
    const Cli cli;
    const CliResult result =
        cli.run({u"verify"_s, cli.course.path(), u"--junit"_s, u"/no/such/folder/report.xml"_s});
    CHECK(result.status == 2);
    CHECK(
        result.error.contains("/no/such/folder/report.xml: The JUnit report cannot be written"_L1));
}

TEST_CASE("doctor names the Python that would be used and what each lesson lacks", "[cli]")
{
    const Cli cli;
    cli.course.replace(TempCourse::lesson, "data:\n",
                       "needs: [no-such-package-of-lectern]\ndata:\n");
    const CliResult result = cli.run({u"doctor"_s, u"--course"_s, cli.course.path(), u"--json"_s});
    CHECK(result.status == 3);
    const QJsonObject object = result.json();
    CHECK(object.keys() == QStringList{"folders", "interpreters", "lessons"});
    REQUIRE_FALSE(object[u"interpreters"].toArray().isEmpty());
    const QJsonObject python = object[u"interpreters"][0].toObject();
    CHECK(python.keys() == QStringList{"chosen", "executable", "free_threaded", "implementation",
                                       "path", "usable", "version", "virtual_environment"});
    CHECK(python[u"chosen"].toBool());
    CHECK(object[u"lessons"].toArray() ==
          QJsonArray{QJsonObject{{"id", "first/hello"},
                                 {"ready", false},
                                 {"missing", QJsonArray{"no-such-package-of-lectern"}}}});
    CHECK(object[u"folders"].toArray().size() == 2);
    const CliResult text = cli.run({u"doctor"_s, u"--course"_s, cli.course.path()});
    CHECK(text.output.contains("no-such-package-of-lectern"_L1));
    const CliResult none =
        cli.run({u"doctor"_s, u"--course"_s, cli.course.path(), u"--python"_s, u"/no/such"_s});
    CHECK(none.status == 3);
    CHECK(none.output.contains("No usable Python. Install one"_L1));
}

TEST_CASE("bad usage ends with 2 and a pointer to the help", "[cli]")
{
    const QStringList arguments = GENERATE(
        QStringList{}, QStringList{"fly"}, QStringList{"list", "--nope"}, QStringList{"run"},
        QStringList{"check", "a/b#c"}, QStringList{"run", "a.py", "--wall", "soon"},
        QStringList{"run", "a.py", "--repeat", "0"});
    CAPTURE(arguments);
    const CliResult result = runCli(arguments, QDir::tempPath());
    CHECK(result.status == 2);
    CHECK(result.output.isEmpty());
    CHECK(result.error.contains("Run with --help for more information."_L1));
}

TEST_CASE("a call for --help or --version is answered", "[cli]")
{
    const CliResult help = runCli({u"--help"_s}, QDir::tempPath());
    CHECK(help.status == 0);
    for (const QString &command :
         {u"list"_s, u"run"_s, u"compare"_s, u"sweep"_s, u"check"_s, u"verify"_s, u"doctor"_s})
        CHECK(help.output.contains("\n  "_L1 + command));
    CHECK(runCli({u"--version"_s}, QDir::tempPath()).output.startsWith("lectern-cli "_L1));
}

TEST_CASE("check --all checks a folder of answers and reports in the order of their names", "[cli]")
{
    const Cli cli;
    const QString folder = cli.path(u"answers"_s);
    const auto answer = [&](const QByteArray &source) {
        REQUIRE(QDir().mkpath(folder + "/first/hello"));
        QFile file(folder + "/first/hello/add.py");
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(source);
    };
    const QStringList call{u"check"_s,    u"--all"_s,        folder,
                           u"--course"_s, cli.course.path(), u"--json"_s};
    answer(cli.course.read(answers + "solution.py"));
    const CliResult right = cli.run(call);
    CHECK(right.status == 0);
    CHECK(right.json()[u"passed"_s].toBool());
    const QJsonObject first = right.json()[u"answers"_s].toArray()[0].toObject();
    CHECK(first[u"exercise"_s].toString() == exercise);
    CHECK(first[u"passed"_s].toBool());
    answer("def add(a, b):\n    return 0\n");
    const CliResult wrong = cli.run(call);
    CHECK(wrong.status == 1);
    CHECK_FALSE(wrong.json()[u"passed"_s].toBool());
    QFile::rename(folder + "/first/hello/add.py", folder + "/first/hello/none.py");
    CHECK(cli.run(call).status == 2);
    CHECK(cli.run({u"check"_s}).status == 2);
}

TEST_CASE("run --stdin - passes on what is typed, as it comes", "[cli]")
{
    Cli cli;
    const QString file = cli.write(u"a.py"_s, "print('first', input())\nprint('then', input())\n");
    QProcess process;
    process.start(QStringLiteral(LECTERN_CLI), {u"run"_s, file, u"--stdin"_s, u"-"_s});
    REQUIRE(process.waitForStarted());
    process.write("one\n");
    REQUIRE(QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000));
    CHECK(process.readLine() == "first one\n");
    process.write("two\n");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(20'000));
    CHECK(process.readAllStandardOutput() == "then two\n");
    CHECK(process.exitCode() == 0);
}

TEST_CASE("run tells which limit ended a program, and where it was", "[cli]")
{
    Cli cli;
    const QString busy = cli.write(u"busy.py"_s, "def spin():\n    while True: pass\nspin()\n");
    const QJsonObject cpu = cli.json({u"run"_s, busy, u"--cpu"_s, u"0.2"_s, u"--json"_s});
    CHECK(cpu[u"outcome"_s].toString() == u"timed_out");
    CHECK(cpu[u"killed_by"_s].toString() == u"cpu");
    CHECK(cpu[u"stopped_at"_s].toObject()[u"line"_s].toInt() == 2);
    CHECK(cpu[u"stopped_at"_s].toObject()[u"function"_s].toString() == u"spin");
    const QString writes = cli.write(u"writes.py"_s, "with open('x', 'wb') as f:\n"
                                                     "    while True: f.write(bytes(100_000))\n");
    const QJsonObject disk = cli.json({u"run"_s, writes, u"--disk"_s, u"5"_s, u"--json"_s});
    CHECK(disk[u"outcome"_s].toString() == u"disk_limit");
    const QString forks =
        cli.write(u"forks.py"_s, "import os, time\nfor i in range(60): os.fork() or time.sleep(9)"
                                 "\ntime.sleep(9)\n");
    const QJsonObject many = cli.json({u"run"_s, forks, u"--processes"_s, u"20"_s, u"--json"_s});
    CHECK(many[u"outcome"_s].toString() == u"process_limit");
    CHECK(many[u"processes_peak"_s].toInt() > 20);
}
