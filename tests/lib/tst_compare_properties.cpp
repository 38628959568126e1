// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/compare.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Lectern;
using enum RuleKind;

namespace {

// A tenth of the size where the program is made slow on purpose; what is quadratic shows even then.
#if defined(__SANITIZE_ADDRESS__) || !defined(NDEBUG)
constexpr int scale = 10;
#else
constexpr int scale = 1;
#endif

/// A short text of pieces that matter to some rule; neighbours often agree under a lenient one.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{"a",
                                    "b",
                                    " ",
                                    "  ",
                                    "\t",
                                    "\n",
                                    "\n\n",
                                    "\r\n",
                                    "1",
                                    "1.0",
                                    "-2",
                                    "nan",
                                    "[",
                                    "]",
                                    "{",
                                    "}",
                                    ",",
                                    ":",
                                    "'",
                                    "\"",
                                    "<<",
                                    ">>",
                                    "0x",
                                    "where:",
                                    "\\",
                                    ".",
                                    "1e5",
                                    "inf",
                                    "(",
                                    ")",
                                    "*",
                                    "+",
                                    "?",
                                    "True",
                                    "e",
                                    "\u00e9",
                                    "b'a'",
                                    "\u00a0",
                                    "\U0001F600",
                                    "at 0x12345678",
                                    "ValueError: x",
                                    "Traceback (most recent call last):"};
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    if (random.bounded(20) == 0)
        text += QChar::Null;
    if (random.bounded(20) == 0)
        text += QChar(0xDC00);
    return text;
}

/// The text with a change that some rule may forgive.
QString varied(const QString &text, QRandomGenerator &random)
{
    QStringList lines = text.split('\n');
    switch (random.bounded(6)) {
    case 0:
        return text + " \n\n";
    case 1:
        return QString(text).replace(" ", "  ");
    case 2:
        std::ranges::reverse(lines);
        return lines.join('\n');
    case 3:
        return lines.join('\n') + '\n' + lines.last();
    case 4:
        return QString(text).replace("1", "1.0");
    default:
        return text;
    }
}

bool agrees(RuleKind kind, const QString &expected, const QString &actual)
{
    return compare(expected, actual, {.kind = kind}).agrees;
}

} // namespace

TEST_CASE("every text agrees with itself under every rule for texts", "[property]")
{
    QRandomGenerator random(20'240'611);
    for (int i = 0; i < 2'000 / scale; ++i) {
        const QString text = randomText(random);
        CAPTURE(text);
        for (const RuleKind kind :
             {Exact, Trailing, Tokens, LinesAnyOrder, SetOfLines, Numbers, Literal, Fair}) {
            CAPTURE(ruleName(kind));
            CHECK(agrees(kind, text, text));
        }
        for (const RuleKind kind : {Json, Traceback, Pattern}) {
            CAPTURE(ruleName(kind));
            const bool isText = !checkExpectedText(text, {.kind = kind});
            const bool hasHole = kind == Pattern && text.contains(">>");
            const bool hasRelation = kind == Pattern && text.contains("where:");
            if (!hasHole && !hasRelation)
                CHECK(agrees(kind, text, text) == isText);
        }
    }
}

