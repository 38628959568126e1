// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/outputview.h"

#include "app/fixtures.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

constexpr auto standardOutput = Runner::Channel::StandardOutput;
constexpr auto standardError = Runner::Channel::StandardError;

struct Fixture
{
    explicit Fixture(qint64 maximum = OutputStore::defaultMaximum) : view(nullptr, maximum)
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(600, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        status = child<QLabel>(view, u"outputStatus"_s);
    }
    QString text() const { return view.toPlainText(); }
    QScrollBar *bar() const { return view.verticalScrollBar(); }
    bool isAtEnd() const { return bar()->value() == bar()->maximum(); }
    QPoint middleOf(qint64 line, qsizetype column)
    {
        return view.characterRect({line, column}).center();
    }
    QImage image() { return view.viewport()->grab().toImage(); }
    QColor leftOf(int line) { return image().pixelColor(1, middleOf(line, 0).y()); }

    OutputView view;
    QLabel *status = nullptr;
};

QByteArray numberedLines(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    return lines;
}

constexpr auto traceback = "Traceback (most recent call last):\n"
                           "  File \"/tmp/run/main.py\", line 7, in <module>\n"
                           "    f()\n"
                           "  File \"/usr/lib/python3/json.py\", line 20, in f\n"
                           "ValueError: no\n";

} // namespace

TEST_CASE("the first output is there at once and later output within a frame or two", "[output]")
{
    Fixture f;
    const QImage empty = f.image();
    f.view.appendOutput(standardOutput, "hello\n");
    CHECK(f.text() == u"hello\n"_s);
    CHECK(f.image() != empty);
    const QImage first = f.image();
    f.view.appendOutput(standardOutput, "more\n");
    CHECK(QTest::qWaitFor([&] { return f.image() != first; }, 2000));
    CHECK(f.text() == u"hello\nmore\n"_s);
}

TEST_CASE("finish shows what is incomplete and clearing forgets everything", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "a\n");
    f.view.appendOutput(standardOutput, "b\xe2\x82");
    f.view.finish();
    CHECK(f.text() == u"a\nb\ufffd\ufffd"_s);
    f.view.appendOutput(standardOutput, "\xe2");
    f.view.clearOutput();
    CHECK(f.text().isEmpty());
    CHECK(f.view.lineCount() == 0);
    f.view.appendOutput(standardOutput, "\x82\xac");
    CHECK_FALSE(f.text().contains(QChar(0x20ac)));
}

TEST_CASE("a progress line is overwritten in place over many chunks", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "start\n");
    for (int i = 0; i <= 100; i += 20) {
        f.view.appendOutput(standardError, "\rdone " + QByteArray::number(i) + '%');
        CHECK(f.text() == u"start\ndone %1%"_s.arg(i));
        CHECK(f.view.lineText(1) == u"done %1%"_s.arg(i));
    }
    CHECK(f.view.lineCount() == 2);
}

TEST_CASE("output is never taken as HTML and cannot be typed into", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "<b>x</b> <img src='file:///etc/passwd'>&amp;\n");
    QTest::keyClicks(&f.view, u"abc"_s);
    CHECK(f.text() == u"<b>x</b> <img src='file:///etc/passwd'>&amp;\n"_s);
}

TEST_CASE("standard error has a bar at its left", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "plain\n");
    f.view.appendOutput(standardError, "wrong\n");
    f.view.appendOutput(standardOutput, "again\n");
    f.view.finish();
    CHECK(f.leftOf(1) != f.leftOf(0));
    CHECK(f.leftOf(2) == f.leftOf(0));
}

TEST_CASE("what was typed is part of the output and looks different", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "Name? ");
    f.view.appendInput("Ada\n");
    f.view.appendOutput(standardOutput, "Hello Ada\n");
    CHECK(f.text() == u"Name? Ada\nHello Ada\n"_s);
    const OutputLine line = f.view.store().lines(0, 1).value(0);
    REQUIRE(line.runs.size() == 2);
    CHECK(line.runs[1].source == OutputSource::TypedInput);
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    CHECK(f.view.writeTo(buffer));
    CHECK(buffer.data() == "Name? Ada\nHello Ada\n");
}

