// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/traceback.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

namespace {

const QString header = "Traceback (most recent call last):\n";

QString frame(const QString &file, int line)
{
    return QString("  File \"%1\", line %2, in f\n    f()\n    ~^^\n").arg(file).arg(line);
}

Traceback parsed(const QString &text, const QString &file = "main.py")
{
    CAPTURE(text);
    const auto traceback = parseTraceback(text, file);
    REQUIRE(traceback.has_value());
    return *traceback;
}

} // namespace

TEST_CASE("the exception and the innermost frame of one's own file are read", "[traceback]")
{
    const QString text = header + frame("/tmp/x/main.py", 3) + frame("/tmp/x/main.py", 7) +
                         frame("/usr/lib/python3/json.py", 99) + "ValueError: too few: 2\n";
    CHECK(parsed(text) == Traceback{"ValueError", "too few: 2", 7});
    CHECK(parsed(text, "/elsewhere/main.py").line == 7);
    CHECK(parsed(text, "other.py").line == 0);
    CHECK(parsed(text, "").line == 0);
}

TEST_CASE("an exception line is split into type and message", "[traceback]")
{
    const auto [line, type, message] = GENERATE(table<QString, QString, QString>({
        {"ValueError: x", "ValueError", "x"},
        {"ValueError", "ValueError", ""},
        {"ValueError: ", "ValueError", ""},
        {"ValueError:", "ValueError", ""},
        {"KeyError: 'a: b'", "KeyError", "'a: b'"},
        {"json.decoder.JSONDecodeError: Expecting value: line 1", "json.decoder.JSONDecodeError",
         "Expecting value: line 1"},
        {"main.f.<locals>.My: m", "main.f.<locals>.My", "m"},
        {"_Private: x", "_Private", "x"},
        {"subprocess.CalledProcessError: Command '['a']' died", "subprocess.CalledProcessError",
         "Command '['a']' died"},
        {"\u00dcberlauf: x", "\u00dcberlauf", "x"},
        {"ValueError:   two spaces", "ValueError", "  two spaces"},
    }));
    const Traceback traceback = parsed(header + frame("main.py", 1) + line + '\n');
    CHECK(traceback.type == type);
    CHECK(traceback.message == message);
}

TEST_CASE("a message of several lines and notes belong together", "[traceback]")
{
    CHECK(parsed(header + frame("main.py", 1) + "ValueError: v\na note\nb\nc\n").message ==
          "v\na note\nb\nc");
    CHECK(parsed(header + frame("main.py", 1) + "ValueError: \n  x\n").message == "\n  x");
    CHECK(parsed(header + frame("main.py", 1) + "ValueError: a\n\nb\n\n\n").message == "a\n\nb");
}

TEST_CASE("of a chain the last exception counts", "[traceback]")
{
    const QString separator = GENERATE(
        as<QString>{}, "\nThe above exception was the direct cause of the following exception:\n\n",
        "\nDuring handling of the above exception, another exception occurred:\n\n");
    const QString text = header + frame("main.py", 3) + "KeyError: 'a'\n" + separator + header +
                         frame("main.py", 5) + "RuntimeError: two\nlines\n";
    CHECK(parsed(text) == Traceback{"RuntimeError", "two\nlines", 5});
}

TEST_CASE("a SyntaxError names its line, with and without a header", "[traceback]")
{
    const QString error = "  File \"/tmp/x/main.py\", line 4\n    x = = 1\n        ^\n"
                          "SyntaxError: invalid syntax\n";
    CHECK(parsed(error) == Traceback{"SyntaxError", "invalid syntax", 4});
    CHECK(parsed(header + frame("run.py", 1) + error) ==
          Traceback{"SyntaxError", "invalid syntax", 4});
    CHECK(parsed("  File \"main.py\", line 2\n    if x:\n            ^\n"
                 "IndentationError: expected an indented block after 'if' statement on line 1\n")
              .type == "IndentationError");
}

