// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsstore.h"

#include "support/ordinaryfilerights.h"
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

/// A folder for the settings of a test, and what lies in it.
struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"lectern/settings.json"_s);
    SettingsStore store{file};

    void write(const QByteArray &bytes) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        QFile target(file);
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &path) const
    {
        QFile source(path);
        REQUIRE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }
    QStringList files() const
    {
        return QDir(QFileInfo(file).path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// What \a bytes in the file are read as; nothing may be amiss.
    Settings loaded(const QByteArray &bytes) const
    {
        write(bytes);
        const SettingsStore::Loaded loaded = store.load();
        CHECK_FALSE(loaded.notice.has_value());
        return loaded.settings;
    }
};

/// No field as at the first start; the courses are there.
Settings everything(const QString &existing)
{
    Settings settings;
    settings.colorScheme = ColorScheme::HighContrast;
    settings.scale = 1.25;
    settings.windowGeometry = QByteArray("\x00\x01\xFFgeometry", 11);
    settings.splitters = {{u"mainSplitter"_s, QByteArray("\x00\xFE", 2)},
                          {u"workSplitter"_s, "state"}};
    settings.hiddenPanes = {u"courseTree"_s, u"output"_s};
    settings.recentCourses = {{u"Pandas \u2013 <b>now</b>"_s, existing},
                              {u"Gr\u00FC\u00DFe"_s, existing + u"/."_s}};
    settings.lastCourse = u"/home/me/\u4E2D courses"_s;
    settings.python = u"/opt/python/bin/python3.13"_s;
    settings.instruments = {u"steps"_s, u"threads"_s};
    settings.language = u"de_AT"_s;
    settings.presenterFlags = {{u"largeCode"_s, true}, {u"hideTree"_s, false}};
    return settings;
}

/// The notice that the file was set aside; the path that it names is there. \a file is not.
QString setAside(const Fixture &f)
{
    const SettingsStore::Loaded loaded = f.store.load();
    CHECK(loaded.settings == Settings());
    REQUIRE(loaded.notice.has_value());
    static const QRegularExpression pattern(
        u"^The settings could not be read and were set aside as (.*/settings-broken-"
        "\\d{4}-\\d\\d-\\d\\d-\\d{6}(-\\d+)?)\\. Lectern looks as at its first start; .*\\.$"_s);
    const QRegularExpressionMatch match = pattern.match(*loaded.notice);
    INFO(loaded.notice->toStdString());
    REQUIRE(match.hasMatch());
    CHECK_FALSE(QFileInfo::exists(f.file));
    return match.captured(1);
}

} // namespace

TEST_CASE("every setting comes back as it was saved", "[settings]")
{
    const Fixture f;
    const Settings settings = everything(f.folder.path());
    CHECK(settings != Settings());
    REQUIRE(f.store.save(settings).has_value());
    const SettingsStore::Loaded loaded = SettingsStore(f.file).load();
    CHECK(loaded.settings == settings);
    CHECK_FALSE(loaded.notice.has_value());
    CHECK(f.files() == QStringList{"settings.json"});
    for (const auto scheme : {std::optional<ColorScheme>(), std::optional(ColorScheme::Light),
                              std::optional(ColorScheme::Dark)}) {
        REQUIRE(f.store.save({.colorScheme = scheme}).has_value());
        CHECK(f.store.load().settings == Settings{.colorScheme = scheme});
    }
}

TEST_CASE("without a file all is as at the first start and nothing is said", "[settings]")
{
    const Fixture f;
    const SettingsStore::Loaded loaded = f.store.load();
    CHECK(loaded.settings == Settings());
    CHECK_FALSE(loaded.notice.has_value());
    CHECK(f.files().isEmpty());
}

