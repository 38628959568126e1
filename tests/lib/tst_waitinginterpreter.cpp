// SPDX-License-Identifier: GPL-3.0-or-later
// Interpreters that wait: when one is used, when not, and what becomes of it.
#include "support/childruns.h"

#include "check/runspecs.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A runner that can prepare, and run one after the other.
struct Prepared : Watched
{
    QSignalSpy prepared{&runner, &ProcessRunner::prepared};

    bool prepare(const RunSpec &spec)
    {
        prepared.clear();
        runner.prepare(spec);
        REQUIRE(QTest::qWaitFor([&] { return !prepared.isEmpty(); }, 20'000));
        return runner.isPrepared();
    }

    RunOutcome run(const RunSpec &spec)
    {
        finished.clear();
        runner.start(spec);
        REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000));
        return outcome();
    }
};

RunSpec program(const QString &source)
{
    return programSpec(python(), source);
}

} // namespace

TEST_CASE("a prepared run starts warm and does what a cold one does", "[run][warm]")
{
    const RunSpec spec = program(u"import json, sys\n"
                                 "print(json.dumps([__name__, sys.argv[1:], __file__]))\n"
                                 "sys.exit(3)\n"_s);
    Prepared prepared;
    RunSpec cold = spec;
    cold.start = StartPolicy::Cold;
    const RunOutcome expected = prepared.run(cold);
    CHECK_FALSE(expected.wasWarm);
    REQUIRE(prepared.prepare(spec));
    const RunOutcome outcome = prepared.run(spec);
    CHECK(outcome.wasWarm);
    CHECK(endOf<Exited>(outcome).code == 3);
    if (testSandbox() == Sandbox::Automatic) // else each has a folder of its own
        CHECK(outcome.standardOutput.bytes == expected.standardOutput.bytes);
    CHECK(outcome.standardError.bytes.isEmpty());
}

TEST_CASE("the code may change after the interpreter began to wait", "[run][warm]")
{
    Prepared prepared;
    REQUIRE(prepared.prepare(program(u"import os\nprint('old')\n"_s)));
    const RunOutcome outcome = prepared.run(program(u"import os\nprint('new')\n"_s));
    CHECK(outcome.wasWarm);
    CHECK(outcome.standardOutput.bytes == "new\n");
}

