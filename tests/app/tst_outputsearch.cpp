// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsearch.h"

#include "app/fixtures.h"
#include "output/outputpane.h"
#include "output/outputview.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(600, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    void print(const QByteArray &bytes)
    {
        view.appendOutput(Runner::Channel::StandardOutput, bytes);
        view.finish();
    }
    void find(const QString &text, bool isCaseSensitive = false)
    {
        search.setQuery({.text = text, .isCaseSensitive = isCaseSensitive});
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return search.isComplete(); }, 60s));
    }
    int current() const { return matches.last()[0].toInt(); }
    int total() const { return matches.last()[1].toInt(); }
    qint64 line() const { return view.selection().first().line; }

    OutputView view;
    OutputSearch search{&view};
    QSignalSpy matches{&search, &OutputSearch::matchesChanged};
};

QByteArray numbered(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

TEST_CASE("matches in the output are counted and gone through in a circle", "[outputsearch]")
{
    Fixture f;
    f.print("One two\ntwo ONE one\nnothing\none\n");
    f.find(u"one"_s);
    CHECK(f.total() == 4);
    CHECK(f.current() == 1);
    CHECK(f.view.selectedText() == u"One"_s);
    f.search.selectNext();
    CHECK(f.view.selectedText() == u"ONE"_s);
    CHECK(f.current() == 2);
    f.search.selectNext();
    f.search.selectNext();
    CHECK(f.current() == 4);
    CHECK(f.line() == 3);
    f.search.selectNext();
    CHECK(f.current() == 1);
    f.search.selectPrevious();
    CHECK(f.current() == 4);
    f.search.selectPrevious();
    CHECK(f.current() == 3);
    f.find(u"one"_s, true);
    CHECK(f.total() == 2);
}

TEST_CASE("the first match that is selected is in sight or below", "[outputsearch]")
{
    Fixture f;
    f.print(numbered(0, 500));
    REQUIRE(f.view.firstVisibleLine() > 400);
    const qint64 top = f.view.firstVisibleLine();
    f.find(u"line"_s);
    CHECK(f.line() == top);
    CHECK(f.current() == top + 1);
    CHECK(f.total() == 500);
}

TEST_CASE("nothing found and nothing asked for select nothing", "[outputsearch]")
{
    Fixture f;
    f.print("text\n");
    f.find(u"absent"_s);
    CHECK(f.total() == 0);
    f.search.selectNext();
    f.search.selectPrevious();
    CHECK(f.current() == 0);
    CHECK(f.view.selection().isEmpty());
    f.find({});
    CHECK(f.total() == 0);
}

TEST_CASE("a flood is searched in slices and found to its last line", "[outputsearch]")
{
    Fixture f;
    constexpr int lines = 1'500'000; // about 18 MB, in a file
    for (int first = 0; first < lines; first += 50'000)
        f.view.appendOutput(Runner::Channel::StandardOutput, numbered(first, 50'000));
    f.view.finish();
    REQUIRE_FALSE(f.view.store().isInMemory());
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &f.search, [&] { ++turns; });
    other.start(0ms);
    f.find(u"line 1499999"_s);
    CHECK(turns > 10); // the event loop went on meanwhile
    CHECK(f.total() == 1);
    CHECK(f.line() == lines - 1);

    f.find(u"99999"_s);
    CHECK(f.total() == 15 + 9); // 99999, 199999, ... and 999990 to 999998
    f.view.setSelection({});
    f.search.selectPrevious();
    CHECK(f.line() == lines - 1);
    CHECK(f.current() == f.total());
    f.search.selectNext();
    CHECK(f.line() == 99'999);
    CHECK(f.current() == 1);
}

TEST_CASE("what is wished for while the search goes on is done as soon as it is known",
          "[outputsearch]")
{
    Fixture f;
    for (int first = 0; first < 500'000; first += 50'000)
        f.view.appendOutput(Runner::Channel::StandardOutput, numbered(first, 50'000));
    f.view.finish();
    f.view.setSelection({});
    f.search.setQuery({.text = u"line 4"_s});
    f.search.selectPrevious();
    CHECK_FALSE(f.search.isComplete());
    f.settle();
    CHECK(f.line() == 499'999);
    CHECK(f.current() == f.total());
}

TEST_CASE("what comes later is found too and what is overwritten no more", "[outputsearch]")
{
    Fixture f;
    f.view.appendOutput(Runner::Channel::StandardOutput, "word\nword 50%");
    f.find(u"word"_s);
    CHECK(f.total() == 2);
    f.view.appendOutput(Runner::Channel::StandardOutput, "\rdone     \nword word\n");
    f.view.finish();
    f.settle();
    CHECK(f.total() == 3); // the one of the second line is gone
    CHECK(f.current() == 1);
    f.view.clearOutput();
    f.settle();
    CHECK(f.total() == 0);
    f.print("a word and a word\n");
    f.settle();
    CHECK(f.total() == 2);
}

TEST_CASE("the bar of the output finds and leaves by Escape", "[outputsearch]")
{
    OutputPane pane;
    pane.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    pane.resize(600, 300);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    pane.activateWindow();
    pane.view()->appendOutput(Runner::Channel::StandardOutput, numbered(1, 200));
    pane.view()->finish();
    pane.view()->setSelection({}); // at the top
    pane.openFind();
    auto *field = child<QLineEdit>(pane, u"findField"_s);
    auto *count = child<QLabel>(pane, u"findCount"_s);
    QTest::keyClicks(field, u"line 1"_s);
    CHECK(QTest::qWaitFor([&] { return count->text() == u"1 of 111"_s; }));
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(count->text() == u"111 of 111"_s);
    CHECK(pane.view()->selectedText() == u"line 1"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(child<QWidget>(pane, u"outputFindBar"_s)->isVisible());
    CHECK(pane.view()->hasFocus());
    pane.findNext(); // opens the bar with what is selected
    CHECK(field->text() == u"line 1"_s);
    QTest::keyClick(pane.view(), Qt::Key_Escape);
    CHECK_FALSE(child<QWidget>(pane, u"outputFindBar"_s)->isVisible());
}
