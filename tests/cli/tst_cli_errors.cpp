// SPDX-License-Identifier: GPL-3.0-or-later
// What lectern-cli refuses, and how: the exit status and one clear sentence.
#include "support/cliprocess.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

/// One line on standard error, with \a part, saying what to do, and no trace of the program's
/// inside.
void checkRefused(const CliResult &result, int status, const QString &part)
{
    CAPTURE(result.error);
    CHECK(result.status == status);
    CHECK(result.output.isEmpty());
    CHECK(result.error.contains(part));
    CHECK(result.error.startsWith("lectern-cli: "_L1));
    CHECK(result.error.count(u'\n') == 1);
    CHECK((result.error.endsWith(".\n"_L1) || result.error.endsWith("?\n"_L1)));
    CHECK_FALSE(result.error.contains("terminate called"_L1));
}

const QString answer = u"01-first/hello/exercises/add/solution.py"_s;

/// A virtual environment without any package.
QString emptyPython(const QString &folder)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    REQUIRE_FALSE(python.isEmpty());
    REQUIRE(QProcess::execute(python, {u"-m"_s, u"venv"_s, u"--without-pip"_s, folder}) == 0);
    return folder + "/bin/python3"_L1;
}

} // namespace

TEST_CASE("a file to run must be a text file that is there", "[cli]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    };
    write(u"latin.py"_s, "ok\n# gr\xFC\xDF\n");
    write(u"nul.py"_s, QByteArray("a\0b", 3));
    write(u"ok.py"_s, "print()");
    REQUIRE(mkfifo(folder.filePath(u"pipe.py"_s).toLocal8Bit().constData(), 0600) == 0);
    const auto [arguments, part] = GENERATE(table<QStringList, QString>({
        {{"no.py"}, "no.py: There is no such file, and it is no address of a demo"},
        {{"latin.py"}, "latin.py:2: This line is not UTF-8. Save the file as UTF-8"},
        {{"nul.py"}, "nul.py:1: This line contains a NUL"},
        {{"."}, ".: This is not a regular file"},
        {{"pipe.py"}, "pipe.py: This is not a regular file"},
        {{"/dev/zero"}, "/dev/zero: This is not a regular file"},
        {{"ok.py", "--expect", "no.txt"}, "no.txt: This file does not exist"},
        {{"ok.py", "--expect", "latin.py"}, "latin.py:2: This line is not UTF-8"},
        {{"ok.py", "--stdin", "no.txt"}, "no.txt: This file cannot be read"},
        {{"ok.py", "--stdin", "/dev/zero"}, "/dev/zero: This is more than 100000000 bytes"},
        {{"ok.py", "--expect", "ok.py", "--rule", "fuzzy"},
         "There is no rule \"fuzzy\". Rules are: exact, trailing,"},
        {{"ok.py", "--rule", "tokens"}, "--rule compares with something: add --expect FILE"},
        {{"ok.py", "--expect", "ok.py", "--rule", "json"}, "ok.py: "},
        {{"\x1b[31m.py"}, "\\x1b[31m.py: There is no such file"},
    }));
    CAPTURE(arguments);
    QElapsedTimer clock;
    clock.start();
    checkRefused(runCli(QStringList{u"run"_s} + arguments, folder.path()), 2, part);
    CHECK(clock.elapsed() < 20'000);
}

TEST_CASE("an unknown lesson, block, exercise or course is refused with what there is", "[cli]")
{
    const TempCourse course;
    const auto [arguments, part] = GENERATE(table<QStringList, QString>({
        {{"run", "first/hallo#add-two"},
         "There is no lesson \"first/hallo\". Did you mean first/hello?"},
        {{"run", "no/where#x"}, "There is no lesson \"no/where\". \"lectern-cli list\" shows all"},
        {{"run", "first/hello#nope"}, "The lesson first/hello has no demo or pitfall \"nope\""},
        {{"run", "first/hello#sum"}, "has no demo or pitfall \"sum\""}, // a quiz does not run
        {{"check", "first/hello#nope", "a.py"}, "The lesson first/hello has no exercise \"nope\""},
        {{"check", "first/hello", "a.py"},
         "\"first/hello\" is not an exercise. Write stage/lesson#exercise"},
        {{"check", "first/hello#add", "/no/such.py"}, "/no/such.py: This file does not exist"},
    }));
    CAPTURE(arguments);
    checkRefused(runCli(arguments + QStringList{u"--course"_s, course.path()}, course.path()), 2,
                 part);
    checkRefused(
        runCli({u"verify"_s, course.path(), u"--lesson"_s, u"first/hallo"_s}, course.path()), 2,
        u"Did you mean first/hello?"_s);
}

TEST_CASE("a folder that is no course is refused by every command", "[cli]")
{
    const TempCourse course;
    const QStringList arguments = GENERATE(
        QStringList{"list", "--course"}, QStringList{"verify"}, QStringList{"doctor", "--course"},
        QStringList{"run", "first/hello#add-two", "--course"},
        QStringList{"check", "first/hello#add", "a.py", "--course"});
    CAPTURE(arguments);
    checkRefused(runCli(arguments + QStringList{u"/no/such"_s}, course.path()), 2,
                 u"/no/such: There is no such folder"_s);
    checkRefused(runCli(arguments + QStringList{course.path(u"01-first"_s)}, course.path()), 2,
                 u"There is no course.yaml here"_s);
}

TEST_CASE("without a usable Python the exit status is 3", "[cli]")
{
    const TempCourse course;
    course.write(u"old.sh"_s, "#!/bin/sh\necho I am no Python >&2\nexit 1\n");
    REQUIRE(QFile::setPermissions(course.path(u"old.sh"_s), QFile::ReadOwner | QFile::ExeOwner));
    const QStringList arguments = GENERATE(
        QStringList{"run", "first/hello#add-two", "--course", "."}, QStringList{"verify", "."},
        QStringList{"check", "first/hello#add", answer, "--course", "."});
    CAPTURE(arguments);
    const auto run = [&](const QString &python) {
        return runCli(arguments + QStringList{u"--python"_s, python}, course.path());
    };
    checkRefused(run(u"/no/such"_s), 3, u"/no/such"_s);
    checkRefused(run(u"./old.sh"_s), 3,
                 u"It does not work as a Python 3; it says: I am no Python"_s);
    checkRefused(run(u"./course.yaml"_s), 3, u"course.yaml: "_s);
}

TEST_CASE("a Python without a package that is needed is told which, with exit status 3", "[cli]")
{
    const TempCourse course;
    const QString python = emptyPython(course.path(u"../venv"_s));
    course.replace(TempCourse::lesson, "data:\n", "needs: [\"pandas>=2.0\"]\ndata:\n");
    const QString part = u"This needs pandas>=2.0, which CPython"_s;
    const auto run = [&](const QStringList &arguments) {
        return runCli(arguments + QStringList{u"--python"_s, python}, course.path());
    };
    checkRefused(run({u"run"_s, u"first/hello#add-two"_s, u"--course"_s, u"."_s}), 3, part);
    checkRefused(run({u"check"_s, u"first/hello#add"_s, answer, u"--course"_s, u"."_s}), 3, part);
    checkRefused(
        run({u"check"_s, u"first/hello#add"_s, answer, u"--course"_s, u"."_s, u"--json"_s}), 3,
        part);

    const CliResult verified = run({u"verify"_s, u"."_s});
    CHECK(verified.status == 3);
    CHECK(verified.output.contains(part));
    CHECK(verified.output.contains("not run because a package is missing"_L1));
    const CliResult doctor = run({u"doctor"_s, u"--course"_s, u"."_s});
    CHECK(doctor.status == 3);
    CHECK(doctor.output.contains(part));
    CHECK(doctor.output.contains("virtual environment"_L1));
}
