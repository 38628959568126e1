// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runs.h"
#include "support/virtualenvironment.h"

#include "app/editorfixture.h"

#include "editor/calltipview.h"
#include "editor/completionlist.h"
#include "editor/editorassistance.h"
#include "editor/syntaxmark.h"

#include <QAction>
#include <QListWidget>

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Test;

namespace {

using Sci = QsciScintillaBase;

constexpr int patience = 30'000;

struct Fixture : EditorFixture
{
    explicit Fixture(const Interpreter &interpreter = python())
    {
        assistant.setInterpreter(interpreter);
    }

    QStringList listed() const
    {
        QStringList names;
        for (const auto *list : editor.findChildren<QListWidget *>()) {
            for (int row = 0; list->isVisible() && row < list->count(); ++row)
                names.append(list->item(row)->text());
        }
        return names;
    }
    bool waitForListed(const QString &name)
    {
        return QTest::qWaitFor([&] { return listed().contains(name); }, patience);
    }
    /// Asks for something else and waits for it, so that what was asked before must be there too.
    void settle()
    {
        QSignalSpy spy(&assistant, &CodeAssistant::syntaxChecked);
        assistant.checkSyntax(QStringLiteral("x"));
        REQUIRE(QTest::qWaitFor([&] { return !spy.isEmpty(); }, patience));
        QTest::qWait(400); // longer than words are waited for
    }

    CodeAssistant assistant;
    EditorAssistance assistance{&editor, &assistant};
};

} // namespace

TEST_CASE("a list appears after a dot and Return takes what is selected", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("import math\nmath."));
    REQUIRE(f.waitForListed(QStringLiteral("sqrt")));
    f.type(QStringLiteral("sq"));
    CHECK(f.editor.completionList()->isOpen());
    f.press(Qt::Key_Return);
    CHECK(f.editor.source() == QStringLiteral("import math\nmath.sqrt"));
    CHECK_FALSE(f.editor.completionList()->isOpen());
    f.editor.undo(); // one step
    CHECK(f.editor.source() == QStringLiteral("import math\nmath.sq"));
}

TEST_CASE("a list appears at the second letter of a name", "[codeeditor][assist]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("zebra_count = 1\n\n"));
    f.editor.setCursorPosition(1, 0);
    f.type(QStringLiteral("z"));
    f.settle();
    CHECK_FALSE(f.editor.completionList()->isOpen());
    f.type(QStringLiteral("e"));
    REQUIRE(f.waitForListed(QStringLiteral("zebra_count")));
    f.press(Qt::Key_Tab);
    CHECK(f.editor.text(1) == QStringLiteral("zebra_count\n"));
}

TEST_CASE("Escape closes the list and it stays closed for that word", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("pri"));
    REQUIRE(f.waitForListed(QStringLiteral("print")));
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.editor.completionList()->isOpen());
    f.type(QStringLiteral("n"));
    f.settle();
    CHECK_FALSE(f.editor.completionList()->isOpen());
    f.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(f.waitForListed(QStringLiteral("print")));
}

TEST_CASE("Return behind a finished name is a new line", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("printer = 1\nprin"));
    REQUIRE(f.waitForListed(QStringLiteral("printer")));
    f.type(QStringLiteral("t"));
    f.type(QStringLiteral("\n"));
    CHECK(f.editor.source() == QStringLiteral("printer = 1\nprint\n"));
    f.type(QStringLiteral("prin"));
    REQUIRE(f.waitForListed(QStringLiteral("printer")));
    f.type(QStringLiteral("t"));
    REQUIRE(f.waitForListed(QStringLiteral("printer")));
    f.press(Qt::Key_Down); // chosen on purpose
    f.type(QStringLiteral("\n"));
    CHECK(f.editor.lineCount() == 3);
}

