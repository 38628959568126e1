// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editorfixture.h"
#include "editor/linecommands.h"
#include "theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern::App;

namespace {

struct Fixture : EditorFixture
{
    QString after(const QString &typed)
    {
        editor.setSource({});
        type(typed);
        return editor.source();
    }
};

} // namespace

TEST_CASE("the editor gives back the text it was given, with LF line ends", "[codeeditor]")
{
    Fixture f;
    const auto text = GENERATE(QStringLiteral(""), QStringLiteral("print('ä€😀')\n"),
                               QStringLiteral("no end"), QString::fromUtf16(u"a\0b\n", 4));
    f.editor.setSource(text);
    CHECK(f.editor.source() == text);
    f.editor.setSource(QStringLiteral("a\r\nb\rc\n"));
    CHECK(f.editor.source() == QStringLiteral("a\nb\nc\n"));
}

TEST_CASE("setSource cannot be undone and starts at the top", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("one\n"));
    f.type(QStringLiteral("x"));
    REQUIRE(f.editor.isUndoAvailable());
    f.editor.setSource(QStringLiteral("first\nsecond\n"));
    CHECK_FALSE(f.editor.isUndoAvailable());
    CHECK_FALSE(f.editor.isModified());
    f.type(QStringLiteral("y"));
    CHECK(f.editor.source() == QStringLiteral("yfirst\nsecond\n"));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.editor.source() == QStringLiteral("first\nsecond\n"));
}

TEST_CASE("sourceChanged comes once for a new text and once for each letter", "[codeeditor]")
{
    Fixture f;
    QSignalSpy spy(&f.editor, &CodeEditor::sourceChanged);
    f.editor.setSource(QStringLiteral("x = 1\n"));
    CHECK(spy.size() == 1);
    f.type(QStringLiteral("ab"));
    CHECK(spy.size() == 3);
}

TEST_CASE("a new line keeps the indentation of the one before", "[codeeditor]")
{
    Fixture f;
    CHECK(f.after(QStringLiteral("x = 1\ny")) == QStringLiteral("x = 1\ny"));
    CHECK(f.after(QStringLiteral("    x = 1\ny")) == QStringLiteral("    x = 1\n    y"));
}

TEST_CASE("a new line after a colon is one level deeper", "[codeeditor]")
{
    Fixture f;
    CHECK(f.after(QStringLiteral("def f():\nif x:\ny")) ==
          QStringLiteral("def f():\n    if x:\n        y"));
    CHECK(f.after(QStringLiteral("if x:  # why: that\ny")) ==
          QStringLiteral("if x:  # why: that\n    y"));
    CHECK(f.after(QStringLiteral("d = {\n1")) == QStringLiteral("d = {\n    1"));
}

TEST_CASE("a colon in a comment or string does not indent", "[codeeditor]")
{
    Fixture f;
    CHECK(f.after(QStringLiteral("# note:\ny")) == QStringLiteral("# note:\ny"));
    CHECK(f.after(QStringLiteral("s = '''a:\ny")) == QStringLiteral("s = '''a:\ny"));
}

TEST_CASE("a new line after the end of a block is one level shallower", "[codeeditor]")
{
    Fixture f;
    CHECK(f.after(QStringLiteral("def f():\nreturn 1\nx")) ==
          QStringLiteral("def f():\n    return 1\nx"));
    CHECK(f.after(QStringLiteral("    returned = 1\nx")) ==
          QStringLiteral("    returned = 1\n    x"));
    CHECK(f.after(QStringLiteral("pass\nx")) == QStringLiteral("pass\nx"));
}

TEST_CASE("Return inside a line moves the rest to the right level", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("    a; b\n"));
    f.editor.setCursorPosition(0, 6);
    f.type(QStringLiteral("\n"));
    CHECK(f.editor.source() == QStringLiteral("    a;\n    b\n"));

    f.editor.setSource(QStringLiteral("    a\n"));
    const int column = GENERATE(0, 2, 4);
    f.editor.setCursorPosition(0, column);
    f.type(QStringLiteral("\n"));
    CHECK(f.editor.text(1) == QStringLiteral("    a\n"));
}

