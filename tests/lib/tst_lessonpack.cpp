// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonpack.h"

#include "course/catalog.h"
#include "lib/packs.h"
#include "support/ordinaryfilerights.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <KCompressionDevice>
#include <QBuffer>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

/// One header of a tar archive, with the content that follows it.
QByteArray tarEntry(const QByteArray &name, char type, const QByteArray &content = {})
{
    QByteArray header(512, '\0');
    header.replace(0, name.size(), name);
    header.replace(100, 7, "0000644");
    header.replace(124, 11, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
    header[156] = type;
    if (type == '1' || type == '2')
        header.replace(157, 10, "course.txt"); // where it leads
    header.replace(257, 8, QByteArray("ustar\00000", 8));
    header.replace(148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (const char c : header)
        sum += static_cast<uchar>(c);
    header.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    header[154] = '\0';
    const qsizetype padding = (512 - content.size() % 512) % 512;
    return header + content + QByteArray(padding, '\0');
}

/// A pax record: its own length, a space, "key=value" and a newline.
QByteArray paxRecord(const QByteArray &text)
{
    qsizetype length = text.size() + 3;
    while (QByteArray::number(length).size() + text.size() + 2 != length)
        ++length;
    return QByteArray::number(length) + ' ' + text + '\n';
}

/// A whole .tar.gz of \a entries.
QByteArray gzipped(const QByteArray &entries)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    REQUIRE(device.open(QIODevice::WriteOnly));
    REQUIRE(device.write(entries + QByteArray(1024, '\0')) == entries.size() + 1024);
    device.close();
    return buffer.data();
}

/// The sentence with which the pack is refused. Nothing of it is left, wherever it would have gone.
QString refusal(const PackFolder &folder, const QString &file, const PackLimits &limits = {})
{
    const Result<QString> unpacked = unpackLessonPack(file, folder.cache(), {}, limits);
    REQUIRE_FALSE(unpacked.has_value());
    CHECK(unpacked.error().where == file);
    CHECK(folder.cached().isEmpty());
    return unpacked.error().message;
}

/// What unpacks the pack of the folder must be as good as the course's own folder.
void checkUnpacks(const PackFolder &folder, const QString &file)
{
    const Result<QString> unpacked = unpackLessonPack(file, folder.cache());
    INFO((unpacked ? QString() : unpacked.error().text()).toStdString());
    REQUIRE(unpacked.has_value());
    CHECK(unpacked->startsWith(folder.cache() + u'/'));
    const Result<Catalog> catalog = Catalog::load(*unpacked);
    REQUIRE(catalog.has_value());
    REQUIRE(catalog->courses().size() == 1);
    CHECK(catalog->problems().isEmpty());
    const Lesson &lesson = catalog->courses().first().course.stages.first().lessons.first();
    CHECK(lesson.trust == Trust::Contained);
    CHECK(folder.cached().size() == 1);
}

} // namespace

TEST_CASE("a pack of every kind opens as the course that was packed", "[lessonpack]")
{
    const PackFolder folder;
    const auto [name, type] = GENERATE(table<QString, QString>({
        {"pack.tar.gz", "application/gzip"},
        {"pack.tar.xz", "application/x-xz"},
    }));
    CAPTURE(name);
    checkUnpacks(folder, folder.tar(name, type));
}

TEST_CASE("a pack is known by its content, not by its name", "[lessonpack]")
{
    const PackFolder folder;
    checkUnpacks(folder, folder.zip({}, u"pack.tar.gz"_s));
}

TEST_CASE("a zip of a course opens, and what macOS adds is left out", "[lessonpack]")
{
    const PackFolder folder;
    checkUnpacks(folder, folder.zip([](KZip &zip) {
        CHECK(zip.writeFile(u"__MACOSX/course/._course.yaml"_s, "x"));
        CHECK(zip.writeFile(u"course/.DS_Store"_s, "x"));
        CHECK(zip.writeFile(u"course/01-first/._hello"_s, "x"));
    }));
    const QString unpacked = *unpackLessonPack(folder.path(u"pack.zip"_s), folder.cache());
    CHECK(QDir(unpacked).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{"course"});
    CHECK_FALSE(QFile::exists(unpacked + "/course/.DS_Store"));
    CHECK_FALSE(QFile::exists(unpacked + "/course/01-first/._hello"));
}

