// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/outputview.h"
#include "theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::App;

namespace {

constexpr auto standardOutput = Runner::Channel::StandardOutput;
constexpr auto standardError = Runner::Channel::StandardError;

struct Fixture
{
    Fixture()
    {
        const KSyntaxHighlighting::Repository repository;
        view.setTheme(makeTheme(ColorScheme::Light, repository));
        view.resize(600, 300);
        view.show();
        note = view.findChild<QLabel *>(QStringLiteral("outputSkippedNote"));
        REQUIRE(note != nullptr);
    }
    QString text() const { return view.toPlainText(); }
    bool isAtEnd() const
    {
        return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum();
    }
    QTextCharFormat formatOf(const QString &needle) const
    {
        QTextCursor cursor = view.document()->find(needle);
        REQUIRE_FALSE(cursor.isNull());
        return cursor.charFormat();
    }

    OutputView view;
    QLabel *note = nullptr;
};

QByteArray numberedLines(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

TEST_CASE("the first output is there at once, without waiting for a timer", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "hello\n");
    CHECK(f.text() == QStringLiteral("hello\n"));
}

TEST_CASE("later output is gathered and comes within a frame or two", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "a");
    f.view.appendOutput(standardOutput, "b");
    f.view.appendOutput(standardOutput, "c");
    CHECK(f.text() == QStringLiteral("a"));
    CHECK(QTest::qWaitFor([&] { return f.text() == QStringLiteral("abc"); }, 2000));
}

TEST_CASE("finish shows what is left, and what comes next is shown again at once", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "a\n");
    f.view.appendOutput(standardOutput, "b\xe2\x82");
    f.view.finish();
    CHECK(f.text() == QStringLiteral("a\nb\ufffd\ufffd"));
    f.view.clearOutput();
    CHECK(f.text().isEmpty());
    f.view.appendOutput(standardOutput, "new");
    CHECK(f.text() == QStringLiteral("new"));
}

TEST_CASE("clearing forgets what was not shown yet", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "a");
    f.view.appendOutput(standardOutput, "b\xe2");
    f.view.clearOutput();
    f.view.appendOutput(standardOutput, "new");
    CHECK(f.text() == QStringLiteral("new")); // the first of the next run, at once
    f.view.clearOutput();
    QTest::qWait(80); // two frames
    CHECK(f.text().isEmpty());
    f.view.appendOutput(standardOutput, "\x82\xac");
    CHECK_FALSE(f.text().contains(QChar(0x20ac)));
}

TEST_CASE("standard error differs in colour, slant and a bar at the left", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "plain\n");
    f.view.appendOutput(standardError, "wrong\n");
    f.view.appendOutput(standardOutput, "again\n");
    f.view.finish();
    REQUIRE(f.text() == QStringLiteral("plain\nwrong\nagain\n"));
    CHECK(f.formatOf(QStringLiteral("wrong")).fontItalic());
    CHECK_FALSE(f.formatOf(QStringLiteral("plain")).fontItalic());
    CHECK_FALSE(f.formatOf(QStringLiteral("again")).fontItalic());
    CHECK(f.formatOf(QStringLiteral("wrong")).foreground() !=
          f.formatOf(QStringLiteral("plain")).foreground());

    const QImage image = f.view.viewport()->grab().toImage();
    const auto leftOf = [&](int line) {
        const QRect area =
            f.view.cursorRect(QTextCursor(f.view.document()->findBlockByNumber(line)));
        return image.pixelColor(1, area.center().y());
    };
    CHECK(leftOf(1) != leftOf(0));
    CHECK(leftOf(2) == leftOf(0));
}

TEST_CASE("a character split over two chunks arrives whole", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "\xe2");
    f.view.appendOutput(standardError, "e");
    f.view.appendOutput(standardOutput, "\x82\xac");
    f.view.finish();
    CHECK(f.text() == QStringLiteral("e€"));
}

TEST_CASE("a progress line is overwritten in place over many chunks", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "start\n");
    for (int i = 0; i <= 100; i += 20) {
        f.view.appendOutput(standardOutput, "\rdone " + QByteArray::number(i) + '%');
        QTest::qWait(40);
    }
    f.view.finish();
    CHECK(f.text() == QStringLiteral("start\ndone 100%"));
}

TEST_CASE("output is never taken as HTML", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "<b>x</b> <img src='file:///etc/passwd'>&amp;\n");
    CHECK(f.text() == QStringLiteral("<b>x</b> <img src='file:///etc/passwd'>&amp;\n"));
}

TEST_CASE("the console cannot be typed into, but selected with the keyboard", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "text");
    f.view.setFocus();
    QTest::keyClicks(&f.view, QStringLiteral("abc"));
    CHECK(f.text() == QStringLiteral("text"));
    QTest::keyClick(&f.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.view.textCursor().selectedText() == QStringLiteral("text"));
    CHECK(f.view.objectName() == QStringLiteral("outputView"));
    CHECK_FALSE(f.view.accessibleName().isEmpty());
}

