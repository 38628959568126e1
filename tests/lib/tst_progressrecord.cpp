// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/learningrecord.h"
#include "progress/lessonprogress.h"
#include "progress/progressdatabase.h"

#include "support/stringmakers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

using namespace Lectern;
using namespace Qt::StringLiterals;
using Catch::Approx;
using Kind = LearningEvent::Kind;
using Reason = DueExercise::Reason;

namespace {

const QDateTime start = QDateTime::fromString("2026-03-01T10:00:00.000Z", Qt::ISODateWithMs);

struct Fixture
{
    Fixture()
        : database(std::move(*ProgressDatabase::open(u":memory:"_s, start))), record(*database)
    {
    }

    void event(Kind kind, const QString &item, int value = 0, double days = -1,
               const QString &lesson = "stage/lesson")
    {
        // Without a time of their own, events follow each other by a second.
        const QDateTime time =
            days < 0 ? start.addSecs(++seconds) : start.addSecs(qint64(days * 24 * 60 * 60));
        const Result<void> done = record.record({kind, lesson, item, time, value});
        INFO((done ? std::string() : done.error().text().toStdString()));
        REQUIRE(done.has_value());
    }
    LessonRecord lesson(const QString &id = "stage/lesson")
    {
        const auto found = record.record(id);
        REQUIRE(found.has_value());
        return *found;
    }
    QList<DueExercise> due(double days)
    {
        const auto list = record.due(start.addSecs(qint64(days * 24 * 60 * 60)));
        REQUIRE(list.has_value());
        return *list;
    }

    int seconds = 0;
    std::unique_ptr<ProgressDatabase> database;
    LearningRecord record;
};

/// Two demos, of which one asks for a prediction, a pitfall with its fix, a question, a puzzle and
/// two exercises.
Lesson sampleLesson()
{
    Lesson lesson;
    lesson.id = "stage/lesson";
    RunnableBlock demo{.id = "demo"};
    RunnableBlock predicted{.id = "predicted", .predict = true};
    RunnableBlock fix{.role = RunnableBlock::Role::Fix, .id = "trap"};
    lesson.blocks = {ProseBlock{},
                     demo,
                     predicted,
                     RunnableBlock{.role = RunnableBlock::Role::Pitfall, .id = "trap"},
                     fix,
                     ListingBlock{},
                     QuizBlock{.id = "quiz"},
                     ParsonsBlock{.id = "puzzle"}};
    lesson.exercises = {Exercise{.id = "one"}, Exercise{.id = "two"}};
    return lesson;
}

} // namespace

TEST_CASE("a lesson begins with nothing done", "[progress]")
{
    const LessonProgress progress = lessonProgress(sampleLesson(), {});
    CHECK(progress.runnables == 4);
    CHECK(progress.predictable == 1);
    CHECK(progress.quizzes == 2);
    CHECK(progress.exercises == 2);
    CHECK(progress.done() == 0);
    CHECK_FALSE(progress.isVisited);
    CHECK(progress.ratio() == 0);
}

TEST_CASE("each thing that was done counts once, and for what it was", "[progress]")
{
    Fixture f;
    f.event(Kind::Visited, "");
    f.event(Kind::Visited, "");
    f.event(Kind::Ran, "demo", 0);
    f.event(Kind::Ran, "demo", 1);
    f.event(Kind::Ran, "demo", 0); // it matched once: that stays
    f.event(Kind::Ran, "trap.fix", 0);
    f.event(Kind::Predicted, "predicted", 0);
    f.event(Kind::Answered, "quiz", 0);
    f.event(Kind::Answered, "puzzle", 1);
    f.event(Kind::Attempted, "one");
    f.event(Kind::Attempted, "one");
    f.event(Kind::Passed, "one");
    f.event(Kind::Passed, "one");
    const LessonRecord record = f.lesson();
    CHECK(record.visits == 2);
    CHECK(record.lastVisit == start.addSecs(2));
    CHECK(record.answers["puzzle"]);
    CHECK_FALSE(record.answers["quiz"]);
    CHECK(record.exercises["one"].attempts == 2);
    CHECK(record.exercises["one"].passes == 2);
    const LessonProgress progress = lessonProgress(sampleLesson(), record);
    CHECK(progress.isVisited);
    CHECK(progress.ran == 2);
    CHECK(progress.matched == 1);
    CHECK(progress.predicted == 1);
    CHECK(progress.answered == 2);
    CHECK(progress.passed == 1);
    CHECK(progress.passedUnaided == 1);
    CHECK(progress.ratio() == Approx(4.0 / 8));
    CHECK_FALSE(progress.isComplete());
}

