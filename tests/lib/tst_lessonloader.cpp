// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonloader.h"

#include "support/stringmakers.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace Lectern;
using Lectern::Test::TempCourse;

namespace {

const QString add = "01-first/hello/exercises/add/";

/// One fault in a sound course is one problem: at \a line of \a file, with \a part in its sentence.
void checkProblem(const TempCourse &course, const QString &file, int line, const QString &part)
{
    const Problems problems = course.load().problems;
    for (const Problem &problem : problems)
        UNSCOPED_INFO(problem.text().toStdString());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().file == course.path(file));
    CHECK(problems.first().line == line);
    CHECK(problems.first().message.contains(part));
    CHECK(problems.first().message.endsWith('.'));
}

const Lesson &onlyLesson(const CourseLoad &load)
{
    REQUIRE(load.course.stages.size() == 1);
    REQUIRE(load.course.stages.first().lessons.size() == 1);
    return load.course.stages.first().lessons.first();
}

} // namespace

TEST_CASE("a sound lesson is read as it stands, without a problem", "[lessonloader]")
{
    const TempCourse course;
    const CourseLoad load = course.load();
    CHECK(load.problems.isEmpty());
    const Lesson &lesson = onlyLesson(load);
    CHECK(lesson.id == "first/hello");
    CHECK(lesson.file == course.path(TempCourse::lesson));
    CHECK(lesson.title == "Hello");
    CHECK(lesson.minutes == 5);
    CHECK(lesson.level == "beginner");
    CHECK(lesson.objectives == QStringList{"Print a line", "Read a file"});
    CHECK(lesson.dataFiles ==
          QStringList{course.path("01-first/hello/data/numbers.txt")}); // not the generator
    REQUIRE(lesson.generatedData.size() == 1);
    CHECK(lesson.generatedData.first().name == "big.txt");
    CHECK(lesson.generatedData.first().generator == course.path("01-first/hello/data/make_big.py"));
    CHECK(lesson.generatedData.first().seed == 7);

    const RunnableBlock *demo = lesson.findRunnable(u"add-two");
    REQUIRE(demo);
    CHECK(demo->code == "N = 2\nprint(N + 2)\n");
    CHECK(demo->line == 21);
    CHECK(demo->codeLine == 22);
    CHECK(demo->predict);
    CHECK(demo->limits.wall == std::chrono::seconds(5));
    CHECK(demo->limits.memoryBytes == 1'000'000'000);
    CHECK(demo->instruments == Instrument::Timing);
    REQUIRE(demo->knob.has_value());
    CHECK(demo->knob->maximum == 100);
    REQUIRE(demo->expectations.size() == 1);
    CHECK(demo->expectations.first().text == "4\n");
    CHECK(demo->expectations.first().line == 26);

    const RunnableBlock *pitfall = lesson.findRunnable(u"bad-index");
    REQUIRE(pitfall);
    CHECK(pitfall->role == RunnableBlock::Role::Pitfall);
    CHECK(pitfall->exitCode == 1);
    CHECK(pitfall->expectations.first().stream == OutputStream::StandardError);
    CHECK(pitfall->expectations.first().rule.kind == RuleKind::Traceback);
    REQUIRE(lesson.findRunnable(u"bad-index.fix"));
    REQUIRE(lesson.findRunnable(u"shell"));
    CHECK(lesson.findRunnable(u"shell")->language == RunnableBlock::Language::Shell);
    CHECK(lesson.findRunnable(u"no-such") == nullptr);

    const auto *quiz = std::get_if<QuizBlock>(&lesson.blocks[lesson.blocks.size() - 2]);
    REQUIRE(quiz);
    CHECK(quiz->askHtml == "What is <code>1 + 1</code>?");
    CHECK(quiz->correct == QList<int>{0});
    const auto *parsons = std::get_if<ParsonsBlock>(&lesson.blocks.last());
    REQUIRE(parsons);
    CHECK(parsons->lines == QStringList{"a = 1", "b = a + 1", "print(b)"});
    CHECK(parsons->distractors == QStringList{"c = a - 1"});

    const Exercise *exercise = lesson.findExercise(u"add");
    REQUIRE(exercise);
    CHECK(exercise->hintsHtml.size() == 3);
    CHECK(exercise->limits.memoryBytes == 500'000'000);
    REQUIRE(exercise->cases.size() == 2);
    CHECK(exercise->cases[0].rule.kind == RuleKind::Tokens);
    CHECK(exercise->cases[1].rule == Rule{RuleKind::Numbers, 1e-9, 0});
    CHECK(exercise->wrong.first().feedback == "adds two numbers");
    CHECK(exercise->right.size() == 1);
}

TEST_CASE("each broken rule of a lesson's front matter is one problem at its line",
          "[lessonloader]")
{
    const auto [before, after, line, part] = GENERATE(table<QByteArray, QByteArray, int, QString>({
        {"---\ntitle", "title", 1, "The front matter is missing"},
        {"---\n\nWords", "\nWords", 1, "The front matter is not closed"},
        {"title: Hello\n", "", 2, "The key \"title\" is missing"},
        {"title: Hello", "title:", 2, "The key \"title\" is missing"},
        {"title: Hello", "title: \" \"", 2, "\"title\" is empty"},
        {"title: Hello", "title: [Hello]", 2, "\"title\" must be a text"},
        {"title: Hello", "title: Hello\ntitle: Hello", 3, "The key \"title\" is given twice"},
        {"title: Hello", "title: Hello\ntilte: Hello", 3,
         "The key \"tilte\" is unknown here. Known keys: title"},
        {"title: Hello", "title: Hello\n? [a, b]\n: c", 3, "The key \"\" is unknown"},
        {"title: Hello", "title: *t", 2, "This is not valid YAML"},
        {"title: Hello", "title: &t Hello", 2, "anchors and aliases"},
        {"title: Hello", "title: !!python/object:os.system Hello", 2, "YAML tags"},
        {"title: Hello", "title: [Hello", 3, "This is not valid YAML"},
        {"title: Hello", "title: a: b", 2, "This is not valid YAML"},
        {"title: Hello", "title: Hello\n...\n--- \na: b", 2, "more than one YAML document"},
        {"minutes: 5", "minutes: five", 3, "\"minutes\" must be a whole number from 1 to 600"},
        {"minutes: 5", "minutes: 0", 3, "from 1 to 600"},
        {"minutes: 5", "minutes: 601", 3, "from 1 to 600"},
        {"minutes: 5", "minutes: 1.5", 3, "from 1 to 600"},
        {"minutes: 5", "minutes: 99999999999999999999", 3, "from 1 to 600"},
        {"level: beginner", "level: easy", 4,
         "\"level\" must be one of: beginner, intermediate, advanced"},
        {"objectives: [Print a line, Read a file]", "objectives: []", 5,
         "\"objectives\" is an empty list"},
        {"objectives: [Print a line, Read a file]", "objectives: A", 5,
         "\"objectives\" must be a list of texts"},
        {"objectives: [Print a line, Read a file]", "objectives: [[A]]", 5,
         "must be a list of texts"},
        {"data:\n", "needs: pandas\ndata:\n", 6, "\"needs\" must be a list of texts"},
        {"data:\n  - name: big.txt\n    generator: make_big.py\n    size: 1 kB\n    seed: 7",
         "data: big.txt", 6, "\"data\" must be a list of entries"},
        {"data:\n  - name", "data:\n  - 5\n  - name", 7, "Keys with values are expected here"},
        {"name: big.txt", "name: ../big.txt", 7, "\"../big.txt\" is not a plain file name"},
        {"name: big.txt", "name: .big", 7, "\".big\" is not a plain file name"},
        {"generator: make_big.py", "generator: make_small.py", 8,
         "There is no generator \"data/make_small.py\""},
        {"generator: make_big.py", "generator: ../dot.png", 8,
         "There is no generator \"data/../dot.png\""},
        {"    size: 1 kB\n", "", 7, "The key \"size\" is missing"},
        {"seed: 7", "seed: -1", 10, "\"seed\" must be a whole number"},
        {"seed: 7", "seed: 7\n    sead: 8", 11, "The key \"sead\" is unknown"},
    }));
    CAPTURE(after);
    const TempCourse course;
    course.replace(TempCourse::lesson, before, after);
    checkProblem(course, TempCourse::lesson, line, part);
}

TEST_CASE("each broken rule of a lesson's blocks is one problem at its line", "[lessonloader]")
{
    const auto [before, after, line, part] = GENERATE(table<QByteArray, QByteArray, int, QString>({
        {"demo=add-two predict", "demo=add-two predcit", 21,
         "A runnable block has no option \"predcit\""},
        {"demo=add-two predict", "demo=add-two predict=yes", 21, "has no option \"predict\""},
        {"wall=5s", "wall=5", 21, "\"5\" is not a time"},
        {"wall=5s", "memory=lots", 21, "\"lots\" is not a size"},
        {"wall=5s", "peak=low", 21, "\"low\" is not a size"},
        {"wall=5s", "output=0", 21, "\"0\" is not a size"},
        {"wall=5s", "exit=256", 21, "\"exit=256\" is not an exit status"},
        {"wall=5s", "exit", 21, "\"exit=\" is not an exit status"},
        {"wall=5s", "stdin=\"x", 21, "The quote of \"stdin\" is not closed"},
        {"instrument=timing", "instrument=xray", 21,
         "There is no instrument \"xray\". Instruments are: memory"},
        {"knob=N:1..100", "knob=N:100..1", 21, "is not a knob"},
        {"knob=N:1..100", "knob=M:1..100", 21, "The knob \"M\" must be assigned a number, exactly"},
        {"N = 2\n", "N = 1\nN = 2\n", 21, "The knob \"N\" must be assigned a number, exactly"},
        {"N = 2\n", "if 1:\n    N = 2\n", 21, "The knob \"N\" must be assigned a number, exactly"},
        {"demo=add-two", "demo=Add_Two", 21, "\"Add_Two\" is not an id"},
        {"demo=add-two", "demo", 21, "\"\" is not an id"},
        {"```sh demo=shell", "```sh demmo=shell", 42, "\"sh demmo\" is not a role"},
        {"```sh demo=shell", "```ruby demo=shell", 42, "\"ruby demo\" is not a role"},
        {"```sh demo=shell", "```sh pitfall=shell", 42, "\"sh pitfall\" is not a role"},
        {"demo=shell", "demo=add-two", 42, "The id \"add-two\" is used twice in this lesson"},
        {"demo=shell", "demo=add", 0,
         "The id \"add\" is used twice in this lesson"}, // an exercise's
        {"print(len(open(\"data/big.txt\").read()))\n", "", 49, "This block is empty"},
        {"```text expect rule=tokens\n1 2\n```\n", "", 42,
         "This block says nothing about its output"},
        {"```text expect\n2\n```\n", "", 68, "This block says nothing about its output"},
        {"rule=tokens", "rule=words", 45, "There is no rule \"words\""},
        {"rule=tokens", "rule=tokens rel=1", 45, "The rule \"tokens\" has no option \"rel\""},
        {"rule=tokens", "rule=numbers rel=some", 45, "\"some\" is not a tolerance"},
        {"rule=tokens", "stream=stdlog", 45, "An expectation has no option \"stream\""},
        {"rule=tokens", "rulez=tokens", 45, "An expectation has no option \"rulez\""},
        {"```text expect rule=tokens", "```text expect=tokens", 45,
         "An expectation has no option \"expect\""},
        {"<<n:int>>", "<<n:integer>>", 53, "integer"},
        {"rule=traceback", "rule=json", 33, "JSON"},
        {"```python fix=bad-index\nprint([1][0])\n```\n```text expect\n1\n```\n", "", 29,
         "The pitfall \"bad-index\" has no fix. Add a block with fix=bad-index"},
        {"```python fix=bad-index", "```python demo=other", 29,
         "The pitfall \"bad-index\" has no fix"},
        {"```sh demo=shell\npython3", "```python fix=bad-index\npython3", 42,
         "follows no pitfall \"bad-index\""},
        {"```sh demo=shell\npython3", "```python fix=\npython3", 42, "follows no pitfall \"\""},
        {"```python pitfall=bad", "> [!MYTH]\n> No.\n\n```python pitfall=bad", 29,
         "The block after this myth is not a demo"},
        {"> [!NOTE]", "> [!TIP]", 15, "There is no box \"TIP\". Use NOTE, BACKGROUND or MYTH"},
        {"Numbers are added.\n```\n", "Numbers are added.\n```\n\n> [!MYTH]\n> It is.\n", 68,
         "No demo follows this myth"},
        {"ask: What is `1 + 1`?\n", "", 62, "The key \"ask\" is missing"},
        {"answer: 0", "answer: 2", 64, "\"answer\" must be a position from 0 to 1"},
        {"answer: 0", "answer: -1", 64, "from 0 to 1"},
        {"answer: 0", "answer: [0, 5]", 64, "from 0 to 1"},
        {"answer: 0", "answer: []", 64, "\"answer\" is an empty list"},
        {"answer: 0", "answer:", 64, "The key \"answer\" is missing"},
        {"[\"2\", \"11\"]", "[\"2\"]", 63, "A question with options needs at least two"},
        {"why: Numbers are added.\n", "", 62, "The key \"why\" is missing"},
        {"why: Numbers are added.", "why: Numbers are added.\nhint: none", 66,
         "The key \"hint\" is unknown"},
        {"quiz=sum", "quiz=Sum", 61, "\"Sum\" is not an id"},
        {"parsons=order", "parsons=order shuffled", 68,
         "A Parsons problem has no option \"shuffled\""},
        {"a = 1\nb = a + 1\nc = a - 1 #distractor\n", "", 68,
         "A Parsons problem needs at least two lines"},
        {"Words, a", "<br>Words, a", 13, "HTML is not shown"},
        {"dot.png", "no.png", 13, "The image \"no.png\" is not a file in the lesson's folder"},
    }));
    CAPTURE(before, after);
    const TempCourse course;
    course.replace(TempCourse::lesson, before, after);
    checkProblem(course, TempCourse::lesson, line, part);
}

TEST_CASE("an expectation that does not follow its block directly is none of it", "[lessonloader]")
{
    const TempCourse course;
    course.replace(TempCourse::lesson, "```text expect rule=tokens",
                   "A word.\n\n```text expect rule=tokens");
    const Problems problems = course.load().problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].line == 42);
    CHECK(problems[0].message.contains("This block says nothing about its output"));
    CHECK(problems[1].line == 47);
    CHECK(problems[1].message.contains("This expectation follows no runnable block"));
}

