// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "course/course.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Lectern;
using namespace std::chrono_literals;

namespace {

Lesson lessonWith(const QString &id, const QString &text)
{
    Lesson lesson;
    lesson.id = id;
    lesson.title = id;
    lesson.blocks = {ProseBlock{"<p>" + text + "</p>"}};
    return lesson;
}

Course courseOf(const QList<Lesson> &lessons)
{
    Course course;
    course.stages = {Stage{.title = "Stage", .lessons = lessons}};
    return course;
}

Course largeCourse(int lessonCount)
{
    QList<Lesson> lessons;
    for (int i = 0; i < lessonCount; ++i)
        lessons.append(
            lessonWith(QString("stage/lesson%1").arg(i), QString("some words ").repeated(500)));
    return courseOf(lessons);
}

struct Fixture
{
    SearchService service;
    QSignalSpy found{&service, &SearchService::found};
    QSignalSpy failed{&service, &SearchService::failed};

    /// The lessons that a search for \a typed finds.
    QStringList lessons(const QString &typed)
    {
        found.clear();
        service.search(typed);
        REQUIRE(QTest::qWaitFor([&] { return !found.isEmpty(); }, 30s));
        CHECK(found.first().first().toString() == typed);
        QStringList ids;
        for (const SearchHit &hit : found.first().at(1).value<QList<SearchHit>>())
            ids.append(hit.place.lessonId);
        return ids;
    }
};

} // namespace

TEST_CASE("the service finds in the courses that it was given last", "[search]")
{
    Fixture f;
    CHECK(f.lessons("words").isEmpty()); // none yet
    f.service.setCourses({courseOf({lessonWith("a/one", "some words")})});
    CHECK(f.lessons("words") == QStringList{"a/one"});
    f.service.setCourses(
        {courseOf({lessonWith("a/two", "words"), lessonWith("a/three", "other")})});
    CHECK(f.lessons("words") == QStringList{"a/two"});
    CHECK(f.lessons("").isEmpty());
    f.service.setCourses({});
    CHECK(f.lessons("words").isEmpty());
    CHECK(f.failed.isEmpty());
}

TEST_CASE("where two courses have a lesson the first one is found", "[search]")
{
    Fixture f;
    f.service.setCourses(
        {courseOf({lessonWith("a/one", "first")}),
         courseOf({lessonWith("a/one", "second"), lessonWith("a/two", "second")})});
    CHECK(f.lessons("first") == QStringList{"a/one"});
    CHECK(f.lessons("second") == QStringList{"a/two"});
}

TEST_CASE("only the newest of several requests ends and it ends once", "[search]")
{
    Fixture f;
    f.service.setCourses({courseOf({lessonWith("a/one", "copying")})});
    for (const char *typed : {"c", "co", "cop", "copy"})
        f.service.search(typed);
    REQUIRE(QTest::qWaitFor([&] { return !f.found.isEmpty(); }, 30s));
    f.service.search("last"); // whatever came late would come before this
    REQUIRE(QTest::qWaitFor([&] { return f.found.last().first() == "last"; }, 30s));
    REQUIRE(f.found.size() == 2);
    CHECK(f.found.first().first() == "copy");
}

TEST_CASE("a search waits for the courses and the window does not", "[search]")
{
    Fixture f;
    const Course course = largeCourse(300);
    QElapsedTimer timer;
    timer.start();
    f.service.setCourses({course});
    f.service.search("words");
    const qint64 called = timer.elapsed();
    REQUIRE(QTest::qWaitFor([&] { return !f.found.isEmpty(); }, 60s));
    const qint64 answered = timer.elapsed();
    CHECK(f.found.first().at(1).value<QList<SearchHit>>().size() == SearchService::maximumHits);
    CHECK(called < answered / 2); // the calls have only asked
}

TEST_CASE("newer courses and the end of the service do not wait for a large course", "[search]")
{
    const Course course = largeCourse(200);
    const Course tenTimesAsLarge = largeCourse(2000);
    QElapsedTimer timer;
    timer.start();
    auto f = std::make_unique<Fixture>();
    f->service.setCourses({course});
    f->lessons("none");
    const qint64 readTime = timer.restart();
    f->service.setCourses({tenTimesAsLarge});
    f->service.setCourses({courseOf({lessonWith("a/one", "words")})});
    CHECK(f->lessons("words") == QStringList{"a/one"});
    CHECK(timer.restart() < 5 * readTime);
    f->service.setCourses({tenTimesAsLarge});
    f->service.search("words");
    f.reset();
    CHECK(timer.elapsed() < 5 * readTime);
}