TEST_CASE("one undo takes back a new line with its indentation", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("if x:"));
    f.editor.setCursorPosition(0, 5);
    f.type(QStringLiteral("\n"));
    REQUIRE(f.editor.source() == QStringLiteral("if x:\n    "));
    f.editor.undo();
    CHECK(f.editor.source() == QStringLiteral("if x:"));
}

TEST_CASE("Tab indents by four spaces and Backspace takes a level back", "[codeeditor]")
{
    Fixture f;
    f.press(Qt::Key_Tab);
    CHECK(f.editor.source() == QStringLiteral("    "));
    f.press(Qt::Key_Tab);
    CHECK(f.editor.source() == QStringLiteral("        "));
    f.press(Qt::Key_Backspace);
    CHECK(f.editor.source() == QStringLiteral("    "));
}

TEST_CASE("a read-only editor does not change on Return or the comment key", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("if x:\n    y\n"));
    f.editor.setReadOnly(true);
    f.editor.setCursorPosition(1, 5);
    f.type(QStringLiteral("\n"));
    f.press(Qt::Key_Slash, Qt::ControlModifier);
    CHECK(f.editor.source() == QStringLiteral("if x:\n    y\n"));
    int line = 0;
    int index = 0;
    f.editor.getCursorPosition(&line, &index);
    CHECK(line == 1);
    CHECK(index == 5);
    f.editor.setSource(QStringLiteral("new\n")); // but it can be given another text
    CHECK(f.editor.source() == QStringLiteral("new\n"));
    CHECK(f.editor.isReadOnly());
}

TEST_CASE("Control+slash comments the line with the cursor and back", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("if x:\n    y = 'ä'\n"));
    f.editor.setCursorPosition(1, 6);
    f.press(Qt::Key_Slash, Qt::ControlModifier);
    CHECK(f.editor.source() == QStringLiteral("if x:\n    # y = 'ä'\n"));
    f.press(Qt::Key_Slash, Qt::ControlModifier);
    CHECK(f.editor.source() == QStringLiteral("if x:\n    y = 'ä'\n"));
}

TEST_CASE("commenting a selection takes whole lines, aligned, without the blank ones",
          "[codeeditor]")
{
    Fixture f;
    const QString code = QStringLiteral("def f():\n    if x:\n\n        return 1\ng()\n");
    const QString commented = QStringLiteral("def f():\n    # if x:\n\n    #     return 1\ng()\n");
    f.editor.setSource(code);
    f.editor.setSelection(1, 6, 4, 0); // nothing of the last line
    f.editor.lineCommands()->toggleComment();
    CHECK(f.editor.source() == commented);
    f.editor.lineCommands()->toggleComment();
    CHECK(f.editor.source() == code);
    f.editor.undo();
    CHECK(f.editor.source() == commented);
    f.editor.undo();
    CHECK(f.editor.source() == code);
}

TEST_CASE("a selection with code among comments is commented as a whole", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("#a\nb\n"));
    f.editor.selectAll();
    f.editor.lineCommands()->toggleComment();
    CHECK(f.editor.source() == QStringLiteral("# #a\n# b\n"));
    f.editor.setSource(QStringLiteral("#a\n"));
    f.editor.lineCommands()->toggleComment();
    CHECK(f.editor.source() == QStringLiteral("a\n"));
}

TEST_CASE("the error mark is on one line, moves with it and can be taken away", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\n").repeated(200));
    CHECK(f.editor.errorLine() == 0);
    f.editor.markErrorLine(3);
    f.editor.markErrorLine(150);
    CHECK(f.editor.errorLine() == 150);
    const int first = f.editor.firstVisibleLine();
    CHECK(first < 150);
    CHECK(first > 100); // the line was brought to view
    f.editor.insertAt(QStringLiteral("new\n"), 0, 0);
    CHECK(f.editor.errorLine() == 151);
    f.editor.clearErrorLine();
    CHECK(f.editor.errorLine() == 0);
}