TEST_CASE("a pack may hold several courses, or a course without a folder around it", "[lessonpack]")
{
    const PackFolder folder;
    const TempCourse course;
    KZip several(folder.path(u"several.zip"_s));
    REQUIRE(several.open(QIODevice::WriteOnly));
    REQUIRE(several.addLocalDirectory(course.path(), u"repository/one"_s));
    REQUIRE(several.addLocalDirectory(course.path(), u"repository/two"_s));
    REQUIRE(several.close());
    const auto both = unpackLessonPack(folder.path(u"several.zip"_s), folder.cache());
    REQUIRE(both.has_value());
    CHECK(Catalog::load(*both)->courses().size() == 2);

    KZip bare(folder.path(u"bare.zip"_s));
    REQUIRE(bare.open(QIODevice::WriteOnly));
    REQUIRE(bare.addLocalDirectory(course.path(), u"."_s));
    REQUIRE(bare.close());
    const auto one = unpackLessonPack(folder.path(u"bare.zip"_s), folder.cache());
    REQUIRE(one.has_value());
    CHECK(Catalog::load(*one)->courses().size() == 1);
}

TEST_CASE("the same pack is unpacked once, an edited one anew, a damaged copy again",
          "[lessonpack]")
{
    const PackFolder folder;
    const QString file = folder.zip();
    const QString first = *unpackLessonPack(file, folder.cache());
    QFile mark(first + "/mark");
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.close();
    CHECK(unpackLessonPack(file, folder.cache()) == first);
    CHECK(mark.exists()); // so nothing was unpacked again

    const auto edited = unpackLessonPack(
        folder.zip([](KZip &zip) { CHECK(zip.writeFile(u"course/more.txt"_s, "x")); },
                   u"edited.zip"_s),
        folder.cache());
    REQUIRE(edited.has_value());
    CHECK(*edited != first);

    REQUIRE(QFile::remove(first + "/course/course.yaml"));
    CHECK(unpackLessonPack(file, folder.cache()) == first);
    CHECK(QFile::exists(first + "/course/course.yaml"));
    CHECK_FALSE(mark.exists());
}

TEST_CASE("a name in a zip that is not plain and relative refuses the pack", "[lessonpack]")
{
    const PackFolder folder;
    const auto [name, sentence] = GENERATE(table<QString, QString>({
        {"/etc/passwd", "This pack names a place outside of itself: \"/etc/passwd\" begins"},
        {"../up.txt", "This pack leads out of its own folder, by the name \"..\"."},
        {"course/../../up.txt", "This pack leads out of its own folder, by the name \"..\"."},
        {"course/..", "This pack leads out of its own folder, by the name \"course/..\"."},
        {"course\\up.txt", "This pack has the name \"course\\up.txt\", with a backslash"},
        {"course/a\nb", "This pack has the name \"course/a?b\", with a backslash"},
        {"course/COURSE.yaml", "told apart by upper and lower case only"},
        {"Course/more.txt", "told apart by upper and lower case only"},
        {"course/" + QString(201, 'x'), "This pack has names that are too long"},
        {"course/" + QString("x/").repeated(40) + "x", "folders too deep in each other"},
    }));
    CAPTURE(name);
    const QString file = folder.zip([&](KZip &zip) { CHECK(zip.writeFile(name, "x")); });
    const QString message = refusal(folder, file);
    CHECK(message.contains(sentence));
    CHECK_FALSE(QFile::exists(folder.path(u"up.txt"_s)));
}

TEST_CASE("letters of other writings are fine in a name", "[lessonpack]")
{
    const PackFolder folder;
    const auto unpacked = unpackLessonPack(
        folder.zip([](KZip &zip) { CHECK(zip.writeFile(u"course/\u00FCbung \u4E2D.csv"_s, "x")); }),
        folder.cache());
    REQUIRE(unpacked.has_value());
    CHECK(QFile::exists(*unpacked + u"/course/\u00FCbung \u4E2D.csv"_s));
}

