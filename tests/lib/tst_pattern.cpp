// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/compare.h"
#include "check/pattern.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>

using namespace Lectern;

namespace {

// A tenth of the size where the program is made slow on purpose; what is quadratic shows even then.
#if defined(__SANITIZE_ADDRESS__) || !defined(NDEBUG)
constexpr int scale = 10;
#else
constexpr int scale = 1;
#endif

TextComparison matched(const QString &pattern, const QString &actual)
{
    return compare(pattern, actual, {.kind = RuleKind::Pattern});
}

QString messageOf(const QString &pattern, const QString &actual)
{
    const TextComparison result = matched(pattern, actual);
    return result.firstDifference ? result.firstDifference->message : QString();
}

} // namespace

TEST_CASE("each type of hole takes its texts and no others", "[pattern]")
{
    const auto [pattern, actual, fits] = GENERATE(table<QString, QString, bool>({
        {"<<int>>", "12", true},
        {"<<int>>", "-12", true},
        {"<<int>>", "+0", true},
        {"<<int>>", "1.5", false},
        {"<<int>>", "1e3", false},
        {"<<int>>", "1_000", false},
        {"<<int>>", "", false},
        {"<<int>>", "\u0661", false},
        {"<<float>>", "12", true},
        {"<<float>>", "1.", true},
        {"<<float>>", ".5", true},
        {"<<float>>", "-1.5e-07", true},
        {"<<float>>", "nan", true},
        {"<<float>>", "-inf", true},
        {"<<float>>", "NaN", true},
        {"<<float>>", ".", false},
        {"<<float>>", "e5", false},
        {"<<str>>", "a-b.c", true},
        {"<<str>>", "a b", false},
        {"<<str>>", "a\u00a0b", false},
        {"<<str>>", "", false},
        {"x<<any>>", "x", true},
        {"<<any>>", "", true},
        {"<<any>>", "a b\tc", true},
        {"<<any>>", "a\nb", false},
        {"took <<float>>.", "took 3.", true},
        {"took <<float>>s", "took 0.5s", true},
        {"<<int>><<int>>", "12", true},
        {"<<int>><<int>>", "1", false},
        {"a <<any>> b <<any>> c", "a  b b b  c", true},
        {"[<<float>> <<float>>]", "[1. 2.5]", true},
        {"<<str>>: <<int>>", "a:b: 5", true},
    }));
    CAPTURE(pattern, actual);
    CHECK(matched(pattern, actual).agrees == fits);
}

TEST_CASE("literal text is taken to the letter", "[pattern]")
{
    const QString text = GENERATE(as<QString>{}, "a.b*c+d?e", "(x|y) [z] {1,2} ^$", "\\d \\E \\Q",
                                  "1 << 2", "cout << x >> y", "<< int >>", "<<", ">>", "<int>",
                                  "a<<b", "x # y", "\U0001F600.", QString("a") + QChar::Null + "1",
                                  QString("a") + QChar(0xD800), "where is it", " where: x");
    CAPTURE(text);
    CHECK(matched(text, text).agrees);
    CHECK(matched(text + " <<n:int>>", text + " 5").agrees);
    CHECK_FALSE(matched(text + " <<n:int>>", "x" + text + " 5").agrees);
    CHECK_FALSE(matched(text, text + "x").agrees);
    CHECK_FALSE(matched("a.b <<int>>", "axb 5").agrees);
}

TEST_CASE("a pattern is as lenient as trailing, and addresses agree", "[pattern]")
{
    CHECK(matched("a <<int>>\nb\n\n", "a 1  \r\nb").agrees);
    CHECK(matched("<A at 0x...> <<int>>", "<A at 0x7f3a50c1d2e0> 5").agrees);
    CHECK(matched("<A at 0x123456789> <<int>>", "<A at 0x7f3a50c1d2e0> 5").agrees);
    CHECK_FALSE(matched("a <<int>>", " a 1").agrees);
    CHECK(matched("", "\n\n").agrees);
    CHECK_FALSE(matched("", "x").agrees);
}