TEST_CASE("no list opens in strings and comments and for new names", "[codeeditor][assist]")
{
    Fixture f;
    const auto text = GENERATE(QStringLiteral("x = 'pri"), QStringLiteral("# pri"),
                               QStringLiteral("'''\npri"), QStringLiteral("def pri"),
                               QStringLiteral("class pri"), QStringLiteral("x = 12.5"));
    f.type(text);
    f.settle();
    CHECK_FALSE(f.editor.completionList()->isOpen());
}

TEST_CASE("no list opens without the keyboard or in a read-only text", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("pri"));
    f.editor.clearFocus();
    f.settle();
    CHECK_FALSE(f.editor.completionList()->isOpen());
    f.editor.setFocus();
    f.editor.setReadOnly(true);
    f.press(Qt::Key_Space, Qt::ControlModifier);
    f.settle();
    CHECK_FALSE(f.editor.completionList()->isOpen());
}

TEST_CASE("losing the keyboard closes the list", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("pri"));
    REQUIRE(f.waitForListed(QStringLiteral("print")));
    f.editor.clearFocus();
    CHECK_FALSE(f.editor.completionList()->isOpen());
}

TEST_CASE("an answer for a place that was left is not shown", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("\npri"));
    f.press(Qt::Key_Up);
    f.settle();
    CHECK_FALSE(f.editor.completionList()->isOpen());
}

TEST_CASE("without Jedi the words of the text are listed", "[codeeditor][assist]")
{
    const VirtualEnvironment environment(python());
    Fixture f(environment.interpreter());
    f.type(QStringLiteral("zebra = 1\nze"));
    REQUIRE(f.waitForListed(QStringLiteral("zebra")));
    f.press(Qt::Key_Return);
    CHECK(f.editor.source() == QStringLiteral("zebra = 1\nzebra"));
}

TEST_CASE("the list is in the order it was given", "[codeeditor][assist]")
{
    EditorFixture f;
    f.type(QStringLiteral("b"));
    f.editor.completionList()->show({{QStringLiteral("bz"), {}},
                                     {QStringLiteral("ba"), Completion::Kind::Function},
                                     {QStringLiteral("other"), {}},
                                     {QStringLiteral("Bm"), Completion::Kind::Class}},
                                    0);
    const auto *list = f.editor.findChild<QListWidget *>();
    REQUIRE(list != nullptr);
    REQUIRE(list->count() == 3);
    CHECK(list->item(0)->text() == QStringLiteral("bz"));
    CHECK(list->item(2)->text() == QStringLiteral("Bm"));
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    CHECK(f.editor.source() == QStringLiteral("ba"));
}

TEST_CASE("a call tip appears in brackets and goes behind them", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("def area(width, height=2): ...\narea("));
    REQUIRE(QTest::qWaitFor([&] { return f.editor.callTip()->isOpen(); }, patience));
    CHECK(f.editor.callTip()->text() == QStringLiteral("area(width, height=2)"));
    f.type(QStringLiteral("1, 2)"));
    CHECK(QTest::qWaitFor([&] { return !f.editor.callTip()->isOpen(); }, patience));
}

TEST_CASE("Escape closes the call tip for this call", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("print("));
    REQUIRE(QTest::qWaitFor([&] { return f.editor.callTip()->isOpen(); }, patience));
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.editor.callTip()->isOpen());
    f.type(QStringLiteral("1"));
    f.settle();
    CHECK_FALSE(f.editor.callTip()->isOpen());
    f.press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return f.editor.callTip()->isOpen(); }, patience));
}

TEST_CASE("the call tip comes back when the list in its place is done", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("value = 1\nprint("));
    REQUIRE(QTest::qWaitFor([&] { return f.editor.callTip()->isOpen(); }, patience));
    f.type(QStringLiteral("valu"));
    REQUIRE(f.waitForListed(QStringLiteral("value")));
    f.press(Qt::Key_Tab);
    CHECK(f.editor.text(1) == QStringLiteral("print(value"));
    CHECK(QTest::qWaitFor([&] { return f.editor.callTip()->isOpen(); }, patience));
}