TEST_CASE("links and devices in a zip refuse the pack", "[lessonpack]")
{
    const PackFolder folder;
    CHECK(refusal(folder, folder.zip([](KZip &zip) {
              CHECK(zip.writeSymLink(u"course/passwords"_s, u"/etc/passwd"_s));
          })).startsWith(u"This pack contains a link, \"course/passwords\"."_s));
    CHECK(refusal(folder, folder.zip([](KZip &zip) {
              CHECK(zip.writeFile(u"course/null"_s, "", 0020666));
          })).startsWith(u"This pack contains \"course/null\", which is no file but a device"_s));
}

TEST_CASE("what a tar archive has no use for refuses the pack", "[lessonpack]")
{
    const PackFolder folder;
    const QByteArray longName("/" + QByteArray(150, 'x'));
    const auto [entry, sentence] = GENERATE_COPY(table<QByteArray, QString>({
        {tarEntry("/etc/passwd", '0', "x"), "\"/etc/passwd\" begins with a slash"},
        {tarEntry("././@LongLink", 'L', longName) + tarEntry("x", '0'), "begins with a slash"},
        {tarEntry("../up.txt", '0', "x"), "leads out of its own folder"},
        {tarEntry("course/../../up.txt", '0', "x"), "leads out of its own folder"},
        {tarEntry("course/hard", '1'), "contains a link, \"course/hard\""},
        {tarEntry("course/soft", '2'), "contains a link, \"course/soft\""},
        {tarEntry("course/null", '3'), "\"course/null\", which is no file but a device"},
        {tarEntry("course/disk", '4'), "\"course/disk\", which is no file but a device"},
        {tarEntry("course/pipe", '6'), "\"course/pipe\", which is no file but a device"},
        {tarEntry("course/A", '0') + tarEntry("course/a", '0'), "upper and lower case only"},
        {tarEntry("pax", 'x', paxRecord("path=../up.txt")) + tarEntry("course/x", '0'),
         "uses extensions that Lectern does not read"},
        {tarEntry("pax", 'x', "no record") + tarEntry("course/x", '0'), "uses extensions"},
        {tarEntry("course/sparse", 'S'), "uses extensions that Lectern does not read"},
    }));
    CAPTURE(sentence);
    const QByteArray plain = tarEntry("course/course.yaml", '0', "format: 1\n");
    const QString file = folder.write("pack.tar.gz", gzipped(plain + entry));
    CHECK(refusal(folder, file).contains(sentence));
    CHECK_FALSE(QFile::exists(folder.path(u"up.txt"_s)));
}

TEST_CASE("pax records that name no other entry do no harm", "[lessonpack]")
{
    const PackFolder folder;
    const QString file =
        folder.write("pack.tar.gz", gzipped(tarEntry("global", 'g', paxRecord("comment=0123abcd")) +
                                            tarEntry("pax", 'x', paxRecord("mtime=1700000000.25")) +
                                            tarEntry("course/course.yaml", '0', "format: 1\n")));
    const auto unpacked = unpackLessonPack(file, folder.cache());
    INFO((unpacked ? QString() : unpacked.error().text()).toStdString());
    REQUIRE(unpacked.has_value());
    CHECK(QFile::exists(*unpacked + "/course/course.yaml"));
}

TEST_CASE("an entry of a tar archive that is cut off or miscounted refuses the pack",
          "[lessonpack]")
{
    const PackFolder folder;
    const QByteArray entry = tarEntry("course/course.yaml", '0', QByteArray(2000, 'x'));
    QByteArray miscounted = entry;
    miscounted[3] = 'X'; // so that the sum of the header is wrong
    const QByteArray half = entry.first(100);
    for (const QByteArray &tar : QByteArrayList{entry.first(1000), entry + half, miscounted}) {
        // Without the blocks that end an archive, which would fill up what is missing.
        QBuffer buffer;
        KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
        REQUIRE(device.open(QIODevice::WriteOnly));
        REQUIRE(device.write(tar) == tar.size());
        device.close();
        CHECK(refusal(folder, folder.write("pack.tar.gz", buffer.data()))
                  .startsWith(u"This pack is damaged, incomplete or"_s));
    }
}