TEST_CASE("a lines hole takes any number of whole lines", "[pattern]")
{
    const auto [pattern, actual, fits] = GENERATE(table<QString, QString, bool>({
        {"<<lines>>", "", true},
        {"<<lines>>", "a\nb", true},
        {"a\n<<lines>>\nb", "a\nb", true},
        {"a\n<<lines>>\nb", "a\nx\n\ny\nb", true},
        {"a\n<<lines>>\nb", "a\nb\nb", true},
        {"a\n<<lines>>\nb", "a\nb\nc", false},
        {"a\n<<lines>>\nb", "a", false},
        {"a\n<<lines>>\na", "a", false},
        {"<<lines>>\nx <<int>>\n<<lines>>", "1\nx 5\n2", true},
        {"<<lines>>\nx <<int>>\n<<lines>>", "1\nx y\n2", false},
        {"<<lines>>\n<<lines>>", "a", true},
        {"<<lines>>\nend\n<<any>>", "a\nend", true}, // empty lines at the end do not count
        {"<<lines>>\nend\n<<any>>", "a\nend\nx", true},
        {"<<lines>>\nend\n<<any>>", "a\nend\nx\ny", false},
        {"a\n<<any>>\n<<lines>>\n<<any>>", "a", true},
        {"a\n<<any>>\n<<lines>>\nb", "a", false},
        {"<<rest:lines>>\nend", "a\nend", true},
        {"  <<lines>>\nend", "a\nend", true},
        {"<<lines>>\na\nb\n<<lines>>\nc", "a\na\nb\nc", true},
        {"<<lines>>\na\nb\n<<lines>>\nc", "a\nc\nb\nc", false},
    }));
    CAPTURE(pattern, actual);
    CHECK(matched(pattern, actual).agrees == fits);
}

TEST_CASE("a name used twice must match the same text", "[pattern]")
{
    const auto [pattern, actual, fits] = GENERATE(table<QString, QString, bool>({
        {"<<n:int>> <<n:int>>", "5 5", true},
        {"<<n:int>> <<n:int>>", "5 6", false},
        {"<<n:int>>\nagain <<n:int>>", "5\nagain 5", true},
        {"<<n:int>>\nagain <<n:int>>", "5\nagain 6", false},
        {"<<n:int>>\nagain <<n:int>>", "5\nagain 5.0", false},
        {"<<n:float>> <<n:float>>", "1.0 1.00", false},
        {"<<x:any>>-<<x:any>>", "a.b-a.b", true},
        {"<<x:any>>\n<<x:any>>", "a.b\naxb", false},
        {"<<a:str>> <<b:str>> <<a:str>>", "x y x", true},
        {"<<x:any>>\n[<<x:any>>]", "a-b c\n[a-b c]", true},
        // the first place where "epoch" fits is not the right one
        {"<<lines>>\nepoch <<n:int>>\n<<lines>>\ndone <<n:int>>", "epoch 1\nepoch 2\ndone 2", true},
        {"<<lines>>\nepoch <<n:int>>\n<<lines>>\ndone <<n:int>>", "epoch 1\nepoch 2\ndone 3",
         false},
        // what failed after line 5 can still succeed after line 3
        {"<<lines>>\nx <<a:int>>\n<<lines>>\ny <<a:int>> <<b:int>>\n<<lines>>\nz "
         "<<b:int>>\n<<lines>>",
         "x 1\nx 2\ny 2 7\nz 7\ny 1 7", true},
    }));
    CAPTURE(pattern, actual);
    CHECK(matched(pattern, actual).agrees == fits);
}

