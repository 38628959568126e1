// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/readinghistory.h"

#include <catch2/catch_test_macros.hpp>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

TEST_CASE("going back and forward gives the lessons with the places where one left", "[history]")
{
    ReadingHistory history;
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.back());
    history.visit(u"a/one"_s);
    history.setPlace({u"here"_s, 0.5});
    history.visit(u"a/two"_s);
    CHECK(history.canGoBack());
    CHECK_FALSE(history.canGoForward());
    const auto back = history.back();
    REQUIRE(back);
    CHECK(back->lessonId == u"a/one"_s);
    CHECK(back->place == ReadingPlace{u"here"_s, 0.5});
    const auto forward = history.forward();
    REQUIRE(forward);
    CHECK(forward->lessonId == u"a/two"_s);
    CHECK_FALSE(history.forward());
}

TEST_CASE("a new visit forgets what was ahead", "[history]")
{
    ReadingHistory history;
    for (const QString &lesson : {u"a"_s, u"b"_s, u"c"_s})
        history.visit(lesson);
    history.back();
    history.visit(u"d"_s);
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back()->lessonId == u"b"_s);
}

TEST_CASE("going to where one is adds no step and another place of the lesson does", "[history]")
{
    ReadingHistory history;
    history.visit(u"a"_s);
    history.visit(u"a"_s);
    CHECK_FALSE(history.canGoBack());
    history.visit(u"a"_s, {u"below"_s, 0});
    CHECK(history.back()->place.id.isEmpty());
}

TEST_CASE("the history forgets the oldest visits", "[history]")
{
    ReadingHistory history;
    for (int i = 0; i < ReadingHistory::maximumLength + 20; ++i)
        history.visit(QString::number(i));
    int steps = 0;
    while (history.back())
        ++steps;
    CHECK(steps == ReadingHistory::maximumLength - 1);
}