TEST_CASE("each broken rule of an exercise is one problem at its line", "[lessonloader]")
{
    const auto [file, before, after, line,
                part] = GENERATE(table<QString, QByteArray, QByteArray, int, QString>({
        {"task.md", "---\ntitle", "title", 1, "The front matter is missing"},
        {"task.md", "title: Add\n", "", 2, "The key \"title\" is missing"},
        {"task.md", "difficulty: 1", "difficulty: 6", 3,
         "\"difficulty\" must be a whole number from 1 to 5"},
        {"task.md", ", Return a + b.", "", 4, "An exercise has at least three hints"},
        {"task.md", "rule: tokens", "rule: fuzzy", 5, "There is no rule \"fuzzy\""},
        {"task.md", "rule: tokens", "rule: tokens\nneeds: numpy", 6, "\"needs\" must be a list"},
        {"task.md", "rule: tokens", "rule: tokens\nhint: x", 6, "The key \"hint\" is unknown"},
        {"task.md", "{wall: 5s, memory: 500MB, output: 100kB}", "5s", 6,
         "Keys with values are expected"},
        {"task.md", "wall: 5s", "wall: soon", 6, "\"soon\" is not a time"},
        {"task.md", "memory: 500MB", "memory: 5XB", 6, "\"5XB\" is not a size"},
        {"task.md", "output: 100kB", "output: [1]", 6, "\"output\" must be a text"},
        {"task.md", "output: 100kB", "outputs: 1kB", 6, "The key \"outputs\" is unknown"},
        {"task.md", "Write `add(a, b)`.", "![x](../../../../../course.yaml)", 9,
         "is not a file in the lesson's folder"},
        {"task.md", "Write `add(a, b)`.",
         "Write.\n\n```python demo=x\n1\n```\n```text expect\n```\n", 11,
         "A runnable block cannot stand in an exercise"},
        {"solution.md", "A plus adds.", "<br> adds.", 1, "HTML is not shown"},
        {"cases.yaml", "  expect: \"7\\n\"\n", "", 1, "The key \"expect\" is missing"},
        {"cases.yaml", "args: []", "argv: []", 2, "The key \"argv\" is unknown"},
        {"cases.yaml", "- stdin: \"1", "- 5\n- stdin: \"1", 4,
         "Keys with values are expected here"},
        {"cases.yaml", "args: []", "args: x", 2, "\"args\" must be a list of texts"},
        {"cases.yaml", "rule: numbers rel=1e-9", "rule: json rel=1", 6,
         "The rule \"json\" has no option \"rel\""},
        {"cases.yaml", "\"2\\n\"\n  rule: numbers rel=1e-9", "\"(\"\n  rule: regex", 5, ""},
        {"wrong/concatenates.py", "# feedback: adds two numbers\n", "", 1,
         "The first line must be \"# feedback: TEXT\""},
        {"wrong/concatenates.py", "adds two numbers", " ", 1,
         "The first line must be \"# feedback: TEXT\""},
        {"wrong/never_negative.py", "a sum can be negative", "adds two numbers", 1,
         "Another wrong answer has the same feedback"},
        {"right/sum.py", "# sum() over a tuple\n", "", 1, "The first line must be a comment"},
    }));
    CAPTURE(file, before, after);
    const TempCourse course;
    course.replace(add + file, before, after);
    checkProblem(course, add + file, line, part);
}

