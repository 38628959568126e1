// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/outputcapture.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

TEST_CASE("all of a stream within its limit is kept", "[outputcapture]")
{
    OutputCapture capture(10);
    CHECK(capture.append("12345") == "12345");
    CHECK(capture.append("67890") == "67890");
    CHECK_FALSE(capture.isOverLimit());
    const CapturedOutput output = capture.take();
    CHECK(output.bytes == "1234567890");
    CHECK(output.tail.isEmpty());
    CHECK_FALSE(output.isTruncated());
}

TEST_CASE("over the limit the beginning and the end are kept, and all is counted",
          "[outputcapture]")
{
    OutputCapture capture(10);
    CHECK(capture.append("12345678") == "12345678");
    CHECK(capture.append("90abcd") == "90"); // what may be shown
    CHECK(capture.isOverLimit());
    CHECK(capture.append("the end") == "");
    const CapturedOutput output = capture.take();
    CHECK(output.bytes == "1234567890");
    CHECK(output.tail == "abcdthe end");
    CHECK(output.totalBytes == 21);
    CHECK(output.isTruncated());
}

TEST_CASE("what is kept is bounded however much may be printed", "[outputcapture]")
{
    OutputCapture capture(1'000'000'000);
    const QByteArray chunk(1'000'000, 'x');
    for (int i = 0; i < 30; ++i)
        CHECK(capture.append(chunk).size() == chunk.size());
    capture.append("last");
    CHECK_FALSE(capture.isOverLimit());
    const CapturedOutput output = capture.take();
    CHECK(output.bytes.size() == keptOutputBytes);
    CHECK(output.tail.size() == keptTailBytes);
    CHECK(output.tail.endsWith("xlast"));
    CHECK(output.totalBytes == 30'000'004);
}

TEST_CASE("the place of a stopped program is taken out of its standard error", "[outputcapture]")
{
    QByteArray text = "before\nStack (most recent call first):\n"
                      "  File \"/usr/lib/python3.13/threading.py\", line 1094 in join\n"
                      "  File \"/tmp/lectern/run/main.py\", line 7 in wait\n"
                      "  File \"/tmp/lectern/run/main.py\", line 9 in <module>\n"
                      "Traceback (most recent call last):\n";
    const auto place = takePlace(text, u"/tmp/lectern/run"_s);
    REQUIRE(place);
    CHECK(*place == RunPlace{u"/tmp/lectern/run/main.py"_s, u"wait"_s, 7});
    CHECK(text == "before\nTraceback (most recent call last):\n");
}

TEST_CASE("a place outside the run's folder is better than none", "[outputcapture]")
{
    QByteArray text = "Stack (most recent call first):\n"
                      "  File \"/usr/lib/python3.13/runpy.py\", line 88 in run_code\n";
    CHECK(takePlace(text, u"/tmp/lectern/run"_s)->line == 88);
    CHECK(text.isEmpty());
}

TEST_CASE("standard error without a place stays as it is", "[outputcapture]")
{
    const QByteArray original = GENERATE(""_ba, "KeyboardInterrupt\n"_ba,
                                         "Stack (most recent call first)\n  File \"a\"\n"_ba);
    QByteArray text = original;
    CHECK_FALSE(takePlace(text, u"/run"_s));
    CHECK(text == original);
}
