// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/blocksession.h"
#include "instruments/objectgraph.h"

#include "run/processrunner.h"
#include "support/runs.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Verdict::Kind;

namespace {

RunnableBlock blockOf(const QString &code, const QString &expected)
{
    RunnableBlock block;
    block.code = code;
    block.expectations = {{.text = expected, .line = 20}};
    return block;
}

/// A session with all it needs, and what it says.
struct Watched
{
    QTemporaryDir folder;
    ProcessRunner runner;
    BlockSession session{runner, folder.path() + "/cache"};
    QSignalSpy finished{&session, &BlockSession::finished};
    QSignalSpy arrived{&session, &BlockSession::outputArrived};
    QSignalSpy preparing{&session, &BlockSession::preparing};

    BlockReport report()
    {
        requireOnce(finished);
        return finished[0][0].value<BlockReport>();
    }

    BlockReport run(const RunnableBlock &block, const Lesson &lesson = {})
    {
        session.start(lesson, block, block.code, python());
        REQUIRE(finished.isEmpty()); // never from inside start()
        return report();
    }

    /// A lesson whose generator writes "abc" after \a seconds.
    Lesson lessonWithData(const QByteArray &seconds) const
    {
        QFile script(folder.path() + "/make.py");
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("import sys, time\ntime.sleep(" + seconds +
                     ")\nopen(sys.argv[1], 'w').write('abc')\n");
        Lesson lesson;
        lesson.generatedData = {{u"big.txt"_s, script.fileName(), u"3 B"_s, 1}};
        return lesson;
    }
};

const QString readsData = u"print(open('data/big.txt').read())\n"_s;
const QString neverEnds = u"print('on', flush=True)\nimport time\ntime.sleep(60)\n"_s;

} // namespace

TEST_CASE("a block is run and judged by what it printed", "[blocksession]")
{
    const auto [code, expected, kind] = GENERATE(table<QString, QString, Kind>({
        {"print('naïve')\n", "naïve\n", Kind::Passed},
        {"print(1)\n", "2\n", Kind::WrongOutput},
        {"x = 1\nint('a')\n", "", Kind::Raised},
        {"raise SystemExit(3)\n", "", Kind::WrongExitCode},
        {"import os; os.abort()\n", "", Kind::Crashed},
    }));
    Watched watched;
    const BlockReport report = watched.run(blockOf(code, expected));
    CAPTURE(report.verdict.message);
    CHECK(report.verdict.kind == kind);
    CHECK(report.verdict.errorLine == (kind == Kind::Raised ? 2 : 0));
    CHECK(report.verdict.expectationLine ==
          (kind == Kind::Passed || kind == Kind::WrongOutput ? 20 : 0));
}

TEST_CASE("the code given runs in the place of the block's own", "[blocksession]")
{
    Watched watched;
    watched.session.start({}, blockOf(u"print(1)\n"_s, u"2\n"_s), u"print(2)\n"_s, python());
    CHECK(watched.report().verdict.passed());
}

TEST_CASE("a chosen line of a block is recorded with its objects", "[blocksession]")
{
    Watched watched;
    watched.session.setInstruments(Instrument::Objects);
    watched.session.setRecordedLine(2);
    const QList<ObjectGraph> graphs =
        objectGraphs(watched.run(blockOf(u"a = [1]\nb = a\n"_s, u""_s)).outcome);
    REQUIRE(graphs.size() == 2);
    CHECK(graphs[0].line == 2);
    CHECK(graphs[0].names.size() == 1);
    CHECK(graphs[1].line == 0);
}

TEST_CASE("output is passed on as it arrives, each stream apart, and is all of it",
          "[blocksession]")
{
    Watched watched;
    const BlockReport report = watched.run(blockOf(
        u"import sys\nprint('a')\nprint('e', file=sys.stderr)\nprint('b')\n"_s, u"a\nb\n"_s));
    QByteArray output;
    QByteArray error;
    for (const QVariantList &signal : watched.arrived)
        (signal[0].value<Runner::Channel>() == Runner::Channel::StandardOutput ? output : error) +=
            signal[1].toByteArray();
    CHECK(output == "a\nb\n");
    CHECK(error == "e\n");
    CHECK(report.outcome.standardOutput.bytes == output);
    CHECK(report.verdict.passed());
}

TEST_CASE("a block's input, limits and exit status are its own", "[blocksession]")
{
    Watched watched;
    RunnableBlock block =
        blockOf(u"import sys\nprint(sys.stdin.read())\nsys.exit(5)\n"_s, u"3 4\n"_s);
    block.standardInput = "3 4\n";
    block.exitCode = 5;
    CHECK(watched.run(block).verdict.passed());

    Watched limited;
    RunnableBlock endless = blockOf(u"while True: pass\n"_s, {});
    endless.limits.wall = 400ms;
    CHECK(limited.run(endless).verdict.kind == Kind::TimedOut);
}

TEST_CASE("in a shell block python3 is the chosen interpreter", "[blocksession]")
{
    Watched watched;
    RunnableBlock block =
        blockOf(u"python3 -c 'import sys; print(sys.executable)'\necho \"done $1\"\n"_s,
                python().executable + "\ndone\n");
    block.language = RunnableBlock::Language::Shell;
    CHECK(watched.run(block).verdict.passed());
}