TEST_CASE("a dot in the brackets of a call lists members", "[codeeditor][assist]")
{
    Fixture f;
    f.type(QStringLiteral("import math\nprint("));
    REQUIRE(QTest::qWaitFor([&] { return f.editor.callTip()->isOpen(); }, patience));
    f.type(QStringLiteral("math."));
    CHECK(f.waitForListed(QStringLiteral("sqrt")));
}

TEST_CASE("a syntax error is underlined when typing stops and goes with the next edit",
          "[codeeditor][assist]")
{
    Fixture f;
    QSignalSpy spy(f.editor.syntaxMark(), &SyntaxMark::sentenceChanged);
    f.editor.setSource(QStringLiteral("x = '😀'\n"));
    f.editor.setCursorPosition(1, 0);
    f.type(QStringLiteral("if x"));
    CHECK(f.editor.syntaxMark()->sentence().isEmpty());
    REQUIRE(
        QTest::qWaitFor([&] { return !f.editor.syntaxMark()->sentence().isEmpty(); }, patience));
    CHECK(f.editor.syntaxMark()->sentence() == QStringLiteral("Line 2: expected ':'"));
    CHECK(spy.size() == 1);
    f.editor.setFocus();
    const long end = f.ask(Sci::SCI_GETLENGTH);
    CHECK(f.ask(Sci::SCI_INDICATORVALUEAT, 8, end - 1) != 0);
    CHECK(f.ask(Sci::SCI_INDICATORVALUEAT, 8, end - 3) == 0);
    f.type(QStringLiteral(":"));
    CHECK(f.editor.syntaxMark()->sentence().isEmpty());
    CHECK(f.ask(Sci::SCI_INDICATORVALUEAT, 8, end - 1) == 0);
}

TEST_CASE("a syntax mark moves with its line and is shown by F8", "[codeeditor]")
{
    EditorFixture f;
    f.editor.setSource(QStringLiteral("a\nb = ä ö\n"));
    f.editor.syntaxMark()->setProblem(SyntaxProblem{2, 4, 2, 7, QStringLiteral("invalid <b>")});
    f.editor.insertAt(QStringLiteral("new\n"), 0, 0);
    CHECK(f.editor.syntaxMark()->sentence() == QStringLiteral("Line 3: invalid <b>"));
    f.press(Qt::Key_F8);
    CHECK(f.editor.cursorPlace().line == 3);
    CHECK(f.editor.cursorPlace().column == 4);
    f.editor.setSource(QStringLiteral("c\n"));
    CHECK(f.editor.syntaxMark()->sentence().isEmpty());
}

TEST_CASE("a problem anywhere underlines at least one character", "[codeeditor]")
{
    EditorFixture f;
    f.editor.setSource(QStringLiteral("print(\n\n"));
    const auto problem = GENERATE(SyntaxProblem{1, 5, 1, 6, {}}, SyntaxProblem{1, 6, 1, 6, {}},
                                  SyntaxProblem{2, 0, 2, 0, {}}, SyntaxProblem{3, 0, 3, 0, {}},
                                  SyntaxProblem{99, 99, 99, 99, {}});
    f.editor.syntaxMark()->setProblem(problem);
    CHECK(f.ask(Sci::SCI_INDICATORVALUEAT, 8, 5) != 0);
    CHECK(f.ask(Sci::SCI_INDICATORVALUEAT, 8, 4) == 0);
}

TEST_CASE("nothing is asked before the learner writes", "[codeeditor][assist]")
{
    Fixture f;
    f.editor.setSource(QStringLiteral("if x\n"));
    QTest::qWait(700);
    CHECK_FALSE(f.assistant.isRunning());
    f.type(QStringLiteral(" "));
    CHECK(QTest::qWaitFor([&] { return f.assistant.isRunning(); }, patience));
}
