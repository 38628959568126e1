// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/outputlines.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;

namespace {

constexpr auto standardOutput = Runner::Channel::StandardOutput;
constexpr auto standardError = Runner::Channel::StandardError;

QString textOf(const OutputLines::Line &line)
{
    QString text;
    for (const OutputLines::Run &run : line.runs)
        text += run.text;
    return text;
}

/// All lines of \a lines, the open one last.
QStringList takeTexts(OutputLines &lines)
{
    QStringList texts;
    for (const OutputLines::Line &line : lines.takeEndedLines())
        texts += textOf(line);
    return texts << textOf(lines.openLine());
}

QStringList shown(const QByteArray &bytes)
{
    OutputLines lines;
    lines.append(standardOutput, bytes);
    lines.finish();
    return takeTexts(lines);
}

} // namespace

TEST_CASE("lines end at a newline, and what follows the last one is open", "[outputlines]")
{
    CHECK(shown("a\nb") == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(shown("a\n") == QStringList{QStringLiteral("a"), QString()});
    CHECK(shown("\n\n") == QStringList{QString(), QString(), QString()});
    CHECK(shown("") == QStringList{QString()});
}

TEST_CASE("ended lines are given once", "[outputlines]")
{
    OutputLines lines;
    lines.append(standardOutput, "a\nb");
    CHECK(lines.takeEndedLines().size() == 1);
    CHECK(lines.takeEndedLines().isEmpty());
    lines.append(standardOutput, "c\n");
    CHECK(takeTexts(lines) == QStringList{QStringLiteral("bc"), QString()});
}

TEST_CASE("a character cut anywhere between two chunks is whole", "[outputlines]")
{
    const QString text = QStringLiteral("ä€😀x");
    const QByteArray bytes = text.toUtf8();
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        OutputLines lines;
        lines.append(standardOutput, bytes.first(cut));
        lines.append(standardError, "e"); // the other channel does not disturb it
        lines.append(standardOutput, bytes.sliced(cut));
        lines.finish();
        QString both = textOf(lines.openLine());
        CHECK(both.remove(u'e') == text);
    }
}

TEST_CASE("bytes that are not UTF-8 become replacement characters", "[outputlines]")
{
    CHECK(shown("a\xff"
                "b") == QStringList{QStringLiteral("a\ufffdb")});
    CHECK(shown("a\xe2\x82") == QStringList{QStringLiteral("a\ufffd\ufffd")}); // cut at the end
}

TEST_CASE("nothing is lost after a character that stays incomplete", "[outputlines]")
{
    OutputLines lines;
    lines.append(standardOutput, "a\xe2\x82");
    lines.append(standardOutput, "\nb");
    CHECK(takeTexts(lines) == QStringList{QStringLiteral("a\ufffd\ufffd"), QStringLiteral("b")});
}

TEST_CASE("a carriage return goes back to the start of the line", "[outputlines]")
{
    CHECK(shown("10%\r100%") == QStringList{QStringLiteral("100%")});
    CHECK(shown("hello\rHE") == QStringList{QStringLiteral("HEllo")});
    CHECK(shown("a\r\nb\r\n") == QStringList{QStringLiteral("a"), QStringLiteral("b"), QString()});
    CHECK(shown("50%\r") == QStringList{QStringLiteral("50%")}); // and takes nothing away
}

TEST_CASE("control characters are seen, not obeyed", "[outputlines]")
{
    CHECK(shown(QByteArray("a\0b", 3)) == QStringList{QStringLiteral("a␀b")});
    CHECK(shown("\x1b[31mred\x1b[0m") == QStringList{QStringLiteral("␛[31mred␛[0m")});
    CHECK(shown("a\bb\x7f\a") == QStringList{QStringLiteral("a␈b␡␇")});
    CHECK(shown("a\tb") == QStringList{QStringLiteral("a\tb")});
    CHECK(shown("a\f\vb") == QStringList{QStringLiteral("a␌␋b")});
}

TEST_CASE("characters that reorder, break or hide text are escaped", "[outputlines]")
{
    const auto [character, escape] =
        GENERATE(table<char32_t, QString>({{0x202e, QStringLiteral("\\u202e")},
                                           {0x061c, QStringLiteral("\\u061c")},
                                           {0x2066, QStringLiteral("\\u2066")},
                                           {0x200f, QStringLiteral("\\u200f")},
                                           {0x2028, QStringLiteral("\\u2028")},
                                           {0x2029, QStringLiteral("\\u2029")},
                                           {0x0085, QStringLiteral("\\x85")},
                                           {0xfeff, QStringLiteral("\\ufeff")},
                                           {0xfffc, QStringLiteral("\\ufffc")},
                                           {0xfdd0, QStringLiteral("\\ufdd0")},
                                           {0xe0041, QStringLiteral("\\U000e0041")}}));
    CHECK(shown(QStringLiteral("a").append(QChar::fromUcs4(character)).toUtf8()) ==
          QStringList{QStringLiteral("a") + escape});
}

TEST_CASE("letters of all scripts and joined emoji stay as they are", "[outputlines]")
{
    const QString text = QStringLiteral("שלום مرحبا 你好 👩\u200d🔬 é");
    CHECK(shown(text.toUtf8()) == QStringList{text});
}

TEST_CASE("the channels of a line are kept apart, in order", "[outputlines]")
{
    OutputLines lines;
    lines.append(standardOutput, "out");
    lines.append(standardError, "err");
    lines.append(standardOutput, "put");
    const QList<OutputLines::Run> expected{{standardOutput, QStringLiteral("out")},
                                           {standardError, QStringLiteral("err")},
                                           {standardOutput, QStringLiteral("put")}};
    CHECK(lines.openLine().runs == expected);
}

TEST_CASE("a long line is cut and the rest is counted", "[outputlines]")
{
    OutputLines lines;
    lines.append(standardOutput, QByteArray(OutputLines::maxLineLength, 'x'));
    CHECK(lines.openLine().cut == 0);
    for (int i = 0; i < 10; ++i)
        lines.append(standardOutput, QByteArray(100'000, 'x'));
    CHECK(textOf(lines.openLine()).size() == OutputLines::maxLineLength);
    CHECK(lines.openLine().cut == 1'000'000);
    lines.append(standardOutput, "\rback\nnext");
    const QList<OutputLines::Line> ended = lines.takeEndedLines();
    REQUIRE(ended.size() == 1);
    CHECK(textOf(ended.first()).startsWith(QStringLiteral("backx")));
    CHECK(lines.openLine().cut == 0);
}

TEST_CASE("clear forgets text, place and half characters", "[outputlines]")
{
    OutputLines lines;
    lines.append(standardOutput, "a\nbb\xe2\x82");
    lines.clear();
    lines.append(standardOutput, "c");
    CHECK(takeTexts(lines) == QStringList{QStringLiteral("c")});
}
