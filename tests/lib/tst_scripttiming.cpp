// SPDX-License-Identifier: GPL-3.0-or-later
// The time of a script alone, recorded inside of its run.
#include "instruments/scripttiming.h"
#include "support/plainandrecorded.h"

#include "instruments/recordingjson.h"

#include <QDir>
#include <QJsonArray>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RunOutcome timed(const QString &code)
{
    RunSpec spec = recordedSpec(code);
    spec.recording.instruments = Instrument::Timing;
    return runToEnd(spec);
}

} // namespace

TEST_CASE("the script is timed without start and end of its Python", "[run][scripttiming]")
{
    const RunOutcome outcome = timed(u"import time\ntime.sleep(0.2)\n"_s);
    const ScriptTiming timing = scriptTiming(outcome);
    CHECK(timing.isOfScript);
    CHECK(timing.wall >= 200ms);
    CHECK(timing.wall < outcome.wall);
    CHECK(timing.cpu > 0ns);
    CHECK(timing.cpu < timing.wall); // it slept
    CHECK(describe(timing).startsWith(u"The script took 2"_s));
    const QJsonObject json = recordingJson(outcome)[u"timing"].toObject();
    CHECK(json[u"script"][u"wall_s"].toDouble() < json[u"wall_s"].toDouble());
}

TEST_CASE("processor time is that of the script and of those that it waited for",
          "[run][scripttiming]")
{
    const QString spin = u"import time\n"
                         "begin = time.process_time()\n"
                         "while time.process_time() - begin < 0.3: pass\n"_s;
    CHECK(scriptTiming(timed(spin)).cpu >= 300ms);
    const QString child = u"import subprocess, sys\nsubprocess.run([sys.executable, '-c', '''"_s +
                          spin + u"'''])\n"_s;
    CHECK(scriptTiming(timed(child)).cpu >= 300ms);
}

TEST_CASE("a program that has no end of its own is timed from outside", "[run][scripttiming]")
{
    const auto [code, end] = GENERATE(table<QString, QString>({
        {"import os\nos._exit(0)\n", "exited"},
        {"import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", "crashed"},
    }));
    const RunOutcome outcome = timed(code);
    CHECK(outcomeName(outcome.end) == end);
    const ScriptTiming timing = scriptTiming(outcome);
    CHECK_FALSE(timing.isOfScript);
    CHECK(timing.wall == outcome.wall);
    CHECK(timing.cpu == outcome.cpu);
    CHECK(describe(timing).contains(u"start and end of Python included"_s));
    CHECK(recordingJson(outcome)[u"timing"][u"script"].isNull());
}

TEST_CASE("a program does not notice that it is timed", "[run][scripttiming]")
{
    const QString code = GENERATE(as<QString>(), "print('é')\nraise SystemExit(7)\n",
                                  "import atexit\natexit.register(print, 'end')\n1 / 0\n",
                                  // It cannot change what is measured, either.
                                  "import time, os\n"
                                  "def wrong(*a): raise OSError('no')\n"
                                  "time.monotonic_ns = time.process_time_ns = os.times = wrong\n"
                                  "os.getpid = os.write = int = max = wrong\nprint(1)\n",
                                  "import sys\nsys.stdout.close()\n",
                                  "import sys\nprint(sorted(sys.modules))\n"
                                  "print(sys.gettrace(), sys.getprofile())\n",
                                  "import os\n"
                                  "if os.fork() == 0: raise SystemExit(3)\n"
                                  "print(os.waitstatus_to_exitcode(os.wait()[1]))\n",
                                  "import threading, time\n"
                                  "threading.Thread(target=lambda: (time.sleep(0.1), "
                                  "print('late'))).start()\n");
    CAPTURE(code);
    const RunOutcome outcome = recordedLikePlain(recordedSpec(code), Instrument::Timing);
    const bool isKept = !code.contains(u"os.write = "_s);
    CHECK(outcome.recording.records.count("\"kind\":\"timing\"") <= 1); // one, of no fork
    if (isKept) {
        CHECK(scriptTiming(outcome).isOfScript);
        CHECK(scriptTiming(outcome).wall < outcome.wall);
    }
    if (code.contains(u"late"_s))
        CHECK(scriptTiming(outcome).wall >= 100ms); // threads that are waited for count
}

TEST_CASE("the script is timed on every Python that is here", "[run][scripttiming]")
{
    const QDir versions(QDir::homePath() + "/.pyenv/versions");
    for (const QString &version : versions.entryList({u"3.*"_s}, QDir::Dirs)) {
        InterpreterChooser chooser;
        QSignalSpy spy(&chooser, &InterpreterChooser::finished);
        chooser.start(versions.filePath(version + "/bin/python3"), {});
        requireOnce(spy);
        const auto interpreter = spy[0][0].value<Result<Interpreter>>();
        if (!interpreter)
            continue; // too old, or it does not run here
        CAPTURE(version);
        RunSpec spec =
            programSpec(*interpreter, u"import lectern\nlectern.mark('a')\nprint(1)\n"_s);
        spec.recording.instruments = Instrument::Timing;
        const RunOutcome outcome = runToEnd(spec);
        CHECK(outcome.standardOutput.bytes == "1\n");
        CHECK(scriptTiming(outcome).isOfScript);
        CHECK(scriptParts(outcome).size() == 1);
    }
}

TEST_CASE("marks end the parts of a script and are added up by name", "[run][scripttiming]")
{
    const RunOutcome outcome = timed(u"import os, time, lectern\n"
                                     "time.sleep(0.05)\n"
                                     "lectern.mark('first')\n"
                                     "time.sleep(0.2)\n"
                                     "lectern.mark('')\n"
                                     "time.sleep(0.05)\n"
                                     "lectern.mark('second')\n"
                                     "time.sleep(0.05)\n"
                                     "lectern.mark('first')\n"
                                     "if os.fork() == 0:\n"
                                     "    lectern.mark('fork'); os._exit(0)\n"
                                     "os.wait()\n"_s);
    const QList<ScriptPart> parts = scriptParts(outcome);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].name == u"first");
    CHECK(parts[0].wall >= 100ms);
    CHECK(parts[1].name == u"second");
    CHECK(parts[1].wall >= 50ms);
    // What lies between "first" and the empty mark belongs to none.
    CHECK(parts[0].wall + parts[1].wall + 200ms <= scriptTiming(outcome).wall);
    CHECK(scriptParts(timed(u"print(1)\n"_s)).isEmpty());
}

TEST_CASE("the first part begins with the script", "[scripttiming]")
{
    RunOutcome outcome;
    outcome.recording.start = 1s;
    outcome.recording.records =
        "{\"kind\":\"mark\",\"time_ns\":1500000000,\"process\":2,\"text\":\"a\"}\n"
        "{\"kind\":\"timing\",\"time_ns\":1200000000,\"process\":2,\"wall_ns\":400000000,"
        "\"cpu_ns\":1000,\"children_cpu_ns\":500}\n";
    CHECK(scriptParts(outcome) == QList<ScriptPart>{{u"a"_s, 300ms}});
    CHECK(scriptTiming(outcome).wall == 400ms);
    CHECK(scriptTiming(outcome).cpu == 1500ns);
    // Of a program without an end, with the run.
    outcome.recording.records = outcome.recording.records.split('\n').first() + '\n';
    CHECK(scriptParts(outcome) == QList<ScriptPart>{{u"a"_s, 500ms}});
}
