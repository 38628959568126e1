// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the learner's record under everything that can happen to a file.
#include "progress/learningrecord.h"
#include "progress/migrations.h"
#include "progress/progressdatabase.h"
#include "progress/runhistory.h"

#include "support/fulldisk.h"
#include "support/ordinaryfilerights.h"
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromString("2026-03-01T10:00:00.000Z", Qt::ISODateWithMs);

std::unique_ptr<ProgressDatabase> opened(const QString &path)
{
    auto database = ProgressDatabase::open(path, start);
    INFO((database ? std::string() : database.error().text().toStdString()));
    REQUIRE(database.has_value());
    return std::move(*database);
}

HistoryEntry entryOf(const QString &work, int number)
{
    HistoryEntry entry;
    entry.summary.workKey = work;
    entry.summary.time = start.addMSecs(number);
    entry.source = "print(" + QString::number(number) + ")\n";
    entry.output = QString::number(number) + '\n';
    return entry;
}

/// A file with \a count runs of the work "a" in it, closed.
QByteArray sampleFile(const QString &path, int count = 300)
{
    {
        const auto database = opened(path);
        RunHistory history(*database);
        REQUIRE(database
                    ->write([&]() -> Result<void> {
                        return database->execute("SELECT 1").transform([](const QSqlQuery &) {});
                    })
                    .has_value());
        for (int number = 0; number < count; ++number)
            REQUIRE(history.record(entryOf("a", number)).has_value());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    for (const auto *part : {"-wal", "-shm"})
        QFile::remove(path + part);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList damagedIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({"*-damaged-*"}, QDir::Files);
}

/// Whatever became of the file: the record can be used.
void checkUsable(ProgressDatabase &database)
{
    RunHistory history(database);
    const Result<qint64> id = history.record(entryOf("new", 1));
    INFO((id ? std::string() : id.error().text().toStdString()));
    REQUIRE(id.has_value());
    const auto entry = history.entry(*id);
    REQUIRE(entry.has_value());
    REQUIRE(entry->has_value());
    CHECK((*entry)->output == "1\n");
}

/// This program once more, doing only the hidden test \a name with \a argument.
void startAgain(QProcess &process, const QString &name, const QString &argument)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LECTERN_TEST_ARGUMENT", argument);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {name});
}

QString argumentOfChild()
{
    return qEnvironmentVariable("LECTERN_TEST_ARGUMENT");
}

} // namespace

TEST_CASE("child: records runs until it is killed", "[.progresschild]")
{
    const auto database = opened(argumentOfChild());
    RunHistory history(*database);
    for (int number = 0;; ++number) {
        REQUIRE(history.record(entryOf("killed", number)).has_value());
        std::printf("recorded %d\n", number);
        std::fflush(stdout);
    }
}

TEST_CASE("child: records two hundred runs and events", "[.progresschild]")
{
    const QStringList argument = argumentOfChild().split('\n');
    const auto database = opened(argument[0]);
    RunHistory history(*database);
    LearningRecord record(*database);
    for (int number = 0; number < 200; ++number) {
        const Result<qint64> id = history.record(entryOf(argument[1], number));
        INFO((id ? std::string() : id.error().text().toStdString()));
        REQUIRE(id.has_value());
        REQUIRE(record
                    .record({LearningEvent::Kind::Attempted, "lesson", argument[1],
                             start.addMSecs(number)})
                    .has_value());
    }
}

TEST_CASE("a new record is made with its folder, and is durable", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("not/yet there/progress.sqlite");
    const auto database = opened(path);
    CHECK(database->path() == path);
    CHECK(database->notice().isEmpty());
    const auto pragma = [&](const QString &name) {
        auto query = database->execute("PRAGMA " + name);
        REQUIRE(query.has_value());
        REQUIRE(query->next());
        return query->value(0).toString();
    };
    CHECK(pragma("journal_mode") == "wal");
    CHECK(pragma("synchronous") == "2"); // FULL
    CHECK(pragma("foreign_keys") == "1");
    CHECK(pragma("user_version") == QString::number(migrations().size()));
    CHECK(pragma("busy_timeout").toInt() >= 1000);
    checkUsable(*database);
}

TEST_CASE("what was recorded is there when it is opened again", "[progress]")
{
    const QTemporaryDir folder;
    sampleFile(folder.filePath("p"), 3);
    const auto database = opened(folder.filePath("p"));
    CHECK(RunHistory(*database).entries("a").value().size() == 3);
    CHECK(damagedIn(folder).isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter("lock").isEmpty());
}

TEST_CASE("where no file can be had a record lives until it is closed", "[progress]")
{
    const auto database = opened(":memory:");
    checkUsable(*database);
}