TEST_CASE("the mark of a step is apart from that of an error and goes when the text is edited",
          "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\n").repeated(200));
    f.editor.markErrorLine(150);
    f.editor.markStepLine(3);
    CHECK(f.editor.stepLine() == 3);
    CHECK(f.editor.firstVisibleLine() < 3);
    CHECK(f.editor.accessibleDescription().startsWith(
        QStringLiteral("The recorded run is at line 3.")));
    f.editor.markStepLine(150);
    CHECK(f.editor.stepLine() == 150);
    CHECK(f.editor.errorLine() == 150);
    f.editor.markStepLine(0);
    CHECK(f.editor.stepLine() == 0);
    CHECK(f.editor.errorLine() == 150);
    CHECK(f.editor.accessibleDescription().startsWith(QStringLiteral("Python code.")));
    f.editor.markStepLine(5);
    f.editor.insertAt(QStringLiteral("x"), 9, 0);
    CHECK(f.editor.stepLine() == 0);
    CHECK(f.editor.accessibleDescription().startsWith(QStringLiteral("Python code.")));
    f.editor.markStepLine(1000);
    CHECK(f.editor.stepLine() == 0);
}

TEST_CASE("a line that does not exist is not marked", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\n"));
    f.editor.markErrorLine(1);
    f.editor.markErrorLine(GENERATE(-1, 0, 3, 1000));
    CHECK(f.editor.errorLine() == 0);
}

TEST_CASE("the error mark is seen in the margin, not only as a colour", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\nb\n"));
    const QRect margin(0, 0, f.editor.marginWidth(0), f.editor.height());
    const QImage before = f.editor.grab(margin).toImage();
    f.editor.markErrorLine(1);
    CHECK(f.editor.grab(margin).toImage() != before);
    f.editor.setSource(QStringLiteral("c\n"));
    CHECK(f.editor.errorLine() == 0);
}

TEST_CASE("the line numbers have room for all digits, at every size", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\n"));
    const int small = f.editor.marginWidth(1);
    f.editor.setSource(QStringLiteral("a\n").repeated(1200));
    const int wide = f.editor.marginWidth(1);
    CHECK(wide > small);
    f.editor.setTheme(makeTheme(ColorScheme::Light, testRepository(), 1.5));
    CHECK(f.editor.marginWidth(1) > wide);
    f.editor.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    CHECK(f.editor.marginWidth(1) == wide);
}

TEST_CASE("Control and the wheel are left to those around the editor", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\n").repeated(200));
    const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
        const QPointF place(50, 50);
        QWheelEvent event(place, f.editor.viewport()->mapToGlobal(place), {}, {0, angle},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(f.editor.viewport(), &event);
        return event.isAccepted();
    };
    CHECK_FALSE(turn(-240, Qt::ControlModifier));
    f.press(Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier);
    f.press(Qt::Key_Minus, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(f.editor.SendScintilla(QsciScintillaBase::SCI_GETZOOM) == 0);
    CHECK(f.editor.firstVisibleLine() == 0);
    turn(-240, Qt::NoModifier);
    CHECK(f.editor.firstVisibleLine() > 0);
}

TEST_CASE("the place of the cursor can be kept and gone back to", "[codeeditor]")
{
    Fixture f;
    const QString text = QStringLiteral("x = '😀'\n").repeated(200);
    f.editor.setSource(text);
    CHECK(f.editor.lineCount() == 201);
    const CursorPlace place{.line = 120, .column = 6, .firstVisibleLine = 115};
    f.editor.setCursorPlace(place);
    CHECK(f.editor.cursorPlace() == place);
    f.editor.setSource(text);
    CHECK(f.editor.cursorPlace() == CursorPlace());
    f.editor.setCursorPlace(place);
    f.type(QStringLiteral("y"));
    CHECK(f.editor.text(119) == QStringLiteral("x = '😀y'\n"));
    f.editor.setCursorPlace({.line = 5000, .column = 70, .firstVisibleLine = 9000});
    CHECK(f.editor.cursorPlace().line == 201);
    CHECK(f.editor.cursorPlace().column == 0);
    f.editor.setCursorPlace({.line = 3, .column = 70, .firstVisibleLine = 1});
    CHECK(f.editor.cursorPlace().column == 7);
}

TEST_CASE("going to a line puts the cursor on its first character in view", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("if x:\n    y\n").repeated(200));
    f.editor.goToLine(300);
    CHECK(f.editor.cursorPlace().line == 300);
    CHECK(f.editor.cursorPlace().column == 4);
    CHECK(f.editor.cursorPlace().firstVisibleLine < 300);
    CHECK(f.editor.cursorPlace().firstVisibleLine > 280);
    f.editor.goToLine(GENERATE(0, -3));
    CHECK(f.editor.cursorPlace().line == 1);
    f.editor.goToLine(100'000);
    CHECK(f.editor.cursorPlace().line == 401);
}

TEST_CASE("a new line after a character of two units looks at its own line", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("s = '😀😀😀'; x = {\n# c"));
    f.editor.setCursorPosition(0, 16);
    f.type(QStringLiteral("\n"));
    CHECK(f.editor.text(1) == QStringLiteral("    \n"));
}

