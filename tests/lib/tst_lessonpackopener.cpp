// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonpackopener.h"

#include "course/courseloader.h"
#include "lib/packs.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

#include <memory>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    PackFolder folder;
    std::unique_ptr<LessonPackOpener> opener = std::make_unique<LessonPackOpener>(folder.cache());
    QList<Result<QString>> results;

    Fixture()
    {
        QObject::connect(opener.get(), &LessonPackOpener::finished, opener.get(),
                         [this](const Result<QString> &result) {
                             CHECK_FALSE(opener->isOpening());
                             results.append(result);
                         });
    }
    void waitForResult()
    {
        REQUIRE(QTest::qWaitFor([this] { return !results.isEmpty(); }, 30s));
    }
};

} // namespace

TEST_CASE("a pack is opened beside the event loop, and reported once", "[lessonpack]")
{
    Fixture f;
    f.opener->open(f.folder.zip());
    CHECK(f.opener->isOpening());
    CHECK(f.results.isEmpty());
    f.waitForResult();
    REQUIRE(f.results.first().has_value());
    CHECK(findCourseFolders(*f.results.first()).size() == 1);
    CHECK_FALSE(QTest::qWaitFor([&] { return f.results.size() > 1; }, 50ms));
}

TEST_CASE("a pack that is refused is reported with its Error", "[lessonpack]")
{
    Fixture f;
    f.opener->open(f.folder.path(u"missing.zip"_s));
    f.waitForResult();
    REQUIRE_FALSE(f.results.first().has_value());
    CHECK(f.results.first().error().code == ErrorCode::NotFound);
}

TEST_CASE("what was cancelled is not reported", "[lessonpack]")
{
    Fixture f;
    f.opener->open(f.folder.zip());
    f.opener->cancel();
    CHECK_FALSE(f.opener->isOpening());
    CHECK_FALSE(QTest::qWaitFor([&] { return !f.results.isEmpty(); }, 200ms));
}

TEST_CASE("of two packs opened in a row the last one is reported", "[lessonpack]")
{
    Fixture f;
    f.opener->open(f.folder.path(u"missing.zip"_s));
    f.opener->open(f.folder.zip());
    f.waitForResult();
    CHECK(f.results.first().has_value());
    CHECK_FALSE(QTest::qWaitFor([&] { return f.results.size() > 1; }, 50ms));
}

TEST_CASE("an opener that goes while it opens leaves nothing behind", "[lessonpack]")
{
    Fixture f;
    f.opener->open(f.folder.zip());
    f.opener.reset();
    CHECK(f.results.isEmpty());
    for (const QString &left : f.folder.cached())
        CHECK_FALSE(left.startsWith(u'.'));
}
