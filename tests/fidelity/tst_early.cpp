// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that begin before the interpreter that waits for them has loaded everything.
#include "fidelity/judgement.h"
#include "support/childruns.h"

#include "check/runspecs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

Observation runEarly(const FidelityScript &script)
{
    Interpreter interpreter;
    interpreter.executable = pythonUnderTest();
    RunSpec spec = programSpec(interpreter, QString::fromUtf8(script.source));
    spec.limits.outputBytes = 8'000'000;
    Watched early;
    early.runner.prepare(spec);
    early.runner.start(spec);
    REQUIRE(QTest::qWaitFor([&] { return !early.finished.isEmpty(); }, 40'000));
    const RunOutcome outcome = early.outcome();
    Observation seen;
    seen.output = masked(QString::fromUtf8(outcome.standardOutput.bytes));
    seen.error = masked(QString::fromUtf8(outcome.standardError.bytes));
    if (const auto *exited = std::get_if<Exited>(&outcome.end))
        seen.end = u"exit %1"_s.arg(exited->code);
    else if (const auto *crashed = std::get_if<Crashed>(&outcome.end))
        seen.end = u"signal %1"_s.arg(crashed->signal);
    else
        seen.end = outcomeName(outcome.end);
    seen.start = outcome.wasWarm ? u"warm"_s : u"cold"_s;
    seen.sandbox = outcome.sandbox;
    return seen;
}

/// Those that look at what loading imports early could change.
bool isTelling(const FidelityScript &script)
{
    static const QRegularExpression names(
        u"^(imports|main|warnings|exception_from|exception_missing|descriptors|exit|numpy)_"_s);
    return names.match(script.name).hasMatch() && script.difference.isEmpty() && !script.isRandom &&
           script.inputPath.isEmpty() && std::ranges::all_of(script.needs, hasModule);
}

} // namespace

TEST_CASE("a run that comes early sees the same as well", "[fidelity]")
{
    const QString folder = QStringLiteral(LECTERN_SOURCE_DIR "/tests/fidelity");
    const auto allowed = readAllowedDifferences(folder + u"/README.md"_s);
    for (const FidelityScript &script : readScripts(folder + u"/scripts"_s)) {
        if (!isTelling(script))
            continue;
        CAPTURE(script.name);
        const Observation early = runEarly(script);
        const QString difference = differenceBetween(runPlain(script, early.sandbox), early);
        CAPTURE(early.start, difference, early.error.left(300));
        CHECK(difference.isEmpty() == script.earlyDifference.isEmpty());
        if (!script.earlyDifference.isEmpty())
            CHECK(allowed.contains(script.earlyDifference));
    }
}
