// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as forks of a server that several of them share.
#include "run/forkingrunner.h"

#include "support/childruns.h"

#include "check/runspecs.h"

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Forking
{
    ForkServers servers{testSandbox()};
    ForkingRunner runner{servers};
    QSignalSpy finished{&runner, &Runner::finished};
    QSignalSpy arrived{&runner, &Runner::outputArrived};

    RunOutcome run(const RunSpec &spec)
    {
        finished.clear();
        arrived.clear();
        runner.start(spec);
        REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000));
        CHECK_FALSE(runner.isRunning());
        return finished[0][1].value<RunOutcome>();
    }

    RunOutcome run(const QString &source) { return run(programSpec(python(), source)); }
};

} // namespace

TEST_CASE("forks of one server end, print and read as processes of their own", "[run][fork]")
{
    Forking forking;
    for (int i = 0; i < 3; ++i) {
        RunSpec spec =
            programSpec(python(), u"import json, sys\n"
                                  "print(json.dumps([sys.stdin.read(), __name__]))\n"
                                  "print('bad', file=sys.stderr)\nsys.exit(%1)\n"_s.arg(i));
        spec.standardInput = "input " + QByteArray::number(i);
        const RunOutcome outcome = forking.run(spec);
        CHECK(outcome.wasWarm);
        CHECK(endOf<Exited>(outcome).code == i);
        CHECK(outcome.standardOutput.bytes ==
              "[\"input " + QByteArray::number(i) + "\", \"__main__\"]\n");
        CHECK(outcome.standardError.bytes == "bad\n");
    }
}

TEST_CASE("what one fork leaves is gone before the next", "[run][fork]")
{
    Forking forking;
    const QString source = u"import os, subprocess, sys, tempfile\n"
                           "print(sorted(os.listdir('.')), os.listdir(tempfile.gettempdir()))\n"
                           "open('left', 'w').write('x')\nos.mkdir('deep')\n"
                           "open(os.path.join(tempfile.gettempdir(), 'other'), 'w').write('x')\n"
                           "sys.left = 1\nos.environ['LEFT'] = '1'\n"
                           "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)',"
                           " '%1'], start_new_session=True)\n"_s;
    const QString marker = newMarker();
    const QByteArray first = forking.run(source.arg(marker)).standardOutput.bytes;
    CHECK(processesWith(marker) == 0);
    const RunOutcome second = forking.run(source.arg(marker));
    CHECK(second.wasWarm);
    CHECK(second.standardOutput.bytes == first);
    CHECK(first.startsWith("['main.py'] "));
    CHECK(forking.run(u"import os, sys\nprint(hasattr(sys, 'left'), 'LEFT' in os.environ)\n"_s)
              .standardOutput.bytes == "False False\n");
}

TEST_CASE("output without a line feed at its end, or much of it, is the fork's to the byte",
          "[run][fork]")
{
    Forking forking;
    CHECK(forking.run(u"print('no end', end='')\n"_s).standardOutput.bytes == "no end");
    CHECK(forking.run(u"print('\\n<', end='')\n"_s).standardOutput.bytes == "\n<");
    CHECK(forking.run(u"pass\n"_s).standardOutput.bytes.isEmpty());
    const RunOutcome much = forking.run(u"for i in range(20000): print('line', i)\n"_s);
    CHECK(much.standardOutput.bytes.endsWith("line 19999\n"));
    CHECK(much.standardOutput.totalBytes == 208'890);
}

TEST_CASE("a fork that reaches a limit is ended, and its server goes on", "[run][fork]")
{
    Forking forking;
    RunSpec spec = programSpec(python(), u"print('on')\nwhile True: pass\n"_s);
    spec.limits.wall = 300ms;
    const RunOutcome outcome = forking.run(spec);
    endOf<TimedOut>(outcome);
    CHECK(outcome.standardOutput.bytes == "on\n");
    REQUIRE(outcome.place);
    CHECK(outcome.place->line == 2);
    spec.files[0].content = "x = bytearray(300_000_000)\nimport time\ntime.sleep(9)\n";
    spec.limits.wall = 10s;
    spec.limits.memoryBytes = 200'000'000;
    endOf<MemoryLimit>(forking.run(spec));
    const RunOutcome after = forking.run(u"print('after')\n"_s);
    CHECK(after.wasWarm);
    CHECK(after.standardOutput.bytes == "after\n");
}

TEST_CASE("a fork that crashes or kills its server is followed by another server", "[run][fork]")
{
    Forking forking;
    CHECK(endOf<Crashed>(forking.run(u"import os, signal\nos.kill(os.getpid(), 11)\n"_s)).signal ==
          11);
    forking.run(u"import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n"_s);
    CHECK(forking.run(u"import os, signal\nprint(1)\n"_s).standardOutput.bytes == "1\n");
}

TEST_CASE("the random numbers of forks do not repeat", "[run][fork]")
{
    Forking forking;
    const QString source = u"import random, os\nprint(random.random(), os.urandom(4))\n"_s;
    CHECK(forking.run(source).standardOutput.bytes != forking.run(source).standardOutput.bytes);
}

TEST_CASE("what must start cold does so beside the servers", "[run][fork]")
{
    Forking forking;
    const RunOutcome outcome = forking.run(u"import gc\nprint(gc.isenabled())\n"_s);
    CHECK_FALSE(outcome.wasWarm);
    CHECK(outcome.standardOutput.bytes == "True\n");
    RunSpec own = programSpec(python(), u"import colorsys\nprint(colorsys.x)\n"_s);
    own.files.append({u"colorsys.py"_s, "x = 'own'\n", {}});
    CHECK(forking.run(own).standardOutput.bytes == "own\n");
}

TEST_CASE("a fork can be cancelled, and says where it was", "[run][fork]")
{
    Forking forking;
    forking.runner.start(programSpec(python(), u"print('on')\nwhile True: pass\n"_s));
    REQUIRE(QTest::qWaitFor([&] { return !forking.arrived.isEmpty(); }, 10'000));
    forking.runner.cancel();
    requireOnce(forking.finished, 2000);
    endOf<Cancelled>(forking.finished[0][1].value<RunOutcome>());
    CHECK(forking.run(u"print(2)\n"_s).standardOutput.bytes == "2\n");
}
