// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/markdown.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Lectern;

namespace {

const QString file = "/course/lesson.md";

QList<MarkdownPart> parsed(const QString &text)
{
    Problems problems;
    const QList<MarkdownPart> parts = parseMarkdown(text, file, 1, "/nowhere", problems);
    CHECK(problems.isEmpty());
    return parts;
}

/// "line:part of the message" for each problem.
Problems problemsOf(const QString &text, const QString &folder = "/nowhere", int firstLine = 1)
{
    Problems problems;
    parseMarkdown(text, file, firstLine, folder, problems);
    for (const Problem &problem : std::as_const(problems)) {
        CHECK(problem.file == file);
        CHECK(problem.message.endsWith('.'));
    }
    return problems;
}

} // namespace

TEST_CASE("prose, quotes and fences come one after the other with their lines", "[markdown]")
{
    const auto parts = parsed("## Title\n\nText\n\n- list\n\n> quote\n\n```python demo=a\nx = "
                              "1\n\n```\n~~~\ny\n~~~\nend\n");
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].kind == MarkdownPart::Kind::Prose);
    CHECK(parts[0].html == "<h2>Title</h2>\n<p>Text</p>\n<ul>\n<li>list</li>\n</ul>\n");
    CHECK(parts[0].line == 1);
    CHECK(parts[1].kind == MarkdownPart::Kind::Quote);
    CHECK(parts[1].html == "<p>quote</p>\n");
    CHECK(parts[1].marker.isEmpty());
    CHECK(parts[1].line == 7);
    CHECK(parts[2].kind == MarkdownPart::Kind::Fence);
    CHECK(parts[2].info == "python demo=a");
    CHECK(parts[2].text == "x = 1\n\n");
    CHECK(parts[2].line == 9);
    CHECK(parts[3].info.isEmpty());
    CHECK(parts[3].text == "y\n");
    CHECK(parts[4].html == "<p>end</p>\n");
    CHECK(parts[4].line == 16);
    CHECK(parsed("").isEmpty());
}

TEST_CASE("a quote that begins with a marker line is a box without it", "[markdown]")
{
    const auto [text, marker, html] = GENERATE(table<QString, QString, QString>({
        {"> [!NOTE]\n> text", "NOTE", "<p>text</p>\n"},
        {"> [!MYTH]\n>\n> text", "MYTH", "<p>text</p>\n"},
        {"> [!NOTE]  \n> a\n>\n> b", "NOTE", "<p>a</p>\n<p>b</p>\n"},
        {"> [!NOTE]", "NOTE", ""},
        {"> [!NOTE] text", "", "<p>[!NOTE] text</p>\n"},
        {"> [!note]\n> text", "", "<p>[!note]\ntext</p>\n"},
        {"> text\n> [!NOTE]", "", "<p>text\n[!NOTE]</p>\n"},
    }));
    CAPTURE(text);
    const auto parts = parsed(text);
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].marker == marker);
    CHECK(parts[0].html == html);
}

TEST_CASE("tables and strike-through are known, and text is escaped", "[markdown]")
{
    const auto [text, html] = GENERATE(table<QString, QString>({
        {"~~old~~", "<del>old</del>"},
        {"a | b\n--- | ---\n1 | 2", "<td>2</td>"},
        {"`a < b & c`", "<code>a &lt; b &amp; c</code>"},
        {"a < b", "a &lt; b"},
        {"caf\u00E9 \U0001F600", "caf\u00E9 \U0001F600"},
    }));
    CAPTURE(text);
    CHECK(parsed(text).first().html.contains(html));
}

TEST_CASE("HTML is reported and never shown", "[markdown]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {"<script>alert(1)</script>", 1},
        {"ok\n\n<img src=x onerror=alert(1)>", 3},
        {"a <b>b", 1},
        {"ok\n\n- a <iframe src=\"file:///etc/passwd\">", 3},
        {"> <style>p {}</style>", 1},
        {"<!-- note -->", 1},
        {"a | b\n--- | ---\n1 | <br>", 3},
        {"<?php x ?>", 1},
    }));
    CAPTURE(text);
    Problems problems;
    const auto parts = parseMarkdown(text, file, 1, "/nowhere", problems);
    REQUIRE_FALSE(problems.isEmpty());
    CHECK(problems.first().line == line);
    CHECK(problems.first().message.contains("HTML is not shown"));
    for (const MarkdownPart &part : parts) {
        for (const char *tag :
             {"<script", "<img", "<iframe", "<style", "<b>", "<br>", "<?php", "<!-- note"})
            CHECK_FALSE(part.html.contains(tag));
    }
}

TEST_CASE("an image must be a plain file below the folder", "[markdown]")
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    REQUIRE(dir.mkpath("lesson/pictures"));
    for (const char *name : {"outside.png", "lesson/a.png", "lesson/pictures/b c.png"}) {
        QFile image(dir.filePath(name));
        REQUIRE(image.open(QIODevice::WriteOnly));
    }
    REQUIRE(QFile::link(dir.filePath("outside.png"), dir.filePath("lesson/link.png")));
    REQUIRE(QFile::link(dir.filePath("lesson/a.png"), dir.filePath("lesson/inner.png")));
    REQUIRE(QFile::link("/dev/zero", dir.filePath("lesson/zero.png")));
    REQUIRE(QDir().mkpath(dir.filePath("lesson-2")));
    REQUIRE(QFile::copy(dir.filePath("outside.png"), dir.filePath("lesson-2/a.png")));

    const auto [path, isFine] = GENERATE(table<QString, bool>({
        {"a.png", true},
        {"./a.png", true},
        {"pictures/b%20c.png", true},
        {"pictures/../a.png", true},
        {"inner.png", true},
        {"no.png", false},
        {"pictures", false},
        {"../outside.png", false},
        {"%2e%2e/outside.png", false},
        {"../lesson-2/a.png", false},
        {"link.png", false},
        {"zero.png", false},
        {"/dev/zero", false},
        {"/etc/hostname", false},
        {"https://example.org/a.png", false},
        {"//example.org/a.png", false},
        {"data:image/png;base64,AAAA", false},
        {"file:///etc/hostname", false},
        {"", false},
    }));
    CAPTURE(path);
    const Problems problems =
        problemsOf("ok\n\n![a picture](" + path + ")", dir.filePath("lesson"));
    REQUIRE(problems.size() == (isFine ? 0 : 1));
    if (!isFine) {
        CHECK(problems.first().line == 3);
        CHECK(problems.first().message.contains("is not a file in the lesson's folder"));
    }
}