TEST_CASE("all relations must hold", "[pattern]")
{
    const QString pattern = "one: <<seq:float>> s\ntwo: <<thr:float>> s\n"
                            "where: thr >= 0.8 * seq\nwhere: thr < 10";
    CHECK(matched(pattern, "one: 1.02 s\ntwo: 1.00 s").agrees);
    CHECK_FALSE(matched(pattern, "one: 1.02 s\ntwo: 0.41 s").agrees);
    CHECK_FALSE(matched(pattern, "one: 1.02 s\ntwo: 11 s").agrees);
    CHECK_FALSE(matched(pattern, "one: 1.02 s\ntwo: nan s").agrees);
    CHECK(matched("<<n:int>>\nwhere: n > 9007199254740992", "9007199254740994").agrees);
    CHECK(matched("<<x:float>>\nwhere: x > 1e300", "inf").agrees);
    CHECK_FALSE(matched("<<a:int>> <<b:int>>\nwhere: a / b > 2", "1 0").agrees);
}

TEST_CASE("where: is literal unless it stands at the end", "[pattern]")
{
    CHECK(matched("where: n > 1\nn <<n:int>>", "where: n > 1\nn 5").agrees);
    CHECK(matched("n <<n:int>>\n\nwhere: n > 1\n\nwhere: n < 9\n", "n 5").agrees);
    CHECK_FALSE(matched("n <<n:int>>\nwhere: n > 7", "n 5\nwhere: n > 7").agrees);
}

TEST_CASE("a pattern that makes no sense is refused with a reason", "[pattern]")
{
    const auto [pattern, part] = GENERATE(table<QString, QString>({
        {"<<n:integer>>", "no known type"},
        {"<<foo>>", "no known type"},
        {"<<>>", "no known type"},
        {"<<n:>>", "no known type"},
        {"<<:int>>", "no proper name"},
        {"<<1n:int>>", "no proper name"},
        {"<<a:b:int>>", "no proper name"},
        {"<<\u00e9:int>>", "no proper name"},
        {"<<max:int>>", "operator or a function"},
        {"<<n:int>> <<n:str>>", "two different types"},
        {"a <<lines>>", "must stand alone"},
        {"<<l:lines>>\n<<l:lines>>", "cannot come twice"},
        {"<<n:int>>\nwhere: m > 1", "no hole has that name"},
        {"<<n:str>>\nwhere: n > 1", "is not int or float"},
        {"<<n:int>>\nwhere: n +", "relation \"n +\" is not valid"},
        {"<<n:int>>\nwhere:", "is not valid"},
        {QString("<<lines>>\n").repeated(300), "lines holes"},
    }));
    CAPTURE(pattern);
    const auto problem = checkExpectedText(pattern, {.kind = RuleKind::Pattern});
    REQUIRE(problem.has_value());
    CHECK(problem->contains(part));
    CHECK_FALSE(matched(pattern, "5").agrees);
}

TEST_CASE("a hole is parsed with what is around it", "[pattern]")
{
    const auto pattern = parsePattern(u"a <<<n:int>>>  \nwhere: n > 1\n");
    REQUIRE(pattern.has_value());
    REQUIRE(pattern->lines.size() == 1);
    const QList<PatternPiece> pieces = pattern->lines[0].pieces;
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].literal == "a <");
    CHECK(pieces[1].hole.name == "n");
    CHECK(pieces[1].hole.type == Hole::Type::Int);
    CHECK(pieces[2].literal == ">");
    CHECK(pattern->relations == QStringList{"n > 1"});
}

TEST_CASE("a pattern's difference says what was looked for", "[pattern]")
{
    const auto [pattern, actual, message] = GENERATE(table<QString, QString, QString>({
        {"a\nb\n<<n:int>> items", "a\nb\nmany items",
         "Line 3: no line like \"<<n:int>> items\" here; the program printed \"many items\"."},
        {"a\n<<int>>", "a", "The output ends after line 1; a line like \"<<int>>\" is missing."},
        {"<<int>>", "", "The program printed nothing; a line like \"<<int>>\" is missing."},
        {"<<int>>", "1\n2", "The output goes on after the expected end: line 2 \"2\" is extra."},
        {"a\n<<lines>>\nb <<int>>\n<<lines>>", "a\nx\ny",
         "From line 2 on there is no line like \"b <<int>>\"."},
        {"a\n<<lines>>\nend", "a\nx\ny",
         "Line 3: no line like \"end\" here; the program printed \"y\"."},
        {"n <<n:int>>\nm <<n:int>>", "n 1\nm 2",
         "Line 2: no line like \"m <<n:int>>\" here; the program printed \"m 2\". From further up: "
         "n = \"1\"."},
        {"<<seq:float>>\n<<thr:float>>\nwhere: thr >= 0.8 * seq", "1.02\n0.41",
         "The relation thr >= 0.8 * seq does not hold: thr = 0.41, seq = 1.02."},
        {"<<a:int>> <<b:int>>\nwhere: a / b > 2", "1 0",
         "The relation a / b > 2 cannot be worked out (division by zero): a = 1, b = 0."},
    }));
    CAPTURE(pattern, actual);
    CHECK(messageOf(pattern, actual) == message);
}

