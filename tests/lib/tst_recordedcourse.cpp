// SPDX-License-Identifier: GPL-3.0-or-later
// The demos of the bundled lessons with everything recorded: they print what they print without.
#include "check/blocksession.h"
#include "course/catalog.h"
#include "instruments/records.h"
#include "support/recordedruns.h"

#include <QTemporaryDir>

using namespace Lectern;
using namespace Lectern::Test;

namespace {

/// All that record inside of the program. Who adds a recorder adds its instrument here.
constexpr Instruments instruments = Instrument::Objects | Instrument::Variables;

struct Demo
{
    const Lesson *lesson = nullptr;
    RunnableBlock block;
};

/// Every block that runs Python, but for those that measure time.
QList<Demo> demosOf(const Catalog &catalog)
{
    QList<Demo> demos;
    for (const CourseLoad &load : catalog.courses()) {
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons) {
                for (const Block &block : lesson.blocks) {
                    const auto *runnable = std::get_if<RunnableBlock>(&block);
                    if (runnable && runnable->language == RunnableBlock::Language::Python &&
                        !runnable->alone)
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
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 90'000));
    return finished[0][0].value<BlockReport>();
}

} // namespace

TEST_CASE("demos of the bundled lessons print the same while they are recorded", "[recording][run]")
{
    const Result<Catalog> catalog =
        Catalog::load(QStringLiteral(LECTERN_SOURCE_DIR "/lessons"), Trust::Own);
    REQUIRE(catalog);
    const QList<Demo> demos = demosOf(*catalog);
    REQUIRE(demos.size() > 20);
    const QTemporaryDir cache;
    for (Demo demo : demos) {
        CAPTURE(demo.lesson->id, demo.block.address());
        demo.block.limits.wall *= 3; // a busy machine is no difference
        const BlockReport recorded = runOnce(demo, cache.path(), instruments);
        CAPTURE(recorded.verdict.message, recorded.outcome.standardError.bytes);
        CHECK(recordsOf(recorded.outcome.recording, "failed"_L1).isEmpty());
        // What passes has printed what the lesson expects, as it does without.
        if (recorded.verdict.passed())
            continue;
        const BlockReport plain = runOnce(demo, cache.path(), {});
        CHECK(seenOf(recorded.outcome) == seenOf(plain.outcome));
    }
}
