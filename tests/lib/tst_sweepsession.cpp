// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are really run over the values of a knob.
#include "course/knobvalue.h"
#include "instruments/comparisonjson.h"
#include "instruments/sweepsession.h"
#include "support/childruns.h"

#include <QJsonArray>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RunnableBlock blockWithKnob()
{
    RunnableBlock block;
    block.knob = Knob{.name = u"N"_s, .minimum = 1, .maximum = 1e6, .logarithmic = true};
    block.limits.wall = 60s;
    block.expectations = {{.text = u"not this\n"_s}};
    return block;
}

/// A session with all it needs, and what it says.
struct WatchedSweep
{
    WatchedSweep() { runner.setSandbox(testSandbox()); }

    QTemporaryDir folder;
    ProcessRunner runner;
    SweepSession session{runner, folder.path()};
    QSignalSpy progressed{&session, &SweepSession::progressed};
    QSignalSpy measured{&session, &SweepSession::measured};
    QSignalSpy finished{&session, &SweepSession::finished};

    SweepReport report()
    {
        requireOnce(finished, 180'000);
        CHECK_FALSE(session.isRunning());
        return finished[0][0].value<SweepReport>();
    }
    SweepReport run(const QString &code, const QList<double> &values, int repeats = 1,
                    const RunnableBlock &block = blockWithKnob())
    {
        session.start({}, block, code, values, repeats, python());
        REQUIRE(finished.isEmpty()); // never from inside start()
        return report();
    }
};

QList<double> valuesOf(const SweepSeries &series)
{
    QList<double> values;
    for (const SweepPoint &point : series.points)
        values.append(point.value);
    return values;
}

} // namespace