TEST_CASE("a relation's difference stands where the last of its holes matched", "[pattern]")
{
    const TextComparison result = matched("a <<a:int>>\nb <<b:int>>\nwhere: a > b", "a 1\nb 22");
    REQUIRE(result.firstDifference.has_value());
    CHECK(result.firstDifference->line == 2);
    CHECK(result.firstDifference->column == 3);
    CHECK(result.firstDifference->expected == "a > b");
    CHECK(result.firstDifference->actual == "a = 1, b = 22");
}

TEST_CASE("no pattern takes long, however ambiguous", "[pattern][size]")
{
    const QString lines = QString("x 1\n").repeated(100'000 / scale);
    const QString longLine = QString("a ").repeated((1 << 19) / scale);
    QString names = "<<lines>>\n";
    QString unequal;
    for (int i = 0; i < 20; ++i)
        names += QString("x <<n%1:int>>\n<<lines>>\n").arg(i);
    for (int i = 0; i < 3'000 / scale; ++i)
        unequal += QString("x %1\n").arg(i);
    const QString again = QString(names).remove(0, 10);
    const auto [pattern, actual] = GENERATE_COPY(table<QString, QString>({
        {QString("<<lines>>\nx <<int>>\n").repeated(50) + "end", lines},
        {QString("<<lines>>\ny\n").repeated(50) + "<<lines>>", lines},
        {names + "end", lines},
        {names + again + "end", unequal},
        {"<<any>>b<<any>>c<<any>>d<<any>>", longLine},
        {QString("<<any>>a").repeated(12) + "b", longLine},
        {QString("<<str>>").repeated(12) + "b", QString((1 << 20) / scale, 'a')},
        {QString("<<float>>").repeated(12) + "b", QString((1 << 20) / scale, '1')},
        {QString("<<int>>\n").repeated(100'000 / scale), QString("1\n").repeated(100'000 / scale)},
        {"<<x:any>>\n<<x:any>>", longLine + "\n" + longLine},
        {QString("<<any>> ").repeated(100'000 / scale), longLine},
    }));
    CAPTURE(pattern.left(60), actual.left(20));
    QElapsedTimer clock;
    clock.start();
    (void)matched(pattern, actual);
    CHECK(clock.elapsed() < 6'000);
}

TEST_CASE("a search that takes too long says so", "[pattern][size]")
{
    const QString message =
        messageOf(QString("<<any>>a").repeated(12) + "b", QString("a ").repeated(1 << 17));
    CHECK(message.startsWith("The pattern is too ambiguous for this output"));
}

TEST_CASE("a number may be padded at its left, a text may not", "[pattern]")
{
    const auto agrees = [](const QString &expected, const QString &actual) {
        return compare(expected, actual, {.kind = RuleKind::Pattern}).agrees;
    };
    CHECK(agrees("mask: <<a:float>> ms", "mask:     1.25 ms\n"));
    CHECK(agrees("<<a:int>>|<<b:int>>", "  7|  12\n"));
    CHECK(agrees("mask:<<a:float>>", "mask:1.25\n"));
    CHECK_FALSE(agrees("name: <<a:str>>", "name:   x\n"));
    CHECK_FALSE(agrees("mask: <<a:float>> ms", "mask: 1.25  ms\n"));
}
