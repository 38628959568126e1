// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/fuzzymatch.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;

namespace {

/// What matched of \a text, each part in brackets; empty if it does not fit.
QString marked(const QString &typed, QString text)
{
    const auto match = fuzzyMatch(typed, text);
    if (!match)
        return {};
    for (const TextRange &range : QList<TextRange>(match->matches.rbegin(), match->matches.rend()))
        text.insert(range.start + range.length, ']').insert(range.start, '[');
    return text;
}

} // namespace

TEST_CASE("letters are found in their order and at the beginning of words if they can", "[fuzzy]")
{
    const auto [typed, text, expected] = GENERATE(table<QString, QString, QString>({
        {"run", "Run", "[Run]"},
        {"sp", "Scratch program", "[S]cratch [p]rogram"},
        {"scr pro", "Scratch program", "[Scr]atch [pro]gram"},
        {"resu", "Show results", "Show [resu]lts"},
        {"rt", "Restart the test", "[R]estart [t]he test"},
        {"df", "makeDataFrame", "make[D]ata[F]rame"},
        {"viet", "Tiếng Việt", "Tiếng [Việt]"},
        {"über", "Ueber UBER", "Ueber [UBER]"},
        {"hc", "High contrast", "[H]igh [c]ontrast"},
        {"nur", "Run", ""},
        {"runs", "Run", ""},
        {"x", "", ""},
        {"?", "What?", "What[?]"},
    }));
    CAPTURE(typed, text);
    CHECK(marked(typed, text) == expected);
}

TEST_CASE("an empty text and spaces fit everything and mark nothing", "[fuzzy]")
{
    for (const char *typed : {"", "   "}) {
        REQUIRE(fuzzyMatch(typed, "Run").has_value());
        CHECK(fuzzyMatch(typed, "Run")->matches.isEmpty());
        CHECK(fuzzyMatch(typed, "").has_value());
    }
}

TEST_CASE("beginnings of words score more than their insides and neighbours more than strangers",
          "[fuzzy]")
{
    const auto score = [](const QString &typed, const QString &text) {
        return fuzzyMatch(typed, text)->score;
    };
    CHECK(score("re", "Reset") > score("re", "Scratch program, new"));
    CHECK(score("re", "Reset") > score("re", "Where"));
    CHECK(score("sp", "Scratch program") > score("sp", "Response"));
    CHECK(score("dark", "Dark") > score("dark", "Data marker"));
}
