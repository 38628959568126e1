// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editorfixture.h"

#include "editor/multiplecursors.h"

#include <QApplication>
#include <QClipboard>

using namespace Lectern::App;

namespace {

using Sci = QsciScintillaBase;

struct Fixture : EditorFixture
{
    QPoint placeOf(int line, int index)
    {
        const long position = editor.positionFromLineIndex(line, index);
        const long height = ask(Sci::SCI_TEXTHEIGHT);
        return {static_cast<int>(ask(Sci::SCI_POINTXFROMPOSITION, 0, position)),
                static_cast<int>(ask(Sci::SCI_POINTYFROMPOSITION, 0, position) + height / 2)};
    }
    void click(int line, int index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, modifiers, placeOf(line, index));
    }
};

} // namespace

TEST_CASE("Control and click set one more cursor and typing goes to all", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("one\ntwo\nthree\n"));
    f.click(0, 3);
    f.click(1, 3, Qt::ControlModifier);
    f.click(2, 5, Qt::ControlModifier);
    CHECK(f.editor.cursors()->count() == 3);
    f.type(QStringLiteral("!"));
    CHECK(f.editor.source() == QStringLiteral("one!\ntwo!\nthree!\n"));
    f.press(Qt::Key_Backspace);
    CHECK(f.editor.source() == QStringLiteral("one\ntwo\nthree\n"));
}

TEST_CASE("Control+D adds the next occurrence of a word as a word", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("x = x1 + x\nX = x\n"));
    f.editor.setCursorPosition(0, 0);
    f.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.editor.selectedText() == QStringLiteral("x"));
    f.press(Qt::Key_D, Qt::ControlModifier);
    f.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.editor.cursors()->count() == 3);
    f.type(QStringLiteral("yy"));
    CHECK(f.editor.source() == QStringLiteral("yy = x1 + yy\nX = yy\n"));
}

TEST_CASE("Control+D after a selection takes parts of words too", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("ab abc\n"));
    f.editor.setSelection(0, 0, 0, 2);
    f.press(Qt::Key_D, Qt::ControlModifier);
    f.type(QStringLiteral("z"));
    CHECK(f.editor.source() == QStringLiteral("z zc\n"));
}

TEST_CASE("Control+Shift+L selects every occurrence", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("näm = 1\nprint(näm, näm)\n"));
    f.editor.setCursorPosition(0, 1);
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.editor.cursors()->count() == 3);
    f.type(QStringLiteral("n"));
    CHECK(f.editor.source() == QStringLiteral("n = 1\nprint(n, n)\n"));
}

TEST_CASE("Escape leaves one cursor and then is told", "[codeeditor][cursors]")
{
    Fixture f;
    int escapes = 0;
    QObject::connect(&f.editor, &CodeEditor::escapePressed, &f.editor, [&] { ++escapes; });
    f.editor.setSource(QStringLiteral("one\ntwo\n"));
    f.click(0, 3);
    f.click(1, 3, Qt::ControlModifier);
    f.press(Qt::Key_Escape);
    CHECK(f.editor.cursors()->count() == 1);
    CHECK(escapes == 0);
    f.type(QStringLiteral("!"));
    CHECK(f.editor.source() == QStringLiteral("one\ntwo!\n"));
    f.press(Qt::Key_Escape);
    CHECK(escapes == 1);
}

TEST_CASE("Return with several cursors indents each new line for itself", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("if x:\nwhile y:\n    return\nz\n"));
    f.click(0, 5);
    f.click(1, 8, Qt::ControlModifier);
    f.click(2, 10, Qt::ControlModifier);
    f.click(3, 1, Qt::ControlModifier);
    f.type(QStringLiteral("\nq"));
    CHECK(f.editor.source() ==
          QStringLiteral("if x:\n    q\nwhile y:\n    q\n    return\nq\nz\nq\n"));
    f.editor.undo();
    f.editor.undo();
    CHECK(f.editor.source() == QStringLiteral("if x:\nwhile y:\n    return\nz\n"));
}

TEST_CASE("dragging with Alt selects a rectangle", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("abcd\nabcd\nabcd\n"));
    QTest::mousePress(f.editor.viewport(), Qt::LeftButton, Qt::AltModifier, f.placeOf(0, 1));
    const QPoint end = f.placeOf(2, 3);
    QMouseEvent move(QEvent::MouseMove, end, f.editor.viewport()->mapToGlobal(end), Qt::NoButton,
                     Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(f.editor.viewport(), &move);
    QTest::mouseRelease(f.editor.viewport(), Qt::LeftButton, Qt::AltModifier, end);
    CHECK(f.editor.cursors()->count() == 3);
    f.type(QStringLiteral("-"));
    CHECK(f.editor.source() == QStringLiteral("a-d\na-d\na-d\n"));
}

TEST_CASE("what is pasted goes to every cursor", "[codeeditor][cursors]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("one\ntwo\n"));
    f.click(0, 0);
    f.click(1, 0, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral("ä-"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.editor.source() == QStringLiteral("ä-one\nä-two\n"));
}
