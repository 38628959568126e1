// SPDX-License-Identifier: GPL-3.0-or-later
#include "fidelity/judgement.h"

#include "run/warmstart.h"
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

QString battery()
{
    return QStringLiteral(LECTERN_SOURCE_DIR "/tests/fidelity");
}

bool isRunnable(const FidelityScript &script)
{
    return std::ranges::all_of(script.needs, hasModule);
}

FidelityRuns runAll(const FidelityScript &script)
{
    FidelityRuns runs;
    runs.warm = runLectern(script, Start::Warm);
    runs.cold = runLectern(script, Start::Cold);
    runs.plain = runPlain(script, runs.cold.sandbox);
    if (script.isRandom)
        runs.warmAgain = runLectern(script, Start::Warm);
    return runs;
}

/// Two scripts side by side.
QList<FidelityRuns> runSideBySide(const QList<FidelityScript> &scripts)
{
    QList<FidelityRuns> runs(scripts.size());
    FidelityRuns *results = runs.data();
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    for (qsizetype i = 0; i < scripts.size(); ++i)
        pool.start([&scripts, results, i] { results[i] = runAll(scripts[i]); });
    pool.waitForDone();
    return runs;
}

RunSpec specOf(const FidelityScript &script)
{
    RunSpec spec;
    spec.script = u"main.py"_s;
    spec.files = {{spec.script, script.source, {}}};
    spec.hasSiteHook = true;
    return spec;
}

Observation observed(const QString &output)
{
    return {.output = output, .error = {}, .end = u"exit 0"_s, .start = u"cold"_s, .sandbox = {}};
}

} // namespace

TEST_CASE("programs see the same in Lectern as in plain Python", "[fidelity]")
{
    const auto allowed = readAllowedDifferences(battery() + u"/README.md"_s);
    QList<FidelityScript> scripts = readScripts(battery() + u"/scripts"_s);
    const qsizetype count = scripts.size();
    scripts.removeIf([](const FidelityScript &script) { return !isRunnable(script); });
    REQUIRE_FALSE(scripts.isEmpty());
    QElapsedTimer clock;
    clock.start();
    const QList<FidelityRuns> runs = runSideBySide(scripts);
    std::printf("%lld scripts in %.1f s, %lld without their packages, sandbox %s\n",
                static_cast<long long>(scripts.size()), static_cast<double>(clock.elapsed()) / 1000,
                static_cast<long long>(count - scripts.size()),
                qPrintable(runs.first().cold.sandbox));
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        const QStringList problems = problemsOf(scripts[i], runs[i], allowed);
        if (!problems.isEmpty())
            FAIL_CHECK(qPrintable(scripts[i].name + u": "_s + problems.join(u'\n')));
    }
}

TEST_CASE("the list of allowed differences and the scripts agree", "[fidelity]")
{
    const auto allowed = readAllowedDifferences(battery() + u"/README.md"_s);
    QSet<QString> used;
    for (const FidelityScript &script : readScripts(battery() + u"/scripts"_s)) {
        CAPTURE(script.name);
        if (!script.difference.isEmpty())
            CHECK(allowed.contains(script.difference));
        used += {script.difference, script.earlyDifference};
        const WarmStart warm = warmStart(specOf(script));
        if (script.start == u"warm")
            CHECK(warm.coldReason == QString());
        if (!script.coldWord.isEmpty())
            CHECK(warm.coldReason.endsWith(u' ' + script.coldWord));
    }
    if (qEnvironmentVariable("LECTERN_FIDELITY_SCRIPTS").isEmpty()) {
        for (const QString &name : allowed.keys()) {
            CAPTURE(name);
            CHECK(used.contains(name));
        }
    }
}

TEST_CASE("a difference must be declared, and a declared one be there", "[fidelity]")
{
    FidelityScript script{.name = u"x"_s, .start = u"cold"_s};
    FidelityRuns runs{observed(u"1\n2\n"_s), observed(u"1\n2\n"_s), observed(u"1\n2\n"_s), {}};
    const QMap<QString, AllowedDifference> allowed{{u"known"_s, {}}, {u"box"_s, {true}}};
    CHECK(problemsOf(script, runs, allowed).isEmpty());
    script.difference = u"known"_s;
    CHECK(problemsOf(script, runs, allowed).size() == 2);
    runs.warm.output = u"1\n3\n"_s;
    CHECK(problemsOf(script, runs, allowed).size() == 1);
    script.differsOnlyWarm = true;
    CHECK(problemsOf(script, runs, allowed).isEmpty());
    script.difference = u"box"_s; // only where there are namespaces
    CHECK(problemsOf(script, runs, allowed).size() == 1);
    script.difference = u"unknown"_s;
    CHECK(problemsOf(script, runs, allowed).size() == 1);
    script.difference.clear();
    CHECK(problemsOf(script, runs, allowed).size() == 1);
    runs.warm = runs.plain;
    runs.warm.end = u"exit 1"_s;
    CHECK(problemsOf(script, runs, allowed).size() == 1);
    runs.warm = runs.plain;
    runs.warm.start = u"warm"_s;
    CHECK(problemsOf(script, runs, allowed).size() == 1);
}

TEST_CASE("random scripts must not repeat themselves", "[fidelity]")
{
    const FidelityScript script{.name = u"x"_s, .start = u"cold"_s, .isRandom = true};
    FidelityRuns runs{observed(u"1"_s), observed(u"2"_s), observed(u"3"_s), observed(u"4"_s)};
    CHECK(problemsOf(script, runs, {}).isEmpty());
    runs.warmAgain.output = u"2"_s;
    CHECK(problemsOf(script, runs, {}).size() == 1);
}

TEST_CASE("only what differs between any two runs is masked", "[fidelity]")
{
    const QString temporary = QDir::tempPath();
    CHECK(masked(temporary + u"/lectern-run-aB3xYz/run/main.py"_s) == u"<base>/run/main.py");
    CHECK(masked(u"/tmp/lectern/run/main.py"_s) == u"<base>/run/main.py");
    CHECK(masked(u"<object at 0x7f00aabbcc>, 0xff"_s) == u"<object at 0x...>, 0xff");
    CHECK(masked(u"(pid=123) tmpab12_xyz 12.345"_s) == u"(pid=...) tmp... 12.345");
    CHECK(masked(u"/home/me/lectern/main.py"_s) == u"/home/me/lectern/main.py");
}