TEST_CASE("Home goes to the first character and then to the margin", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("    abc\n"));
    f.editor.setCursorPosition(0, 6);
    f.press(Qt::Key_Home);
    CHECK(f.editor.cursorPlace().column == 4);
    f.press(Qt::Key_Home);
    CHECK(f.editor.cursorPlace().column == 0);
}

TEST_CASE("Tab and Shift+Tab move the selected lines by a level", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\nb\nc\n"));
    f.editor.setSelection(0, 0, 1, 1);
    f.press(Qt::Key_Tab);
    CHECK(f.editor.source() == QStringLiteral("    a\n    b\nc\n"));
    f.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(f.editor.source() == QStringLiteral("a\nb\nc\n"));
}

TEST_CASE("lines are duplicated below with the cursor in the copy", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\nbü\nc"));
    f.editor.setCursorPosition(1, 1);
    f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    f.type(QStringLiteral("x"));
    CHECK(f.editor.source() == QStringLiteral("a\nbü\nbxü\nc"));
    f.editor.setCursorPosition(3, 1); // the last line, which has no end
    f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.editor.source() == QStringLiteral("a\nbü\nbxü\nc\nc"));
    f.editor.undo();
    f.editor.setSelection(0, 0, 2, 0);
    f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.editor.source() == QStringLiteral("a\nbü\na\nbü\nbxü\nc"));
    CHECK(f.editor.selectedText() == QStringLiteral("a\nbü\n"));
}

TEST_CASE("lines move up and down and are deleted", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("a\nb\nc"));
    f.editor.setCursorPosition(1, 0);
    f.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(f.editor.source() == QStringLiteral("b\na\nc"));
    f.press(Qt::Key_Down, Qt::AltModifier);
    f.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.editor.source() == QStringLiteral("a\nc\nb"));
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.editor.source() == QStringLiteral("a\nc"));
    CHECK(f.editor.cursorPlace().line == 2);
    f.editor.setSelection(0, 0, 1, 0);
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.editor.source() == QStringLiteral("c"));
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.editor.source().isEmpty());
    f.editor.undo();
    f.editor.undo();
    CHECK(f.editor.source() == QStringLiteral("a\nc"));
    f.editor.setReadOnly(true);
    for (const auto key : {Qt::Key_D, Qt::Key_K})
        f.press(key, Qt::ControlModifier | Qt::ShiftModifier);
    f.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.editor.source() == QStringLiteral("a\nc"));
}

TEST_CASE("a dark theme darkens the editor and keeps text and history", "[codeeditor]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("x = 1\n"));
    f.type(QStringLiteral("y"));
    f.editor.setTheme(makeTheme(ColorScheme::Dark, testRepository()));
    const QImage image = f.editor.grab().toImage();
    CHECK(image.pixelColor(image.width() / 2, image.height() - 30).lightness() < 80);
    CHECK(f.editor.source() == QStringLiteral("yx = 1\n"));
    CHECK(f.editor.isUndoAvailable());
}

TEST_CASE("the editor and its commands can be found and have names", "[codeeditor]")
{
    Fixture f;
    CHECK(f.editor.objectName() == QStringLiteral("codeEditor"));
    CHECK_FALSE(f.editor.accessibleName().isEmpty());
    const auto *toggle = f.editor.findChild<QAction *>(QStringLiteral("toggleCommentAction"));
    REQUIRE(toggle != nullptr);
    CHECK(toggle->isEnabled());
    CHECK_FALSE(toggle->text().isEmpty());
    CHECK(f.editor.wrapMode() == QsciScintilla::WrapNone);
    CHECK(f.editor.edgeColumn() == 100);
}