TEST_CASE("the newest line stays in sight unless somebody scrolled up", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 200));
    CHECK(f.isAtEnd());
    f.view.appendOutput(standardOutput, numberedLines(200, 200));
    f.view.finish();
    REQUIRE(f.bar()->maximum() > 300);
    CHECK(f.isAtEnd());
    f.bar()->setValue(50);
    f.view.appendOutput(standardOutput, "more\n");
    f.view.finish();
    CHECK(f.bar()->value() == 50);
    f.bar()->setValue(f.bar()->maximum());
    f.view.resize(600, 150);
    f.view.appendOutput(standardOutput, numberedLines(0, 10));
    f.view.finish();
    CHECK(f.isAtEnd());
}

TEST_CASE("size lines and rate stand below a flood and little output says nothing", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 100));
    CHECK_FALSE(f.status->isVisible());
    for (int i = 0; i < 20; ++i) {
        f.view.appendOutput(standardOutput, numberedLines(0, 10'000));
        QTest::qWait(10);
    }
    CHECK(QTest::qWaitFor([&] { return f.status->text().contains(u"/s"_s); }, 3000));
    f.view.finish();
    CHECK(f.status->isVisible());
    CHECK_FALSE(f.status->text().contains(u"/s"_s));
    CHECK(f.status->text().contains(QLocale().toString(200'100)));
    CHECK(f.status->textFormat() == Qt::PlainText);
    CHECK(f.isAtEnd());
    CHECK_FALSE(f.status->geometry().intersects(f.view.viewport()->geometry()));
    f.view.clearOutput();
    CHECK_FALSE(f.status->isVisible());
}

TEST_CASE("what is beyond the limit is said in the view", "[output]")
{
    Fixture f(500'000);
    for (int i = 0; i < 10; ++i)
        f.view.appendOutput(standardOutput, numberedLines(0, 10'000));
    f.view.finish();
    CHECK(f.status->isVisible());
    CHECK(f.status->text().contains(u"missing"_s));
}

TEST_CASE("50 MB pass through and no call takes long", "[output]")
{
    Fixture f;
    constexpr int chunks = 800;
    const QByteArray chunk = QByteArray(49, 'x').append('\n').repeated(1311); // about 64 KiB
    qint64 longest = 0;
    QElapsedTimer timer;
    for (int i = 0; i < chunks; ++i) {
        timer.start();
        f.view.appendOutput(i % 7 == 0 ? standardError : standardOutput, chunk);
        if (i % 8 == 0)
            QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    f.view.appendOutput(standardOutput, "the end\n");
    f.view.finish();
    CHECK(longest < 1000);
    CHECK(f.view.lineCount() == 1311 * chunks + 1);
    CHECK(f.isAtEnd());
    CHECK(f.view.lineText(f.view.lineCount() - 1) == u"the end"_s);
    CHECK(f.text().size() == OutputView::maximumCopied);
}

TEST_CASE("one endless line does not stall and is cut for showing", "[output]")
{
    Fixture f;
    const QByteArray piece = u"€"_s.repeated(21'000).toUtf8();
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
    CHECK(f.view.lineCount() == 1);
    CHECK(f.text().startsWith(u"€€"_s));
    CHECK(f.text().contains(QLocale().toString(2'100'000 - LineBuilder::maximumLength)));
    CHECK(f.text().contains(u"more character"_s));
    CHECK(f.view.horizontalScrollBar()->maximum() > 10'000);
    CHECK_FALSE(f.text().contains(QChar(0xfffd)));
}

TEST_CASE("text is selected with the keyboard and copied", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "one two\nthree\n");
    f.view.setFocus();
    QTest::keyClick(&f.view, Qt::Key_End, Qt::ShiftModifier);
    CHECK(f.view.selectedText() == u"one two"_s);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QTest::keyClick(&f.view, Qt::Key_Home);
    QTest::keyClick(&f.view, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(f.view.selectedText() == u"one two\n"_s);
    QTest::keyClick(&f.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.view.selectedText() == u"one two\nthree"_s);
    QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"one two\nthree"_s);
    QTest::keyClick(&f.view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(f.view.selection() == OutputSelection());
}

TEST_CASE("the caret takes the view along", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 500) + QByteArray(3000, 'x') + '\n');
    f.view.setFocus();
    QTest::keyClick(&f.view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(f.bar()->value() == 0);
    QTest::keyClick(&f.view, Qt::Key_PageDown);
    CHECK(f.view.selection().caret.line == f.view.visibleLineCount());
    QTest::keyClick(&f.view, Qt::Key_End, Qt::ControlModifier);
    CHECK(f.isAtEnd());
    CHECK(f.view.selection().caret == TextPosition{500, 3000});
    CHECK(f.view.horizontalScrollBar()->value() > 1000);
    QTest::keyClick(&f.view, Qt::Key_Home);
    CHECK(f.view.horizontalScrollBar()->value() == 0);
}

TEST_CASE("text is selected with the mouse by dragging and by two or three clicks", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "one two\nthree four\n");
    QWidget *area = f.view.viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, f.view.characterRect({0, 4}).topLeft());
    QTest::mouseMove(area, f.view.characterRect({1, 5}).topLeft() + QPoint(0, 2));
    QTest::mouseRelease(area, Qt::LeftButton, {}, f.view.characterRect({1, 5}).topLeft());
    CHECK(f.view.selectedText() == u"two\nthree"_s);
    QTest::mouseDClick(area, Qt::LeftButton, {}, f.middleOf(0, 5));
    CHECK(f.view.selectedText() == u"two"_s);
    QTest::mousePress(area, Qt::LeftButton, {}, f.middleOf(0, 5));
    QTest::mouseRelease(area, Qt::LeftButton, {}, f.middleOf(0, 5));
    CHECK(f.view.selectedText() == u"one two"_s);
}

TEST_CASE("a selection stays where it is while output comes", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 10));
    f.view.setSelection({{3, 0}, {4, 6}});
    f.view.appendOutput(standardOutput, numberedLines(10, 1000));
    f.view.finish();
    CHECK(f.view.selectedText() == u"line 3\nline 4"_s);
}

TEST_CASE("the menu copies selects and asks for saving", "[output]")
{
    Fixture f;
    QSignalSpy saves(&f.view, &OutputView::saveRequested);
    f.view.appendOutput(standardOutput, "text\n");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&f.view, &event);
    auto *menu = child<QMenu>(f.view, u"outputMenu"_s);
    CHECK_FALSE(child<QAction>(*menu, u"outputCopyAction"_s)->isEnabled());
    child<QAction>(*menu, u"outputSelectAllAction"_s)->trigger();
    CHECK(f.view.selectedText() == u"text"_s);
    child<QAction>(*menu, u"outputSaveAction"_s)->trigger();
    CHECK(saves.size() == 1);
    menu->close();
}

TEST_CASE("a click on a place of a traceback asks for it", "[output]")
{
    Fixture f;
    QSignalSpy places(&f.view, &OutputView::placeActivated);
    f.view.appendOutput(standardError, traceback);
    f.view.finish();
    QTest::mouseMove(f.view.viewport(), f.middleOf(1, 10));
    CHECK(f.view.viewport()->cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.middleOf(1, 10));
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].toString() == u"/tmp/run/main.py"_s);
    CHECK(places[0][1].toInt() == 7);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.middleOf(1, 2));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.middleOf(2, 5));
    CHECK(places.size() == 1);
}

