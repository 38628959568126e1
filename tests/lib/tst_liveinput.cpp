// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that ask while they run: when it is said that they wait, and what time that costs them.
#include "support/childruns.h"

#include "check/runspecs.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;

namespace {

/// A program that is typed to.
struct Asked : Watched
{
    QSignalSpy awaited{&runner, &Runner::inputAwaited};

    explicit Asked(const QString &source, std::chrono::milliseconds wall = 20s)
    {
        RunSpec spec = programSpec(python(), source);
        spec.isInputLive = true;
        spec.limits.wall = wall;
        runner.start(spec);
    }

    bool isAwaited() const { return !awaited.isEmpty() && awaited.last()[1].toBool(); }
    bool becomesAwaited()
    {
        return QTest::qWaitFor([this] { return isAwaited(); }, 10'000);
    }
};

} // namespace

TEST_CASE("it is said when a program waits for input, and again for the next", "[run]")
{
    const QString source = GENERATE(
        u"print(input() + '!')\ninput()\n"_s,
        u"import sys\nprint(sys.stdin.readline().strip() + "
        u"'!')\nsys.stdin.read()\n"_s,
        u"import threading\n"
        u"def ask(): print(input() + '!')\n"
        u"for _ in range(2):\n"
        u"    asker = threading.Thread(target=ask)\n    asker.start()\n    asker.join()\n"_s,
        u"import subprocess, sys\n"
        u"for _ in range(2):\n"
        u"    subprocess.run([sys.executable, '-c', 'print(input() + \"!\")'])\n"_s);
    CAPTURE(source);
    Asked asked(source);
    REQUIRE(asked.becomesAwaited());
    asked.runner.write("Ada\n");
    REQUIRE(QTest::qWaitFor(
        [&] { return asked.arrivedOn(Runner::Channel::StandardOutput) == "Ada!\n"; }, 10'000));
    CHECK(asked.becomesAwaited()); // if it asked again at once, it has not been said to stop
    asked.runner.closeInput();
    requireOnce(asked.finished);
}

TEST_CASE("it is said when a program does not wait any more", "[run]")
{
    Asked asked(u"import time\ninput()\ntime.sleep(60)\n"_s);
    REQUIRE(asked.becomesAwaited());
    asked.runner.write("\n");
    CHECK(QTest::qWaitFor([&] { return !asked.isAwaited(); }, 10'000));
    asked.runner.cancel();
    requireOnce(asked.finished);
}

TEST_CASE("reading from something else is not waiting for input", "[run]")
{
    const QString source = GENERATE(
        u"import os\nreading, writing = os.pipe()\nprint('begun')\nos.read(reading, 1)\n"_s,
        u"import subprocess, sys\n"
        u"child = subprocess.Popen([sys.executable, '-c', 'input()'],"
        u" stdin=subprocess.PIPE)\nprint('begun')\nchild.wait()\n"_s);
    CAPTURE(source);
    Asked asked(source);
    REQUIRE(QTest::qWaitFor([&] { return !asked.arrived.isEmpty(); }, 10'000));
    QTest::qWait(300); // long enough for many samples
    CHECK(asked.awaited.isEmpty());
    asked.runner.cancel();
    requireOnce(asked.finished);
}

TEST_CASE("the wall clock stands still while a program waits for input", "[run]")
{
    Asked asked(u"print(input())\nwhile True:\n    pass\n"_s, 700ms);
    REQUIRE(asked.becomesAwaited());
    QTest::qWait(2000);
    CHECK(asked.finished.isEmpty());
    asked.runner.write("typed slowly\n");
    requireOnce(asked.finished);
    endOf<TimedOut>(asked.outcome());
    CHECK(asked.outcome().standardOutput.bytes == "typed slowly\n");
}

TEST_CASE("a program that computes while it waits for input meets its wall limit", "[run]")
{
    Asked asked(u"import threading\nthreading.Thread(target=input, daemon=True).start()\n"
                u"while True:\n    pass\n"_s,
                700ms);
    requireOnce(asked.finished);
    endOf<TimedOut>(asked.outcome());
}
