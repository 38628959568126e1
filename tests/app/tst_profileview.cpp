// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/profileview.h"

#include "app/fixtures.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 300 lines; line 200 takes 1.2 of 1.6 s, line 3 0.4 s, line 5 calls and takes no time itself.
LineProfile profileOf()
{
    LineProfile profile;
    profile.lines = {{.line = 3,
                      .function = u"load"_s,
                      .ownSamples = 40,
                      .own = 400ms,
                      .totalSamples = 40,
                      .total = 400ms,
                      .calls = {{u"json.decoder.decode"_s, 300ms}, {u"<b>x</b>\n"_s, 100ms}}},
                     {.line = 5,
                      .function = u"<module>"_s,
                      .ownSamples = 0,
                      .own = 0ms,
                      .totalSamples = 40,
                      .total = 400ms,
                      .calls = {}},
                     {.line = 200,
                      .function = u"<module>"_s,
                      .ownSamples = 120,
                      .own = 1200ms,
                      .totalSamples = 120,
                      .total = 1200ms,
                      .calls = {}}};
    profile.samples = 160;
    profile.time = 1600ms;
    profile.ran = QList{2, 3, 5, 200};
    profile.executable = {2, 3, 5, 10, 11, 12, 20, 200};
    return profile;
}

QString source()
{
    QString text;
    for (int line = 1; line <= 300; ++line)
        text += u"\tx%1 = <b>%1</b>\n"_s.arg(line);
    return text;
}

