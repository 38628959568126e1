// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchplace.h"

#include "course/catalog.h"
#include "course/markdown.h"
#include "search/headingids.h"
#include "search/htmltext.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QRandomGenerator>
#include <QXmlStreamReader>

using namespace Lectern;
using namespace Qt::StringLiterals;

using Kind = SearchPlace::Kind;

namespace {

Lesson madeLesson()
{
    Lesson lesson;
    lesson.id = "stage/lesson";
    lesson.title = "Lists & co";
    lesson.objectives = {"Copy a list.", "Know why."};
    RunnableBlock demo{.id = "one", .code = "print(1)\n", .expectations = {{.text = "secret\n"}}};
    RunnableBlock fix{.role = RunnableBlock::Role::Fix, .id = "two", .code = "print(2)\n"};
    QuizBlock quiz{.id = "which",
                   .askHtml = "Which <code>a</code>?",
                   .optionsHtml = {"this", "<em>that</em>"},
                   .answerHtml = "secret",
                   .whyHtml = "secret"};
    ParsonsBlock parsons{.id = "order", .lines = {"b = 1", "  a = b"}, .distractors = {"c = 2"}};
    lesson.blocks = {
        ProseBlock{"<p>Start.</p>\n<h2>How it works</h2>\n<p>So.</p>\n<h2>More</h2>\n"},
        demo,
        BoxBlock{BoxBlock::Kind::Myth, "<p>A myth.</p>"},
        ListingBlock{"sh", "ls\n"},
        ProseBlock{"<h2>More</h2>\n<p>Again.</p>"},
        fix,
        quiz,
        parsons};
    Exercise exercise{
        .id = "double",
        .title = "Double it",
        .hintsHtml = {"secret"},
        .task = {ProseBlock{"<p>Write it.</p>"}, ListingBlock{"python", "double(2)\n"}},
        .starter = "secret",
        .solution = "secret",
        .explanation = {ProseBlock{"<p>secret</p>"}},
        .tests = "secret"};
    lesson.exercises = {exercise};
    return lesson;
}

} // namespace

TEST_CASE(
    "everything that a reader sees at once can be found and nothing that gives an answer away",
    "[search]")
{
    struct Expected
    {
        Kind kind;
        QString heading;
        QString targetId;
        QString text;
    };
    const Expected expected[] = {
        {Kind::Lesson, "", "", "Lists & co"},
        {Kind::Text, "", "", "Copy a list. · Know why."},
        {Kind::Text, "", "", "Start."},
        {Kind::Heading, "How it works", "how-it-works", "How it works"},
        {Kind::Text, "How it works", "how-it-works", "So."},
        {Kind::Heading, "More", "more", "More"},
        {Kind::Code, "More", "one", "print(1)\n"},
        {Kind::Text, "More", "more", "A myth."},
        {Kind::Code, "More", "more", "ls\n"},
        {Kind::Heading, "More", "more-1", "More"},
        {Kind::Text, "More", "more-1", "Again."},
        {Kind::Code, "More", "two.fix", "print(2)\n"},
        {Kind::Question, "More", "which", "Which a? this that"},
        {Kind::Code, "More", "order", "  a = b\nb = 1\nc = 2"},
        {Kind::Exercise, "Double it", "double", "Double it"},
        {Kind::Task, "Double it", "double", "Write it."},
        {Kind::Code, "Double it", "double", "double(2)\n"},
    };
    const QList<SearchPlace> places = searchablePlaces(madeLesson(), "The stage");
    REQUIRE(places.size() == std::ssize(expected));
    for (qsizetype i = 0; i < places.size(); ++i) {
        CAPTURE(i);
        const SearchPlace &place = places[i];
        CHECK(place.kind == expected[i].kind);
        CHECK(place.heading == expected[i].heading);
        CHECK(place.targetId == expected[i].targetId);
        CHECK(place.text == expected[i].text);
        CHECK(place.lessonId == "stage/lesson");
        CHECK(place.lessonTitle == "Lists & co");
        CHECK(place.stageTitle == "The stage");
    }
}

