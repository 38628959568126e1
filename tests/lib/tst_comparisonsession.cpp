// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are really run in turn. The machine may be busy: only relations are tested.
#include "instruments/comparisonsession.h"
#include "support/childruns.h"

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ComparisonEntry entry(const QString &name, const QString &code, int exitCode = 0)
{
    ComparisonEntry made{.name = name, .lesson = {}, .block = {}, .code = code};
    made.block.exitCode = exitCode;
    made.block.expectations = {{.text = u"not this\n"_s}};
    made.block.limits.wall = 30s;
    return made;
}

/// A program that uses so many milliseconds of processor time.
QString spin(int milliseconds)
{
    return u"import time\nend = time.process_time_ns() + %1_000_000\n"
           "while time.process_time_ns() < end: pass\n"_s.arg(milliseconds);
}

/// A session with all it needs, and what it says.
struct WatchedComparison
{
    WatchedComparison() { runner.setSandbox(testSandbox()); }

    QTemporaryDir folder;
    ProcessRunner runner;
    ComparisonSession session{runner, folder.path()};
    QSignalSpy progressed{&session, &ComparisonSession::progressed};
    QSignalSpy finished{&session, &ComparisonSession::finished};

    ComparisonReport report()
    {
        requireOnce(finished, 120'000);
        CHECK_FALSE(session.isRunning());
        return finished[0][0].value<ComparisonReport>();
    }
    ComparisonReport run(const QList<ComparisonEntry> &entries, int rounds)
    {
        session.start(entries, rounds, python());
        REQUIRE(finished.isEmpty()); // never from inside start()
        return report();
    }
};

} // namespace

TEST_CASE("a program that computes twice as long takes about twice as long", "[run][comparison]")
{
    WatchedComparison watched;
    const ComparisonReport report =
        watched.run({entry(u"A"_s, spin(60)), entry(u"B"_s, spin(120))}, 6);
    REQUIRE(report.failure.isEmpty());
    REQUIRE(report.comparison.programs.size() == 2);
    const ComparedProgram &b = report.comparison.programs[1];
    CHECK(report.comparison.programs[0].program.runs.size() == 6);
    CHECK(b.program.runs.size() == 6);
    REQUIRE(b.cpuRatio);
    CHECK(b.cpuRatio->low > 1);
    CHECK(b.cpuRatio->low < 2.2);
    CHECK(b.cpuRatio->high > 1.7);
    CHECK(b.peak.median > 1'000'000);
    // 2 programs, a round that does not count and 6 that do.
    REQUIRE(watched.progressed.size() == 14);
    CHECK(watched.progressed.last() == QVariantList{14, 14});
}

TEST_CASE("a program against itself shows no measurable difference", "[run][comparison]")
{
    // One may be wrong by chance, and the machine is not still: hence two of four, and what is
    // wrong by little is right as well.
    int same = 0;
    for (int i = 0; i < 4; ++i) {
        WatchedComparison watched;
        const ComparisonReport report =
            watched.run({entry(u"A"_s, spin(5)), entry(u"B"_s, spin(5))}, 5);
        REQUIRE(report.failure.isEmpty());
        const auto &ratio = report.comparison.programs[1].wallRatio;
        REQUIRE(ratio);
        same += ratio->includesOne() || (ratio->low > 0.8 && ratio->high < 1.25) ? 1 : 0;
    }
    CHECK(same >= 2);
}

TEST_CASE("a program that does not exit as its block says ends the comparison", "[run][comparison]")
{
    WatchedComparison watched;
    const ComparisonReport report = watched.run(
        {entry(u"The slow way"_s, u"pass\n"_s), entry(u"The fix"_s, u"raise ValueError('no')\n"_s)},
        5);
    CHECK(report.failure.startsWith(
        u"The fix did not end as it should, so there is nothing to compare. "_s));
    CHECK(report.failure.contains(u"ValueError"_s));
    CHECK_FALSE(report.isCancelled);
}

TEST_CASE("a program that is to fail is compared like any other", "[run][comparison]")
{
    WatchedComparison watched;
    const QString failing = u"print('other output than expected')\nraise SystemExit(3)\n"_s;
    const ComparisonReport report =
        watched.run({entry(u"A"_s, failing, 3), entry(u"B"_s, failing, 3)}, 1);
    CHECK(report.failure.isEmpty());
    CHECK(report.comparison.programs[1].program.runs.size() == 1);
    CHECK_FALSE(report.comparison.programs[1].wallRatio);
}

TEST_CASE("programs take turns from first to last and back", "[run][comparison]")
{
    WatchedComparison watched;
    QList<QByteArray> order;
    QObject::connect(&watched.runner, &Runner::outputArrived, &watched.session,
                     [&](RunId, Runner::Channel, const QByteArray &bytes) { order += bytes; });
    watched.run({entry(u"A"_s, u"print('A')\n"_s), entry(u"B"_s, u"print('B')\n"_s)}, 3);
    CHECK(order.join().replace('\n', ' ').trimmed() == "A B B A A B B A");
}

TEST_CASE("a comparison that takes too long has fewer rounds, but at least five",
          "[run][comparison]")
{
    WatchedComparison watched;
    watched.session.setBudget(1ms);
    const ComparisonReport report =
        watched.run({entry(u"A"_s, u"pass\n"_s), entry(u"B"_s, u"pass\n"_s)}, 50);
    CHECK(report.failure.isEmpty());
    CHECK(report.comparison.programs[0].program.runs.size() == ComparisonSession::minimumRounds);
    CHECK(report.comparison.programs[1].wallRatio);
    CHECK(watched.progressed.last() == QVariantList{12, 12});
}

TEST_CASE("a comparison that is cancelled says so once", "[run][comparison]")
{
    WatchedComparison watched;
    const bool isAtOnce = GENERATE(true, false);
    if (!isAtOnce)
        QObject::connect(&watched.session, &ComparisonSession::progressed, &watched.session,
                         [&](int done) {
                             if (done == 3)
                                 watched.session.cancel();
                         });
    watched.session.start({entry(u"A"_s, u"pass\n"_s), entry(u"B"_s, u"pass\n"_s)}, 5, python());
    if (isAtOnce)
        watched.session.cancel();
    const ComparisonReport report = watched.report();
    CHECK(report.isCancelled);
    CHECK(report.failure.isEmpty());
    CHECK(watched.progressed.size() == (isAtOnce ? 0 : 3));
    watched.session.cancel(); // when idle: nothing
    watched.finished.clear();
    CHECK(
        watched.run({entry(u"A"_s, u"pass\n"_s), entry(u"B"_s, u"pass\n"_s)}, 1).failure.isEmpty());
}

TEST_CASE("a comparison of one program is refused", "[comparison]")
{
    WatchedComparison watched;
    const ComparisonReport report = watched.run({entry(u"A"_s, u"pass\n"_s)}, 5);
    CHECK(report.failure == u"A comparison takes at least two programs. Add one.");
}

TEST_CASE("a second start takes the place of the first comparison", "[run][comparison]")
{
    WatchedComparison watched;
    watched.session.start(
        {entry(u"A"_s, u"import time\ntime.sleep(20)\n"_s), entry(u"B"_s, u"pass\n"_s)}, 5,
        python());
    const ComparisonReport report =
        watched.run({entry(u"C"_s, u"pass\n"_s), entry(u"D"_s, u"pass\n"_s)}, 1);
    CHECK(report.failure.isEmpty());
    CHECK_FALSE(report.isCancelled);
    CHECK(report.comparison.programs[0].program.name == u"C");
}
