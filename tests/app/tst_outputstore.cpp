// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/outputstatus.h"
#include "output/outputstore.h"

#include <QBuffer>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

constexpr auto output = OutputSource::StandardOutput;
constexpr auto error = OutputSource::StandardError;

QStringList textsOf(const OutputStore &store, qint64 first, int count)
{
    QStringList texts;
    for (const OutputLine &line : store.lines(first, count))
        texts.append(line.text);
    return texts;
}

QByteArray bytesOf(const OutputStore &store)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    CHECK(store.writeTo(buffer));
    return buffer.data();
}

QByteArray numberedLines(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

TEST_CASE("a store gives lines as they were written and the open one last", "[output]")
{
    OutputStore store;
    CHECK(store.lineCount() == 0);
    CHECK(store.lines(0, 10).isEmpty());
    store.append(output, "a\nb");
    CHECK(store.lineCount() == 2);
    CHECK(textsOf(store, 0, 10) == QStringList{u"a"_s, u"b"_s});
    store.append(output, "c\n");
    CHECK(store.lineCount() == 2);
    CHECK(textsOf(store, 1, 1) == QStringList{u"bc"_s});
    store.append(output, "\n\n");
    CHECK(store.lineCount() == 4);
    CHECK(textsOf(store, 2, 9) == QStringList{QString(), QString()});
    CHECK(store.lines(-3, 2).isEmpty());
    CHECK(store.lines(99, 2).isEmpty());
}

TEST_CASE("little output needs no file and much output no memory for its text", "[output]")
{
    OutputStore store;
    store.append(output, QByteArray(100'000, 'x'));
    CHECK(store.isInMemory());
    for (int i = 0; i < 20; ++i)
        store.append(output, numberedLines(0, 10'000));
    CHECK_FALSE(store.isInMemory());
    CHECK(store.totalBytes() == 100'000 + 20 * numberedLines(0, 10'000).size());
    store.clear();
    CHECK(store.isInMemory());
    CHECK(store.lineCount() == 0);
}

TEST_CASE("any line of a long output can be had", "[output]")
{
    constexpr int count = 200'000;
    OutputStore store;
    for (int i = 0; i < count; i += 5000)
        store.append(output, numberedLines(i, 5000));
    CHECK(store.lineCount() == count);
    for (const int line : {0, 1, 4999, 77'777, 123'456, count - 1})
        CHECK(textsOf(store, line, 1) == QStringList{u"line %1"_s.arg(line)});
    const QStringList some = textsOf(store, 50'000, 40'000);
    REQUIRE(some.size() == 40'000);
    CHECK(some.first() == u"line 50000"_s);
    CHECK(some.last() == u"line 89999"_s);
    CHECK(textsOf(store, count - 2, 10).size() == 2);
}

TEST_CASE("lines are the same whether they are made while they come or later", "[output]")
{
    const quint32 seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QByteArrayList pieces{
        "text ",      "\n",     "€",          "\xe2\x82", "\x1b[31m",
        "\x1b[",      "0m",     "\r",         "\b",       "\x1b[K",
        "👩\u200d🔬", "\x1b",   "\xff",       "\n\n",     "long line of text\n",
        "\t",         "\u202e", "\x1b[1;44m", "\n",       "x"};
    OutputStore store;
    QList<OutputLine> expected;
    LineBuilder builder;
    for (int i = 0; i < 60'000; ++i) {
        const auto source = static_cast<OutputSource>(random.bounded(3));
        QByteArray bytes = pieces[random.bounded(pieces.size())];
        if (random.bounded(20'000) == 0)
            bytes = QByteArray(300'000, 'y') + "\r\x1b[32mz";
        store.append(source, bytes);
        for (qsizetype end; (end = bytes.indexOf('\n')) >= 0; bytes = bytes.sliced(end + 1)) {
            builder.append(source, bytes.first(end));
            builder.endLine(source);
            expected.append(builder.line());
            builder.startLine();
        }
        builder.append(source, bytes);
    }
    CHECK_FALSE(store.isInMemory());
    REQUIRE(store.openLine() == expected.size());
    CHECK(store.lines(0, static_cast<int>(expected.size())) == expected);
    for (int i = 0; i < 200; ++i) {
        const int line = random.bounded(static_cast<int>(expected.size()));
        CHECK(store.lines(line, 1).value(0) == expected[line]);
    }
    CHECK(store.lines(store.openLine(), 1).value(0) == builder.line());
}

TEST_CASE("a colour of many pages ago is still there", "[output]")
{
    OutputStore store;
    store.append(error, "\x1b[32m");
    for (int i = 0; i < 50; ++i)
        store.append(error, numberedLines(0, 1000));
    CHECK(store.lines(49'999, 1).value(0).runs.value(0).style.foreground.red == 2);
    store.append(output, "plain\n");
    CHECK(store.lines(50'000, 1).value(0).runs.value(0).style == TextStyle());
}

TEST_CASE("a very long line between others is made once and found again", "[output]")
{
    OutputStore store;
    store.append(output, "before\n");
    for (int i = 0; i < 20; ++i)
        store.append(output, QByteArray(50'000, 'x'));
    store.append(output, "\rstart\nafter\n");
    CHECK(store.lineCount() == 3);
    CHECK(store.lines(1, 1).value(0).text.startsWith(u"startxx"_s));
    CHECK(store.lines(1, 1).value(0).cut == 1'000'000 - LineBuilder::maximumLength);
    CHECK(textsOf(store, 2, 1) == QStringList{u"after"_s});
    const QStringList all = textsOf(store, 0, 5);
    REQUIRE(all.size() == 3);
    CHECK(all.first() == u"before"_s);
    CHECK(all.last() == u"after"_s);
}

TEST_CASE("all bytes can be had back in their order", "[output]")
{
    OutputStore store;
    QByteArray all;
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes(random.bounded(1, 4000), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        store.append(static_cast<OutputSource>(random.bounded(3)), bytes);
        all += bytes;
    }
    CHECK(bytesOf(store) == all);
    QBuffer closed;
    CHECK_FALSE(store.writeTo(closed));
}

TEST_CASE("what is beyond the limit is dropped, counted and said", "[output]")
{
    OutputStore store(1'000'000);
    const QByteArray lines = numberedLines(0, 10'000);
    for (int i = 0; i < 20; ++i)
        store.append(output, lines);
    CHECK(store.totalBytes() == 20 * lines.size());
    CHECK(store.lineEndCount() == 200'000);
    CHECK(store.droppedBytes() > 900'000);
    const QByteArray kept = bytesOf(store);
    CHECK(kept.size() == store.totalBytes() - store.droppedBytes());
    CHECK(kept.size() <= 1'000'000);
    CHECK(lines.repeated(20).startsWith(kept));
    CHECK(textsOf(store, 12'345, 1) == QStringList{u"line 2345"_s});

    const QString text = OutputStatus().text(store);
    CHECK(text.contains(QLocale().formattedDataSize(1'000'000, 1, QLocale::DataSizeSIFormat)));
    CHECK(text.contains(
        QLocale().formattedDataSize(store.droppedBytes(), 1, QLocale::DataSizeSIFormat)));
    CHECK(text.contains(u"missing"_s));
    store.clear();
    CHECK(store.droppedBytes() == 0);
    CHECK(OutputStatus().text(store).isEmpty());
}

TEST_CASE("where no file can be written a sentence says so and the beginning stays", "[output]")
{
    const QTemporaryDir folder;
    OutputStore store(OutputStore::defaultMaximum, folder.filePath(u"missing"_s));
    store.append(output, numberedLines(0, 1000));
    CHECK(store.writeError().isEmpty());
    for (int i = 0; i < 100; ++i)
        store.append(output, numberedLines(0, 10'000));
    CHECK_FALSE(store.writeError().isEmpty());
    CHECK(store.droppedBytes() > 9'000'000);
    CHECK(textsOf(store, 999, 1) == QStringList{u"line 999"_s});
    CHECK(OutputStatus().text(store).contains(store.writeError()));
}

TEST_CASE("size and lines are said when there is much, and the rate while it comes", "[output]")
{
    OutputStore store;
    OutputStatus status;
    store.append(output, "little\n");
    status.sample(0, store.totalBytes());
    CHECK(status.text(store).isEmpty());
    for (int i = 1; i <= 20; ++i) {
        store.append(output, QByteArray(99, 'x').append('\n').repeated(1000));
        status.sample(i * 100, store.totalBytes());
    }
    CHECK(status.bytesPerSecond() == 1'000'000);
    CHECK(status.text(store).contains(u"/s"_s));
    CHECK(status.text(store).contains(QLocale().toString(20'001)));
    status.sample(3500, store.totalBytes());
    status.sample(4600, store.totalBytes());
    CHECK(status.bytesPerSecond() == 0);
    CHECK_FALSE(status.text(store).contains(u"/s"_s));
    CHECK(status.text(store).contains(u"MB"_s));
}
