// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/runspecs.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Interpreter somePython{.executable = u"/opt/it's/python3"_s, .major = 3, .minor = 13};

Lesson lessonWithData()
{
    Lesson lesson;
    lesson.dataFiles = {u"/course/data/iris.csv"_s, u"/course/data/notes.txt"_s};
    lesson.generatedData = {{u"readings.csv"_s, u"/course/data/make.py"_s, u"2 MB"_s, 1},
                            {u"other.csv"_s, u"/course/data/make.py"_s, u"2 MB"_s, 2}};
    return lesson;
}

/// The file \a path of the run, which must be there.
RunFile fileOf(const RunSpec &spec, const QString &path)
{
    const auto file = std::ranges::find(spec.files, path, &RunFile::path);
    REQUIRE(file != spec.files.end());
    return *file;
}

QStringList pathsOf(const RunSpec &spec)
{
    QStringList paths;
    for (const RunFile &file : spec.files)
        paths.append(file.path);
    return paths;
}

} // namespace

TEST_CASE("a learner's program is alone in its folder and its lines appear as they are printed",
          "[runspecs]")
{
    const RunSpec spec = programSpec(somePython, u"print('naïve')\n"_s);
    CHECK(spec.program == somePython.executable);
    CHECK(spec.programOptions.isEmpty());
    CHECK(spec.hasSiteHook); // which flushes each line
    CHECK(spec.script == "main.py");
    CHECK(spec.files == QList<RunFile>{{u"main.py"_s, "print('naïve')\n", {}}});
    CHECK(spec.arguments == QStringList());
    CHECK(spec.standardInput.isEmpty());
    CHECK(spec.limits == RunLimits());
    CHECK(programSpec(somePython, {}, u"answer.py"_s).script == "answer.py");
}

TEST_CASE("a block runs the given code with the block's input, limits and start", "[runspecs]")
{
    RunnableBlock block;
    block.code = u"print(1)\n"_s;
    block.standardInput = "3 4\n";
    block.limits = {.wall = 30s, .memoryBytes = 5, .outputBytes = 6};
    block.cold = GENERATE(false, true);
    const RunSpec spec = blockSpec({}, block, u"print(2)\n"_s, somePython, {});
    CHECK(fileOf(spec, "main.py").content == "print(2)\n");
    CHECK(spec.standardInput == "3 4\n");
    CHECK(spec.limits == block.limits);
    CHECK(spec.start == (block.cold ? StartPolicy::Cold : StartPolicy::WarmIfPossible));
}

TEST_CASE("a shell block runs in /bin/sh, where python3 is the chosen interpreter", "[runspecs]")
{
    RunnableBlock block;
    block.language = RunnableBlock::Language::Shell;
    const RunSpec spec = blockSpec({}, block, u"python3 -V\n"_s, somePython, {});
    CHECK(spec.program == "/bin/sh");
    CHECK(spec.programOptions == QStringList());
    CHECK(spec.script == "main.sh");
    CHECK(fileOf(spec, "main.sh").content == "python3 -V\n");
    CHECK(spec.pathFolder == ".bin");
    const RunFile python3 = fileOf(spec, ".bin/python3");
    CHECK(python3.isExecutable);
    CHECK(python3.content ==
          "#!/bin/sh\nexec '/opt/it'\\''s/python3' \"$@\"\n"); // its path may hold a quote
}

TEST_CASE("a block that speaks of data finds the lesson's files as links", "[runspecs]")
{
    const RunSpec without = blockSpec(lessonWithData(), {}, u"print(1)\n"_s, somePython, {});
    CHECK(pathsOf(without) == QStringList{"main.py"});
    const QList<RunFile> made{{u"data/readings.csv"_s, {}, u"/cache/readings.csv"_s}};
    const RunSpec with =
        blockSpec(lessonWithData(), {}, u"open('data/iris.csv')\n"_s, somePython, made);
    CHECK(pathsOf(with) ==
          QStringList{"main.py", "data/iris.csv", "data/notes.txt", "data/readings.csv"});
    CHECK(fileOf(with, "data/iris.csv").linkTarget == "/course/data/iris.csv");
    CHECK(fileOf(with, "data/readings.csv").linkTarget == "/cache/readings.csv");
}

TEST_CASE("generated data is for the code that mentions it, and for no other", "[runspecs]")
{
    const auto [code, names] = GENERATE(table<QString, QStringList>({
        {"print(1)", {}},
        {"open('readings.csv')", {}},
        {"open('data/readings.csv')", {"readings.csv"}},
        {"open('data/other.csv'); open('data/readings.csv')", {"readings.csv", "other.csv"}},
    }));
    QStringList mentioned;
    for (const GeneratedData &data : generatedDataFor(lessonWithData(), code))
        mentioned.append(data.name);
    CHECK(mentioned == names);
}

TEST_CASE("a Parsons problem is a program of its lines", "[runspecs]")
{
    const RunSpec spec = parsonsSpec({"for i in range(2):", "    print(i)"}, somePython);
    CHECK(fileOf(spec, "main.py").content == "for i in range(2):\n    print(i)\n");
}

TEST_CASE("tests run beside the answer, hidden from it, with a token on standard input",
          "[runspecs]")
{
    Exercise exercise;
    exercise.tests = u"from answer import f\n"_s;
    exercise.limits = {.wall = 3s, .memoryBytes = 5, .outputBytes = 6};
    const RunSpec spec =
        testsSpec(lessonWithData(), exercise, u"f = open('data/iris.csv')\n"_s, somePython, "t0");
    CHECK(spec.script == ".lectern/run_tests.py");
    CHECK(fileOf(spec, ".lectern/run_tests.py").content.contains("AssertRewriter"));
    CHECK(fileOf(spec, ".lectern/tests.py").content == "from answer import f\n");
    CHECK(fileOf(spec, "answer.py").content == "f = open('data/iris.csv')\n");
    CHECK(fileOf(spec, "data/iris.csv").linkTarget == "/course/data/iris.csv");
    CHECK(spec.standardInput == "t0\n");
    CHECK(spec.arguments == QStringList()); // a command line can be read by anybody
    CHECK(spec.limits == exercise.limits);
}

TEST_CASE("a case runs the answer as a program, with its input and arguments", "[runspecs]")
{
    Exercise exercise;
    exercise.tests = u"secret = 42\n"_s;
    exercise.limits = {.wall = 3s, .memoryBytes = 5, .outputBytes = 6};
    const RunSpec spec =
        caseSpec({}, exercise, {.standardInput = "3\n", .arguments = {"-v"}, .expected = u"9\n"_s},
                 u"x\n"_s, somePython);
    CHECK(spec.script == "answer.py");
    CHECK(pathsOf(spec) == QStringList{"answer.py"}); // neither tests nor what is expected
    CHECK(spec.arguments == QStringList{"-v"});
    CHECK(spec.standardInput == "3\n");
    CHECK(spec.limits == exercise.limits);
}

TEST_CASE("a block is measured by its expectations and its exit status", "[runspecs]")
{
    RunnableBlock block;
    block.exitCode = 1;
    block.expectations = {{.text = u"a\n"_s, .line = 4},
                          {.stream = OutputStream::StandardError, .text = u"b\n"_s, .line = 8}};
    const Expected expected = expectedOf(block);
    CHECK(expected.exitCode == 1);
    REQUIRE(expected.expectations.size() == 2);
    CHECK(expected.expectations[1].line == 8);
}