TEST_CASE("more entries than are unpacked refuse the pack", "[lessonpack]")
{
    const PackFolder folder;
    const PackLimits limits{.entries = 50};
    const auto many = [](KArchive &archive) {
        for (int i = 0; i < 60; ++i)
            CHECK(archive.writeFile(u"course/%1"_s.arg(i), "x"));
    };
    const QString sentence = u"This pack contains more than 50 files and folders"_s;
    CHECK(refusal(folder, folder.zip(many), limits).startsWith(sentence));
    KTar tar(folder.path(u"pack.tar.gz"_s), u"application/gzip"_s);
    REQUIRE(tar.open(QIODevice::WriteOnly));
    many(tar);
    REQUIRE(tar.close());
    CHECK(refusal(folder, folder.path(u"pack.tar.gz"_s), limits).startsWith(sentence));
    // Folders that no entry of the archive names count, too.
    CHECK(refusal(folder, folder.zip([](KZip &zip) {
              for (int i = 0; i < 20; ++i)
                  CHECK(zip.writeFile(u"course/%1/a/b/c/d"_s.arg(i), "x"));
          }),
                  limits)
              .startsWith(sentence));
}

TEST_CASE("a pack that is too large, packed or unpacked, is refused", "[lessonpack]")
{
    const PackFolder folder;
    const QString zip = folder.zip([](KZip &archive) {
        CHECK(archive.writeFile(u"course/large"_s, QByteArray(200'000, 'x')));
    });
    CHECK(refusal(folder, zip, {.packBytes = 500})
              .startsWith(u"This pack is larger than 500 bytes, the most that is opened."_s));
    CHECK(refusal(folder, zip, {.unpackedBytes = 150'000})
              .startsWith(u"This pack is larger than 146 KiB when it is unpacked"_s));
}

TEST_CASE("a bomb is refused before it has filled the disk", "[lessonpack]")
{
    const PackFolder folder;
    const QByteArray zeros(3'000'000, '\0');
    const PackLimits limits{.ratio = 50, .ratioFrom = 1'000'000};
    const QString sentence = u"This pack swells to more than 50 times its size"_s;
    CHECK(refusal(folder,
                  folder.zip([&](KZip &zip) { CHECK(zip.writeFile(u"course/zeros"_s, zeros)); }),
                  limits)
              .startsWith(sentence));
    KTar tar(folder.path(u"bomb.tar.xz"_s), u"application/x-xz"_s);
    REQUIRE(tar.open(QIODevice::WriteOnly));
    REQUIRE(tar.writeFile(u"course/zeros"_s, zeros));
    REQUIRE(tar.close());
    CHECK(refusal(folder, folder.path(u"bomb.tar.xz"_s), limits).startsWith(sentence));
}

TEST_CASE("a pack that is cut off anywhere is refused as damaged", "[lessonpack]")
{
    const PackFolder folder;
    const auto [name, type] = GENERATE(table<QString, QString>({
        {"pack.zip", ""},
        {"pack.tar.gz", "application/gzip"},
        {"pack.tar.xz", "application/x-xz"},
    }));
    CAPTURE(name);
    if (type.isEmpty())
        folder.zip();
    else
        folder.tar(name, type);
    const QByteArray bytes = folder.read(name);
    // Nothing is missing where only the last bytes of a zip's end record are.
    const qsizetype needed = bytes.size() - (type.isEmpty() ? 22 : 1);
    for (int step = 0; step <= 40; ++step) {
        const qsizetype length = qMax<qsizetype>(needed * step / 40, 6);
        CAPTURE(length);
        const QString message = refusal(folder, folder.write("cut", bytes.first(length)));
        CHECK((message.startsWith(u"This pack is damaged, incomplete or"_s) ||
               (length < 8 && message.startsWith(u"This is no pack of lessons."_s))));
    }
}

TEST_CASE("a byte of a zip's content that changed on the way is noticed", "[lessonpack]")
{
    const PackFolder folder;
    const QByteArray text = "one two three four five";
    folder.zip([&](KZip &zip) {
        zip.setCompression(KZip::NoCompression);
        CHECK(zip.writeFile(u"course/data.txt"_s, text));
    });
    QByteArray bytes = folder.read("pack.zip");
    REQUIRE(bytes.count(text) == 1);
    bytes.replace(text, "one two three five four");
    CHECK(refusal(folder, folder.write("changed.zip", bytes))
              .startsWith(u"This pack is damaged, incomplete or protected by a password."_s));
}

TEST_CASE("what is no archive, no file, not there or not readable is refused by name",
          "[lessonpack]")
{
    const PackFolder folder;
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray(5000, 'x'), tarEntry("course", '0')})
        CHECK(refusal(folder, folder.write("notes.zip", bytes))
                  .startsWith(u"This is no pack of lessons."_s));
    CHECK(
        refusal(folder, folder.path(u"missing.zip"_s)).startsWith(u"This pack does not exist."_s));
    REQUIRE(QDir().mkpath(folder.path(u"folder"_s)));
    CHECK(refusal(folder, folder.path(u"folder"_s)).startsWith(u"This is no file."_s));
    const QString secret = folder.zip({}, u"secret.zip"_s);
    REQUIRE(QFile::setPermissions(secret, {}));
    const OrdinaryFileRights rights;
    CHECK(refusal(folder, secret).startsWith(u"This pack cannot be read"_s));
}

TEST_CASE("a pack without a course is refused", "[lessonpack]")
{
    const PackFolder folder;
    KZip zip(folder.path(u"photos.zip"_s));
    REQUIRE(zip.open(QIODevice::WriteOnly));
    REQUIRE(zip.writeFile(u"photos/one.jpg"_s, "x"));
    REQUIRE(zip.close());
    CHECK(refusal(folder, folder.path(u"photos.zip"_s)).startsWith(u"This pack holds no course"_s));
}

TEST_CASE("a cache that cannot be written is an Error that says so", "[lessonpack]")
{
    const PackFolder folder;
    const QString file = folder.zip();
    REQUIRE(QDir().mkpath(folder.cache()));
    REQUIRE(QFile::setPermissions(folder.cache(), QFile::ReadOwner | QFile::ExeOwner));
    const OrdinaryFileRights rights;
    for (const QString &cache : {folder.cache(), folder.path(u"cache/packs"_s)}) {
        const auto unpacked = unpackLessonPack(file, cache);
        REQUIRE_FALSE(unpacked.has_value());
        CHECK(unpacked.error().code == ErrorCode::CannotWrite);
        CHECK(unpacked.error().message.startsWith(u"The pack cannot be unpacked here"_s));
        CHECK(unpacked.error().where == cache);
    }
    QFile::setPermissions(folder.cache(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("what a killed program left aside goes after a day", "[lessonpack]")
{
    const PackFolder folder;
    REQUIRE(QDir().mkpath(folder.cache() + "/.unpacking-old/pack"));
    REQUIRE(QDir().mkpath(folder.cache() + "/.unpacking-new/pack"));
    const QByteArray old = QFile::encodeName(folder.cache() + "/.unpacking-old");
    const timespec times[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    REQUIRE(utimensat(AT_FDCWD, old.constData(), times, 0) == 0);
    REQUIRE(unpackLessonPack(folder.zip(), folder.cache()).has_value());
    CHECK(folder.cached().size() == 2);
    CHECK(folder.cached().contains(".unpacking-new"));
}

TEST_CASE("a stopped unpacking leaves nothing", "[lessonpack]")
{
    const PackFolder folder;
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(unpackLessonPack(folder.zip(), folder.cache(), stop.get_token()).has_value());
    CHECK(folder.cached().isEmpty());
}
