// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editorfixture.h"

#include "editor/editorfolding.h"

#include <QSignalSpy>

using namespace Lectern::App;

namespace {

using Sci = QsciScintillaBase;

struct Fixture : EditorFixture
{
    /// The numbers of the lines that can be folded, from 1.
    QList<int> headers()
    {
        editor.folding()->show(0); // all is up to date then
        QList<int> lines;
        for (int line = 0; line < editor.lines(); ++line) {
            if (ask(Sci::SCI_GETFOLDLEVEL, line) & Sci::SC_FOLDLEVELHEADERFLAG)
                lines.append(line + 1);
        }
        return lines;
    }
    QList<int> hidden()
    {
        QList<int> lines;
        for (int line = 0; line < editor.lines(); ++line) {
            if (!ask(Sci::SCI_GETLINEVISIBLE, line))
                lines.append(line + 1);
        }
        return lines;
    }
    QList<int> levels()
    {
        headers();
        QList<int> all;
        for (int line = 0; line < editor.lines(); ++line)
            all.append(static_cast<int>(ask(Sci::SCI_GETFOLDLEVEL, line)));
        return all;
    }
    void pressFold() { press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier); }
    void pressUnfold() { press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier); }
};

const QString program = QStringLiteral("import os\n"        // 1
                                       "def f(x):\n"        // 2
                                       "    if x:\n"        // 3
                                       "        return 1\n" // 4
                                       "    return 2\n"     // 5
                                       "\n"                 // 6
                                       "class A:\n"         // 7
                                       "    # first\n"      // 8
                                       "    y = 3\n"        // 9
                                       "print(f(1))\n");    // 10

} // namespace

TEST_CASE("statements with deeper ones below can be folded", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    CHECK(f.headers() == QList{2, 3, 7});
}

TEST_CASE("folds appear without anything being asked", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    CHECK(QTest::qWaitFor(
        [&] { return (f.ask(Sci::SCI_GETFOLDLEVEL, 1) & Sci::SC_FOLDLEVELHEADERFLAG) != 0; },
        5000));
}

TEST_CASE("strings and brackets over several lines do not fold", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(
        QStringLiteral("x = [\n    1,\n        2,\n]\n"
                       "s = '''\n    deep\n        deeper\n'''\n"
                       "y = 1 + \\\n    2\n"
                       "def f(\n    a,\n    b):\n    '''Doc:\n        more\n    '''\n"
                       "    return a\n"));
    CHECK(f.headers() == QList{11});
    f.editor.setCursorPosition(10, 0);
    f.pressFold();
    CHECK(f.hidden() == QList{12, 13, 14, 15, 16, 17});
}

TEST_CASE("a bracket left open does not take the blocks below away", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("print((\ndef f():\n    pass\n"));
    CHECK(f.headers() == QList{2});
}

TEST_CASE("levels after any edit are those of the text as a whole", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    const auto check = [&] {
        const QList<int> levels = f.levels();
        const QString text = f.editor.source();
        Fixture fresh;
        fresh.editor.setSource(text);
        CAPTURE(text);
        CHECK(levels == fresh.levels());
    };
    f.editor.setCursorPosition(4, 4);
    f.press(Qt::Key_Return);
    check();
    f.type(QStringLiteral("if y:\nz = '''"));
    check();
    f.type(QStringLiteral("'''\n"));
    check();
    f.editor.setSelection(2, 0, 5, 0);
    f.press(Qt::Key_Delete);
    check();
    f.editor.undo();
    check();
    f.editor.insertAt(QStringLiteral("try:\n    (\n"), 0, 0);
    f.editor.insertAt(QStringLiteral("    )\n"), 2, 0);
    check();
    f.editor.selectAll();
    f.press(Qt::Key_Delete);
    check();
}

TEST_CASE("the fold keys hide and show the block around the cursor", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    f.editor.setCursorPosition(2, 4);
    f.pressFold();
    CHECK(f.hidden() == QList{4});
    f.pressFold(); // it is folded: the one around it
    CHECK(f.hidden() == QList{3, 4, 5});
    CHECK(f.editor.cursorPlace().line == 2); // the cursor is never hidden
    f.pressUnfold();
    CHECK(f.hidden() == QList{4});
}

TEST_CASE("all can be folded and unfolded", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    f.editor.setCursorPosition(8, 4);
    f.press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    CHECK(f.hidden() == QList{3, 4, 5, 8, 9});
    CHECK(f.editor.cursorPlace().line == 7);
    f.press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
    CHECK(f.hidden().isEmpty());
}

TEST_CASE("a click in the margin folds and unfolds", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    f.headers();
    const int height = static_cast<int>(f.ask(Sci::SCI_TEXTHEIGHT));
    const QPoint place(f.editor.marginWidth(0) + f.editor.marginWidth(1) +
                           f.editor.marginWidth(2) / 2,
                       height * 3 / 2);
    QTest::mouseClick(f.editor.viewport(), Qt::LeftButton, {}, place);
    CHECK(f.hidden() == QList{3, 4, 5});
    QTest::mouseClick(f.editor.viewport(), Qt::LeftButton, {}, place);
    CHECK(f.hidden().isEmpty());
}

TEST_CASE("the error mark is never hidden", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    f.editor.folding()->foldAll();
    f.editor.markErrorLine(4);
    CHECK(f.hidden() == QList{8, 9});
    f.editor.setCursorPosition(1, 0);
    f.pressFold();
    CHECK(f.hidden() == QList{8, 9});
}

TEST_CASE("going into a fold and writing at it open it", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    f.editor.folding()->foldAll();
    f.editor.goToLine(4);
    CHECK_FALSE(f.hidden().contains(4));
    f.editor.folding()->foldAll();
    f.editor.setCursorPlace({.line = 9, .column = 0, .firstVisibleLine = 1});
    CHECK_FALSE(f.hidden().contains(9));

    f.editor.setSource(program);
    f.editor.folding()->foldAll();
    f.editor.setCursorPosition(1, 9);
    f.type(QStringLiteral("\nx = 1"));
    f.headers();
    CHECK(f.editor.text(2) == QStringLiteral("    x = 1\n"));
    CHECK_FALSE(f.hidden().contains(3));
}

TEST_CASE("folding is no change of the text", "[codeeditor][folding]")
{
    Fixture f;
    f.editor.setSource(program);
    QSignalSpy spy(&f.editor, &CodeEditor::sourceChanged);
    f.editor.folding()->foldAll();
    CHECK(spy.isEmpty());
    CHECK_FALSE(f.editor.isModified());
    CHECK(f.editor.source() == program);
}
