// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/linebuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

constexpr auto output = OutputSource::StandardOutput;
constexpr auto error = OutputSource::StandardError;

OutputLine lineOf(const QByteArray &bytes)
{
    LineBuilder builder;
    builder.append(output, bytes);
    builder.endLine(output);
    return builder.line();
}

QString shown(const QByteArray &bytes)
{
    return lineOf(bytes).text;
}

/// The same, one byte at a time.
QString shownInBytes(const QByteArray &bytes)
{
    LineBuilder builder;
    for (const char &byte : bytes)
        builder.append(output, QByteArrayView(&byte, 1));
    builder.endLine(output);
    return builder.line().text;
}

QString withCharacter(char32_t character)
{
    return shown(QString(u"a"_s).append(QChar::fromUcs4(character)).append(u'b').toUtf8());
}

TextStyle styleOf(const QByteArray &bytes)
{
    const OutputLine line = lineOf(bytes);
    return line.runs.isEmpty() ? TextStyle() : line.runs.last().style;
}

} // namespace

TEST_CASE("bytes that are not UTF-8 become replacement characters", "[output]")
{
    CHECK(shown("a\xff"
                "b") == u"a\ufffdb"_s);
    CHECK(shown("a\xe2\x82") == u"a\ufffd\ufffd"_s); // cut at the end
}

TEST_CASE("text of any kind is the same however it is cut into pieces", "[output]")
{
    const QByteArray text =
        GENERATE(QByteArray("10%\r100%"), QByteArray("\x1b[31mred\x1b[0m plain"),
                 QByteArray("\x1b[2J\x1b]0;t\a"), QByteArray("שלום 你好 👩\u200d🔬 é"),
                 QByteArray("a\xe2\x82z\xff"), QByteArray("long\rx\x1b[K"),
                 QByteArray("\x1b[38;5;200mx\x1b"), QByteArray("a\x1b[3"));
    CHECK(shownInBytes(text) == shown(text));
}

TEST_CASE("a character is put together within its source", "[output]")
{
    LineBuilder builder;
    builder.append(output, "\xe2");
    builder.append(error, "e");
    builder.append(output, "\x82\xac");
    const OutputLine line = builder.line();
    CHECK(line.text == u"e€"_s);
    REQUIRE(line.runs.size() == 2);
    CHECK(line.runs[0].source == error);
    CHECK(line.runs[1].source == output);
    CHECK(line.hasErrorText());
}

TEST_CASE("nothing is lost after a character that stays incomplete", "[output]")
{
    LineBuilder builder;
    builder.append(output, "a\xe2\x82");
    builder.endLine(output);
    CHECK(builder.line().text == u"a\ufffd\ufffd"_s);
    builder.startLine();
    builder.append(output, "b");
    CHECK(builder.line().text == u"b"_s);
}

TEST_CASE("a carriage return goes back to the start of the line", "[output]")
{
    CHECK(shown("10%\r100%") == u"100%"_s);
    CHECK(shown("hello\rHE") == u"HEllo"_s);
    CHECK(shown("50%\r") == u"50%"_s); // and takes nothing away
    CHECK(shown("a\r") == u"a"_s);
}

TEST_CASE("a backspace goes one character back and stays in the line", "[output]")
{
    CHECK(shown("ab\bc") == u"ac"_s);
    CHECK(shown("\b\b\bx") == u"x"_s);
}

TEST_CASE("erasing in the line is obeyed", "[output]")
{
    CHECK(shown("downloading\rdone\x1b[K") == u"done"_s);
    CHECK(shown("abc\b\x1b[1KX") == u"  X"_s);
    CHECK(shown("abc\x1b[2KX") == u"   X"_s);
    CHECK(shown("abc\r\x1b[0K") == QString());
}

TEST_CASE("control sequences that would touch anything else are seen and not obeyed", "[output]")
{
    CHECK(shown("a\x1b[A\x1b[2J\x1b[10;10Hb") == u"a␛[A␛[2J␛[10;10Hb"_s);
    CHECK(shown("\x1b]52;c;cm0gLXJm\a") == u"␛]52;c;cm0gLXJm␇"_s); // clipboard
    CHECK(shown("\x1b]8;;http://x\x1b\\y") == u"␛]8;;http://x␛\\y"_s);
    CHECK(shown("\x1bP+q\x1b\\\x1b"
                "c") == u"␛P+q␛\\␛c"_s);
    CHECK(shown("\x1b[>4;2m\x1b[?25l") == u"␛[>4;2m␛[?25l"_s);
    CHECK(shown("\x1b[" + QByteArray(100, '1') + "m").startsWith(u"␛[11"_s));
    CHECK(shown("\x1b[31") == u"␛[31"_s); // never ended
    CHECK(shown("\u009b31mx") == u"\\x9b31mx"_s);
    CHECK(shown(QByteArray("a\0b", 3)) == u"a␀b"_s);
    CHECK(shown("a\x7f\a\f\vb\tc") == u"a␡␇␌␋b\tc"_s);
}

