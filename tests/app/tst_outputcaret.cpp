// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/caretmovement.h"
#include "output/outputformats.h"
#include "output/outputtextwindow.h"
#include "output/placelink.h"

#include "app/fixtures.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

const QStringList lines{u"first line"_s, QString(), u"x👩\u200d🔬y"_s, u"last"_s};

TextPosition move(TextPosition from, CaretMove move)
{
    return moved(from, move, {.lineCount = lines.size(), .linesOfPage = 2, .line = [](qint64 line) {
                                  return lines.value(line);
                              }});
}

} // namespace

TEST_CASE("a caret moves over the characters that a reader sees", "[output]")
{
    CHECK(move({0, 0}, CaretMove::NextCharacter) == TextPosition{0, 1});
    CHECK(move({2, 1}, CaretMove::NextCharacter) == TextPosition{2, 6});
    CHECK(move({2, 6}, CaretMove::PreviousCharacter) == TextPosition{2, 1});
    CHECK(move({0, 10}, CaretMove::NextCharacter) == TextPosition{1, 0});
    CHECK(move({1, 0}, CaretMove::PreviousCharacter) == TextPosition{0, 10});
    CHECK(move({0, 0}, CaretMove::PreviousCharacter) == TextPosition{0, 0});
    CHECK(move({3, 4}, CaretMove::NextCharacter) == TextPosition{3, 4});
}

TEST_CASE("a caret moves by words, lines and pages and to both ends", "[output]")
{
    CHECK(move({0, 0}, CaretMove::NextWord) == TextPosition{0, 6});
    CHECK(move({0, 10}, CaretMove::PreviousWord) == TextPosition{0, 6});
    CHECK(move({0, 4}, CaretMove::LineEnd) == TextPosition{0, 10});
    CHECK(move({0, 4}, CaretMove::LineStart) == TextPosition{0, 0});
    CHECK(move({0, 4}, CaretMove::NextLine) == TextPosition{1, 0});
    CHECK(move({3, 3}, CaretMove::PreviousLine) == TextPosition{2, 1}); // not inside the emoji
    CHECK(move({0, 1}, CaretMove::NextPage) == TextPosition{2, 1});
    CHECK(move({0, 4}, CaretMove::PreviousLine) == TextPosition{0, 0});
    CHECK(move({3, 1}, CaretMove::NextLine) == TextPosition{3, 4});
    CHECK(move({2, 2}, CaretMove::Start) == TextPosition{0, 0});
    CHECK(move({0, 0}, CaretMove::End) == TextPosition{3, 4});
}

TEST_CASE("a caret outside of the text is taken back into it", "[output]")
{
    CHECK(move({99, 99}, CaretMove::LineEnd) == TextPosition{3, 4});
    CHECK(move({-5, -5}, CaretMove::LineStart) == TextPosition{0, 0});
    CHECK(moved({7, 7}, CaretMove::End, {}) == TextPosition{0, 0});
}

TEST_CASE("the word around a place is found at its ends as well", "[output]")
{
    const CaretText text{.lineCount = 1, .line = [](qint64) { return u"one two"_s; }};
    CHECK(wordAt({0, 1}, text) == OutputSelection{{0, 0}, {0, 3}});
    CHECK(wordAt({0, 7}, text) == OutputSelection{{0, 4}, {0, 7}});
    CHECK(wordAt({5, 0}, text).isEmpty());
}

TEST_CASE("a window of text answers any offset", "[output]")
{
    const OutputTextWindow window(10, {u"ab"_s, QString(), u"cde"_s});
    CHECK(window.text() == u"ab\n\ncde"_s);
    CHECK(window.text(0, 2) == u"ab"_s);
    CHECK(window.text(2, 0) == u"ab"_s);
    CHECK(window.text(5, -1) == u"de"_s);
    CHECK(window.text(-7, 99) == window.text());
    CHECK(window.text(50, 60).isEmpty());
    CHECK(window.offsetOf({10, 1}) == 1);
    CHECK(window.offsetOf({11, 5}) == 3);
    CHECK(window.offsetOf({12, 2}) == 6);
    CHECK(window.offsetOf({3, 2}) == 0);
    CHECK(window.offsetOf({99, 0}) == 7);
    CHECK(window.positionOf(3) == TextPosition{11, 0});
    CHECK(window.positionOf(6) == TextPosition{12, 2});
    CHECK(window.positionOf(-1) == TextPosition{10, 0});
    CHECK(window.positionOf(1000) == TextPosition{12, 3});
    const OutputTextWindow nothing(0, {});
    CHECK(nothing.text(0, 5).isEmpty());
    CHECK(nothing.positionOf(5) == TextPosition{0, 0});
}

TEST_CASE("the place that a line of a traceback names is found", "[output]")
{
    const auto place = placeIn(u"  File \"/tmp/run 1/main.py\", line 7, in f"_s);
    REQUIRE(place.has_value());
    CHECK(place->file == u"/tmp/run 1/main.py"_s);
    CHECK(place->line == 7);
    CHECK(place->start == 7);
    CHECK(place->length == u"\"/tmp/run 1/main.py\", line 7"_s.size());
    CHECK(placeIn(u"    |   File \"main.py\", line 12, in <module>"_s).has_value());
    CHECK(placeIn(u"  File \"main.py\", line 3"_s).has_value()); // a SyntaxError
    for (const QString &text :
         {u"  File \"<stdin>\", line 1, in <module>"_s, u"I saw File \"x.py\", line 3"_s,
          u"  File \"x.py\", line 0"_s, u"  File \"x.py\", line 99999999999"_s, u"File x"_s})
        CHECK_FALSE(placeIn(text).has_value());
}

TEST_CASE("text can be read in every colour that a program may ask for", "[output]")
{
    const auto scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
    const OutputFormats formats(makeTheme(scheme, testRepository()));
    const Theme &theme = formats.theme();
    const double least = theme.minimumContrast;
    const auto contrastOf = [&](const QTextCharFormat &format) {
        const QColor behind = format.background().style() == Qt::NoBrush
                                  ? theme.codeBackground
                                  : format.background().color();
        return contrastRatio(format.foreground().color(), behind);
    };
    double worst = 100;
    for (int foreground = -1; foreground < 256; foreground += foreground < 16 ? 1 : 12) {
        for (int background = -1; background < 256; background += background < 16 ? 1 : 12) {
            const auto color = [](int index) {
                return index < 0 ? TextColor()
                                 : TextColor{TextColor::Kind::Indexed, static_cast<quint8>(index)};
            };
            OutputLine::Run run{.start = 0, .length = 1};
            run.style.foreground = color(foreground);
            run.style.background = color(background);
            worst = std::min(worst, contrastOf(formats.format(run)));
            worst = std::min(worst, contrastOf(formats.selectedFormat(run)));
            run.style.isReversed = true;
            worst = std::min(worst, contrastOf(formats.format(run)));
        }
    }
    CHECK(worst >= least - 0.01);
}

TEST_CASE("the sources differ by more than their colour", "[output]")
{
    const OutputFormats formats(makeTheme(ColorScheme::Light, testRepository()));
    OutputLine::Run run{.start = 0, .length = 1};
    CHECK_FALSE(formats.format(run).fontItalic());
    run.source = OutputSource::StandardError;
    CHECK(formats.format(run).fontItalic());
    run.source = OutputSource::TypedInput;
    CHECK(formats.format(run).fontWeight() == QFont::Bold);
}