struct Fixture
{
    ProfileView view;
    QTableView *rows = child<QTableView>(view, u"instrumentRows"_s);
    QPlainTextEdit *detail = child<QPlainTextEdit>(view, u"profileDetail"_s);

    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(600, 500);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        view.setProfile(profileOf(), source(), u"Line 200 took most."_s);
    }
    QString text(int row, int column) const
    {
        return rows->model()->index(row, column).data().toString();
    }
    QString accessible(int row) const
    {
        return rows->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST_CASE("each line of the source has its share and its time", "[profileview]")
{
    const Fixture f;
    CHECK(f.rows->model()->rowCount() == 300);
    CHECK(f.text(199, 0) == u"200"_s);
    CHECK(f.text(199, 1) == u"    x200 = <b>200</b>"_s);
    CHECK(f.text(199, 2) == u"75 %"_s);
    CHECK(f.text(199, 3) == u"1.2 s"_s);
    CHECK(f.text(4, 2).isEmpty());
    CHECK(f.accessible(2) == u"Line 3, 25 %, 400 ms:     x3 = <b>3</b>"_s);
}

TEST_CASE("the line that took most is in sight and chosen", "[profileview]")
{
    const Fixture f;
    CHECK(f.rows->currentIndex().row() == 199);
    CHECK(f.rows->viewport()->rect().contains(f.rows->visualRect(f.rows->currentIndex()).center()));
    CHECK(f.detail->toPlainText() == u"Line 200 took 1.2 s itself, 75 % of the time."_s);
}

TEST_CASE("the line that took most is in sight of a view that is shown later", "[profileview]")
{
    ProfileView view;
    view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    view.setProfile(profileOf(), source(), u"Line 200 took most."_s);
    view.resize(600, 260);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const auto *rows = child<QTableView>(view, u"instrumentRows"_s);
    CHECK(QTest::qWaitFor([&] {
        const QRect place = rows->visualRect(rows->currentIndex());
        return rows->viewport()->rect().contains(place.center());
    }));
}

TEST_CASE("lines that never ran say so and others that have no time do not", "[profileview]")
{
    Fixture f;
    CHECK(f.text(9, 2) == u"never ran"_s);
    CHECK(f.accessible(9).startsWith(u"Line 10, never ran: "_s));
    CHECK(f.text(0, 2).isEmpty());
    CHECK(f.text(4, 2).isEmpty());
    CHECK(f.view.asText().endsWith(u"Lines that never ran: 10–12, 20."_s));
    LineProfile unknown = profileOf();
    unknown.ran.reset();
    f.view.setProfile(unknown, source(), {});
    CHECK(f.text(9, 2).isEmpty());
}

TEST_CASE("the chosen line says what it called", "[profileview]")
{
    const Fixture f;
    f.rows->setCurrentIndex(f.rows->model()->index(2, 0));
    CHECK(f.detail->toPlainText() == u"Line 3 took 400 ms itself, 25 % of the time.\n"
                                     "Of its own time, in functions that are not of the script:\n"
                                     "300 ms in json.decoder.decode\n"
                                     "100 ms in <b>x</b>␊"_s);
    QTest::keyClick(f.rows, Qt::Key_Down);
    CHECK(f.detail->toPlainText() == u"No sample was taken in line 4."_s);
    QTest::keyClick(f.rows, Qt::Key_Down);
    CHECK(f.detail->toPlainText().contains(
        u"With the functions of the script that it called: 400 ms."_s));
    f.rows->setCurrentIndex(f.rows->model()->index(9, 0));
    CHECK(f.detail->toPlainText() == u"Line 10 never ran."_s);
}

TEST_CASE("lines are sorted by time and by number again", "[profileview]")
{
    const Fixture f;
    auto *byTime = child<QToolButton>(f.view, u"profileByTime"_s);
    QTest::mouseClick(byTime, Qt::LeftButton);
    CHECK(f.text(0, 0) == u"200"_s);
    CHECK(f.text(1, 0) == u"3"_s);
    CHECK(f.rows->verticalScrollBar()->value() == 0);
    QTest::mouseClick(byTime, Qt::LeftButton);
    CHECK(f.text(0, 0) == u"1"_s);
    child<QAction>(f.view, u"instrumentSort_3"_s)->trigger();
    CHECK(byTime->isChecked());
    CHECK(f.text(0, 0) == u"200"_s);
}

TEST_CASE("a line is gone to with Enter and a double click", "[profileview]")
{
    const Fixture f;
    QSignalSpy lines(&f.view, &ProfileView::lineActivated);
    QTest::keyClick(f.rows, Qt::Key_Return);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0][0].toInt() == 200);
    const QPoint place = f.rows->visualRect(f.rows->model()->index(198, 1)).center();
    QTest::mouseClick(f.rows->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(f.rows->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(lines.size() >= 2);
    CHECK(lines.last()[0].toInt() == 199);
}

TEST_CASE("a profile that does not fit its source does no harm", "[profileview]")
{
    Fixture f;
    LineProfile odd = profileOf();
    odd.lines.append({.line = 2'000'000'000,
                      .function = {},
                      .ownSamples = 1,
                      .own = 10'000ms,
                      .totalSamples = 1,
                      .total = 10'000ms,
                      .calls = {}});
    f.view.setProfile(odd, u"x = 1"_s, {});
    CHECK(f.rows->model()->rowCount() == 5); // 1 and the sampled ones
    CHECK(f.rows->currentIndex().row() == 4);
    CHECK(f.text(4, 2) == u"100 %"_s);
    f.view.setProfile({}, {}, {});
    CHECK(f.rows->model()->rowCount() == 0);
    CHECK(f.detail->toPlainText().isEmpty());
    CHECK_FALSE(f.view.grab().isNull());
}

TEST_CASE("a profile is handed out as values and told as text", "[profileview]")
{
    Fixture f;
    QSignalSpy exported(&f.view, &ProfileView::exportRequested);
    QTest::mouseClick(child<QToolButton>(f.view, u"instrumentExport"_s), Qt::LeftButton);
    REQUIRE(exported.size() == 1);
    const QList<QByteArray> lines = exported[0][0].toByteArray().split('\n');
    CHECK(lines[0] == "line,code,own_s,total_s,share,samples,ran\r");
    CHECK(lines[3] == "3,\tx3 = <b>3</b>,0.400000,0.400000,0.2500,40,yes\r");
    CHECK(lines[10].endsWith(",no\r"));
    f.view.setShownAsText(true);
    CHECK(child<QPlainTextEdit>(f.view, u"instrumentText"_s)
              ->toPlainText()
              .startsWith(u"Line 200 took most.\nLine 3, 25 %, 400 ms: "_s));
}