TEST_CASE("colours and styles are taken out of the text", "[output]")
{
    using Kind = TextColor::Kind;
    CHECK(shown("\x1b[31mred\x1b[0m") == u"red"_s);
    CHECK(styleOf("\x1b[31mx").foreground == TextColor{Kind::Indexed, 1});
    CHECK(styleOf("\x1b[97;104mx").foreground == TextColor{Kind::Indexed, 15});
    CHECK(styleOf("\x1b[97;104mx").background == TextColor{Kind::Indexed, 12});
    CHECK(styleOf("\x1b[38;5;208mx").foreground == TextColor{Kind::Indexed, 208});
    CHECK(styleOf("\x1b[48;2;1;2;300mx").background == TextColor{Kind::Rgb, 1, 2, 255});
    CHECK(styleOf("\x1b[1;3;4;7;9mx") == TextStyle{.isBold = true,
                                                   .isItalic = true,
                                                   .isUnderlined = true,
                                                   .isStruckOut = true,
                                                   .isReversed = true});
    CHECK(styleOf("\x1b[1;2;3;4;7;9;31;41m\x1b[22;23;24;27;29;39;49mx") == TextStyle());
    CHECK(styleOf("\x1b[1;31m\x1b[mx") == TextStyle());
    CHECK(styleOf("\x1b[31;38;5mx").foreground == TextColor{Kind::Indexed, 1}); // cut short
    CHECK(styleOf("\x1b[8;5;99999999999mx") == TextStyle());                    // nothing is hidden
}

TEST_CASE("a style goes on in the next line, for its own source alone", "[output]")
{
    LineBuilder builder;
    builder.append(output, "\x1b[31ma");
    builder.endLine(output);
    builder.startLine();
    builder.append(error, "x");
    builder.append(output, "b");
    const OutputLine line = builder.line();
    REQUIRE(line.runs.size() == 2);
    CHECK(line.runs[0].style == TextStyle());
    CHECK(line.runs[1].style.foreground.red == 1);
}

TEST_CASE("lines that nobody looks at leave the same behind", "[output]")
{
    const auto [held, bytes] = GENERATE(table<QByteArray, QByteArray>({
        {"", "\x1b[31mred\nplain\n"},
        {"\x1b[3", "1mred\n"},
        {"\x1b", "[1m\x1b[2Jx\n\n"},
        {"\xe2\x82", "\xac\x1b[4m\n"},
        {"\x1b[3", "\n1m\n"},
    }));
    LineBuilder looked;
    LineBuilder skipped;
    looked.append(output, held);
    skipped.append(output, held);
    const QByteArrayList lines = bytes.chopped(1).split('\n');
    for (const QByteArray &line : lines) {
        looked.append(output, line);
        looked.endLine(output);
        looked.startLine();
    }
    skipped.skipLines(output, bytes);
    looked.append(output, "next");
    skipped.append(output, "next");
    CHECK(skipped.line() == looked.line());
}

TEST_CASE("characters that reorder, break or hide text are escaped", "[output]")
{
    const auto [character, escape] = GENERATE(table<char32_t, QString>(
        {{0x202e, u"\\u202e"_s}, {0x202a, u"\\u202a"_s}, {0x061c, u"\\u061c"_s},
         {0x2066, u"\\u2066"_s}, {0x2069, u"\\u2069"_s}, {0x200f, u"\\u200f"_s},
         {0x2028, u"\\u2028"_s}, {0x2029, u"\\u2029"_s}, {0x0085, u"\\x85"_s},
         {0xfeff, u"\\ufeff"_s}, {0x00ad, u"\\xad"_s},   {0x200b, u"\\u200b"_s},
         {0x200c, u"\\u200c"_s}, {0x200d, u"\\u200d"_s}, {0x2060, u"\\u2060"_s},
         {0x3164, u"\\u3164"_s}, {0x034f, u"\\u034f"_s}, {0xfe0f, u"\\ufe0f"_s},
         {0xfffc, u"\\ufffc"_s}, {0xfdd0, u"\\ufdd0"_s}, {0xe0041, u"\\U000e0041"_s}}));
    CHECK(withCharacter(character) == u"a"_s + escape + u"b"_s);
}

TEST_CASE("an escape is marked as one", "[output]")
{
    const OutputLine line = lineOf("a\u202e");
    REQUIRE(line.runs.size() == 2);
    CHECK(line.runs[0].part == OutputLine::Part::Text);
    CHECK(line.runs[1].part == OutputLine::Part::Escape);
    CHECK(line.runs[1].start == 1);
    CHECK(line.runs[1].length == 6);
}

TEST_CASE("letters of all scripts and joined emoji stay as they are", "[output]")
{
    const QString text = GENERATE(u"שלום مرحبا 你好 e\u0301"_s, u"👩\u200d🔬 👨🏽\u200d🚀"_s,
                                  u"❤\ufe0f 🏳\ufe0f\u200d🌈 1\ufe0f\u20e3 🇩🇪"_s,
                                  u"می\u200cخواهم क\u094d\u200dष"_s, u"\u00a0\u3000→░█▏"_s);
    CHECK(shown(text.toUtf8()) == text);
}

TEST_CASE("a long line is cut and the rest is counted", "[output]")
{
    LineBuilder builder;
    builder.append(output, QByteArray(LineBuilder::maximumLength, 'x'));
    CHECK(builder.line().cut == 0);
    for (int i = 0; i < 10; ++i)
        builder.append(output, QStringLiteral("€").repeated(100'000).toUtf8());
    CHECK(builder.line().text.size() == LineBuilder::maximumLength);
    CHECK(builder.line().cut == 1'000'000);
    builder.append(output, "\rback");
    CHECK(builder.line().text.startsWith(u"backx"_s));
    builder.startLine();
    CHECK(builder.line() == OutputLine());
    CHECK(builder.isEmpty());
}