TEST_CASE("Enter in the line of a place asks for it", "[output]")
{
    Fixture f;
    QSignalSpy places(&f.view, &OutputView::placeActivated);
    f.view.appendOutput(standardError, traceback);
    f.view.setSelection({{3, 0}, {3, 0}});
    QTest::keyClick(&f.view, Qt::Key_Return);
    REQUIRE(places.size() == 1);
    CHECK(places[0][1].toInt() == 20);
    f.view.setLinkedFiles({u"main.py"_s});
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(places.size() == 1); // not a file of the reader
    QTest::keyClick(&f.view, Qt::Key_Up);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(places.size() == 2);
}

TEST_CASE("another theme redraws what is shown and loses nothing of it", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 9000) + "plain\n");
    f.view.finish();
    const QString before = f.text();
    const QImage light = f.image();
    f.view.setTheme(makeTheme(ColorScheme::Dark, testRepository(), 1.5));
    CHECK(f.text() == before);
    CHECK(f.image() != light);
    CHECK(f.isAtEnd());
}

TEST_CASE("it can be as high as its lines", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "1\n");
    f.view.finish();
    const int one = f.view.fittedHeight(10);
    f.view.appendOutput(standardOutput, numberedLines(0, 4));
    f.view.finish();
    const int five = f.view.fittedHeight(10);
    CHECK(one < five);
    f.view.resize(600, five);
    CHECK(f.view.visibleLineCount() == 5);
    CHECK(f.bar()->maximum() == 0);
    f.view.appendOutput(standardOutput, numberedLines(0, 500));
    f.view.finish();
    f.view.resize(600, f.view.fittedHeight(10));
    CHECK(f.view.visibleLineCount() == 10);
}

