// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progressdatabase.h"
#include "progress/runhistory.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Lectern;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = HistorySummary::Kind;
using Outcome = HistorySummary::Result;

namespace {

const QDateTime start = QDateTime::fromString("2026-03-01T10:00:00.123Z", Qt::ISODateWithMs);

struct Fixture
{
    explicit Fixture(RunHistory::Limits limits = {}, const QString &path = u":memory:"_s)
        : database(std::move(*ProgressDatabase::open(path, start))), history(*database, limits)
    {
    }

    qint64 run(const QString &source, Outcome result = Outcome::Neutral, const QString &work = "w",
               Kind kind = Kind::Run)
    {
        HistoryEntry entry;
        entry.summary = {.workKey = work,
                         .time = start.addSecs(++seconds),
                         .kind = kind,
                         .result = result,
                         .verdict = "It ran."};
        entry.source = source;
        entry.output = "output of " + source;
        const Result<qint64> id = history.record(entry);
        INFO((id ? std::string() : id.error().text().toStdString()));
        REQUIRE(id.has_value());
        return *id;
    }
    QList<HistorySummary> entries(const QString &work = "w")
    {
        auto list = history.entries(work);
        REQUIRE(list.has_value());
        return *list;
    }
    QList<qint64> ids(const QString &work = "w")
    {
        QList<qint64> list;
        for (const HistorySummary &entry : entries(work))
            list.append(entry.id);
        return list;
    }
    HistoryEntry entry(qint64 id)
    {
        const auto found = history.entry(id);
        REQUIRE(found.has_value());
        REQUIRE(found->has_value());
        return **found;
    }
    int count(const QString &table)
    {
        auto query = database->execute("SELECT COUNT(*) FROM " + table);
        REQUIRE(query.has_value());
        REQUIRE(query->next());
        return query->value(0).toInt();
    }

    int seconds = 0;
    std::unique_ptr<ProgressDatabase> database;
    RunHistory history;
};

} // namespace

TEST_CASE("an entry comes back as it was recorded", "[progress]")
{
    Fixture f;
    const auto [kind, result] = GENERATE(table<Kind, Outcome>({{Kind::Run, Outcome::Neutral},
                                                               {Kind::Check, Outcome::Passed},
                                                               {Kind::Reset, Outcome::Failed},
                                                               {Kind::Restore, Outcome::Neutral},
                                                               {Kind::Replaced, Outcome::Passed}}));
    const QString source = GENERATE(as<QString>{}, "", "print(1)\n", "gr\u00FC\u00DFe \U0001F600",
                                    "'; DROP TABLE run");
    HistoryEntry entry;
    entry.summary = {.workKey = "a/b#c",
                     .time = start,
                     .kind = kind,
                     .result = result,
                     .verdict = source,
                     .wall = 1234ms};
    entry.source = source;
    entry.output = "1\n";
    const Result<qint64> id = f.history.record(entry);
    REQUIRE(id.has_value());
    CHECK(*id > 0);
    const HistoryEntry found = f.entry(*id);
    entry.summary.id = *id;
    CHECK(found.summary == entry.summary);
    CHECK(found.summary.time.timeSpec() == Qt::UTC);
    CHECK(found.source == source);
    CHECK(found.output == "1\n");
    CHECK_FALSE(found.isOutputCut);
    CHECK(f.entries("a/b#c") == QList{entry.summary});
}

TEST_CASE("entries are those of one work, newest last", "[progress]")
{
    Fixture f;
    const qint64 first = f.run("1");
    f.run("1", Outcome::Neutral, "other");
    const qint64 second = f.run("2");
    CHECK(f.ids() == QList{first, second});
    CHECK(f.entries("none").isEmpty());
}

TEST_CASE("an entry that is not there is nothing, and no Error", "[progress]")
{
    Fixture f;
    const auto found = f.history.entry(99);
    REQUIRE(found.has_value());
    CHECK_FALSE(found->has_value());
}

TEST_CASE("long output is cut after 64 kB, between two characters, and marked", "[progress]")
{
    Fixture f;
    HistoryEntry entry;
    entry.summary = {.workKey = "w", .time = start};
    entry.output = QString(RunHistory::maximumOutputBytes, 'x');
    HistoryEntry found = f.entry(f.history.record(entry).value());
    CHECK(found.output == entry.output);
    CHECK_FALSE(found.isOutputCut);
    entry.output = 'x' + QString(RunHistory::maximumOutputBytes, QChar(0x20AC)); // three bytes each
    found = f.entry(f.history.record(entry).value());
    CHECK(found.isOutputCut);
    CHECK(found.output == entry.output.first(found.output.size()));
    CHECK(found.output.toUtf8().size() > RunHistory::maximumOutputBytes - 3);
    CHECK(found.output.toUtf8().size() <= RunHistory::maximumOutputBytes);
    entry.output = "short";
    entry.isOutputCut = true; // by whoever made it
    CHECK(f.entry(f.history.record(entry).value()).isOutputCut);
}

