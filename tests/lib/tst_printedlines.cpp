// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/printedlines.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList texts(const QList<PrintedLine> &lines)
{
    QStringList texts;
    for (const PrintedLine &line : lines)
        texts.append(line.text);
    return texts;
}

} // namespace

TEST_CASE("a line has the time at which its end came", "[printedlines]")
{
    PrintedLines lines;
    lines.append("one\ntw", 110ms);
    lines.append("o", 120ms);
    lines.append("\n\nfour without an end", 130ms);
    CHECK(lines.take(100ms) ==
          QList<PrintedLine>{{10ms, u"one"_s}, {30ms, u"two"_s}, {30ms, u""_s}});
    lines.append("new\n", 140ms); // nothing of the run before
    CHECK(lines.take(140ms) == QList<PrintedLine>{{0ms, u"new"_s}});
}

TEST_CASE("long lines are cut between letters", "[printedlines]")
{
    PrintedLines lines;
    lines.append(QByteArray(1'000'000, 'x') + '\n', 0ms);
    lines.append(u"é"_s.repeated(1000).toUtf8() + '\n', 0ms);
    lines.append(u"a"_s.toUtf8() + u"🐍"_s.repeated(1000).toUtf8() + '\n', 0ms);
    lines.append("next\r\n", 0ms);
    const QString snakes = u"a"_s + u"🐍"_s.repeated(99);
    CHECK(texts(lines.take(0ms)) ==
          QStringList{u"x"_s.repeated(200), u"é"_s.repeated(200), snakes, u"next"_s});
}

TEST_CASE("of a flood of lines the first two hundred are kept", "[printedlines]")
{
    PrintedLines lines;
    for (int i = 0; i < 1000; ++i)
        lines.append(QByteArray::number(i) + "\nand\n", 0ms);
    const QList<PrintedLine> kept = lines.take(0ms);
    CHECK(kept.size() == PrintedLines::maximum);
    CHECK(kept.first().text == u"0"_s);
    CHECK(kept.last().text == u"and"_s);
}
