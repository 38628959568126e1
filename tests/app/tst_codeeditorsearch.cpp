// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editorfixture.h"

#include "editor/editorfolding.h"
#include "editor/editorsearch.h"

#include <QSignalSpy>

using namespace Lectern::App;

namespace {

using Sci = QsciScintillaBase;

struct Fixture : EditorFixture
{
    void open(const QString &text)
    {
        editor.setSource(text);
        editor.setCursorPosition(0, 0);
    }
    /// "2 of 3", as it was told last.
    QString told() const
    {
        if (matches.isEmpty())
            return {};
        return QStringLiteral("%1 of %2")
            .arg(matches.constLast()[0].toInt())
            .arg(matches.constLast()[1].toInt());
    }
    /// The characters below which a match is shown, by the bytes of the text.
    QByteArray shown() const
    {
        QByteArray marks;
        for (long i = 0; i < ask(Sci::SCI_GETLENGTH); ++i)
            marks += ask(Sci::SCI_INDICATORVALUEAT, 9, i) != 0 ? '^' : ' ';
        return marks;
    }

    EditorSearch *search = editor.search();
    QSignalSpy matches{search, &EditorSearch::matchesChanged};
    QSignalSpy problems{search, &EditorSearch::problemFound};
};

} // namespace

TEST_CASE("all matches are shown and the first is selected", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("ä = a\nA = ä\n"));
    f.search->setQuery({.text = QStringLiteral("a")});
    CHECK(f.told() == QStringLiteral("1 of 2"));
    CHECK(f.editor.selectedText() == QStringLiteral("a"));
    CHECK(f.shown() == QByteArray("     ^ ^      "));
    f.search->setQuery({});
    CHECK(f.told() == QStringLiteral("0 of 0"));
    CHECK_FALSE(f.shown().contains('^'));
}

TEST_CASE("case and whole words count where that is asked for", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("Sum sum summary -> sum\n"));
    f.search->setQuery({.text = QStringLiteral("sum")});
    CHECK(f.told() == QStringLiteral("1 of 4"));
    f.search->setQuery({.text = QStringLiteral("sum"), .isCaseSensitive = true});
    CHECK(f.told() == QStringLiteral("1 of 3"));
    f.search->setQuery(
        {.text = QStringLiteral("sum"), .isCaseSensitive = true, .isWholeWord = true});
    CHECK(f.told() == QStringLiteral("1 of 2"));
    f.search->setQuery({.text = QStringLiteral("->"), .isWholeWord = true});
    CHECK(f.told() == QStringLiteral("1 of 1"));
    f.search->setQuery({.text = QStringLiteral("s.m")});
    CHECK(f.told() == QStringLiteral("0 of 0"));
}

TEST_CASE("next and previous go round", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("😀x\n😀x\n😀x\n"));
    f.search->setQuery({.text = QStringLiteral("x")});
    CHECK(f.editor.cursorPlace().line == 1);
    f.search->selectNext();
    CHECK(f.editor.cursorPlace().line == 2);
    CHECK(f.told() == QStringLiteral("2 of 3"));
    f.search->selectNext();
    f.search->selectNext();
    CHECK(f.editor.cursorPlace().line == 1);
    f.search->selectPrevious();
    CHECK(f.editor.cursorPlace().line == 3);
    CHECK(f.told() == QStringLiteral("3 of 3"));
}

TEST_CASE("where the cursor is no match is the current one", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("x\ny\nx\n"));
    f.search->setQuery({.text = QStringLiteral("x")});
    f.editor.setCursorPosition(1, 0);
    CHECK(f.told() == QStringLiteral("0 of 2"));
    f.search->selectNext();
    CHECK(f.editor.cursorPlace().line == 3);
}

TEST_CASE("a match in a fold is shown", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("def f():\n    needle\nx\n"));
    f.editor.folding()->foldAll();
    REQUIRE(f.ask(Sci::SCI_GETLINEVISIBLE, 1) == 0);
    f.search->setQuery({.text = QStringLiteral("needle")});
    CHECK(f.ask(Sci::SCI_GETLINEVISIBLE, 1) != 0);
}

