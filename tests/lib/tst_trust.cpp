// SPDX-License-Identifier: GPL-3.0-or-later
// Whose code runs how.
#include "support/childruns.h"
#include "support/tempcourse.h"

#include "check/runspecs.h"
#include "course/catalog.h"

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

RunOutcome runContained(const QString &source)
{
    Watched watched;
    RunSpec spec = programSpec(python(), source);
    spec.trust = Trust::Contained;
    watched.runner.start(spec);
    requireOnce(watched.finished);
    return watched.outcome();
}

} // namespace

TEST_CASE("a course that did not come with Lectern is contained unless it is trusted", "[trust]")
{
    const TempCourse course;
    const auto trustOf = [&](const Result<Catalog> &catalog) {
        REQUIRE(catalog);
        return catalog->courses()[0].course.stages[0].lessons[0].trust;
    };
    CHECK(trustOf(Catalog::load(course.path())) == Trust::Contained);
    CHECK(trustOf(Catalog::load(course.path(), Trust::Own)) == Trust::Own);
    CHECK(trustOf(Catalog::load(bundledCoursesFolder())) == Trust::Own);
}

TEST_CASE("everything that is run for a contained lesson is contained", "[trust]")
{
    Lesson lesson;
    lesson.trust = Trust::Contained;
    Exercise exercise;
    exercise.tests = u"def test_a(): pass\n"_s;
    const Interpreter interpreter;
    CHECK(blockSpec(lesson, {}, {}, interpreter, {}).trust == Trust::Contained);
    CHECK(testsSpec(lesson, exercise, {}, interpreter, {}).trust == Trust::Contained);
    CHECK(caseSpec(lesson, exercise, {}, {}, interpreter).trust == Trust::Contained);
    CHECK(callSpec(lesson, exercise, {}, interpreter, {}, 1).trust == Trust::Contained);
    CHECK(programSpec(interpreter, {}).trust == Trust::Own); // the learner's own
}

TEST_CASE("contained code runs, with a home of its own and read-only files", "[run][trust]")
{
    const RunOutcome outcome = runContained(
        u"import os\nprint(os.listdir(os.path.expanduser('~')))\n"
        "open('own.txt', 'w').write('x')\n"
        "for place in ['/', '/usr', '/etc', '/dev', '/var/tmp']:\n"
        "    try:\n        open(place + '/lectern-test', 'w')\n        print('written', place)\n"
        "    except OSError:\n        pass\n"_s);
    if (testSandbox() == Sandbox::Subreaper) {
        CHECK(endOf<NotStarted>(outcome).code == ErrorCode::NoContainment);
        CHECK(endOf<NotStarted>(outcome).reason.contains("trust"));
        return;
    }
    CHECK(endOf<Exited>(outcome).code == 0);
    CHECK(outcome.standardOutput.bytes == "[]\n");
    CHECK(outcome.standardError.bytes.isEmpty());
}
