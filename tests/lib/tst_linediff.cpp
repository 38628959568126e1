// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/linediff.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Lectern;

namespace {

/// One letter for each row: = same, ~ changed, - missing, + extra.
QString kinds(const QList<DiffRow> &rows)
{
    QString result;
    for (const DiffRow &row : rows) {
        switch (row.kind) {
        case DiffRow::Kind::Same:
            result += '=';
            break;
        case DiffRow::Kind::Changed:
            result += '~';
            break;
        case DiffRow::Kind::Missing:
            result += '-';
            break;
        case DiffRow::Kind::Extra:
            result += '+';
            break;
        }
    }
    return result;
}

/// Checks that the rows hold both texts, in order, with the right line numbers.
void checkComplete(const QList<DiffRow> &rows, const QStringList &expected,
                   const QStringList &actual)
{
    QStringList left;
    QStringList right;
    for (const DiffRow &row : rows) {
        if (row.kind != DiffRow::Kind::Extra) {
            left.append(row.expected);
            CHECK(row.expectedLine == left.size());
        } else {
            CHECK(row.expectedLine == 0);
            CHECK(row.expected.isEmpty());
        }
        if (row.kind != DiffRow::Kind::Missing) {
            right.append(row.actual);
            CHECK(row.actualLine == right.size());
        } else {
            CHECK(row.actualLine == 0);
            CHECK(row.actual.isEmpty());
        }
        if (row.kind == DiffRow::Kind::Same)
            CHECK(row.expected == row.actual);
        if (row.kind == DiffRow::Kind::Changed)
            CHECK(row.expected != row.actual);
    }
    CHECK(left == expected);
    CHECK(right == actual);
}

} // namespace

TEST_CASE("rows align equal lines and pair replaced ones", "[linediff]")
{
    const auto [expected, actual, shape] = GENERATE(table<QString, QString, QString>({
        {"", "", ""},
        {"a\nb\n", "a\nb\n", "=="},
        {"a\nb", "a\nb\n", "=="},
        {"a\nb\nc\n", "a\nx\nc\n", "=~="},
        {"a\nb\nc\n", "a\nc\n", "=-="},
        {"a\nc\n", "a\nb\nc\n", "=+="},
        {"", "a\nb\n", "++"},
        {"a\nb\n", "", "--"},
        {"a\nb\n", "x\n", "~-"},
        {"a\n", "x\ny\n", "~+"},
        {"a\n\nb\n", "a\nb\n", "=-="},
        {"a\n", "a \n", "~"},
        {"\n", "", "-"},
    }));
    CAPTURE(expected, actual);
    CHECK(kinds(lineDiff(expected, actual)) == shape);
}

TEST_CASE("a row has the numbers and the texts of both sides", "[linediff]")
{
    const QList<DiffRow> rows = lineDiff("a\nb\nc\n", "a\nx\ny\nc\n");
    REQUIRE(rows.size() == 4);
    CHECK(rows[1] == DiffRow{DiffRow::Kind::Changed, 2, 2, "b", "x"});
    CHECK(rows[2] == DiffRow{DiffRow::Kind::Extra, 0, 3, "", "y"});
    CHECK(rows[3] == DiffRow{DiffRow::Kind::Same, 3, 4, "c", "c"});
}

TEST_CASE("the rows hold all lines of both texts in order", "[linediff]")
{
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        QStringList expected;
        QStringList actual;
        for (int n = random.bounded(30); n > 0; --n)
            expected.append(QString::number(random.bounded(5)));
        for (int n = random.bounded(30); n > 0; --n)
            actual.append(QString::number(random.bounded(5)));
        CAPTURE(expected, actual);
        checkComplete(lineDiff(expected.join('\n'), actual.join('\n')), expected, actual);
    }
}

TEST_CASE("two thousand lines with nothing in common are aligned soon", "[linediff]")
{
    QStringList expected;
    QStringList actual;
    for (int i = 0; i < 2'000; ++i) {
        expected.append("a" + QString::number(i));
        actual.append("b" + QString::number(i));
    }
    QElapsedTimer clock;
    clock.start();
    const QList<DiffRow> rows = lineDiff(expected.join('\n'), actual.join('\n'));
    CHECK(clock.elapsed() < 5'000);
    checkComplete(rows, expected, actual);
}

TEST_CASE("lines that moved in a large text are still all there", "[linediff]")
{
    QRandomGenerator random(5);
    QStringList expected;
    QStringList actual;
    for (int i = 0; i < 1'900; ++i) {
        expected.append(QString::number(random.bounded(700)));
        actual.append(QString::number(random.bounded(700)));
    }
    checkComplete(lineDiff(expected.join('\n'), actual.join('\n')), expected, actual);
}

TEST_CASE("what is beyond 2,000 lines is cut", "[linediff]")
{
    const QList<DiffRow> rows =
        lineDiff(QString("a\n").repeated(100'000), QString("a\n").repeated(2'500));
    CHECK(rows.size() == 2'000);
}
