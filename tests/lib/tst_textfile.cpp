// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/textfile.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Lectern;

namespace {

class TextFile
{
public:
    explicit TextFile(const QByteArray &content)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    TextFile() = default;

    QString path() const { return m_folder.filePath("a.txt"); }
    Result<QString> read(qint64 maximumBytes = 1000) const
    {
        return readTextFile(path(), maximumBytes);
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray nul(1, '\0');

} // namespace

TEST_CASE("a text file is read as UTF-8, CR LF as LF, without a byte order mark", "[textfile]")
{
    const auto [bytes, text] = GENERATE(table<QByteArray, QString>({
        {"", ""},
        {"a\n", "a\n"},
        {"a", "a"},
        {"a\r\nb\r\n", "a\nb\n"},
        {"a\rb", "a\rb"},
        {"a\r\r\nb", "a\r\nb"},
        {"\xEF\xBB\xBF"
         "a\n",
         "a\n"},
        {"a\xEF\xBB\xBF", "a\uFEFF"},
        {"gr\xC3\xBC\xC3\x9F\n", "gr\u00FC\u00DF\n"},
        {"\xF0\x9F\x98\x80", "\U0001F600"},
        {"\x1b[31m", "\x1b[31m"},
    }));
    CAPTURE(bytes);
    const Result<QString> read = TextFile(bytes).read();
    REQUIRE(read.has_value());
    CHECK(*read == text);
}

TEST_CASE("what is not UTF-8 text is refused with its line", "[textfile]")
{
    const auto [bytes, line, part] = GENERATE(table<QByteArray, int, QString>({
        {"gr\xFC\xDF\n", 1, "not UTF-8"}, // Latin-1
        {"ok\nok\ngr\xFC\xDF\nok\n", 3, "not UTF-8"},
        {"ok\n\xC3", 2, "not UTF-8"}, // a letter that the end of the file cuts
        {"ok\n\xF0\x9F\x98", 2, "not UTF-8"},
        {"\xC3\n\xBC", 1, "not UTF-8"},   // a letter that a line's end cuts
        {"\xC0\xAF", 1, "not UTF-8"},     // an overlong slash
        {"\xED\xA0\x80", 1, "not UTF-8"}, // a surrogate
        {"\xFF\xFE"
         "a" +
             nul,
         1, "not UTF-8"}, // UTF-16
        {"ok\n" + nul + "\n", 2, "NUL"},
        {"a\r\nb\r\n" + nul, 3, "NUL"},
        {nul, 1, "NUL"},
    }));
    CAPTURE(bytes);
    const TextFile file(bytes);
    const Result<QString> read = file.read();
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Unreadable);
    CHECK(read.error().where == file.path() + ":" + QString::number(line));
    CHECK(read.error().message.contains(part));
    CHECK(read.error().message.endsWith('.'));
}

TEST_CASE("a file up to the limit is read and one byte more is refused", "[textfile]")
{
    CHECK(TextFile(QByteArray(1000, 'a')).read(1000) == QString(1000, 'a'));
    const TextFile file(QByteArray(1001, 'a'));
    const Result<QString> read = file.read(1000);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Unreadable);
    CHECK(read.error().where == file.path());
    CHECK(read.error().message.contains("larger than 1000 bytes"));
}

TEST_CASE("what is not a regular file is refused without being opened", "[textfile]")
{
    const TextFile file;
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(file.path()));
    }
    SECTION("a pipe, which would block")
    {
        REQUIRE(mkfifo(file.path().toLocal8Bit().constData(), 0600) == 0);
    }
    SECTION("a link to a device that never ends")
    {
        REQUIRE(QFile::link("/dev/zero", file.path()));
    }
    const Result<QString> read = file.read();
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Unreadable);
    CHECK(read.error().where == file.path());
    CHECK(read.error().message.contains("not a regular file"));
}

TEST_CASE("a file that is not there is NotFound", "[textfile]")
{
    const TextFile file;
    SECTION("no such name") {}
    SECTION("a link to nowhere")
    {
        REQUIRE(QFile::link("/no/such/file", file.path()));
    }
    const Result<QString> read = file.read();
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::NotFound);
    CHECK(read.error().where == file.path());
}