TEST_CASE("an image needs an alt text", "[markdown]")
{
    const QTemporaryDir folder;
    QFile image(folder.filePath("a.png"));
    REQUIRE(image.open(QIODevice::WriteOnly));
    const Problems problems = problemsOf("\n\n![](a.png)", folder.path());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().line == 3);
    CHECK(problems.first().message ==
          "The image \"a.png\" has no alt text. Say what it shows: ![text](a.png).");
    CHECK(problemsOf("![`x`](a.png)", folder.path()).isEmpty());
}

TEST_CASE("a link leads to the web, to mail or within the page", "[markdown]")
{
    const auto [target, isFine] = GENERATE(table<QString, bool>({
        {"https://docs.python.org/3/", true},
        {"http://example.org", true},
        {"HTTPS://example.org", true},
        {"mailto:a@example.org", true},
        {"#part", true},
        {"file:///etc/passwd", false},
        {"javascript:alert(1)", false},
        {"data:text/html,x", false},
        {"other.md", false},
        {"/etc/passwd", false},
        {"ftp://example.org", false},
        {"", false},
    }));
    CAPTURE(target);
    const Problems problems = problemsOf("text\n\n[link](" + target + ")");
    REQUIRE(problems.size() == (isFine ? 0 : 1));
    if (!isFine) {
        CHECK(problems.first().line == 3);
        CHECK(
            problems.first().message.contains("The link to \"" + target + "\" cannot be followed"));
    }
}

TEST_CASE("a block that would run must stand at the top level", "[markdown]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {"- item\n\n  ```python demo=a\n  x\n  ```", 3},
        {"> ```python demo=a\n> x\n> ```", 1},
        {"1. a\n\n   > ```text expect\n   > x\n   > ```", 3},
        {"- item\n\n  ```python\n  x\n  ```", 0}, // a listing may stand anywhere
    }));
    CAPTURE(text);
    const Problems problems = problemsOf(text);
    REQUIRE(problems.size() == (line > 0 ? 1 : 0));
    if (line > 0) {
        CHECK(problems.first().line == line);
        CHECK(problems.first().message.contains("inside a list or quote"));
    }
}

TEST_CASE("lines are counted from where the text begins in its file", "[markdown]")
{
    const Problems problems = problemsOf("a\n\n<b>\n", "/nowhere", 10);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().line == 12);
    Problems none;
    CHECK(parseMarkdown("a\n\n> b\n", file, 10, "/nowhere", none).last().line == 12);
}

TEST_CASE("every line over 20,000 characters is reported and nothing is read", "[markdown]")
{
    Problems problems;
    CHECK(parseMarkdown(QString(20'000, 'a'), file, 1, "/nowhere", problems).size() == 1);
    CHECK(problems.isEmpty());
    const QString text = "ok\n" + QString(1'000'000, 'a') + "\nok\n" + QString(20'001, 'b');
    CHECK(parseMarkdown(text, file, 5, "/nowhere", problems).isEmpty());
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].line == 6);
    CHECK(problems[1].line == 8);
    CHECK(problems[0].message == "This line has more than 20000 characters. Break it.");
}

TEST_CASE("text that attacks its parser is read in bounded time", "[markdown]")
{
    const auto [piece, count] = GENERATE(table<QString, int>({
        {">", 19'999},
        {"[", 19'999},
        {"![", 9'999},
        {"*a_", 6'600},
        {"- ", 9'999},
        {"`a ``b\n", 50'000},
        {"a\n\n> ", 50'000},
        {"[a]: /b\n[a]\n", 50'000},
        {"a|b\n-|-\n1|2\n\n", 20'000},
    }));
    const QString text = piece.repeated(count);
    CAPTURE(piece);
    QElapsedTimer clock;
    clock.start();
    Problems problems;
    parseMarkdown(text, file, 1, "/nowhere", problems);
    CHECK(clock.elapsed() < 10'000); // a blow-up takes minutes
}

TEST_CASE("inline Markdown is safe HTML without a paragraph around it", "[markdown]")
{
    const auto [text, html] = GENERATE(table<QString, QString>({
        {"plain", "plain"},
        {"`a[:]` is *not* `a`", "<code>a[:]</code> is <em>not</em> <code>a</code>"},
        {"a < b", "a &lt; b"},
        {"", ""},
        {"a\n\nb", "<p>a</p>\n<p>b</p>"},
        {"<b>x</b>", "<!-- raw HTML omitted -->x<!-- raw HTML omitted -->"},
        {"[x](javascript:alert(1))", "<a href=\"\">x</a>"},
    }));
    CAPTURE(text);
    CHECK(inlineMarkdown(text) == html);
}