TEST_CASE("a stricter rule never agrees where a more lenient one does not", "[property]")
{
    QRandomGenerator random(7);
    const QList<std::pair<RuleKind, RuleKind>> order{
        {Exact, Trailing},         {Trailing, Tokens},          {Tokens, Numbers},
        {Trailing, LinesAnyOrder}, {LinesAnyOrder, SetOfLines}, {Trailing, Literal},
        {Trailing, Fair}};
    int agreements = 0;
    for (int i = 0; i < 4'000 / scale; ++i) {
        const QString expected = randomText(random);
        const QString actual = varied(expected, random);
        CAPTURE(expected, actual);
        for (const auto &[strict, lenient] : order) {
            CAPTURE(ruleName(strict), ruleName(lenient));
            const bool strictly = agrees(strict, expected, actual);
            agreements += strictly ? 1 : 0;
            CHECK((!strictly || agrees(lenient, expected, actual)));
        }
    }
    CHECK(agreements > 1'000 / scale);
}

TEST_CASE("agreement does not depend on which text is which, but for the tolerance", "[property]")
{
    QRandomGenerator random(99);
    for (int i = 0; i < 2'000 / scale; ++i) {
        const QString left = randomText(random);
        const QString right = varied(left, random);
        CAPTURE(left, right);
        for (const RuleKind kind :
             {Exact, Trailing, Tokens, LinesAnyOrder, SetOfLines, Json, Literal})
            CHECK(agrees(kind, left, right) == agrees(kind, right, left));
    }
}

TEST_CASE("a difference is reported if and only if the texts disagree, inside the output",
          "[property]")
{
    QRandomGenerator random(3);
    for (int i = 0; i < 2'000 / scale; ++i) {
        const QString expected = randomText(random);
        const QString actual = random.bounded(2) ? varied(expected, random) : randomText(random);
        for (const RuleKind kind : allRules()) {
            CAPTURE(expected, actual, ruleName(kind));
            const TextComparison result = compare(expected, actual, {.kind = kind});
            CHECK(result.agrees != result.firstDifference.has_value());
            CHECK((!result.agrees || result.agreesUnder.has_value()));
            if (!result.firstDifference)
                continue;
            CHECK(result.firstDifference->line >= 1);
            CHECK(result.firstDifference->line <= actual.count('\n') + 2);
            CHECK(result.firstDifference->column >= 1);
            CHECK_FALSE(result.firstDifference->message.isEmpty());
        }
    }
}

TEST_CASE("a megabyte is compared under every rule in about a second", "[size]")
{
    const auto [name, text] = GENERATE(table<std::string, QString>({
        {"100,000 lines", QString("line 1.50\n").repeated(100'000 / scale)},
        {"one long line", QString("abc 1.5 ").repeated(131'072 / scale)},
        {"one long word", QString((1 << 20) / scale, 'a')},
        {"one long number", QString((1 << 20) / scale, '1')},
        {"only digits and signs", QString("1-").repeated((1 << 19) / scale)},
        {"only newlines", QString((1 << 20) / scale, '\n')},
        {"only spaces", QString((1 << 20) / scale, ' ')},
        {"a long list", "[" + QString("1, ").repeated(300'000 / scale) + "1]"},
        {"a long string", "'" + QString("\\x41").repeated(250'000 / scale) + "'"},
        {"deep nesting", QString((1 << 19) / scale, '[') + QString((1 << 19) / scale, ']')},
        {"many short lists", QString("[[1, 2], {3: 4}]\n").repeated(60'000 / scale)},
        {"many frames", "Traceback (most recent call last):\n" +
                            QString("  File \"a.py\", line 1\n").repeated(40'000 / scale)},
        {"many headers", QString("Traceback (most recent call last):\n").repeated(30'000 / scale)},
        {"many empty holes", QString("<<").repeated((1 << 18) / scale)},
        {"many closings", QString(">>").repeated((1 << 18) / scale)},
    }));
    CAPTURE(name);
    for (const RuleKind kind : allRules()) {
        CAPTURE(ruleName(kind));
        QElapsedTimer clock;
        clock.start();
        compare(text, text + "x", {.kind = kind});
        compare(text, text, {.kind = kind});
        CHECK(clock.elapsed() < 6'000); // for both, with sanitizers and a loaded machine
    }
}

TEST_CASE("lines in reverse agree in any order, quickly", "[size]")
{
    QStringList lines;
    for (int i = 0; i < 100'000; ++i)
        lines.append(QString::number(i));
    const QString forward = lines.join('\n');
    std::ranges::reverse(lines);
    CHECK(agrees(LinesAnyOrder, forward, lines.join('\n')));
}