TEST_CASE("a file that is not JSON is set aside with a sentence, and saving works", "[settings]")
{
    const Fixture f;
    const QByteArray bytes =
        GENERATE(as<QByteArray>{}, "", "\n", "scale=1.5\n", "[]", "[1, 2]", "null", "3", "\"x\"",
                 "{\"scale\": 1.5", "{\"scale\": }", "{} {}", "\xFF\xFE{}", "{\"a\": \"\xC3\"}",
                 QByteArray("{}\0", 3), QByteArray(2'000'000, ' '),
                 "{\"a\": \"" + QByteArray(1'000'000, 'x') + "\"}", QByteArray(100'000, '['));
    f.write(bytes);
    const QString aside = setAside(f);
    CHECK(f.read(aside) == bytes);
    CHECK(f.files().size() == 1);
    REQUIRE(f.store.save({.scale = 2}).has_value());
    CHECK(f.store.load().settings.scale == 2);
    CHECK(f.read(aside) == bytes);
}

TEST_CASE("a file that is cut off at any byte is set aside, none replaces another", "[settings]")
{
    const Fixture f;
    REQUIRE(f.store.save(everything(f.folder.path())).has_value());
    const QByteArray whole = f.read(f.file).trimmed();
    QSet<QString> asides;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        f.write(whole.first(length));
        asides.insert(setAside(f));
        if (asides.size() % 50 == 0) { // a hundred in one second are enough
            for (const QString &file : std::as_const(asides))
                CHECK(QFile::remove(file));
            asides.clear();
        }
    }
    CHECK(f.files().size() == asides.size());
    CHECK(f.loaded(whole) == everything(f.folder.path()));
}

TEST_CASE("a value of the wrong type is left as at the first start, it alone", "[settings]")
{
    const Fixture f;
    REQUIRE(f.store.save(everything(f.folder.path())).has_value());
    const QJsonObject whole = QJsonDocument::fromJson(f.read(f.file)).object();
    const QString key = GENERATE_REF(from_range(whole.keys()));
    CAPTURE(key);
    const QByteArray wrong = GENERATE(as<QByteArray>{}, "null", "true", "-3", "\"?!\"", "[[]]",
                                      "[null, 3]", "{\"x\": {}}", "{\"\": null}");
    CAPTURE(wrong);
    QJsonObject others = whole;
    others.remove(key);
    const Settings settings =
        f.loaded(QJsonDocument(others).toJson(QJsonDocument::Compact).chopped(1) + ",\"" +
                 key.toLatin1() + "\":" + wrong + '}');
    const Settings expected = everything(f.folder.path());
    CHECK((settings.scale == expected.scale ||
           (key == u"scale"_s && settings.scale == (wrong == "-3" ? 0.6 : 1))));
    CHECK((settings.colorScheme == expected.colorScheme || key == u"colorScheme"_s));
    CHECK((settings.windowGeometry == expected.windowGeometry || key == u"windowGeometry"_s));
    CHECK((settings.splitters == expected.splitters || key == u"splitters"_s));
    CHECK((settings.hiddenPanes == expected.hiddenPanes || key == u"hiddenPanes"_s));
    CHECK((settings.recentCourses == expected.recentCourses || key == u"recentCourses"_s));
    CHECK((settings.lastCourse == expected.lastCourse || key == u"lastCourse"_s));
    CHECK((settings.python == expected.python || key == u"python"_s));
    CHECK((settings.instruments == expected.instruments || key == u"instruments"_s));
    CHECK((settings.language == expected.language || key == u"language"_s));
    CHECK((settings.presenterFlags == expected.presenterFlags || key == u"presenterFlags"_s));
    CHECK(settings != expected);
}

TEST_CASE("a scale out of range is moved to the end of it", "[settings]")
{
    const Fixture f;
    const auto [text, scale] = GENERATE(table<QByteArray, double>({
        {"0", 0.6},
        {"-1e9", 0.6},
        {"0.59", 0.6},
        {"0.6", 0.6},
        {"1.37", 1.37},
        {"3", 3},
        {"1e300", 3},
        {"\"2\"", 1},
    }));
    CAPTURE(text);
    CHECK(f.loaded("{\"scale\": " + text + "}").scale == scale);
}

TEST_CASE("texts that no path can be are dropped", "[settings]")
{
    const Fixture f;
    const Settings settings =
        f.loaded("{\"python\": \"a\\u0000b\", \"language\": \"" + QByteArray(5000, 'x') +
                 "\", \"windowGeometry\": \"not base64!\", \"lastCourse\": \"/courses\"}");
    CHECK(settings == Settings{.lastCourse = u"/courses"_s});
}

TEST_CASE("of the recent courses ten are kept, each once, those that are there first", "[settings]")
{
    const Fixture f;
    const QByteArray here = f.folder.path().toUtf8();
    QByteArray courses =
        "{\"title\": \"gone\", \"path\": \"/nowhere/1\"}, 3, {\"title\": \"no path\"}, "
        "{\"title\": \"here\", \"path\": \"" +
        here +
        "\"}, "
        "{\"title\": \"again\", \"path\": \"" +
        here + "\"}";
    for (int i = 2; i < 20; ++i)
        courses += ", {\"path\": \"/nowhere/" + QByteArray::number(i) + "\"}";
    const Settings settings = f.loaded("{\"recentCourses\": [" + courses + "]}");
    REQUIRE(settings.recentCourses.size() == Settings::maximumRecentCourses);
    CHECK(settings.recentCourses[0] == RecentCourse{u"here"_s, f.folder.path()});
    CHECK(settings.recentCourses[1] == RecentCourse{u"gone"_s, u"/nowhere/1"_s});
    CHECK(settings.recentCourses[2] == RecentCourse{{}, u"/nowhere/2"_s});
}

TEST_CASE("a course that is opened comes first, once, and the eleventh goes", "[settings]")
{
    Settings settings;
    for (int i = 0; i < 11; ++i)
        settings.addRecentCourse({u"Course"_s, u"/courses/%1"_s.arg(i)});
    CHECK(settings.recentCourses.size() == 10);
    CHECK(settings.recentCourses.first().path == u"/courses/10"_s);
    CHECK(settings.recentCourses.last().path == u"/courses/1"_s);
    settings.addRecentCourse({u"New name"_s, u"/courses/5"_s});
    CHECK(settings.recentCourses.size() == 10);
    CHECK(settings.recentCourses.first() == RecentCourse{u"New name"_s, u"/courses/5"_s});
    CHECK(settings.recentCourses.last().path == u"/courses/1"_s);
}

TEST_CASE("keys of a newer version stay in the file", "[settings]")
{
    const Fixture f;
    f.write("{\"scale\": 2, \"colorScheme\": \"dark\", \"sepia\": {\"depth\": [1, null]}}");
    Settings settings = f.store.load().settings;
    CHECK(settings.scale == 2);
    settings.scale = 1.5;
    settings.colorScheme.reset();
    REQUIRE(f.store.save(settings).has_value());
    const QJsonObject object = QJsonDocument::fromJson(f.read(f.file)).object();
    CHECK(object["sepia"] == QJsonDocument::fromJson("{\"depth\": [1, null]}").object());
    CHECK(object["scale"] == 1.5);
    CHECK_FALSE(object.contains("colorScheme"));
}

TEST_CASE("a link to the settings stays a link", "[settings]")
{
    const Fixture f;
    const QString elsewhere = f.folder.filePath(u"dotfiles.json"_s);
    f.write("{\"scale\": 2}");
    REQUIRE(QFile::rename(f.file, elsewhere));
    REQUIRE(QFile::link(elsewhere, f.file));
    CHECK(f.store.load().settings.scale == 2);
    REQUIRE(f.store.save({.scale = 3}).has_value());
    CHECK(QFileInfo(f.file).isSymLink());
    CHECK(SettingsStore(elsewhere).load().settings.scale == 3);
}

TEST_CASE("a link that leads nowhere is no obstacle", "[settings]")
{
    const Fixture f;
    REQUIRE(QDir().mkpath(QFileInfo(f.file).path()));
    REQUIRE(QFile::link(f.folder.filePath(u"gone"_s), f.file));
    CHECK(f.store.load().settings == Settings());
    REQUIRE(f.store.save({.scale = 3}).has_value());
    CHECK(f.store.load().settings.scale == 3);
}

TEST_CASE("what is no file or cannot be read is set aside, too", "[settings]")
{
    const Fixture f;
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(f.file));
        CHECK(QFileInfo(setAside(f)).isDir());
    }
    SECTION("a link to a device")
    {
        f.write("x");
        REQUIRE(QFile::remove(f.file));
        REQUIRE(QFile::link(u"/dev/zero"_s, f.file));
        CHECK(QFileInfo(setAside(f)).isSymLink());
    }
    SECTION("a file of somebody else")
    {
        f.write("{\"scale\": 2}");
        REQUIRE(QFile::setPermissions(f.file, {}));
        const OrdinaryFileRights rights;
        CHECK(QFileInfo::exists(setAside(f)));
    }
    REQUIRE(f.store.save({.scale = 2}).has_value());
    CHECK(f.store.load().settings.scale == 2);
}

TEST_CASE("where nothing can be written the window still opens, and saving says why", "[settings]")
{
    const Fixture f;
    f.write("not JSON");
    const QString folder = QFileInfo(f.file).path();
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    {
        const OrdinaryFileRights rights;
        const SettingsStore::Loaded loaded = f.store.load();
        CHECK(loaded.settings == Settings());
        REQUIRE(loaded.notice.has_value());
        CHECK(loaded.notice->startsWith(u"The settings in %1 cannot be read, and the file cannot "
                                        "be renamed."_s.arg(f.file)));
        for (const QString &file : QStringList{f.file, folder + u"/new/settings.json"_s}) {
            CAPTURE(file);
            const Result<void> saved = SettingsStore(file).save({});
            REQUIRE_FALSE(saved.has_value());
            CHECK(saved.error().code == ErrorCode::CannotWrite);
            CHECK(saved.error().where == file);
            CHECK(saved.error().message.startsWith(u"The settings could not be saved ("_s));
        }
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(f.read(f.file) == "not JSON");
}
