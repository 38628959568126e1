// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fenceinfo.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

namespace {

/// "language|key=value|word": one text that shows what was read.
QString shown(const FenceInfo &info)
{
    QString text = info.language;
    for (const FenceInfo::Option &option : info.options)
        text += "|" + option.key + (option.value ? "=" + *option.value : QString());
    return text;
}

} // namespace

TEST_CASE("an info string is a language, then words and key=value", "[fenceinfo]")
{
    const auto [info, expected] = GENERATE(table<QString, QString>({
        {"", ""},
        {"   ", ""},
        {"python", "python"},
        {"  python  ", "python"},
        {"python demo=a", "python|demo=a"},
        {"python  demo=a\tpredict", "python|demo=a|predict"},
        {"demo=a python", "|demo=a|python"}, // the first word has a value: it is no language
        {"text expect stream=stderr rule=traceback", "text|expect|stream=stderr|rule=traceback"},
        {"python a=", "python|a="},
        {"python a=b=c", "python|a=b=c"},
        {"python =b", "python|=b"},
        {"python knob=N:1..10:log", "python|knob=N:1..10:log"},
        {"python needs=\"a b\"", "python|needs=a b"},
        {"python a=\"\"", "python|a="},
        {"python a=\"x\" b", "python|a=x|b"},
        {"python a=\"x\"b", "python|a=x|b"},
        {"python a=x\"y", "python|a=x\"y"}, // a quote within a word is a character
        {"python a=\"1\\n2\\t3\"", "python|a=1\n2\t3"},
        {"python a=\"\\\"\\\\\\q\"", "python|a=\"\\q"},
        {"python gr\u00FC\u00DFe=\u00E4", "python|gr\u00FC\u00DFe=\u00E4"},
    }));
    CAPTURE(info);
    QString error;
    CHECK(shown(parseFenceInfo(info, &error)) == expected);
    CHECK(error.isEmpty());
}

TEST_CASE("a quote that is not closed is an error, and what came before is kept", "[fenceinfo]")
{
    const auto [info, expected] = GENERATE(table<QString, QString>({
        {"python demo=a stdin=\"x", "python|demo=a"},
        {"python demo=a stdin=\"", "python|demo=a"},
        {"python demo=a stdin=\"x\\\"", "python|demo=a"},
        {"python demo=a stdin=\"x\\", "python|demo=a"},
    }));
    CAPTURE(info);
    QString error;
    CHECK(shown(parseFenceInfo(info, &error)) == expected);
    CHECK(error == "The quote of \"stdin\" is not closed. Add a closing quote.");
}

TEST_CASE("an option is found by its key, the first one if there are two", "[fenceinfo]")
{
    QString error;
    const FenceInfo info = parseFenceInfo(u"python demo=a wall=1s wall=2s", &error);
    REQUIRE(info.find(u"wall"));
    CHECK(info.find(u"wall")->value == "1s");
    CHECK(info.find(u"demo")->value == "a");
    CHECK(info.find(u"python") == nullptr);
    CHECK(info.find(u"Wall") == nullptr);
}

TEST_CASE("an option that is given twice is an error", "[fenceinfo]")
{
    QString error;
    parseFenceInfo(u"python demo=a wall=1s wall=2s", &error);
    CHECK(error.contains("\"wall\" is given twice"));
}