TEST_CASE("a right-to-left line and marks above a letter stay inside their own line", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "plain\nabc\nplain\n");
    f.view.finish();
    const auto rowOf = [&](int line) {
        const QRect row = f.view.characterRect({line, 0});
        return f.image().copy(0, row.top(), 600, row.height());
    };
    const QImage above = rowOf(0);
    const QImage below = rowOf(2);
    f.view.clearOutput();
    f.view.appendOutput(standardOutput, "plain\n" +
                                            (u"שלום a"_s + QString(40, QChar(0x0301))).toUtf8() +
                                            "\nplain\n");
    f.view.finish();
    CHECK(rowOf(0) == above);
    CHECK(rowOf(2) == below);
}

TEST_CASE("a screen reader gets text caret and selection and no question breaks it", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, "one\ntwo\nthree");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->role() == QAccessible::Terminal);
    CHECK(accessible->state().readOnly);
    CHECK(accessible->state().multiLine);
    CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    CHECK_FALSE(accessible->text(QAccessible::Description).isEmpty());
    QAccessibleTextInterface *text = accessible->textInterface();
    REQUIRE(text != nullptr);
    CHECK(text->characterCount() == 13);
    CHECK(text->text(0, 13) == u"one\ntwo\nthree"_s);
    CHECK(text->text(7, 4) == u"two"_s);
    CHECK(text->text(-5, 1000) == u"one\ntwo\nthree"_s);
    CHECK(text->text(1000, 2000).isEmpty());
    text->setSelection(0, 4, 7);
    CHECK(f.view.selectedText() == u"two"_s);
    CHECK(text->cursorPosition() == 7);
    text->setSelection(0, 1000, -3);
    CHECK(f.view.selectedText() == u"one\ntwo\nthree"_s);
    text->removeSelection(0);
    CHECK(text->selectionCount() == 0);
    text->setCursorPosition(1'000'000);
    CHECK(text->cursorPosition() == 13);
    CHECK(text->characterRect(-1).isNull());
    CHECK(text->characterRect(99).isNull());
    CHECK(text->offsetAtPoint(text->characterRect(5).center()) >= 5);
    CHECK(text->offsetAtPoint({-5000, -5000}) == -1);
    int begin = 0;
    int end = 0;
    CHECK(text->textAtOffset(5, QAccessible::LineBoundary, &begin, &end).contains(u"two"_s));
    f.view.clearOutput();
    CHECK(text->characterCount() == 0);
    CHECK(text->text(0, 5).isEmpty());
    CHECK(text->cursorPosition() == 0);
}

TEST_CASE("a screen reader is given a bounded part of a long output", "[output]")
{
    Fixture f;
    f.view.appendOutput(standardOutput, numberedLines(0, 100'000));
    f.view.finish();
    QAccessibleTextInterface *text =
        QAccessible::queryAccessibleInterface(&f.view)->textInterface();
    CHECK(text->characterCount() < 10'000);
    CHECK(text->text(0, text->characterCount()).endsWith(u"line 99999"_s));
    f.bar()->setValue(0);
    CHECK(text->text(0, 6) == u"line 0"_s);
}