TEST_CASE("the newest line stays in sight, unless somebody scrolled up", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 200));
    CHECK(f.isAtEnd());
    f.view.appendOutput(standardOutput, numberedLines(200, 200));
    f.view.finish();
    REQUIRE(f.view.verticalScrollBar()->maximum() > 300);
    CHECK(f.isAtEnd());

    f.view.verticalScrollBar()->setValue(50);
    f.view.appendOutput(standardOutput, "more\n");
    f.view.finish();
    CHECK(f.view.verticalScrollBar()->value() == 50);
}

TEST_CASE("the newest line is in sight after a flood as well", "[outputview]")
{
    Fixture f;
    for (int i = 0; i < 50; ++i)
        f.view.appendOutput(standardOutput, numberedLines(i * 1000, 1000));
    f.view.finish();
    REQUIRE(f.note->isVisibleTo(&f.view));
    CHECK(f.isAtEnd());
}

TEST_CASE("lines that are not shown are counted in a note", "[outputview]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 100));
    f.view.finish();
    CHECK_FALSE(f.note->isVisibleTo(&f.view));
    CHECK(f.view.skippedLineCount() == 0);

    f.view.clearOutput();
    for (int i = 0; i < 25; ++i) { // slowly enough for each chunk to be shown
        f.view.appendOutput(standardOutput, numberedLines(i * 1000, 1000));
        f.view.finish();
    }
    CHECK(f.view.skippedLineCount() == 25'000 - OutputView::maxLineCount + 1);
    CHECK(f.note->isVisibleTo(&f.view));
    CHECK(f.note->text().contains(QLocale().toString(f.view.skippedLineCount())));
    CHECK(f.note->textFormat() == Qt::PlainText);

    f.view.clearOutput();
    CHECK_FALSE(f.note->isVisibleTo(&f.view));
}

TEST_CASE("after a burst all that is kept is shown without a gap", "[outputview]")
{
    Fixture f;
    const QByteArray burst = numberedLines(0, 8000); // more than a frame shows, less than is kept
    f.view.appendOutput(standardOutput, burst);
    const bool finishes = GENERATE(true, false);
    if (finishes)
        f.view.finish();
    CHECK(QTest::qWaitFor([&] { return f.text().toUtf8() == burst; }, 3000));
    CHECK_FALSE(f.note->isVisibleTo(&f.view));
}

TEST_CASE("50 MB pass through, no call takes long and little is kept", "[outputview]")
{
    Fixture f;
    constexpr int chunks = 800;
    const QByteArray chunk = QByteArray(49, 'x').append('\n').repeated(1311); // about 64 KiB
    const QByteArray last = numberedLines(0, 1000);
    qint64 longest = 0;
    QElapsedTimer timer;
    for (int i = 0; i < chunks; ++i) {
        timer.start();
        f.view.appendOutput(i % 7 == 0 ? standardError : standardOutput, chunk);
        if (i % 8 == 0)
            QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    f.view.appendOutput(standardOutput, last);
    timer.start();
    f.view.finish();
    longest = std::max(longest, timer.elapsed());

    CHECK(longest < 1000);
    CHECK(f.view.blockCount() <= OutputView::maxLineCount);
    CHECK(f.text().size() < 600'000);
    CHECK(f.text().toUtf8().endsWith(last)); // the newest of it, without a gap
    CHECK(f.view.skippedLineCount() == 1311 * chunks + 1000 - (f.view.blockCount() - 1));
}

TEST_CASE("one endless line does not stall and is cut for showing", "[outputview]")
{
    Fixture f;
    const QByteArray piece = QStringLiteral("€").repeated(21'000).toUtf8();
    qint64 longest = 0;
    QElapsedTimer timer;
    for (int i = 0; i < 100; ++i) {
        timer.start();
        f.view.appendOutput(standardOutput, piece);
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    f.view.finish();
    CHECK(longest < 1000);
    CHECK(f.view.blockCount() == 1);
    CHECK(f.text().size() < OutputLines::maxLineLength + 100);
    CHECK(f.text().startsWith(QStringLiteral("€€")));
    CHECK(f.text().contains(QStringLiteral("more characters")));
    CHECK(f.note->isVisibleTo(&f.view)); // its beginning is gone
    CHECK_FALSE(f.text().contains(QChar(0xfffd)));
}

TEST_CASE("many chunks of one byte are no trouble", "[outputview]")
{
    Fixture f;
    QByteArray all;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray byte(1, i % 10 == 9 ? '\n' : 'a');
        all += byte;
        f.view.appendOutput(standardOutput, byte);
    }
    f.view.finish();
    CHECK(f.text().toUtf8() == all);
}

TEST_CASE("another theme recolours what is shown and loses nothing of it", "[outputview]")
{
    const KSyntaxHighlighting::Repository repository;
    const Theme dark = makeTheme(ColorScheme::Dark, repository);
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 9000) + "plain\n");
    f.view.appendOutput(standardError, "wrong\n");
    f.view.finish();
    const QString before = f.text();
    f.view.setTheme(dark);
    CHECK(f.text() == before);
    CHECK(f.formatOf(QStringLiteral("plain")).foreground().color() == dark.text);
    CHECK(f.formatOf(QStringLiteral("wrong")).foreground().color() == dark.failed);
    CHECK(f.formatOf(QStringLiteral("wrong")).fontItalic());
}