TEST_CASE("a wrong regular expression is told and changes nothing", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("a(b\n"));
    f.search->setQuery({.text = QStringLiteral("("), .isRegularExpression = true});
    REQUIRE(f.problems.size() == 1);
    CHECK_FALSE(f.problems[0][0].toString().isEmpty());
    f.search->selectNext();
    f.search->replaceAll(QStringLiteral("x"));
    CHECK(f.editor.source() == QStringLiteral("a(b\n"));
    f.search->setQuery({.text = QStringLiteral("("), .isRegularExpression = false});
    CHECK(f.told() == QStringLiteral("1 of 1"));
}

TEST_CASE("matches of nothing do not hang", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("aä\nb\n"));
    f.search->setQuery({.text = QStringLiteral("^"), .isRegularExpression = true});
    const QString total = f.told().section(u' ', 2);
    CHECK(total.toInt() >= 2);
    f.search->selectNext();
    CHECK(f.editor.cursorPlace().line == 2);
    f.search->selectPrevious();
    f.search->replaceAll(QStringLiteral("# "));
    CHECK(f.editor.source().startsWith(QStringLiteral("# aä\n# b\n")));
    f.open(QStringLiteral("aä\nb\n"));
    f.search->setQuery({.text = QStringLiteral("x*"), .isRegularExpression = true});
    for (int i = 0; i < 20; ++i) {
        f.search->selectNext();
        f.search->selectPrevious();
        f.search->replace(QString());
    }
    CHECK(f.editor.source() == QStringLiteral("aä\nb\n"));
}

TEST_CASE("only the selected match is replaced and the next one selected", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("x = x + 'ö' + x\n"));
    f.search->setQuery({.text = QStringLiteral("x")});
    f.editor.setCursorPosition(0, 2); // no match
    f.search->replace(QStringLiteral("long"));
    CHECK(f.editor.source() == QStringLiteral("x = x + 'ö' + x\n"));
    CHECK(f.told() == QStringLiteral("2 of 3"));
    f.search->replace(QStringLiteral("xx"));
    CHECK(f.editor.source() == QStringLiteral("x = xx + 'ö' + x\n"));
    CHECK(f.editor.cursorPlace().column == 16); // not into what was put there
    f.search->replace(QStringLiteral("é"));
    CHECK(f.editor.source() == QStringLiteral("x = xx + 'ö' + é\n"));
}

TEST_CASE("replacing all is one step to undo", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("aé = 'aé'\naé\n"));
    f.search->setQuery({.text = QStringLiteral("é")});
    f.search->replaceAll(QStringLiteral("😀é"));
    CHECK(f.editor.source() == QStringLiteral("a😀é = 'a😀é'\na😀é\n"));
    CHECK(f.told().endsWith(QStringLiteral("of 3")));
    f.editor.undo();
    CHECK(f.editor.source() == QStringLiteral("aé = 'aé'\naé\n"));
    CHECK_FALSE(f.editor.isUndoAvailable());
}

TEST_CASE("groups of a regular expression can be put in", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("f(1, 2)\nf(3, 4)\n"));
    f.search->setQuery(
        {.text = QStringLiteral("f\\((\\d), (\\d)\\)"), .isRegularExpression = true});
    f.search->replaceAll(QStringLiteral("g(\\2,\\t\\1) \\\\0"));
    CHECK(f.editor.source() == QStringLiteral("g(2,\t1) \\0\ng(4,\t3) \\0\n"));
    f.open(QStringLiteral("a\n"));
    f.search->setQuery({.text = QStringLiteral("a")});
    f.search->replaceAll(QStringLiteral("\\1"));
    CHECK(f.editor.source() == QStringLiteral("\\1\n"));
}

TEST_CASE("matches follow what is written", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("x\n"));
    f.search->setQuery({.text = QStringLiteral("x")});
    f.editor.setCursorPosition(1, 0);
    f.type(QStringLiteral("xyx"));
    CHECK(QTest::qWaitFor([&] { return f.told() == QStringLiteral("0 of 3"); }, 5000));
    CHECK(f.shown() == QByteArray("^ ^ ^"));
}

TEST_CASE("a text that is read-only is searched and not replaced", "[codeeditor][search]")
{
    Fixture f;
    f.open(QStringLiteral("x x\n"));
    f.editor.setReadOnly(true);
    f.search->setQuery({.text = QStringLiteral("x")});
    f.search->replace(QStringLiteral("y"));
    f.search->replaceAll(QStringLiteral("y"));
    CHECK(f.editor.source() == QStringLiteral("x x\n"));
    CHECK(f.told() == QStringLiteral("2 of 2"));
}