TEST_CASE("a failed change leaves nothing of itself", "[progress]")
{
    const QTemporaryDir folder;
    const auto database = opened(folder.filePath("p"));
    LearningRecord record(*database);
    const Result<void> done = database->write([&]() -> Result<void> {
        REQUIRE(database->execute("INSERT INTO state (name, value) VALUES ('last_work', 'x')")
                    .has_value());
        return std::unexpected(Error{ErrorCode::InvalidInput, "no", {}});
    });
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().message == "no");
    CHECK(record.lastWork().value().isEmpty());
    checkUsable(*database);
}

TEST_CASE("a record of a newer Lectern is an Error that says so and stays as it is", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    {
        const auto database = opened(path);
        REQUIRE(database->execute("PRAGMA user_version = 4711").has_value());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto database = ProgressDatabase::open(path, start);
    REQUIRE_FALSE(database.has_value());
    CHECK(database.error().message.contains("newer Lectern (format 4711"));
    CHECK(database.error().where == path);
    file.seek(0);
    CHECK(file.readAll() == before);
    CHECK(damagedIn(folder).isEmpty());
}

TEST_CASE("an older record is brought to the present form", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    writeFile(path, {}); // version 0: nothing was made yet
    checkUsable(*opened(path));
}

TEST_CASE("a record cut anywhere is set aside with a sentence or goes on; it never stops anybody",
          "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    const QByteArray whole = sampleFile(path);
    REQUIRE(whole.size() > 40'000);
    QList<qsizetype> cuts{1, 15, 16, 17, 50, 99, 100, 101, 511, 512, 1000, 4095, 4096, 4097};
    for (qsizetype cut = 8192; cut < whole.size(); cut += 3001)
        cuts.append(cut);
    cuts.append(whole.size() - 1);
    int setAside = 0;
    for (const qsizetype cut : cuts) {
        CAPTURE(cut);
        writeFile(path, whole.first(cut));
        const auto database = opened(path);
        checkUsable(*database);
        CHECK_FALSE(database->notice().isEmpty()); // no cut passes for whole
        setAside += !database->notice().isEmpty();
        CHECK(damagedIn(folder).size() == setAside); // each under a name of its own
    }
    QFile first(folder.filePath(damagedIn(folder).first()));
    CHECK(first.size() > 0);
}

TEST_CASE("a damaged record is set aside unchanged, with the date in its name", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    writeFile(path, "this is no database, but somebody's words\n");
    const auto database = opened(path);
    REQUIRE(damagedIn(folder) == QStringList("p-damaged-20260301-100000"));
    CHECK(database->notice().contains("p-damaged-20260301-100000"));
    CHECK(database->notice().contains("Your drafts are not affected"));
    QFile aside(folder.filePath(damagedIn(folder).first()));
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll() == "this is no database, but somebody's words\n");
}

TEST_CASE("garbage anywhere in a record is never fatal", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    const QByteArray whole = sampleFile(path, 60);
    QRandomGenerator random(7);
    for (int trial = 0; trial < 60; ++trial) {
        CAPTURE(trial);
        QByteArray bytes = whole;
        const qsizetype at = trial < 20 ? random.bounded(200) : random.bounded(int(whole.size()));
        for (qsizetype i = at; i < std::min(at + 64, bytes.size()); ++i)
            bytes[i] = char(random.bounded(256));
        writeFile(path, bytes);
        const auto database = ProgressDatabase::open(path, start);
        INFO((database ? std::string() : database.error().text().toStdString()));
        if (!database) { // garbage can look like a newer version
            CHECK(database.error().message.contains("newer"));
            continue;
        }
        RunHistory history(**database);
        for (const HistorySummary &entry : history.entries("a").value_or(QList<HistorySummary>()))
            (void)history.entry(entry.id);
        (void)LearningRecord(**database).due(start);
    }
}

TEST_CASE("a broken log beside a record costs at most what was not in the record", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    const QByteArray whole = sampleFile(path, 20);
    for (const QByteArray &log : {QByteArray("garbage"), QByteArray(100'000, 'x'), QByteArray()}) {
        writeFile(path, whole);
        writeFile(path + "-wal", log);
        writeFile(path + "-shm", log);
        const auto database = opened(path);
        CHECK(database->notice().isEmpty());
        CHECK(RunHistory(*database).entries("a").value().size() == 20);
        checkUsable(*database);
    }
}

TEST_CASE("a folder without rights is an Error that says what to do", "[progress]")
{
    const QTemporaryDir folder;
    const QString closed = folder.filePath("closed");
    REQUIRE(QDir().mkpath(closed));
    sampleFile(closed + "/p", 2);
    REQUIRE(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
    {
        const Test::OrdinaryFileRights rights;
        for (const QString &name : {u"new"_s, u"below/new"_s}) {
            const auto database = ProgressDatabase::open(closed + '/' + name, start);
            REQUIRE_FALSE(database.has_value());
            CHECK(database.error().code == ErrorCode::CannotWrite);
            CHECK(database.error().message.contains("make the folder writable"));
            CHECK(database.error().where == closed + '/' + name);
        }
        CHECK_FALSE(ProgressDatabase::open(closed, start).has_value()); // it is a folder
    }
    REQUIRE(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    CHECK(RunHistory(*opened(closed + "/p")).entries("a").value().size() == 2);
}

TEST_CASE("on a full disk recording is an Error, what was there stays, and it goes on with room",
          "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    const auto database = opened(path);
    RunHistory history(*database);
    REQUIRE(history.record(entryOf("a", 1)).has_value());
    HistoryEntry large = entryOf("a", 2);
    QRandomGenerator random(7); // compresses badly
    for (int i = 0; i < 2'000'000; ++i)
        large.source += QChar(char16_t('a' + random.bounded(26)));
    {
        const Test::FullDisk disk(600'000);
        const Result<qint64> recorded = history.record(large);
        REQUIRE_FALSE(recorded.has_value());
        CHECK(recorded.error().code == ErrorCode::CannotWrite);
        CHECK(recorded.error().message.contains("make room"));
        CHECK(history.entries("a").value().size() == 1);
    }
    REQUIRE(history.record(large).has_value());
    CHECK(history.entries("a").value().size() == 2);
    CHECK(RunHistory(*opened(path)).entries("a").value().size() == 2);
}

TEST_CASE("two that have it open see what the other has written, at once", "[progress]")
{
    const QTemporaryDir folder;
    const auto one = opened(folder.filePath("p"));
    const auto other = opened(folder.filePath("p"));
    RunHistory first(*one);
    RunHistory second(*other);
    for (int number = 0; number < 20; ++number) {
        REQUIRE(first.record(entryOf("a", 2 * number)).has_value());
        REQUIRE(second.record(entryOf("a", 2 * number + 1)).has_value());
        REQUIRE(first.entries("a").value().size() == 2 * number + 2);
    }
}

TEST_CASE("a reader does not wait for a writer", "[progress]")
{
    const QTemporaryDir folder;
    const auto one = opened(folder.filePath("p"));
    const auto other = opened(folder.filePath("p"));
    REQUIRE(RunHistory(*one).record(entryOf("a", 1)).has_value());
    REQUIRE(one->write([&]() -> Result<void> {
                   return RunHistory(*other).entries("a").transform(
                       [](const QList<HistorySummary> &entries) { CHECK(entries.size() == 1); });
               })
                .has_value());
}

TEST_CASE("programs that record at the same time lose nothing", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p"); // and each may be the one to make it
    QProcess children[3];
    for (int i = 0; i < 3; ++i)
        startAgain(children[i], "child: records two hundred runs and events",
                   path + "\nwork" + QString::number(i));
    for (QProcess &process : children) {
        REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000));
        INFO(process.readAllStandardOutput().toStdString());
        CHECK(process.exitCode() == 0);
    }
    const auto database = opened(path);
    CHECK(database->notice().isEmpty());
    const LessonRecord record = LearningRecord(*database).record("lesson").value();
    for (const QString &work : {u"work0"_s, u"work1"_s, u"work2"_s}) {
        CHECK(RunHistory(*database).entries(work).value().size() == 200);
        CHECK(record.exercises[work].attempts == 200);
    }
}

TEST_CASE("after kill -9 of a writer all that it had recorded is there", "[progress]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("p");
    int all = 0;
    for (int round = 1; round <= 3; ++round) {
        QProcess child;
        startAgain(child, "child: records runs until it is killed", path);
        QByteArray printed;
        REQUIRE(QTest::qWaitFor(
            [&] {
                printed += child.readAllStandardOutput();
                return printed.count("recorded") >= 25 * round;
            },
            60'000));
        child.kill();
        REQUIRE(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 10'000));
        printed += child.readAllStandardOutput();
        const qsizetype promised = printed.count("recorded");
        const auto database = opened(path);
        CHECK(database->notice().isEmpty());
        RunHistory history(*database);
        const QList<HistorySummary> entries = history.entries("killed").value();
        int kept = 0;
        for (const HistorySummary &entry : entries)
            kept += entry.count; // of two rounds the same may meet
        CHECK(kept >= all + promised);
        all = kept;
        CHECK(history.entry(entries.last().id).value()->source.startsWith("print("));
    }
}