TEST_CASE("what the lesson has no longer does not count", "[progress]")
{
    Fixture f;
    f.event(Kind::Ran, "gone", 1);
    f.event(Kind::Answered, "gone", 1);
    f.event(Kind::Passed, "gone");
    CHECK(lessonProgress(sampleLesson(), f.lesson()).done() == 0);
}

TEST_CASE("a lesson to read only is done when it was visited", "[progress]")
{
    Lesson lesson;
    lesson.blocks = {ProseBlock{}};
    CHECK(lessonProgress(lesson, {}).ratio() == 0);
    CHECK(lessonProgress(lesson, {.visits = 1}).isComplete());
}

TEST_CASE("a pass is unaided only if it came before any hint and the solution", "[progress]")
{
    Fixture f;
    f.event(Kind::Passed, "alone");
    f.event(Kind::HintOpened, "alone", 1); // out of curiosity
    f.event(Kind::HintOpened, "hinted", 1);
    f.event(Kind::HintOpened, "hinted", 3);
    f.event(Kind::HintOpened, "hinted", 2);
    f.event(Kind::Passed, "hinted");
    f.event(Kind::SolutionSeen, "shown");
    f.event(Kind::Passed, "shown");
    f.event(Kind::Passed, "shown");
    f.event(Kind::HintOpened, "begun", 1);
    const auto exercises = f.lesson().exercises;
    CHECK(exercises["alone"].isPassedUnaided);
    CHECK(exercises["hinted"].isPassed());
    CHECK_FALSE(exercises["hinted"].isPassedUnaided);
    CHECK(exercises["hinted"].hintsOpened == 3);
    CHECK(exercises["shown"].isSolutionSeen);
    CHECK_FALSE(exercises["shown"].isPassedUnaided);
    CHECK_FALSE(exercises["begun"].isPassed());
    CHECK_FALSE(exercises["begun"].isPassedUnaided);
}

TEST_CASE("the records of all lessons are those of each", "[progress]")
{
    Fixture f;
    f.event(Kind::Ran, "demo", 1);
    f.event(Kind::Ran, "demo", 0, -1, "stage/other");
    const auto records = f.record.records().value();
    CHECK(records.size() == 2);
    CHECK(records["stage/lesson"].runs["demo"]);
    CHECK_FALSE(records["stage/other"].runs["demo"]);
    CHECK(f.lesson("stage/none").runs.isEmpty());
}

TEST_CASE("an event of a newer Lectern is left alone", "[progress]")
{
    Fixture f;
    REQUIRE(f.database
                ->execute("INSERT INTO event (uid, time, kind, lesson, item, value, detail)"
                          " VALUES (x'00', 1, 'dreamt', 'stage/lesson', 'one', 1, '')")
                .has_value());
    CHECK(f.lesson().exercises.isEmpty());
    CHECK(f.due(100).isEmpty());
}

TEST_CASE("a stage sums up its lessons, long and short alike", "[progress]")
{
    Stage stage;
    Lesson second = sampleLesson();
    second.id = "stage/second";
    Lesson third = sampleLesson();
    third.id = "stage/third";
    Lesson reading;
    reading.id = "stage/reading";
    stage.lessons = {sampleLesson(), second, third, reading};
    LessonRecord half;
    half.runs = {{"demo", true}, {"predicted", true}, {"trap", true}, {"trap.fix", true}};
    LessonRecord read;
    read.visits = 1;
    const StageProgress progress =
        stageProgress(stage, {{"stage/second", half}, {"stage/reading", read}, {"gone", read}});
    CHECK(progress.lessons == 4);
    CHECK(progress.begun == 2);
    CHECK(progress.complete == 1);
    CHECK(progress.ratio == Approx((0 + 0.5 + 0 + 1) / 4));
    CHECK(progress.sum.runnables == 12);
    CHECK(progress.sum.matched == 4);
    CHECK(progress.sum.isVisited);
    CHECK(stageProgress({}, {}).ratio == 0);
}