TEST_CASE("a file that an exercise lacks, or that is empty, is one problem", "[lessonloader]")
{
    const QString file =
        GENERATE(as<QString>{}, "task.md", "starter.py", "solution.py", "solution.md");
    CAPTURE(file);
    const TempCourse course;
    course.remove(add + file);
    checkProblem(course, add + file, 0, "This file does not exist");
    course.write(add + file, "");
    checkProblem(course, add + file, 0, "This file is empty");
}

TEST_CASE("an exercise needs a check, two wrong answers and a right one", "[lessonloader]")
{
    const TempCourse course;
    course.remove(add + "tests.py");
    CHECK(course.load().isSound()); // cases are a check as well
    course.replace(add + "task.md", "rule: tokens\n", "");
    const auto ruleOfFirstCase = [&] {
        return course.load().course.stages[0].lessons[0].findExercise(u"add")->cases[0].rule;
    };
    CHECK(ruleOfFirstCase() == Rule{RuleKind::Fair});
    course.replace(add + "cases.yaml", "  expect: \"7\\n\"\n",
                   "  expect: \"7\\n\"\n  rule: trailing\n");
    CHECK(ruleOfFirstCase() == Rule{RuleKind::Trailing});
    course.write(add + "cases.yaml", "- stdin: [");
    checkProblem(course, add + "cases.yaml", 1, "This is not valid YAML");
    course.write(add + "cases.yaml", "stdin: a");
    checkProblem(course, add + "cases.yaml", 1, "This must be a list of cases");
    course.write(add + "cases.yaml", "[]");
    checkProblem(course, add + "cases.yaml", 1, "This must be a list of cases");
    course.remove(add + "cases.yaml");
    checkProblem(course, add.chopped(1), 0, "This exercise has no check");
    course.write(add + "tests.py", "def test(): pass");
    CHECK(course.load().isSound());
    course.remove(add + "wrong/concatenates.py");
    checkProblem(course, add.chopped(1), 0, "wrong/ has fewer than two answers");
    course.write(add + "wrong/again.py", "# feedback: no\n");
    course.remove(add + "right");
    checkProblem(course, add.chopped(1), 0, "right/ is empty");
}

