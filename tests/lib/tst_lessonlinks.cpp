// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonlinks.h"

#include "support/stringmakers.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using Lectern::Test::TempCourse;

namespace {

const QString add = "01-first/hello/exercises/add/";

/// The golden course with a second stage that has one lesson.
struct LinkedCourse : TempCourse
{
    LinkedCourse()
    {
        replace("course.yaml", "[01-first]", "[01-first, 02-more]");
        write("02-more/stage.yaml", "title: More\nsummary: More.\nlessons: [loops]\n");
        write("02-more/loops/lesson.md", "---\ntitle: Loops & \"more\"\nminutes: 1\n"
                                         "level: beginner\nobjectives: [loops]\n---\nText.\n");
    }
    void link(const QByteArray &target) const
    {
        replace(lesson, "(https://www.python.org)", '(' + target + ')');
    }
};

bool hasLink(const QList<Block> &blocks, const QString &link)
{
    return std::ranges::any_of(blocks, [&](const Block &block) {
        const auto *prose = std::get_if<ProseBlock>(&block);
        return prose && prose->html.contains(link);
    });
}

} // namespace

TEST_CASE("a path to another lesson becomes its address and gets its title", "[lessonlinks]")
{
    const auto [target, address] = GENERATE(table<QByteArray, QString>({
        {"../../02-more/loops/lesson.md", "more/loops"},
        {"../../02-more/loops/lesson.md#a-part", "more/loops#a-part"},
        {"./../../02-more/../02-more/loops/lesson.md", "more/loops"},
    }));
    CAPTURE(target);
    const LinkedCourse course;
    course.link(target);
    const CourseLoad load = course.load();
    CHECK(load.isSound());
    CHECK(hasLink(load.course.findLesson(u"first/hello")->blocks,
                  "<a href=\"" + address + "\" title=\"Loops &amp; &quot;more&quot;\">"));
}

TEST_CASE("a task and a solution may link to a lesson as well", "[lessonlinks]")
{
    const LinkedCourse course;
    const QByteArray link = "\n\nSee [loops](../../../../02-more/loops/lesson.md).\n";
    course.write(add + "task.md", course.read(add + "task.md") + link);
    course.write(add + "solution.md", course.read(add + "solution.md") + link);
    const CourseLoad load = course.load();
    CHECK(load.isSound());
    const Exercise *exercise = load.course.findLesson(u"first/hello")->findExercise(u"add");
    REQUIRE(exercise);
    CHECK(hasLink(exercise->task, "<a href=\"more/loops\" title="));
    CHECK(hasLink(exercise->explanation, "<a href=\"more/loops\" title="));
}

TEST_CASE("a title of the author's own stays", "[lessonlinks]")
{
    const LinkedCourse course;
    course.link("../../02-more/loops/lesson.md \"own\"");
    CHECK(hasLink(course.load().course.findLesson(u"first/hello")->blocks,
                  "<a href=\"more/loops\" title=\"own\">"));
}

TEST_CASE("a link to a lesson that is not there is a problem with its line", "[lessonlinks]")
{
    const auto target =
        GENERATE(as<QByteArray>(), "../missing/lesson.md", "../../02-more/loop/lesson.md",
                 "lesson.md/lesson.md", "../../../lesson.md", "/tmp/a/b/lesson.md",
                 "../../../../../../../../../../lesson.md");
    CAPTURE(target);
    const LinkedCourse course;
    course.link(target);
    const Problems problems = course.load().problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().file == course.path(TempCourse::lesson));
    CHECK(problems.first().line == 13);
    CHECK(problems.first().message.contains("leads to no lesson of this course"));
}

TEST_CASE("a link does not leave its course", "[lessonlinks]")
{
    const LinkedCourse course;
    const QString neighbour = "../other/01-x/y/";
    course.write(neighbour + "lesson.md", "x");
    course.write("../other/course.yaml", "x");
    CHECK_FALSE(lessonAddress("../../../other/01-x/y/lesson.md", course.path("01-first/hello")));
    CHECK(lessonAddress("../../02-more/loops/lesson.md", course.path("01-first/hello")) ==
          "more/loops");
}

TEST_CASE("the bundled form of an address is no link for a file", "[lessonlinks]")
{
    const LinkedCourse course;
    course.link("more/loops");
    CHECK(course.load().problems.size() == 1);
}
