// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/textnormalizer.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

TEST_CASE("addresses of objects become 0x..., other hexadecimal numbers stay", "[normalize]")
{
    const auto [text, normal] = GENERATE(table<QString, QString>({
        {"<A object at 0x7f3a50c1d2e0>", "<A object at 0x...>"},
        {"<A object at 0x000001F2A3B4C5D6>", "<A object at 0x...>"},
        {"<A at 0x7f3a50>, <B at 0x7f3a51>", "<A at 0x...>, <B at 0x...>"},
        {"<cell at 0x7f3a50c1: int object at 0x9a5b20>", "<cell at 0x...: int object at 0x...>"},
        {"at 0x...", "at 0x..."},
        {"0xff", "0xff"},
        {"crc 0xdeadbeef", "crc 0xdeadbeef"},
        {"0x7f3a50c1d2e0", "0x7f3a50c1d2e0"},
        {"at 0xff", "at 0xff"},
        {"at 0x1ffff", "at 0x1ffff"},
        {"format 0x12345678", "format 0x12345678"},
        {"at 0x12345678xyz", "at 0x12345678xyz"},
        {"at 0x", "at 0x"},
        {"", ""},
    }));
    CHECK(normalizeRunText(text, {}) == normal);
}

TEST_CASE("CR LF becomes LF, a lone CR stays", "[normalize]")
{
    CHECK(normalizeRunText("a\r\nb\r\n", {}) == "a\nb\n");
    CHECK(normalizeRunText("10%\r20%\r\n", {}) == "10%\r20%\n");
    CHECK(normalizeRunText("\r\r\n", {}) == "\r\n");
}

TEST_CASE("the run's folder becomes <run> where it stands as a path", "[normalize]")
{
    const auto [text, normal] = GENERATE(table<QString, QString>({
        {"/tmp/lectern-ab/main.py", "<run>/main.py"},
        {"File \"/tmp/lectern-ab/main.py\", line 1", "File \"<run>/main.py\", line 1"},
        {"/tmp/lectern-ab", "<run>"},
        {"in /tmp/lectern-ab.", "in <run>."},
        {"/tmp/lectern-ab/tmp/lectern-ab", "<run>/tmp/lectern-ab"},
        {"/tmp/lectern-abc/x", "/tmp/lectern-abc/x"},
        {"/tmp/lectern-ab.bak", "/tmp/lectern-ab.bak"},
        {"/tmp/lectern-ab-2", "/tmp/lectern-ab-2"},
        {"/private/tmp/lectern-ab", "/private/tmp/lectern-ab"},
        {"'/tmp/lectern-ab','/tmp/lectern-ab'", "'<run>','<run>'"},
    }));
    CHECK(normalizeRunText(text, "/tmp/lectern-ab") == normal);
}

TEST_CASE("without a folder nothing becomes <run>", "[normalize]")
{
    CHECK(normalizeRunText("/tmp/x", {}) == "/tmp/x");
    CHECK(normalizeRunText("/tmp/x", "/") == "/tmp/x");
}

TEST_CASE("normal text stays as it is, and normalising twice changes nothing more", "[normalize]")
{
    const QString odd = QString("a") + QChar::Null + "at 0x12345678" + QChar(0xD800) + "\U0001F600";
    const QString once = normalizeRunText(odd, {});
    CHECK(once == QString("a") + QChar::Null + "at 0x..." + QChar(0xD800) + "\U0001F600");
    CHECK(normalizeRunText(once, {}) == once);
}
