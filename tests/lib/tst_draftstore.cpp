// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/draftstore.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process can grow beyond \a bytes: a full disk, as even root meets
/// it.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
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