TEST_CASE("a lesson.md that is no text file is one problem and does not block", "[lessonloader]")
{
    const TempCourse course;
    const QByteArray path = course.path(TempCourse::lesson).toLocal8Bit();
    course.remove(TempCourse::lesson);
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(course.path(TempCourse::lesson)));
        checkProblem(course, TempCourse::lesson, 0, "This is not a regular file");
    }
    SECTION("a pipe")
    {
        REQUIRE(mkfifo(path.constData(), 0600) == 0);
        checkProblem(course, TempCourse::lesson, 0, "This is not a regular file");
    }
    SECTION("a device that never ends")
    {
        REQUIRE(QFile::link("/dev/zero", course.path(TempCourse::lesson)));
        checkProblem(course, TempCourse::lesson, 0, "This is not a regular file");
    }
    SECTION("nothing")
    {
        checkProblem(course, TempCourse::lesson, 0, "This file does not exist");
    }
    SECTION("too much")
    {
        course.write(TempCourse::lesson, "---\ntitle: " + QByteArray(20'000'000, 'a') + "\n---\n");
        checkProblem(course, TempCourse::lesson, 0, "This file is larger than 2000000 bytes");
    }
    SECTION("Latin-1")
    {
        course.write(TempCourse::lesson, "---\ntitle: gr\xFC\xDF\n---\n");
        checkProblem(course, TempCourse::lesson, 2, "This line is not UTF-8");
    }
    SECTION("NUL")
    {
        course.write(TempCourse::lesson, QByteArray("---\ntitle: a\0\n---\n", 18));
        checkProblem(course, TempCourse::lesson, 2, "NUL");
    }
    CHECK(course.load().course.stages.first().lessons.isEmpty());
}

TEST_CASE("a byte order mark and CR LF line ends change nothing", "[lessonloader]")
{
    const TempCourse course;
    const Lesson before = onlyLesson(course.load());
    course.write(TempCourse::lesson,
                 "\xEF\xBB\xBF" + course.read(TempCourse::lesson).replace("\n", "\r\n"));
    const CourseLoad load = course.load();
    CHECK(load.problems.isEmpty());
    REQUIRE(onlyLesson(load).findRunnable(u"add-two"));
    CHECK(onlyLesson(load).findRunnable(u"add-two")->code == before.findRunnable(u"add-two")->code);
    CHECK(onlyLesson(load).findRunnable(u"add-two")->line == 21);
    CHECK(onlyLesson(load).blocks.size() == before.blocks.size());
}
