// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/catalog.h"

#include "support/stringmakers.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>

#include <sys/stat.h>

using namespace Lectern;
using Lectern::Test::TempCourse;

namespace {

void checkProblem(const TempCourse &course, const QString &file, int line, const QString &part)
{
    const Problems problems = course.load().problems;
    for (const Problem &problem : problems)
        UNSCOPED_INFO(problem.text().toStdString());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().file == course.path(file));
    CHECK(problems.first().line == line);
    CHECK(problems.first().message.contains(part));
}

} // namespace

TEST_CASE("a sound course is read as it stands", "[courseloader]")
{
    const TempCourse course;
    const CourseLoad load = course.load();
    CHECK(load.isSound());
    CHECK(load.course.id == "golden");
    CHECK(load.course.folder == course.path());
    CHECK(load.course.title == "A golden course");
    CHECK(load.course.authors == QStringList{"Lectern"});
    CHECK(load.course.license == "CC-BY-4.0");
    CHECK(load.course.python == ">=3.9");
    REQUIRE(load.course.stages.size() == 1);
    CHECK(load.course.stages.first().slug == "first"); // the folder's name without its number
    CHECK(load.course.stages.first().title == "First steps");
    REQUIRE(load.course.findLesson(u"first/hello"));
    CHECK(load.course.findLesson(u"hello") == nullptr);
}

TEST_CASE("each broken rule of a manifest is one problem at its line", "[courseloader]")
{
    const QString stage = "01-first/stage.yaml";
    const auto [file, before, after, line,
                part] = GENERATE_COPY(table<QString, QByteArray, QByteArray, int, QString>({
        {"course.yaml", "format: 1\n", "", 1, "The key \"format\" is missing"},
        {"course.yaml", "format: 1", "format: 2", 1,
         "\"format\" must be a whole number from 1 to 1"},
        {"course.yaml", "id: golden", "id: Golden Course", 2, "\"Golden Course\" is not an id"},
        {"course.yaml", "id: golden", "id: " + QByteArray(41, 'a'), 2, "is not an id"},
        {"course.yaml", "title: A golden course", "title: ''", 3, "\"title\" is empty"},
        {"course.yaml", "[Lectern]", "Lectern", 5, "\"authors\" must be a list of texts"},
        {"course.yaml", "license: CC-BY-4.0\n", "", 1, "The key \"license\" is missing"},
        {"course.yaml", "license:", "licence: x\nlicense:", 6,
         "The key \"licence\" is unknown here"},
        {"course.yaml", "[01-first]", "[01-first, 02-next]", 8, "There is no folder \"02-next\""},
        {"course.yaml", "[01-first]", "[01-first, 01-first]", 8, "\"01-first\" is listed twice"},
        {"course.yaml", "[01-first]", "[01-first, ../evil]", 8, "\"../evil\" is not a folder name"},
        {"course.yaml", "[01-first]", "[01-first, /etc]", 8, "\"/etc\" is not a folder name"},
        {"course.yaml", "[01-first]", "[01-first, \"01-first\\n\"]", 8, "is not a folder name"},
        {"course.yaml", "[01-first]", "[]", 8, "\"stages\" is an empty list"},
        {stage, "title: First steps\n", "", 1, "The key \"title\" is missing"},
        {stage, "title: First", "lessens: []\ntitle: First", 1,
         "The key \"lessens\" is unknown here"},
        {stage, "[hello]", "[hello, missing]", 3, "There is no folder \"missing\""},
        {stage, "title", "\ttitle", 1, "This is not valid YAML"},
    }));
    CAPTURE(file, before, after);
    const TempCourse course;
    course.replace(file, before, after);
    if (after == "[]") // then the stage is unlisted, too: another test
        course.remove("01-first");
    checkProblem(course, file, line, part);
}

TEST_CASE("a folder that is on no list is a problem of the list", "[courseloader]")
{
    const TempCourse course;
    course.write("01-first/forgotten/lesson.md", "x");
    course.write("01-first/notes/README.md", "not a lesson, so no problem");
    checkProblem(course, "01-first/stage.yaml", 0, "The folder \"forgotten\" is not listed here");
    course.remove("01-first/forgotten");
    course.write("02-more/stage.yaml", "x");
    checkProblem(course, "course.yaml", 0, "The folder \"02-more\" is not listed here");
}