TEST_CASE("the text of HTML is what a reader sees", "[search]")
{
    const auto [html, text] = GENERATE(table<QString, QString>({
        {"", ""},
        {"plain", "plain"},
        {"<p>one</p>\n<p>two</p>", "one two"},
        {"<p>one<br />\ntwo</p>", "one two"},
        {"<code>copy</code>ing, <strong>b</strong>ig <a href=\"https://a.b/?c&amp;d\">l</a>ink",
         "copying, big link"},
        {"a &lt; b &amp; c &quot;d&quot;", "a < b & c \"d\""},
        {"<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "one two"},
        {"<table><thead><tr><th>a</th><th>b</th></tr></thead></table>", "a b"},
        {"<p><img src=\"a.png\" alt=\"a &quot;picture&quot;\" /></p>", "a \"picture\""},
        {"<p>a <!-- raw HTML omitted -->b</p>", "a b"},
        {"<h2>Head</h2><p>text</p><h3>Sub <code>x</code></h3>", "Head text Sub x"},
        {QString("a") + QChar(1) + QChar(0xFFFF) + "b", "ab"},
    }));
    CAPTURE(html);
    CHECK(textOfHtml(html) == text);
}

TEST_CASE("all HTML that the course loader makes is read to its end", "[search]")
{
    QRandomGenerator random(7);
    const QStringList pieces{"a",     "*",    "_",    "`",   "[",    "](#b)", "<i>", "&",
                             "&amp;", "<",    ">",    "\"",  "\n",   "\n\n",  "- ",  "1. ",
                             "> ",    "## ",  "| a ", "|\n", "---",  "    ",  "~~",  "![x](",
                             "é",     "\x01", "&#7;", "\\",  "<!--", "]]>",   "<?x", "\t"};
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        CAPTURE(text);
        Problems ignored;
        for (const MarkdownPart &part : parseMarkdown(text, "f", 1, "/nowhere", ignored)) {
            if (part.kind == MarkdownPart::Kind::Fence)
                continue;
            // A word behind it is found only if nothing before it has stopped the reader.
            REQUIRE(textOfHtml(part.html + "<p>theend</p>").endsWith("theend"));
        }
    }
}

TEST_CASE("a heading has the id that Markdown viewers give it", "[search]")
{
    Lesson lesson;
    lesson.blocks = {RunnableBlock{.id = "one"}, QuizBlock{.id = "two"},
                     ParsonsBlock{.id = "three"}};
    lesson.exercises = {Exercise{.id = "four"}};
    HeadingIds ids(lesson);
    CHECK(ids.next("How it remembers") == "how-it-remembers");
    CHECK(ids.next("Pitfall: a `deep` copy, in every step") == "pitfall-a-deep-copy-in-every-step");
    CHECK(ids.next("read_csv & co.") == "read_csv--co");
    CHECK(ids.next("Größe") == "größe");
    CHECK(ids.next("How it remembers") == "how-it-remembers-1");
    CHECK(ids.next("How it remembers") == "how-it-remembers-2");
    for (const QString &taken : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        CHECK(ids.next(taken) == taken + "-1");
    CHECK(ids.next("?!") == "section");
    CHECK(HeadingIds(lesson).next("How it remembers") == "how-it-remembers");
}

TEST_CASE("every exercise, block and heading of the bundled lessons is a place", "[search]")
{
    const auto catalog = Catalog::load(LECTERN_SOURCE_DIR "/lessons");
    REQUIRE(catalog.has_value());
    for (const Stage &stage : catalog->courses().first().course.stages) {
        for (const Lesson &lesson : stage.lessons) {
            CAPTURE(lesson.id);
            QSet<QString> targets;
            qsizetype headings = 0;
            for (const SearchPlace &place : searchablePlaces(lesson, stage.title)) {
                targets.insert(place.targetId);
                headings += place.kind == Kind::Heading;
                CHECK_FALSE(place.text.isEmpty());
                CHECK_FALSE(place.text.contains("</"));
            }
            CHECK(headings > 3);
            for (const Exercise &exercise : lesson.exercises)
                CHECK(targets.contains(exercise.id));
            for (const Block &block : lesson.blocks) {
                if (const auto *runnable = std::get_if<RunnableBlock>(&block))
                    CHECK(targets.contains(runnable->address()));
            }
        }
    }
}