TEST_CASE("nothing is left of a block for the next one", "[blocksession]")
{
    Watched watched;
    const RunnableBlock leaves =
        blockOf(u"open('left', 'w').write('x')\nprint('ok')\n"_s, u"ok\n"_s);
    CHECK(watched.run(leaves).verdict.passed());
    watched.finished.clear();
    const RunnableBlock looks = blockOf(u"import os\nprint(os.listdir())\n"_s, u"['main.py']\n"_s);
    CHECK(watched.run(looks).verdict.passed());
}

TEST_CASE("the data that a block reads is made first, and says so", "[blocksession]")
{
    Watched watched;
    const Lesson lesson = watched.lessonWithData("0");
    CHECK(watched.run(blockOf(readsData, u"abc\n"_s), lesson).verdict.passed());
    CHECK(watched.preparing.size() == 1);
    watched.finished.clear();
    CHECK(watched.run(blockOf(u"print(1)\n"_s, u"1\n"_s), lesson).verdict.passed());
    CHECK(watched.preparing.size() == 1); // another block does not wait for it
}

TEST_CASE("a block whose data cannot be made is not run", "[blocksession]")
{
    Watched watched;
    const Lesson lesson = watched.lessonWithData("'no number'");
    const BlockReport report = watched.run(blockOf(readsData, u"abc\n"_s), lesson);
    CHECK(report.verdict.kind == Kind::NotStarted);
    CHECK(report.verdict.message.contains("big.txt"));
    CHECK(report.outcome.standardError.totalBytes == 0);
}

TEST_CASE("a block that needs a missing package is not run, and the verdict names it",
          "[blocksession]")
{
    const bool isOfLesson = GENERATE(false, true);
    Watched watched;
    Lesson lesson;
    RunnableBlock block = blockOf(u"print(1)\n"_s, u"1\n"_s);
    (isOfLesson ? lesson.needs : block.needs) = {"no-such-package-at-all>=2"};
    const Interpreter interpreter = pythonWith({"no-such-package-at-all>=2", "packaging"});
    watched.session.start(lesson, block, block.code, interpreter);
    REQUIRE(watched.finished.isEmpty());
    const BlockReport report = watched.report();
    CHECK(report.verdict.kind == Kind::MissingPackage);
    CHECK(report.verdict.message.contains("no-such-package-at-all>=2"));
    CHECK(watched.arrived.isEmpty());
}

TEST_CASE("cancel() ends a block as Cancelled, at whatever moment", "[blocksession]")
{
    enum Moment { AtOnce, WhileMakingData, WhileRunning };
    const Moment moment = GENERATE(AtOnce, WhileMakingData, WhileRunning);
    Watched watched;
    const Lesson lesson = moment == WhileMakingData ? watched.lessonWithData("60") : Lesson();
    const RunnableBlock block =
        blockOf(moment == WhileMakingData ? readsData : neverEnds, u"abc\n"_s);
    watched.session.start(lesson, block, block.code, python());
    if (moment == WhileMakingData)
        REQUIRE(QTest::qWaitFor([&] { return !watched.preparing.isEmpty(); }, 5000));
    if (moment == WhileRunning)
        REQUIRE(QTest::qWaitFor([&] { return !watched.arrived.isEmpty(); }, 5000));
    watched.session.cancel();
    CHECK(watched.report().verdict.kind == Kind::Cancelled);
    CHECK(watched.arrived.isEmpty() == (moment != WhileRunning));
    CHECK_FALSE(watched.runner.isRunning());
}

TEST_CASE("a second start() replaces the first, which is not reported", "[blocksession]")
{
    enum Moment { AtOnce, WhileMakingData, WhileRunning };
    const Moment moment = GENERATE(AtOnce, WhileMakingData, WhileRunning);
    const bool isSecondRefused = GENERATE(false, true);
    const Interpreter interpreter = pythonWith({"no-such-package-at-all"});
    Watched watched;
    const RunnableBlock first = blockOf(moment == WhileMakingData ? readsData : neverEnds, {});
    watched.session.start(moment == WhileMakingData ? watched.lessonWithData("60") : Lesson(),
                          first, first.code, interpreter);
    if (moment == WhileMakingData)
        REQUIRE(QTest::qWaitFor([&] { return !watched.preparing.isEmpty(); }, 5000));
    if (moment == WhileRunning)
        REQUIRE(QTest::qWaitFor([&] { return !watched.arrived.isEmpty(); }, 5000));
    watched.arrived.clear();
    RunnableBlock second = blockOf(u"print(2)\n"_s, u"2\n"_s);
    if (isSecondRefused)
        second.needs = {"no-such-package-at-all"};
    watched.session.start({}, second, second.code, interpreter);
    const BlockReport report = watched.report();
    CHECK(report.verdict.kind == (isSecondRefused ? Kind::MissingPackage : Kind::Passed));
    QByteArray output;
    for (const QVariantList &signal : watched.arrived)
        output += signal[1].toByteArray();
    CHECK(output == (isSecondRefused ? "" : "2\n"));
    CHECK(QTest::qWaitFor([&] { return !watched.runner.isRunning(); }, 2000));
}