TEST_CASE("one continues in the lesson that was visited or read last, at its place", "[progress]")
{
    Fixture f;
    CHECK_FALSE(f.record.lastPlace().value().has_value());
    f.event(Kind::Visited, "", 0, 1, "stage/first");
    CHECK(f.record.lastPlace().value() == LessonPlace{"stage/first", "", start.addDays(1)});
    REQUIRE(f.record.setPlace("stage/first", "block:3", start.addDays(2)).has_value());
    CHECK(f.record.lastPlace().value() == LessonPlace{"stage/first", "block:3", start.addDays(2)});
    f.event(Kind::Visited, "", 0, 3, "stage/second"); // opened and not scrolled
    CHECK(f.record.lastPlace().value() == LessonPlace{"stage/second", "", start.addDays(3)});
    REQUIRE(f.record.setPlace("stage/first", "block:4", start.addDays(4)).has_value());
    CHECK(f.record.lastPlace().value()->place == "block:4");
    CHECK(f.record.place("stage/first").value()->place == "block:4");
    CHECK_FALSE(f.record.place("stage/second").value().has_value());
    f.event(Kind::Ran, "demo", 1, 9, "stage/third"); // a run is no visit
    CHECK(f.record.lastPlace().value()->lessonId == "stage/first");
}

TEST_CASE("the work that was open last is remembered", "[progress]")
{
    const QTemporaryDir folder;
    {
        const auto database = ProgressDatabase::open(folder.filePath("p"), start);
        LearningRecord record(**database);
        CHECK(record.lastWork().value().isEmpty());
        REQUIRE(record.setLastWork("scratch").has_value());
        REQUIRE(record.setLastWork("stage/lesson#one").has_value());
    }
    const auto database = ProgressDatabase::open(folder.filePath("p"), start);
    CHECK(LearningRecord(**database).lastWork().value() == "stage/lesson#one");
}

TEST_CASE("the wait until the next review grows with each pass: 1 3 7 16 35 days", "[progress]")
{
    QList<QDateTime> passes;
    QDateTime time = start;
    for (const int days : {1, 3, 7, 16, 35, 35, 35}) {
        passes.prepend(time); // in any order
        CHECK(nextReview(passes) == time.addDays(days));
        time = time.addDays(days);
    }
}

TEST_CASE("passes within a day are one", "[progress]")
{
    CHECK(nextReview({start, start.addSecs(60), start.addSecs(60 * 60 * 23)}) == start.addDays(1));
    CHECK(nextReview({start, start.addDays(1)}) == start.addDays(4));
    CHECK(nextReview({start, start.addDays(20)}) == start.addDays(23)); // late is no step back
}

TEST_CASE("due are passed exercises after their wait and begun ones at once", "[progress]")
{
    Fixture f;
    f.event(Kind::Attempted, "begun", 0, 0.5);
    f.event(Kind::HintOpened, "hinted", 1, 0.6);
    f.event(Kind::Attempted, "passed", 0, 0);
    f.event(Kind::Passed, "passed", 0, 0);
    f.event(Kind::Passed, "twice", 0, 0);
    f.event(Kind::Passed, "twice", 0, 1.5);
    f.event(Kind::Visited, "", 0, 0);
    f.event(Kind::Ran, "demo", 1, 0);
    const auto ids = [&f](double days) {
        QStringList list;
        for (const DueExercise &one : f.due(days))
            list.append(one.exerciseId);
        return list;
    };
    CHECK(ids(0.9) == QStringList{"begun", "hinted"});
    CHECK(ids(1) == QStringList{"begun", "hinted", "passed"}); // longest due first
    CHECK(ids(4.5) == QStringList{"begun", "hinted", "passed", "twice"});
    const QList<DueExercise> due = f.due(4.5);
    CHECK(due[0] == DueExercise{"stage/lesson", "begun", Reason::Begun, start.addSecs(43200)});
    CHECK(due[2] == DueExercise{"stage/lesson", "passed", Reason::Repeat, start.addDays(1)});
    f.event(Kind::Passed, "begun", 0, 5);
    CHECK_FALSE(ids(5).contains("begun"));
}