TEST_CASE("the next interpreter waits by itself, and each is used once", "[run][warm]")
{
    const RunSpec spec = program(u"import os\nprint(os.getpid())\nleft = 1\n"_s);
    Prepared prepared;
    REQUIRE(prepared.prepare(spec));
    CHECK(prepared.run(spec).wasWarm);
    REQUIRE(QTest::qWaitFor([&] { return prepared.runner.isPrepared(); }, 20'000));
    CHECK(prepared.run(spec).wasWarm);
}

TEST_CASE("a run that comes before the interpreter is ready takes it all the same", "[run][warm]")
{
    const RunSpec spec = program(u"import json\nprint(json.dumps(1))\n"_s);
    Prepared prepared;
    prepared.runner.prepare(spec);
    const RunOutcome outcome = prepared.run(spec);
    CHECK(outcome.wasWarm);
    CHECK(outcome.standardOutput.bytes == "1\n");
    CHECK(outcome.standardError.bytes.isEmpty());
}

TEST_CASE("an interpreter that waits for something else is not used", "[run][warm]")
{
    const RunSpec prepared = program(u"import json\nprint(1)\n"_s);
    RunSpec spec = prepared;
    SECTION("other leading imports")
    {
        spec = program(u"import re\nprint(1)\n"_s);
    }
    SECTION("room for more files")
    {
        spec.limits.diskBytes *= 2;
    }
    SECTION("another environment")
    {
        spec.environment = {{u"LESSON"_s, u"x"_s}};
    }
    SECTION("other arguments")
    {
        spec.arguments = {u"1"_s};
    }
    SECTION("a file that hides a module which is loaded already")
    {
        spec.files.append({u"json.py"_s, "dumps = 1\n", {}});
    }
    SECTION("a file that hides a module which was loaded along with it")
    {
        spec.files.append({u"decoder/__init__.py"_s, "", {}});
        spec.files.append({u"re.py"_s, "compile = 1\n", {}});
    }
    SECTION("a wish to start cold")
    {
        spec.start = StartPolicy::Cold;
    }
    SECTION("code from elsewhere")
    {
        spec.trust = Trust::Contained;
    }
    Prepared runner;
    REQUIRE(runner.prepare(prepared));
    if (spec.trust == Trust::Contained && testSandbox() == Sandbox::Subreaper)
        return;
    CHECK_FALSE(runner.run(spec).wasWarm);
}

TEST_CASE("imports that print or fail are left to the run itself", "[run][warm]")
{
    const QString source =
        GENERATE(u"import no_such_module_here\n"_s, u"import __hello__\nimport os\nprint(1)\n"_s,
                 u"import lib2to3.pgen2.no_such\n"_s);
    const RunSpec spec = program(source);
    Prepared prepared;
    const bool isPrepared = prepared.prepare(spec);
    const RunOutcome outcome = prepared.run(spec);
    CHECK(outcome.wasWarm == isPrepared);
    RunSpec cold = spec;
    cold.start = StartPolicy::Cold;
    const RunOutcome expected = prepared.run(cold);
    CHECK(endOf<Exited>(outcome).code == endOf<Exited>(expected).code);
    if (testSandbox() == Sandbox::Automatic)
        CHECK(outcome.standardError.bytes == expected.standardError.bytes);
}

TEST_CASE("a waiting interpreter goes with its runner, and when it is not needed", "[run][warm]")
{
    const OwnTemporaryFolder temporary;
    {
        Prepared prepared;
        REQUIRE(prepared.prepare(program(u"print(1)\n"_s)));
        CHECK_FALSE(prepared.prepare(program(u"import gc\n"_s)));
    }
    CHECK(QTest::qWaitFor([&] { return temporary.leftovers().isEmpty(); }, 1000));
}

TEST_CASE("limits hold for an interpreter that waited, from the moment it runs", "[run][warm]")
{
    RunSpec spec = program(u"print('begun')\nwhile True:\n    pass\n"_s);
    spec.limits.wall = 400ms;
    Prepared prepared;
    REQUIRE(prepared.prepare(spec));
    QTest::qWait(500); // longer than the limit
    const RunOutcome outcome = prepared.run(spec);
    CHECK(outcome.wasWarm);
    endOf<TimedOut>(outcome);
    CHECK(outcome.standardOutput.bytes == "begun\n");
    CHECK(outcome.cpu > 20ms); // how much of a core it gets is up to the machine
    CHECK(outcome.cpu < 1s);
    REQUIRE(outcome.place);
    CHECK((outcome.place->line == 2 || outcome.place->line == 3));
    CHECK(outcome.standardError.bytes.isEmpty());
}

TEST_CASE("input can be typed while a program runs", "[run]")
{
    RunSpec spec = program(u"print('name?')\nprint('hello', input())\nprint(repr(input()))\n"_s);
    spec.isInputLive = true;
    Prepared prepared;
    prepared.runner.start(spec);
    const auto printed = [&] { return prepared.arrivedOn(Runner::Channel::StandardOutput); };
    REQUIRE(QTest::qWaitFor([&] { return printed() == "name?\n"; }, 5000));
    prepared.runner.write("Ada\n");
    REQUIRE(QTest::qWaitFor([&] { return printed() == "name?\nhello Ada\n"; }, 5000));
    prepared.runner.closeInput();
    requireOnce(prepared.finished);
    CHECK(endOf<Exited>(prepared.outcome()).code == 1);
    CHECK(prepared.outcome().standardError.bytes.contains("EOFError"));
}

TEST_CASE("cancel() says where the program was, also in one long call", "[run]")
{
    const QString body = GENERATE(u"while True:\n    pass\n"_s, u"sum(range(10**14))\n\n"_s,
                                  u"import time\ntime.sleep(60)\n"_s);
    CAPTURE(body);
    Prepared prepared;
    prepared.runner.start(program(u"print('begun')\n"_s + body));
    REQUIRE(QTest::qWaitFor([&] { return !prepared.arrived.isEmpty(); }, 5000));
    QTest::qWait(50);
    QElapsedTimer clock;
    clock.start();
    prepared.runner.cancel();
    requireOnce(prepared.finished);
    const RunOutcome outcome = prepared.outcome();
    endOf<Cancelled>(outcome);
    REQUIRE(outcome.place);
    CHECK(outcome.place->line >= 2);
    CHECK(outcome.place->line <= 3);
    CHECK_FALSE(outcome.standardError.bytes.contains("Stack (most"));
}