TEST_CASE("all problems of all files are reported at once, in the order of the files",
          "[courseloader]")
{
    const TempCourse course;
    const QString add = "01-first/hello/exercises/add/";
    course.replace("course.yaml", "format: 1", "format: 9");
    course.replace("course.yaml", "license", "licence");
    course.replace("01-first/stage.yaml", "[hello]", "[hello, missing]");
    course.replace(TempCourse::lesson, "minutes: 5", "minutes: x");
    course.replace(TempCourse::lesson, "rule=tokens", "rule=words");
    course.replace(TempCourse::lesson, "dot.png", "no.png");
    course.replace(add + "task.md", "difficulty: 1", "difficulty: 9");
    course.remove(add + "solution.md");
    course.remove(add + "right");
    QStringList found;
    for (const Problem &problem : course.load().problems)
        found.append(
            QString("%1:%2").arg(problem.file.mid(course.path().size() + 1)).arg(problem.line));
    CHECK(found == QStringList{"course.yaml:1", "course.yaml:1", "course.yaml:6",
                               "01-first/stage.yaml:3", QString(TempCourse::lesson) + ":3",
                               QString(TempCourse::lesson) + ":13",
                               QString(TempCourse::lesson) + ":45", add + "task.md:3",
                               add + "solution.md:0", add.chopped(1) + ":0"});
}

