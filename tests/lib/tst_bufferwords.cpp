// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "assist/bufferwords.h"

#include <catch2/catch_test_macros.hpp>

using namespace Lectern;

namespace {

/// What completes \a source at its '|'.
QStringList wordsAt(QString source)
{
    const qsizetype position = source.indexOf(u'|');
    REQUIRE(position >= 0);
    source.remove(position, 1);
    QStringList names;
    for (const Completion &word : bufferWords(source, position))
        names.append(word.name);
    return names;
}

} // namespace

TEST_CASE("words come nearest first and once each", "[bufferwords]")
{
    CHECK(wordsAt(QStringLiteral("zebra_one\n\n\nzebra_two\nzebra_one\nzeb|\nzebra_three = 1\n")) ==
          QStringList{"zebra_three", "zebra_one", "zebra_two"});
}

TEST_CASE("the word that is being written is no completion of itself", "[bufferwords]")
{
    CHECK(wordsAt(QStringLiteral("zebra|")).isEmpty());
    CHECK(wordsAt(QStringLiteral("zeb|ra")).isEmpty());
    CHECK(wordsAt(QStringLiteral("zebra = 1\nzeb|ra")) == QStringList{"zebra"});
}

TEST_CASE("keywords and builtins follow the words of the source", "[bufferwords]")
{
    CHECK(wordsAt(QStringLiteral("whistle = 1\nwhi|")) == QStringList{"whistle", "while"});
    CHECK(wordsAt(QStringLiteral("enu|")) == QStringList{"enumerate"});
    CHECK(bufferWords(QStringLiteral("while"), 2)[0] ==
          Completion{QStringLiteral("while"), Completion::Kind::Keyword});
    CHECK(bufferWords(QStringLiteral("enu"), 3)[0] ==
          Completion{QStringLiteral("enumerate"), Completion::Kind::Function});
    CHECK(bufferWords(QStringLiteral("ValueE"), 6)[0].kind == Completion::Kind::Class);
}

TEST_CASE("case does not matter", "[bufferwords]")
{
    CHECK(wordsAt(QStringLiteral("Zebra = 1\nzeb|")) == QStringList{"Zebra"});
}

TEST_CASE("after a dot come only names that follow a dot elsewhere", "[bufferwords]")
{
    CHECK(wordsAt(QStringLiteral("paint = 1\nshape.paper\nshape.print\nother.pa|")) ==
          QStringList{"paper"});
    CHECK(wordsAt(QStringLiteral("a.one\nb.|")) == QStringList{"one"});
}

TEST_CASE("numbers are no words and letters of every script are", "[bufferwords]")
{
    CHECK(wordsAt(QStringLiteral("größe = 12e5\ngr|")) == QStringList{"größe"});
    CHECK(wordsAt(QStringLiteral("12abc\n1|")).isEmpty());
}

TEST_CASE("a position outside of the source is its end", "[bufferwords]")
{
    CHECK(bufferWords(QStringLiteral("x"), 100).isEmpty());
    CHECK_FALSE(bufferWords({}, -1).isEmpty()); // keywords
}