TEST_CASE("of an exception group its own line counts", "[traceback]")
{
    const QString group = "  + Exception Group Traceback (most recent call last):\n"
                          "  |   File \"/tmp/x/main.py\", line 4, in <module>\n"
                          "  |     f()\n"
                          "  | ExceptionGroup: eg (2 sub-exceptions)\n"
                          "  +-+---------------- 1 ----------------\n"
                          "    | Traceback (most recent call last):\n"
                          "    |   File \"/tmp/x/main.py\", line 9, in g\n"
                          "    | ValueError: 1\n"
                          "    +---------------- 2 ----------------\n"
                          "    | TypeError: t\n"
                          "    +------------------------------------\n";
    const Traceback expected{"ExceptionGroup", "eg (2 sub-exceptions)", 4};
    CHECK(parsed(group) == expected);
    CHECK(parsed(header + frame("main.py", 1) +
                 "KeyError: 1\n\nDuring handling of the above "
                 "exception, another exception occurred:\n\n" +
                 group) == expected);
    CHECK(parsed(QString(group).replace("sub-exceptions)\n", "sub-exceptions)\n  | a note\n"))
              .message == "eg (2 sub-exceptions)\na note");
}

TEST_CASE("what Python ignores at the end is passed over", "[traceback]")
{
    const QString ignored = "Exception ignored in: <function A.__del__ at 0x7f4771aa9bc0>\n" +
                            header + frame("main.py", 9) + "ValueError: ignored\n";
    CHECK(parsed(header + frame("main.py", 6) + "KeyError: 'k'\n" + ignored) ==
          Traceback{"KeyError", "'k'", 6});
    CHECK_FALSE(parseTraceback(ignored).has_value());
}

TEST_CASE("an exception in a thread is read, and ends where the next begins", "[traceback]")
{
    const QString thread = "Exception in thread Thread-1 (f):\n" + header +
                           frame("threading.py", 1) + frame("main.py", 3) +
                           "ZeroDivisionError: division by zero\n";
    CHECK(parsed(thread) == Traceback{"ZeroDivisionError", "division by zero", 3});
    CHECK(parsed(thread + header + frame("main.py", 8) + "KeyError: 1\n") ==
          Traceback{"KeyError", "1", 8});
}

TEST_CASE("text before the traceback does not matter", "[traceback]")
{
    CHECK(parsed("main.py:1: UserWarning: careful\n  warn()\n" + header + frame("main.py", 2) +
                 "OSError: no\n") == Traceback{"OSError", "no", 2});
}

TEST_CASE("a traceback that was cut short is no traceback", "[traceback]")
{
    CHECK_FALSE(parseTraceback(header).has_value());
    CHECK_FALSE(parseTraceback(QString(header + frame("main.py", 2))).has_value());
    CHECK(parsed(header + frame("main.py", 1) + "KeyError: 1\n" + header + frame("main.py", 2)) ==
          Traceback{"KeyError", "1", 1});
}

TEST_CASE("a bare exception counts as well", "[traceback]")
{
    const auto [text, type, message] = GENERATE(table<QString, QString, QString>({
        {"ValueError: too few values\n", "ValueError", "too few values"},
        {"\n\nValueError: a\nb\n", "ValueError", "a\nb"},
        {"KeyboardInterrupt\n", "KeyboardInterrupt", ""},
        {"StopIteration", "StopIteration", ""},
        {"OutOfStock: none left", "OutOfStock", "none left"},
        {"sqlite3.OperationalError: no such table", "sqlite3.OperationalError", "no such table"},
        {"ValueError:\r\n", "ValueError", ""},
    }));
    CHECK(parsed(text) == Traceback{type, message, 0});
}

TEST_CASE("ordinary output is no exception", "[traceback]")
{
    const QString text =
        GENERATE(as<QString>{}, "", "\n\n", "hello", "Hello", "Hello world: x", "usage: main.py",
                 "total: 5", "a ValueError: x", " ValueError: x", "12: x", "ValueError:x", ": x",
                 ".: x", "line one\nValueError: x", "<A>: x", "Error!", "f.: x");
    CAPTURE(text);
    CHECK_FALSE(parseTraceback(text).has_value());
}

TEST_CASE("odd characters do no harm", "[traceback]")
{
    const QString message = QString("a") + QChar::Null + QChar(0xD800) + "\U0001F600";
    CHECK(parsed(header + frame("main.py", 1) + "ValueError: " + message + "\n").message ==
          message);
    const QString name = QString("m") + QChar(0xD800) + ".py";
    CHECK(parsed(header + frame(name, 1) + "ValueError: x\n", name).line == 0);
    CHECK(parsed(header + "  File \"main.py\", line 99999999999999999999\nValueError: x\n").line ==
          0);
}