TEST_CASE("a run that is the same as the one before is folded into it", "[progress]")
{
    Fixture f;
    const qint64 first = f.run("same");
    CHECK(f.run("same") == first);
    CHECK(f.run("same") == first);
    REQUIRE(f.entries().size() == 1);
    CHECK(f.entries().first().count == 3);
    CHECK(f.entries().first().time == start.addSecs(3)); // of the last
    CHECK(f.run("same", Outcome::Passed) != first);      // another verdict
    CHECK(f.run("same", Outcome::Passed, "w", Kind::Check) != first);
    CHECK(f.run("other") != first);
    CHECK(f.run("same") != first); // not consecutive
    CHECK(f.entries().size() == 5);
    f.run("same", Outcome::Neutral, "another work");
    CHECK(f.entries().size() == 5);
}

TEST_CASE("contains knows every source of the work and no other", "[progress]")
{
    Fixture f;
    f.run("one");
    f.run("two");
    CHECK(f.history.contains("w", "one").value());
    CHECK(f.history.contains("w", "two").value());
    CHECK_FALSE(f.history.contains("w", "output of one").value());
    CHECK_FALSE(f.history.contains("w", "three").value());
    CHECK_FALSE(f.history.contains("other", "one").value());
}

TEST_CASE("a thousand runs of the same source cost little", "[progress]")
{
    const QTemporaryDir folder;
    Fixture f({}, folder.filePath("p"));
    REQUIRE(f.database->execute("PRAGMA synchronous = OFF").has_value()); // only the test hurries
    const QString source = QString("print('a line of code, one of many')\n").repeated(1000);
    for (int number = 0; number < 1000; ++number)
        f.run(source, number % 2 == 0 ? Outcome::Passed : Outcome::Failed); // nothing is folded
    CHECK(f.entries().size() == 1000);
    CHECK(f.count("content") == 2);
    REQUIRE(f.database->execute("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    CHECK(QFileInfo(folder.filePath("p")).size() < 500'000); // one source has 37 kB
}

TEST_CASE("beyond the limit the oldest go, but never the newest passed run and check", "[progress]")
{
    Fixture f({.entries = 10});
    f.run("old passed", Outcome::Passed);
    const qint64 passed = f.run("passed", Outcome::Passed);
    const qint64 checked = f.run("checked", Outcome::Passed, "w", Kind::Check);
    f.run("elsewhere", Outcome::Neutral, "other");
    QList<qint64> last;
    for (int number = 0; number < 30; ++number)
        last.append(f.run("failed " + QString::number(number), Outcome::Failed));
    CHECK(f.ids() == QList{passed, checked} + last.last(8));
    CHECK(f.ids("other").size() == 1);
    CHECK(f.entry(passed).source == "passed");
    CHECK(f.count("content") == 2 * 11); // nothing is left of those that went
}

TEST_CASE("beyond the limit of bytes the oldest go, but never the newest", "[progress]")
{
    Fixture f({.bytes = 100'000});
    QRandomGenerator random(7);
    const auto large = [&random](int size) { // compresses badly
        QString text;
        for (int i = 0; i < size; ++i)
            text += QChar(char16_t(33 + random.bounded(90)));
        return text;
    };
    const qint64 passed = f.run("small", Outcome::Passed);
    for (int number = 0; number < 20; ++number)
        f.run(large(20'000));
    CHECK(f.ids().size() < 6);
    CHECK(f.ids().size() > 2);
    CHECK(f.ids().first() == passed);
    const qint64 huge = f.run(large(300'000));
    CHECK(f.ids() == QList{passed, huge});
    f.run("small again");
    CHECK_FALSE(f.ids().contains(huge));
}

TEST_CASE("a text that others still use stays when one of them goes", "[progress]")
{
    Fixture f({.entries = 2});
    const qint64 keeper = f.run("shared", Outcome::Neutral, "other");
    f.run("shared");
    f.run("a");
    f.run("b");
    f.run("c");
    CHECK(f.entries().size() == 2);
    CHECK(f.entry(keeper).source == "shared");
}
