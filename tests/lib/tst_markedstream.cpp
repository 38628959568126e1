// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/markedstream.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

TEST_CASE("what stands before the marker is passed on, however it is cut", "[markedstream]")
{
    const QByteArray text =
        GENERATE(""_ba, "a"_ba, "\n"_ba, "\n<"_ba, "\n<0\n<0\n"_ba, "line\nline\n"_ba);
    const qsizetype step = GENERATE(1, 2, 3, 7, 1000);
    const QByteArray marker = "\n<0123>\n";
    CAPTURE(text, step);
    MarkedStream stream;
    stream.expect(marker);
    QByteArray passed;
    const QByteArray all = text + marker;
    for (qsizetype at = 0; at < all.size(); at += step) {
        CHECK_FALSE(stream.hasEnded());
        passed += stream.feed(all.mid(at, step));
    }
    CHECK(passed == text);
    CHECK(stream.hasEnded());
}

TEST_CASE("what cannot be the marker is passed on at once", "[markedstream]")
{
    MarkedStream stream;
    stream.expect("\n<0123>\n");
    CHECK(stream.feed("progress") == "progress");
    CHECK(stream.feed("line\n") == "line"); // its end may begin the marker
    CHECK(stream.feed("next") == "\nnext");
    CHECK(stream.feed("\n<0123") == "");
    CHECK(stream.feed("4") == "\n<01234");
}

TEST_CASE("no two markers are the same", "[markedstream]")
{
    CHECK(MarkedStream::newMarker() != MarkedStream::newMarker());
    CHECK(MarkedStream::newMarker().size() > 30);
}
