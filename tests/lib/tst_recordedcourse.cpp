// SPDX-License-Identifier: GPL-3.0-or-later
// The demos of the bundled lessons with everything recorded: they print what they print without.
#include "check/blocksession.h"
#include "course/catalog.h"
#include "instruments/records.h"
#include "support/recordedruns.h"

#include <QTemporaryDir>

#include <catch2/catch_template_test_macros.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

/// Everything at once.
Instruments allOfThem()
{
    Instruments instruments;
    for (const Instrument instrument : allInstruments())
        instruments |= instrument;
    return instruments;
}

/// Of a block that measures time, which recording takes as well: it ends as it should, and prints
/// as many lines.
void checkShape(const RunnableBlock &block, const BlockReport &report)
{
    const auto *end = std::get_if<Exited>(&report.outcome.end);
    REQUIRE(end);
    CHECK(end->code == block.exitCode);
    const QString &expected = block.expectations.first().text;
    CHECK(report.outcome.standardOutput.bytes.count('\n') ==
          expected.section(u"where:"_s, 0, 0).count(u'\n'));
}

struct Demo
{
    const Lesson *lesson = nullptr;
    RunnableBlock block;
};

/// Every block that runs Python.
QList<Demo> demosOf(const Catalog &catalog)
{
    QList<Demo> demos;
    for (const CourseLoad &load : catalog.courses()) {
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons) {
                for (const Block &block : lesson.blocks) {
                    const auto *runnable = std::get_if<RunnableBlock>(&block);
                    if (runnable && runnable->language == RunnableBlock::Language::Python)
                        demos.append({&lesson, *runnable});
                }
            }
        }
    }
    return demos;
}

BlockReport runOnce(const Demo &demo, const QString &cacheFolder, Instruments recorded)
{
    ProcessRunner runner;
    runner.setSandbox(testSandbox());
    BlockSession session(runner, cacheFolder);
    session.setInstruments(recorded);
    QSignalSpy finished(&session, &BlockSession::finished);
    session.start(*demo.lesson, demo.block, demo.block.code, python());
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 170'000));
    return finished[0][0].value<BlockReport>();
}

} // namespace

/// One would take minutes.
constexpr int parts = 4;

TEMPLATE_TEST_CASE_SIG("demos of the bundled lessons print the same while they are recorded",
                       "[recording][run]", ((int part), part), 0, 1, 2, 3)
{
    const Result<Catalog> catalog =
        Catalog::load(QStringLiteral(LECTERN_SOURCE_DIR "/lessons"), Trust::Own);
    REQUIRE(catalog);
    const QList<Demo> demos = demosOf(*catalog);
    REQUIRE(demos.size() > 20);
    const QTemporaryDir cache;
    for (qsizetype i = part; i < demos.size(); i += parts) {
        Demo demo = demos[i];
        CAPTURE(demo.lesson->id, demo.block.address());
        demo.block.limits.wall *= 3; // a busy machine is no difference
        const BlockReport recorded = runOnce(demo, cache.path(), allOfThem());
        CAPTURE(recorded.verdict.message, recorded.outcome.standardError.bytes);
        CHECK(recordsOf(recorded.outcome.recording, "failed"_L1).isEmpty());
        const bool measuresTime =
            demo.block.alone || demo.block.instruments.testFlag(Instrument::Timing);
        if (measuresTime && !recorded.verdict.passed()) {
            checkShape(demo.block, recorded);
            continue;
        }
        // What passes has printed what the lesson expects, as it does without.
        if (recorded.verdict.passed())
            continue;
        const BlockReport plain = runOnce(demo, cache.path(), {});
        CHECK(seenOf(recorded.outcome) == seenOf(plain.outcome));
    }
}
