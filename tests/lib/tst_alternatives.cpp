// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/alternatives.h"

#include "support/stringmakers.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using Lectern::Test::TempCourse;

namespace {

/// Line 25 is the fence of its expectation, 28 the line after it.
constexpr const char *expectation = "```text expect\n4\n```\n";

QByteArray alternative(const QByteArray &text, const QByteArray &options = {})
{
    return "```text alternative" + options + "\n" + text + "```\n";
}

} // namespace

TEST_CASE("the alternatives of a prediction are read with their lines", "[alternatives]")
{
    const TempCourse course;
    course.replace(TempCourse::lesson, expectation,
                   expectation + alternative("22\n") + alternative("2 + 2\n"));
    const CourseLoad load = course.load();
    CHECK(load.problems.isEmpty());
    const RunnableBlock *block =
        load.course.stages.first().lessons.first().findRunnable(u"add-two");
    REQUIRE(block);
    REQUIRE(block->alternatives.size() == 2);
    CHECK(block->alternatives[0].text == "22\n");
    CHECK(block->alternatives[0].line == 29);
    CHECK(block->alternatives[1].line == 32);
    CHECK(block->expectations.size() == 1);
}

TEST_CASE("a reader picks from the alternatives and the truth in the same order at each visit",
          "[alternatives]")
{
    RunnableBlock block;
    block.predict = true;
    block.expectations = {{.text = QStringLiteral("4\n")}};
    CHECK(predictionChoices(block).isEmpty());
    block.alternatives = {{QStringLiteral("22\n")}, {QStringLiteral("5\n")}};
    QStringList choices = predictionChoices(block);
    CHECK(choices == predictionChoices(block));
    choices.sort();
    CHECK(choices == QStringList{"22\n", "4\n", "5\n"});
}

TEST_CASE("each broken rule of an alternative is one problem at its line", "[alternatives]")
{
    const QByteArray kept = expectation;
    const auto [before, after, line,
                part] = GENERATE_COPY(table<QByteArray, QByteArray, int, QString>({

        {kept, kept + alternative("22\n", "=x"), 28, "An alternative has no option"},
        {kept, kept + alternative("22\n", " rule=json"), 28,
         "An alternative has no option \"rule\""},
        {kept, kept + alternative(" \n"), 29, "This alternative is empty"},
        {kept, kept + alternative("4  \n"), 29, "This alternative is what the block prints"},
        {kept, kept + alternative("22\n") + alternative("22\n"), 32, "is given twice"},
        {"```text expect rule=tokens\n1 2\n```\n",
         "```text expect rule=tokens\n1 2\n```\n" + alternative("2 1\n"), 49,
         "The block \"shell\" asks for no prediction"},
        {"demo=big\nprint(len(open(\"data/big.txt\").read()))\n```\n```text expect rule=pattern\n"
         "<<n:int>>\nwhere: n == 1000\n```\n",
         "demo=big predict\nprint(len(open(\"data/big.txt\").read()))\n```\n"
         "```text expect rule=pattern\n<<n:int>>\nwhere: n == 1000\n```\n" +
             alternative("7\n"),
         57, "Alternatives are picked from beside the expected text"},
        {"```python demo=add-two", alternative("22\n") + "```python demo=add-two", 21,
         "This alternative follows no expectation"},
    }));
    CAPTURE(before, after);
    const TempCourse course;
    course.replace(TempCourse::lesson, before, after);
    const Problems problems = course.load().problems;
    for (const Problem &problem : problems)
        UNSCOPED_INFO(problem.text().toStdString());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().line == line);
    CHECK(problems.first().message.contains(part));
    CHECK(problems.first().message.endsWith('.'));
}
