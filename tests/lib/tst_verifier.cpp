// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/courseverifier.h"
#include "verify/exercisejob.h"

#include "support/runs.h"
#include "support/tempcourse.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using Kind = VerifyItem::Kind;
using Status = VerifyItem::Status;

namespace {

const QString exercise = u"01-first/hello/exercises/add/"_s;

VerifyReport verify(const Course &course, int jobs = 2, const Interpreter &interpreter = python())
{
    const QTemporaryDir cache;
    CourseVerifier verifier(course, interpreter, cache.path());
    QSignalSpy finished(&verifier, &CourseVerifier::finished);
    QSignalSpy progressed(&verifier, &CourseVerifier::progressed);
    verifier.start(jobs);
    REQUIRE(finished.isEmpty());
    requireOnce(finished, 60'000);
    REQUIRE(progressed.size() == verifier.total());
    for (int i = 0; i < progressed.size(); ++i)
        CHECK(progressed[i][0].toInt() == i + 1);
    const auto report = finished[0][0].value<VerifyReport>();
    REQUIRE(report.items.size() == verifier.total());
    return report;
}

VerifyReport verify(const TempCourse &course, int jobs = 2)
{
    return verify(course.load().course, jobs);
}

QStringList namesOf(const VerifyReport &report)
{
    QStringList names;
    for (const VerifyItem &item : report.items)
        names.append(verifyKindName(item.kind) + u' ' + item.name);
    return names;
}

/// The one item of \a report that did not pass.
VerifyItem onlyFailure(const VerifyReport &report)
{
    VerifyItem failure;
    int count = 0;
    for (const VerifyItem &item : report.items) {
        CAPTURE(item.name, item.message);
        if (item.status == Status::Passed)
            CHECK(item.message.isEmpty());
        else
            failure = ++count > 0 ? item : failure;
    }
    CHECK(count == 1);
    CHECK(report.failed() + report.unavailable() == 1);
    return failure;
}

/// The 1-based line of lesson.md on which \a text stands first.
int lineOf(const TempCourse &course, const QByteArray &text)
{
    const QByteArray lesson = course.read(TempCourse::lesson);
    REQUIRE(lesson.contains(text));
    return static_cast<int>(lesson.first(lesson.indexOf(text)).count('\n')) + 1;
}

} // namespace

TEST_CASE("every claim of a sound course passes, in the order of the course whatever the job count",
          "[verifier]")
{
    const TempCourse course;
    REQUIRE(course.load().isSound());
    const VerifyReport report = verify(course, GENERATE(1, 2, 8));
    CHECK(namesOf(report) ==
          QStringList{"listings first/hello", "demo first/hello#add-two",
                      "pitfall first/hello#bad-index", "fix first/hello#bad-index.fix",
                      "demo first/hello#shell", "demo first/hello#big", "parsons first/hello#order",
                      "solution first/hello#add solution.py", "starter first/hello#add starter.py",
                      "wrong_answer first/hello#add wrong/concatenates.py",
                      "wrong_answer first/hello#add wrong/never_negative.py",
                      "right_answer first/hello#add right/sum.py"});
    for (const VerifyItem &item : report.items) {
        CAPTURE(item.name, item.message);
        CHECK(item.status == Status::Passed);
        CHECK(QFileInfo::exists(item.file));
        CHECK(item.lessonId == "first/hello");
    }
    CHECK(report.failed() == 0);
    CHECK(report.unavailable() == 0);
    CHECK(report.count(Kind::WrongAnswer).total == 2);
    CHECK(report.count(Kind::WrongAnswer).passed == 2);
}

TEST_CASE("a broken expectation fails its block alone, and names file, line and difference",
          "[verifier]")
{
    const TempCourse course;
    course.replace(
        TempCourse::lesson, "print(N + 2)\n```\n```text expect\n4\n",
        "print(N + 2)\nprint('two')\nprint('three')\n```\n```text expect\n4\ntwo\nthrice\n");
    const VerifyItem failure = onlyFailure(verify(course));
    CHECK(failure.name == "first/hello#add-two");
    CHECK(failure.file == course.path(TempCourse::lesson));
    CHECK(failure.line == lineOf(course, "thrice"));
    CHECK(failure.expected == "thrice");
    CHECK(failure.actual == "three");
    CHECK_FALSE(failure.message.isEmpty());
}

TEST_CASE("a block that ends otherwise than expected fails", "[verifier]")
{
    const auto [before, after, name, text,
                part] = GENERATE(table<QByteArray, QByteArray, QString, QByteArray, QString>({
        {"print(N + 2)", "print(N + 'a')", "first/hello#add-two", "print(N + 'a')", "TypeError"},
        {"print([1][1])", "print([1])", "first/hello#bad-index", "python pitfall=bad-index",
         "exit status 1 was expected"},
        {"IndexError: list", "KeyError: list", "first/hello#bad-index", "KeyError: list",
         "KeyError"},
        {"print([1][0])", "print([0][0])", "first/hello#bad-index.fix", "\n1\n", ""},
        {"b = a + 1", "b = a + 2", "first/hello#order", "\n2\n```\n", ""},
        {"n == 1000", "n == 999", "first/hello#big", "<<n:int>>", "999"},
        {"open(\"data/numbers.txt\")", "open(\"data/none.txt\")", "first/hello#shell", "", ""},
    }));
    CAPTURE(after);
    const TempCourse course;
    course.replace(TempCourse::lesson, before, after);
    const VerifyItem failure = onlyFailure(verify(course));
    CHECK(failure.name == name);
    CHECK(failure.message.contains(part));
    if (text.startsWith('\n'))
        CHECK(failure.line > 0);
    else if (!text.isEmpty())
        CHECK(failure.line == lineOf(course, text));
}

TEST_CASE("a generator that fails fails the blocks that read its file", "[verifier]")
{
    const TempCourse course;
    course.write("01-first/hello/data/make_big.py", "raise SystemExit('no space')\n");
    const VerifyItem failure = onlyFailure(verify(course));
    CHECK(failure.name == "first/hello#big");
    CHECK(failure.message.contains("no space"));
}

TEST_CASE("a listing or a starter that does not compile fails with its line", "[verifier]")
{
    const bool isStarter = GENERATE(false, true);
    const TempCourse course;
    if (isStarter)
        course.write(exercise + "starter.py", "x = 1\ndef add(a, b)\n    ...\n");
    else
        course.replace(TempCourse::lesson, "print(\"a listing\")", "x = 1\nprint(\"a listing\"");
    const VerifyItem failure = onlyFailure(verify(course));
    CHECK(failure.kind == Kind::Listings);
    CHECK(failure.file ==
          course.path(isStarter ? exercise + "starter.py" : QString(TempCourse::lesson)));
    CHECK(failure.line == (isStarter ? 2 : lineOf(course, "print(\"a listing\"")));
    CHECK(failure.message.startsWith("This is not valid Python: "));
}

TEST_CASE("an answer that is not treated as it should be fails, and says how", "[verifier]")
{
    const QByteArray solution = "def add(a, b):\n    return a + b\nif __name__ == '__main__':\n    "
                                "print(add(*map(int, input().split())))\n";
    const auto [file, content, kind,
                part] = GENERATE_COPY(table<QString, QByteArray, Kind, QString>({
        {"wrong/concatenates.py", "# feedback: adds two numbers\n" + solution, Kind::WrongAnswer,
         "This wrong answer passes."},
        {"wrong/concatenates.py", "# feedback: think of a sign\ndef add(a, b):\n    return 12\n",
         Kind::WrongAnswer, "without its feedback \"think of a sign\". The reader is told: "},
        {"right/sum.py", "# another way\ndef add(a, b):\n    return a - b\n", Kind::RightAnswer,
         "This correct answer is refused: "},
        {"right/sum.py", "# forgets the program\ndef add(a, b):\n    return a + b\n",
         Kind::RightAnswer, "This correct answer is refused: "},
        {"solution.py", "def add(a, b):\n    return 0\n", Kind::Solution,
         "add(1, 2) should be 3, but it is 0."},
        {"starter.py", solution, Kind::Starter,
         "This wrong answer passes. Add a test that it fails."},
    }));
    CAPTURE(file, content);
    const TempCourse course;
    course.write(exercise + file, content);
    const VerifyItem failure = onlyFailure(verify(course));
    CHECK(failure.kind == kind);
    CHECK(failure.file == course.path(exercise + file));
    CHECK(failure.status == Status::Failed);
    CHECK(failure.message.contains(part));
}

TEST_CASE("feedback may stand anywhere in what the reader sees", "[verifier]")
{
    CheckReport report;
    report.verdict.message = u"1 of 2 tests pass."_s;
    report.tests = {
        {.title = u"passed"_s, .status = TestResult::Status::Passed, .message = u"unseen"_s},
        {.title = u"title"_s,
         .status = TestResult::Status::Failed,
         .message = u"a\n  message"_s,
         .called = u"f(1)"_s,
         .expected = u"2"_s,
         .actual = u"3"_s,
         .printed = u"printed"_s}};
    CHECK(feedbackText(report) == "1 of 2 tests pass. title a message f(1) 2 3");
}

TEST_CASE("what needs a missing package is unavailable, not failed", "[verifier]")
{
    const TempCourse course;
    course.replace(TempCourse::lesson, "python demo=add-two",
                   "python demo=add-two needs=\"no-such-package-at-all\"");
    course.replace(exercise + "task.md", "difficulty: 1\n",
                   "difficulty: 1\nneeds: [\"no-such-package-at-all\"]\n");
    REQUIRE(course.load().isSound());
    const VerifyReport report =
        verify(course.load().course, 2, pythonWith({"no-such-package-at-all"}));
    CHECK(report.failed() == 0);
    CHECK(report.unavailable() == 6); // the block and the five answers
    CHECK(report.items[1].status == Status::Unavailable);
    CHECK(report.items[1].message.contains("no-such-package-at-all"));
    CHECK(report.count(Kind::Demo).passed == 2);
    CHECK(report.count(Kind::Demo).total == 3);
}

TEST_CASE("where Python cannot start nothing passes, also what should fail", "[verifier]")
{
    const TempCourse course;
    Interpreter gone = python();
    gone.executable = u"/no/such/python3"_s;
    const VerifyReport report = verify(course.load().course, 2, gone);
    for (const VerifyItem &item : report.items) {
        CAPTURE(item.name);
        CHECK(item.status == Status::Failed);
        CHECK_FALSE(item.message.isEmpty());
    }
}

TEST_CASE("a block or an exercise marked alone has nothing beside it", "[verifier]")
{
    const TempCourse course;
    // Not below /tmp: a run has one of its own.
    const QTemporaryDir log(QDir::homePath() + "/.lectern-tests-XXXXXX");
    // Each program notes when it began and ended, on the clock that all processes share.
    const auto noting = [&](const QByteArray &name, bool isAlone) {
        return "\n```python demo=" + name + (isAlone ? " alone" : "") +
               "\nimport time\nbegin = time.monotonic()\ntime.sleep(0.2)\n"
               "open('" +
               log.path().toUtf8() + "/" + name +
               "', 'w').write(f'{begin} {time.monotonic()}')\n"
               "print('ok')\n```\n```text expect\nok\n```\n";
    };
    QByteArray lesson = course.read(TempCourse::lesson);
    for (const QByteArray name : {"one", "two", "three"})
        lesson += noting("alone-" + name, true) + noting("beside-" + name, false);
    course.write(TempCourse::lesson, lesson);
    const VerifyReport report = verify(course, 4);
    CHECK(report.failed() == 0);
    const QStringList names =
        namesOf(report); // those that ran last stand in the page's order all the same
    CHECK(names.sliced(7, 6) ==
          QStringList{"demo first/hello#alone-one", "demo first/hello#beside-one",
                      "demo first/hello#alone-two", "demo first/hello#beside-two",
                      "demo first/hello#alone-three", "demo first/hello#beside-three"});

    struct Span
    {
        double begin;
        double end;
        QString name;
    };
    QList<Span> spans;
    for (const QString &name : QDir(log.path()).entryList(QDir::Files)) {
        QFile file(log.path() + "/" + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> times = file.readAll().split(' ');
        spans.append({times[0].toDouble(), times[1].toDouble(), name});
    }
    REQUIRE(spans.size() == 6);
    bool didOthersOverlap = false;
    for (const Span &one : spans) {
        for (const Span &other : spans) {
            if (&one == &other || one.end < other.begin || other.end < one.begin)
                continue;
            CAPTURE(one.name, other.name);
            CHECK_FALSE(one.name.startsWith("alone"));
            didOthersOverlap = true;
        }
    }
    CHECK(didOthersOverlap); // else this test would prove nothing
}

TEST_CASE("an exercise marked alone keeps all its answers alone", "[verifier]")
{
    const TempCourse course;
    course.replace(exercise + "task.md", "difficulty: 1\n", "difficulty: 1\nalone: true\n");
    const Course loaded = course.load().course;
    int alone = 0;
    ForkServers servers;
    for (const auto &job : verifyJobs(loaded.stages[0].lessons[0], {}, servers))
        alone += job->isAlone() ? 1 : 0;
    CHECK(alone == 5);
}

TEST_CASE("a course without a claim is through at once", "[verifier]")
{
    CHECK(verify(Course(), 3).items.isEmpty());
}

TEST_CASE("Python in calls.yaml that does not compile is told by file and line", "[verifier]")
{
    const TempCourse course;
    course.write("01-first/hello/exercises/add/calls.yaml",
                 "- call: add\n  arguments: 1, 2\n  expected: 3\n"
                 "- call: add\n  arguments: 1 +\n  expected: 3\n");
    const VerifyItem item = verify(course).items.first();
    CHECK(item.kind == Kind::Listings);
    CHECK(item.status == Status::Failed);
    CHECK(item.file.endsWith("add/calls.yaml"));
    CHECK(item.line >= 4);
    CHECK(item.message.startsWith("This is not valid Python: "));
}