TEST_CASE("a search in a list grows like n and one in a set stays flat", "[run][sweep]")
{
    // Many look-ups: what they take is far above what a mark takes.
    const QString code = u"import lectern\n"
                         "N = 10  # turn it\n"
                         "values = list(range(N))\n"
                         "lookup = set(values)\n"
                         "last = N - 1\n"
                         "lectern.mark('')\n"
                         "for _ in range(40): last in values\n"
                         "lectern.mark('list')\n"
                         "for _ in range(20_000): last in lookup\n"
                         "lectern.mark('set')\n"_s;
    WatchedSweep watched;
    const SweepReport report = watched.run(code, sweepValues({u"N"_s, 400, 200'000, true}, 8), 3);
    REQUIRE(report.failure.isEmpty());
    const Sweep &sweep = report.sweep;
    REQUIRE(sweep.time.size() == 2);
    CHECK(sweep.knob == u"N");
    CHECK(sweep.isLogarithmic);
    CHECK(sweep.note.isEmpty());
    const SweepSeries &list = sweep.time[0];
    const SweepSeries &set = sweep.time[1];
    CHECK(list.name == u"list");
    CHECK(set.name == u"set");
    REQUIRE(list.points.size() == 8);
    REQUIRE(set.points.size() == 8);
    CHECK(sweep.memory.points.size() == 8);
    CAPTURE(describe(sweep));
    CHECK(list.points.last().measured.median > 20 * list.points.first().measured.median);
    CHECK(set.points.last().measured.median < 10 * set.points.first().measured.median);
    // The law itself is told only by a machine that is still; tst_growthfit.cpp tests the telling.
    CHECK(list.fit.value_or(GrowthFit{.law = GrowthLaw::Linear}).law != GrowthLaw::Constant);
    CHECK(watched.measured.size() == 8);
    CHECK(watched.progressed.size() == 24);
    CHECK(watched.progressed.last() == QVariantList{24, 24});
    const QJsonObject json = toJson(sweep);
    CHECK(json[u"time_s"][1][u"name"].toString() == u"set");
    CHECK(json[u"memory_bytes"][u"points"].toArray().size() == 8);
}

TEST_CASE("a program without marks has one curve of its own time", "[run][sweep]")
{
    WatchedSweep watched;
    const SweepReport report =
        watched.run(u"import time\nN = 1\ntime.sleep(N / 1000)\n"_s, {100, 5, 50, 5});
    REQUIRE(report.failure.isEmpty());
    REQUIRE(report.sweep.time.size() == 1);
    const SweepSeries &series = report.sweep.time[0];
    CHECK(series.name.isEmpty());
    CHECK(valuesOf(series) == QList<double>{5, 50, 100}); // ascending, each once
    CHECK(series.points[2].measured.median >= 0.1);
    CHECK_FALSE(series.fit);
    CHECK(describe(report.sweep).startsWith(u"How time grows cannot be told from these values."_s));
}

TEST_CASE("the knob is turned and nothing else of the program", "[run][sweep]")
{
    WatchedSweep watched;
    const SweepReport report = watched.run(
        u"N = 1.5  # N = 7\n"
        "lines = open(__file__).read().splitlines()\n"
        "assert lines[0] in ('N = 0.25  # N = 7', 'N = 2.0  # N = 7', 'N = 100_000.0  # N = 7')\n"
        "assert repr(N) in ('0.25', '2.0', '100000.0'), N\n"_s,
        {2, 0.25, 100'000});
    CHECK(report.failure.isEmpty());
    CHECK(report.sweep.memory.points.size() == 3);
}

TEST_CASE("values are run less often where all would take too long", "[run][sweep]")
{
    WatchedSweep watched;
    watched.session.setBudget(3s);
    const SweepReport report =
        watched.run(u"import time\nN = 1\ntime.sleep(1.2)\n"_s, {1, 2, 3, 4}, 2);
    CHECK(report.failure.isEmpty());
    CHECK(valuesOf(report.sweep.memory) == QList<double>{1, 2, 3, 4});
    CHECK(watched.progressed.size() == 5); // twice the first one, once each of the others
    CHECK(watched.progressed.last() == QVariantList{5, 5});
}

TEST_CASE("a run that takes over the budget is the last one", "[run][sweep]")
{
    WatchedSweep watched;
    watched.session.setRunBudget(2s);
    const SweepReport report =
        watched.run(u"import time\nN = 1\ntime.sleep(N)\n"_s, {0.001, 2.5, 30, 60}, 2);
    CHECK(report.failure.isEmpty());
    CHECK(valuesOf(report.sweep.memory) == QList<double>{0.001, 2.5});
    CHECK(report.sweep.note.startsWith(u"The run at N = 2.5 took "_s));
    CHECK(report.sweep.note.endsWith(u" s, so greater values were left out."_s));
    CHECK(describe(report.sweep).endsWith(report.sweep.note));
}

TEST_CASE("a limit of the block ends a sweep and leaves what was measured", "[run][sweep]")
{
    RunnableBlock block = blockWithKnob();
    block.limits.memoryBytes = 100'000'000;
    WatchedSweep watched;
    const QString code = u"import time\nN = 1\ndata = bytearray(N)\ntime.sleep(0.3)\n"_s;
    const SweepReport report = watched.run(code, {1000, 400'000'000, 500'000'000}, 1, block);
    CHECK(report.failure.isEmpty());
    CHECK(valuesOf(report.sweep.memory) == QList<double>{1000});
    CHECK(report.sweep.note.startsWith(u"At N = 400_000_000 the program met a limit"_s));
    // Where there is nothing to leave, it is a failure.
    watched.finished.clear();
    CHECK(watched.run(code, {400'000'000}, 1, block)
              .failure.startsWith(u"The program did not end as it should at N = 400_000_000. "_s));
}

TEST_CASE("a program that fails ends its sweep and the value is named", "[run][sweep]")
{
    WatchedSweep watched;
    const SweepReport report =
        watched.run(u"N = 1\nif N > 12_000: raise KeyError(N)\n"_s, {10, 20'000, 30'000});
    CHECK(report.failure.startsWith(u"The program did not end as it should at N = 20_000. "_s));
    CHECK(report.failure.contains(u"KeyError"_s));
    CHECK(valuesOf(report.sweep.memory) == QList<double>{10});
}

TEST_CASE("a sweep needs a knob that the program has and values for it", "[sweep]")
{
    const auto [code, values, failure] = GENERATE(table<QString, QList<double>, QString>({
        {"M = 1\n", {1}, "The program does not assign a number to N at its top level."},
        {"N = 1\n", {}, "There are no values for N."},
    }));
    WatchedSweep watched;
    CHECK(watched.run(code, values).failure.startsWith(failure));
    CHECK(watched.measured.isEmpty());
    watched.finished.clear();
    CHECK(watched.run(code, values, 1, {}).failure.startsWith(u"This program has no knob."_s));
}

TEST_CASE("a sweep that is cancelled says so once", "[run][sweep]")
{
    WatchedSweep watched;
    const bool isAtOnce = GENERATE(true, false);
    if (!isAtOnce)
        QObject::connect(&watched.session, &SweepSession::measured, &watched.session,
                         [&] { watched.session.cancel(); });
    watched.session.start({}, blockWithKnob(), u"N = 1\n"_s, {1, 2, 3}, 2, python());
    if (isAtOnce)
        watched.session.cancel();
    const SweepReport report = watched.report();
    CHECK(report.isCancelled);
    CHECK(report.failure.isEmpty());
    CHECK(report.sweep.memory.points.size() == (isAtOnce ? 0 : 1));
}

TEST_CASE("a second start takes the place of the first sweep", "[run][sweep]")
{
    WatchedSweep watched;
    watched.session.start({}, blockWithKnob(), u"N = 1\nimport time\ntime.sleep(20)\n"_s, {1, 2}, 2,
                          python());
    const SweepReport report = watched.run(u"N = 1\n"_s, {7});
    CHECK(report.failure.isEmpty());
    CHECK(valuesOf(report.sweep.memory) == QList<double>{7});
}
