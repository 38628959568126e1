// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/draftstore.h"

#include "support/fulldisk.h"
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/syscall.h>
#include <unistd.h>

using namespace Lectern;
using Lectern::Test::FullDisk;
using namespace Qt::StringLiterals;

namespace {

QStringList *syncedPaths = nullptr; ///< where a Syncs lives, what it has seen

int noteSync(int descriptor, long call)
{
    if (syncedPaths)
        syncedPaths->append(QFile::symLinkTarget("/proc/self/fd/" + QString::number(descriptor)));
    return static_cast<int>(::syscall(call, descriptor));
}

/// While it lives, what this process puts on the disk, in order.
class Syncs
{
public:
    Syncs() { syncedPaths = &m_paths; }
    ~Syncs() { syncedPaths = nullptr; }
    Q_DISABLE_COPY_MOVE(Syncs)

    const QStringList &paths() const { return m_paths; }

private:
    QStringList m_paths;
};

/// The draft, which must be there.
QString draft(const DraftStore &store, const QString &key)
{
    const Result<std::optional<QString>> loaded = store.load(key);
    REQUIRE(loaded.has_value());
    REQUIRE(loaded->has_value());
    return **loaded;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

// Those of the C library are not reached: Qt and the store find these first.
extern "C" int fsync(int descriptor)
{
    return noteSync(descriptor, SYS_fsync);
}
extern "C" int fdatasync(int descriptor)
{
    return noteSync(descriptor, SYS_fdatasync);
}

TEST_CASE("a draft comes back as it was saved, and the last one counts", "[draftstore]")
{
    const QTemporaryDir folder;
    const QString text =
        GENERATE(as<QString>{}, "", "print(1)\n", "no newline", "gr\u00FC\u00DFe \U0001F600\n",
                 "\ttab\n\n\n", QString(1'000'000, 'x'));
    const DraftStore store(folder.filePath("not/yet/there"));
    REQUIRE(store.load("a").has_value());
    CHECK_FALSE(store.load("a")->has_value());
    REQUIRE(store.save("a", "first").has_value());
    REQUIRE(store.save("a", text).has_value());
    CHECK(draft(store, "a") == text);
    CHECK(draft(DraftStore(folder.filePath("not/yet/there")), "a") == text); // another session
    CHECK(filesIn(folder.filePath("not/yet/there")).size() == 1);
}

TEST_CASE("any two keys have a file each, and all of them lie in the folder", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    const QString longKey(1000, 'k');
    const QStringList keys{"",
                           ".",
                           "..",
                           "../evil",
                           "/etc/passwd",
                           "a",
                           "A",
                           "a/b",
                           "a_b",
                           "a%2Fb",
                           "a#b",
                           "a b",
                           "a.py",
                           "a%",
                           "a\nb",
                           "stage/lesson#exercise",
                           "stage/lesson#exercise.fix",
                           "\u00E4",
                           "a\u0308",
                           "\U0001F600",
                           "~",
                           "$HOME",
                           "*",
                           "-rf",
                           longKey,
                           longKey + "1",
                           longKey + "2",
                           QString(80, QChar(0x4E00)),
                           QString(81, QChar(0x4E00)),
                           QString(151, 'x'),
                           QString(150, 'x')};
    for (const QString &key : keys) {
        CAPTURE(key);
        CHECK(QFileInfo(store.path(key)).path() == folder.path());
        CHECK(QDir::cleanPath(store.path(key)) == store.path(key));
        REQUIRE(store.save(key, "text of " + key).has_value());
    }
    for (const QString &key : keys)
        CHECK(draft(store, key) == "text of " + key);
    CHECK(filesIn(folder.path()).size() == keys.size());
}

TEST_CASE("a key keeps its readable name", "[draftstore]")
{
    CHECK(DraftStore("/d").path("first/hello#add") == "/d/first%2Fhello%23add.py");
}

TEST_CASE("a folder that cannot be made is an Error that says so and where", "[draftstore]")
{
    const QTemporaryDir
        folder; // a permission would not stop root, a file in the way stops everyone
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const DraftStore store(folder.filePath("file/drafts"));
    const Result<void> saved = store.save("a", "x");
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().code == ErrorCode::CannotWrite);
    CHECK(saved.error().where == store.path("a"));
    CHECK(saved.error().message.startsWith(
        "Your text could not be saved (the folder cannot be made)."));
    REQUIRE(store.load("a").has_value());
    CHECK_FALSE(store.load("a")->has_value());
}

TEST_CASE("when a write fails the old draft stays whole and nothing is left over", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    REQUIRE(store.save("a", "the old draft").has_value());
    {
        const FullDisk disk(1000);
        const Result<void> saved = store.save("a", QString(100'000, 'x'));
        REQUIRE_FALSE(saved.has_value());
        CHECK(saved.error().code == ErrorCode::CannotWrite);
        CHECK(saved.error().message.contains("Your text could not be saved ("));
        CHECK(saved.error().message.contains("It is still in the editor"));
    }
    CHECK(draft(store, "a") == "the old draft");
    CHECK(filesIn(folder.path()).size() == 1);
    REQUIRE(store.save("a", QString(100'000, 'x')).has_value());
}

TEST_CASE("a draft that is there and cannot be read is an Error, not an empty one", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    REQUIRE(QDir().mkpath(store.path("folder")));
    QFile latin(store.path("latin"));
    REQUIRE(latin.open(QIODevice::WriteOnly));
    REQUIRE(latin.write("gr\xFC\xDF") == 4);
    latin.close();
    for (const QString &key : {u"folder"_s, u"latin"_s}) {
        CAPTURE(key);
        const auto loaded = store.load(key);
        REQUIRE_FALSE(loaded.has_value());
        CHECK(loaded.error().code == ErrorCode::Unreadable);
        CHECK(loaded.error().where.startsWith(store.path(key)));
    }
    const Result<void> saved = store.save("folder", "x");
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().code == ErrorCode::CannotWrite);
}

TEST_CASE("a draft is on the disk after save: first its file and then the name in its folder",
          "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.filePath("a/b"));
    {
        const Syncs syncs;
        REQUIRE(store.save("key", "text").has_value());
        // The folders that were made, each in the one above it; the file, which has no name or
        // another one yet; its folder.
        REQUIRE(syncs.paths().size() == 4);
        CHECK(syncs.paths()[0] == folder.path());
        CHECK(syncs.paths()[1] == folder.filePath("a"));
        CHECK(syncs.paths()[2].startsWith(folder.filePath("a/b/")));
        CHECK(syncs.paths()[3] == folder.filePath("a/b"));
    }
    const Syncs syncs;
    REQUIRE(store.save("key", "text", {1, 2, 3}).has_value());
    REQUIRE(syncs.paths().size() == 3);
    CHECK(syncs.paths().last() == folder.filePath("a/b"));
}

TEST_CASE("a place comes back with its draft", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    CHECK(store.place("a") == DraftPlace{});
    REQUIRE(store.save("a", "x\n\ny\n", {2, 1, 0}).has_value());
    CHECK(store.place("a") == DraftPlace{2, 1, 0});
    CHECK(draft(store, "a") == "x\n\ny\n"); // nothing of it stands in the text
    REQUIRE(store.savePlace("a", {0, 0, 5}).has_value());
    CHECK(store.place("a") == DraftPlace{0, 0, 5});
    CHECK(store.place("b") == DraftPlace{});
    REQUIRE(store.save("a", "new").has_value());
    CHECK(store.place("a") == DraftPlace{0, 0, 5});
}

TEST_CASE("a draft without a place or with a broken one begins at its start", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    REQUIRE(store.save("a", "text").has_value());
    const QByteArray broken =
        GENERATE(as<QByteArray>{}, "", "{", "[1,2]", "null", "{\"line\":\"x\",\"column\":-4}",
                 "{\"line\":1e300}", "\xff\xfe\x00", QByteArray(200'000, '['));
    QFile file(folder.filePath("a.place"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(broken) == broken.size());
    file.close();
    CHECK(store.place("a") == DraftPlace{});
    CHECK(draft(store, "a") == "text");
}

TEST_CASE("keys lists every draft and nothing else", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    CHECK(store.keys().isEmpty());
    const QString longKey(400, 'k');
    const QStringList keys{"",      ".", "a b", "scratch", "scratch-2", "stage/lesson#exercise",
                           "\u00E4"};
    for (const QString &key : keys)
        REQUIRE(store.save(key, "x").has_value());
    REQUIRE(store.save(longKey, "x", {1, 0, 0}).has_value());
    REQUIRE(store.savePlace("no draft", {1, 0, 0}).has_value());
    QFile other(folder.filePath("notes.txt"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    QStringList expected = keys + QStringList(longKey);
    expected.sort();
    CHECK(store.keys() == expected);
    CHECK(DraftStore(folder.filePath("nowhere")).keys().isEmpty());
}

TEST_CASE("remove takes a draft and its place away, and no other", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    REQUIRE(store.save("a", "x", {1, 1, 1}).has_value());
    REQUIRE(store.save("b", "y").has_value());
    REQUIRE(store.remove("a").has_value());
    REQUIRE(store.remove("a").has_value());
    CHECK(store.keys() == QStringList("b"));
    CHECK(store.place("a") == DraftPlace{});
    CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("a draft that cannot be removed is an Error that says where", "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    REQUIRE(QDir().mkpath(store.path("a") + "/x")); // a file cannot be there, so none goes
    const Result<void> removed = store.remove("a");
    REQUIRE_FALSE(removed.has_value());
    CHECK(removed.error().code == ErrorCode::CannotWrite);
    CHECK(removed.error().where == store.path("a"));
}

TEST_CASE("a draft that cannot be read is set aside whole, each under a name of its own",
          "[draftstore]")
{
    const QTemporaryDir folder;
    const DraftStore store(folder.path());
    for (int number = 1; number <= 2; ++number) {
        QFile latin(store.path("latin"));
        REQUIRE(latin.open(QIODevice::WriteOnly));
        REQUIRE(latin.write("gr\xFC\xDF") == 4);
        latin.close();
        const Result<QString> aside = store.setAside("latin");
        REQUIRE(aside.has_value());
        QFile kept(*aside);
        REQUIRE(kept.open(QIODevice::ReadOnly));
        CHECK(kept.readAll() == "gr\xFC\xDF");
        CHECK_FALSE(QFile::exists(store.path("latin")));
    }
    CHECK(filesIn(folder.path()).size() == 2);
    CHECK(store.keys().isEmpty());
    CHECK_FALSE(store.setAside("latin").has_value());
}