TEST_CASE("YAML that attacks its reader is refused at once with its line", "[courseloader]")
{
    QByteArray laughs = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (char c = 'b'; c <= 'z'; ++c)
        laughs += QByteArray(1, c) + ": &" + c + " [" + QByteArray("*") + char(c - 1) + ", *" +
                  char(c - 1) + "]\n";
    QByteArray many = "title: [";
    for (int i = 0; i < 100'001; ++i)
        many += "1,";
    const auto [yaml, line, part] = GENERATE_COPY(table<QByteArray, int, QString>({
        {laughs, 1, "anchors and aliases"},
        {"title: x\n" + QByteArray(50, '[') + QByteArray(50, ']'), 2, ""},
        {"title: " + QByteArray(51, '[') + QByteArray(51, ']'), 1,
         "nested more than 50 levels deep"},
        {"title: " + QByteArray(900'000, '['), 1, "nested more than 50 levels deep"},
        {"title: " + QByteArray(300'000, '{'), 1, "nested more than 50 levels deep"},
        {QByteArray("- ").repeated(400'000), 1, "nested more than 50 levels deep"},
        {many + "1]", 1, "more than 100000 values"},
        {"title: !!python/object/apply:os.system [id]", 1, "YAML tags"},
        {"title: !evil x", 1, "YAML tags"},
        {"%TAG ! tag:evil,2000:\n---\ntitle: !x y", 3, "YAML tags"},
        {"base: &b {x: 1}\n<<: *b", 1, "anchors and aliases"},
        {"title: x\n---\ntitle: y", 1, "more than one YAML document"},
        {"", 1, "There is no YAML here"},
        {"# nothing", 1, "There is no YAML here"},
        {"title: \"\\x\"", 1, "This is not valid YAML"},
        {"title: x\n\ttitle", 2, "This is not valid YAML"},
        {"just words", 1, "Keys with values are expected here"},
        {"- a\n- b", 1, "Keys with values are expected here"},
        {"title: " + QByteArray(20'000'000, 'a'), 0, "larger than 1000000 bytes"},
        {"title: gr\xFC\xDF", 1, "not UTF-8"},
        {QByteArray("title: a\nsummary: \0", 19), 2, "NUL"},
    }));
    CAPTURE(yaml.left(60), yaml.size());
    const TempCourse course;
    course.write("01-first/stage.yaml", yaml);
    QElapsedTimer clock;
    clock.start();
    const Problems problems = course.load().problems;
    CHECK(clock.elapsed() < 5000); // measured: under 0.2 s
    REQUIRE_FALSE(problems.isEmpty());
    CHECK(problems.first().file == course.path("01-first/stage.yaml"));
    CHECK(problems.first().line == line);
    CHECK(problems.first().message.contains(part));
}

TEST_CASE("a manifest that is no regular file is a problem and does not block", "[courseloader]")
{
    const QString file = GENERATE(as<QString>{}, "course.yaml", "01-first/stage.yaml");
    CAPTURE(file);
    const TempCourse course;
    course.remove(file);
    REQUIRE(mkfifo(course.path(file).toLocal8Bit().constData(), 0600) == 0);
    checkProblem(course, file, 0, "This is not a regular file");
}

TEST_CASE("a listed stage without stage.yaml is a problem", "[courseloader]")
{
    const TempCourse course;
    course.remove("01-first/stage.yaml");
    checkProblem(course, "01-first/stage.yaml", 0, "This file does not exist");
}

TEST_CASE("no folder, or one without course.yaml, is an Error", "[courseloader]")
{
    const TempCourse course;
    const Result<CourseLoad> nowhere = loadCourse(course.path("nowhere"));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::NotFound);
    CHECK(nowhere.error().where == course.path("nowhere"));
    CHECK(nowhere.error().message.contains("There is no such folder"));

    const Result<CourseLoad> file = loadCourse(course.path("course.yaml"));
    REQUIRE_FALSE(file.has_value());
    CHECK(file.error().message.contains("There is no such folder"));

    const Result<CourseLoad> other = loadCourse(course.path("01-first"));
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == ErrorCode::NotFound);
    CHECK(other.error().message.contains("There is no course.yaml here"));
}

TEST_CASE("courses are found in a folder of their own or one below, sorted", "[courseloader]")
{
    const TempCourse course;
    CHECK(findCourseFolders(course.path()) == QStringList{course.path()});
    const QString above = QFileInfo(course.path()).path();
    CHECK(findCourseFolders(above) == QStringList{course.path()});
    course.write("../another/course.yaml", "id: x");
    course.write("../neither/readme.md", "x");
    CHECK(findCourseFolders(above) == QStringList{above + "/another", course.path()});
    CHECK(findCourseFolders(above + "/nowhere").isEmpty());
}

TEST_CASE("a catalog names near lessons when one is not found", "[courseloader]")
{
    const TempCourse course;
    const Result<Catalog> catalog = Catalog::load(course.path());
    REQUIRE(catalog.has_value());
    CHECK(catalog->problems().isEmpty());
    REQUIRE(catalog->findLesson("first/hello").has_value());
    const auto [id, hint] = GENERATE(table<QString, QString>({
        {"first/hallo", "Did you mean first/hello?"},
        {"last/hello", "Did you mean first/hello?"},
        {"last/hallo", "\"lectern-cli list\" shows all."},
    }));
    const auto lesson = catalog->findLesson(id);
    REQUIRE_FALSE(lesson.has_value());
    CHECK(lesson.error().code == ErrorCode::NotFound);
    CHECK(lesson.error().message == "There is no lesson \"" + id + "\". " + hint);
}

TEST_CASE("a folder without any course is an Error", "[courseloader]")
{
    const TempCourse course;
    CHECK(Catalog::load(course.path("01-first")).error().code == ErrorCode::NotFound);
    CHECK(Catalog::load("").error().message.contains("--course"));
}

TEST_CASE("an address is stage/lesson, or stage/lesson#id", "[courseloader]")
{
    const auto [text, lessonId, id] = GENERATE(table<QString, QString, QString>({
        {"first/hello", "first/hello", ""},
        {"first/hello#add-two", "first/hello", "add-two"},
        {"first/hello#bad-index.fix", "first/hello", "bad-index.fix"},
        {"hello", "", ""},
        {"first/hello#", "", ""},
        {"a/b/c", "", ""},
        {"/first/hello", "", ""},
        {"First/hello", "", ""},
        {"../hello#x", "", ""},
        {"first/hello#x\n", "", ""},
        {"", "", ""},
    }));
    CAPTURE(text);
    const auto address = parseAddress(text);
    REQUIRE(address.has_value() == !lessonId.isEmpty());
    if (address) {
        CHECK(address->lessonId == lessonId);
        CHECK(address->id == id);
    }
}

TEST_CASE("requirements are each named once", "[courseloader]")
{
    const TempCourse course;
    course.replace(TempCourse::lesson, "data:\n", "needs: [numpy, \"pandas>=2.0\"]\ndata:\n");
    course.replace(TempCourse::lesson, "demo=shell", "demo=shell needs=\"numpy scipy\"");
    course.replace("01-first/hello/exercises/add/task.md", "rule: tokens",
                   "needs: [polars, numpy]");
    const Result<Catalog> catalog = Catalog::load(course.path());
    REQUIRE(catalog.has_value());
    CHECK(catalog->problems().isEmpty());
    CHECK(catalog->requirements() == QStringList{"numpy", "pandas>=2.0", "scipy", "polars"});
}

TEST_CASE("two stages whose names differ only in their number are a problem", "[courseloader]")
{
    const TempCourse course;
    course.write("02-first/stage.yaml", "title: Again\nsummary: Again.\nlessons: [hello]\n");
    course.write("02-first/hello/lesson.md", course.read(TempCourse::lesson));
    course.replace("course.yaml", "[01-first]", "[01-first, 02-first]");
    QStringList found;
    for (const Problem &problem : course.load().problems)
        found.append(problem.message);
    CHECK(found.filter("Two stages are called \"first\"").size() == 1);
}

TEST_CASE("calls.yaml is a check like the others, and its problems are reported", "[courseloader]")
{
    const TempCourse course;
    const QString add = "01-first/hello/exercises/add/";
    course.remove(add + "tests.py");
    course.remove(add + "cases.yaml");
    REQUIRE(course.load().problems.size() == 1);
    CHECK(course.load().problems[0].message ==
          "This exercise has no check. Add tests.py, cases.yaml or calls.yaml.");
    course.write(add + "calls.yaml", "- call: add\n  arguments: 1, 2\n");
    const CourseLoad sound = course.load();
    CHECK(sound.problems.isEmpty());
    course.write(add + "calls.yaml", "- call: add\n  argument: 1, 2\n");
    checkProblem(course, add + "calls.yaml", 2, "The key \"argument\" is unknown here");
}
