// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/variablesview.h"

#include "app/fixtures.h"
#include "instruments/showntext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

Variable number(const QString &name, int value)
{
    return {.name = name,
            .type = u"int"_s,
            .kind = ObjectKind::Number,
            .text = QString::number(value),
            .bytes = 28};
}

Variable frame()
{
    return {.name = u"people"_s,
            .type = u"DataFrame"_s,
            .kind = ObjectKind::DataFrame,
            .text = u"DataFrame of 1000 × 2"_s,
            .length = 1000,
            .bytes = 16'000,
            .shape = {1000, 2},
            .table = VariableTable{{{u"age"_s, u"int64"_s}, {u"name"_s, u"object"_s}},
                                   {u"a"_s, u"b"_s},
                                   {{u"31"_s, u"Ann"_s}, {u"27"_s, u"B\u202eob"_s}},
                                   true}};
}

Variables sample()
{
    return {{number(u"n"_s, 3),
             frame(),
             {.name = u"config"_s,
              .type = u"dict"_s,
              .kind = ObjectKind::Dict,
              .text = u"{'lr': 0.01}"_s,
              .length = 1,
              .bytes = 184},
             {.name = u"train"_s,
              .type = u"function"_s,
              .kind = ObjectKind::Function,
              .text = u"train(x)"_s}}};
}

struct Fixture
{
    VariablesView view;
    QTableView *rows = child<QTableView>(view, u"instrumentRows"_s);
    QTableView *cells = child<QTableView>(view, u"valueTableCells"_s);
    QPlainTextEdit *value = child<QPlainTextEdit>(view, u"variableValue"_s);
    QCheckBox *definitions = child<QCheckBox>(view, u"variablesDefinitions"_s);
    QLineEdit *filter = child<QLineEdit>(view, u"variablesFilter"_s);
    QLabel *note = child<QLabel>(view, u"variablesNote"_s);

    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(600, 500);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    QString text(int row, int column) const
    {
        return rows->model()->index(row, column).data().toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            names.append(text(row, 0));
        return names;
    }
    void sort(int column) const
    {
        child<QAction>(view, u"instrumentSort_%1"_s.arg(column))->trigger();
    }
};

} // namespace

TEST_CASE("variables are shown with type and size and value", "[variablesview]")
{
    Fixture f;
    f.view.setVariables(sample(), u"Three variables."_s);
    CHECK(f.names() == QStringList{u"n"_s, u"people"_s, u"config"_s});
    CHECK(f.text(0, 1) == u"int"_s);
    CHECK(f.text(0, 2) == u"28 bytes"_s);
    CHECK(f.text(0, 3) == u"3"_s);
    CHECK(f.text(1, 2) == QLocale().toString(1000) + u" × 2, 16.0 kB"_s);
    CHECK(f.text(2, 2) == u"1 long, 184 bytes"_s);
    CHECK(f.rows->accessibleDescription() == u"Three variables."_s);
    CHECK(f.rows->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"n: int, 28 bytes, 3"_s);
}

TEST_CASE("a view of another array does not claim its bytes", "[variablesview]")
{
    Fixture f;
    f.view.setVariables({{{.name = u"part"_s,
                           .type = u"ndarray"_s,
                           .kind = ObjectKind::Array,
                           .bytes = 96,
                           .areBytesOwn = false,
                           .shape = {3, 4}}}},
                        {});
    CHECK(f.text(0, 2) == u"3 × 4, view of 96 bytes"_s);
}

TEST_CASE("functions and classes and modules come only when they are asked for", "[variablesview]")
{
    Fixture f;
    f.view.setVariables({{number(u"n"_s, 3)}}, {});
    CHECK_FALSE(f.definitions->isVisible());
    f.view.setVariables(sample(), {});
    CHECK(f.definitions->isVisible());
    QTest::mouseClick(f.definitions, Qt::LeftButton, {}, QPoint(10, f.definitions->height() / 2));
    CHECK(f.names() == QStringList{u"n"_s, u"people"_s, u"config"_s, u"train"_s});
    f.sort(0);
    CHECK(f.names() == QStringList{u"config"_s, u"n"_s, u"people"_s, u"train"_s});
    f.sort(0); // the other way round: definitions stay last
    CHECK(f.names() == QStringList{u"people"_s, u"n"_s, u"config"_s, u"train"_s});
}

TEST_CASE("variables are sorted by bytes and come back to their own order", "[variablesview]")
{
    Fixture f;
    f.view.setVariables(sample(), {});
    f.sort(2);
    CHECK(f.names() == QStringList{u"people"_s, u"config"_s, u"n"_s});
    f.sort(-1);
    CHECK(f.names() == QStringList{u"n"_s, u"people"_s, u"config"_s});
}

TEST_CASE("many variables are filtered by name", "[variablesview]")
{
    Fixture f;
    f.view.setVariables(sample(), {});
    CHECK_FALSE(f.filter->isVisible());
    Variables many;
    for (int i = 0; i < 16; ++i)
        many.list.append(number(u"value_%1"_s.arg(i), i));
    f.view.setVariables(many, {});
    REQUIRE(f.filter->isVisible());
    QTest::keyClicks(f.filter, u"UE_1"_s);
    CHECK(f.names().size() == 7);
    CHECK(f.note->text() == u"7 variable(s) have this in their name."_s);
    f.view.setVariables(sample(), {}); // few again: nothing stays hidden
    CHECK(f.names().size() == 3);
    f.view.setVariables({}, {});
    CHECK(f.note->text() == u"There are no variables."_s);
    CHECK_FALSE(f.value->isVisible());
}

TEST_CASE("the chosen variable is shown whole and a table as a table", "[variablesview]")
{
    Fixture f;
    f.view.setVariables(sample(), {});
    CHECK(f.value->isVisible());
    CHECK(f.value->toPlainText() == u"3"_s);
    QTest::keyClick(f.rows, Qt::Key_Down);
    REQUIRE(f.cells->isVisible());
    CHECK(f.cells->model()->headerData(0, Qt::Horizontal).toString() == u"age (int64)"_s);
    CHECK(f.cells->model()->headerData(1, Qt::Vertical).toString() == u"b"_s);
    CHECK(f.cells->model()->index(1, 1).data().toString() == u"B\\u202eob"_s);
    CHECK(child<QLabel>(f.view, u"valueTableShape"_s)->text().contains(u"2 columns"_s));
    CHECK(child<QLabel>(f.view, u"variableTitle"_s)->text() ==
          u"people: DataFrame, %1 × 2, 16.0 kB"_s.arg(QLocale().toString(1000)));
    // The next run has the same name in another place.
    Variables later = sample();
    later.list.move(1, 0);
    f.view.setVariables(later, {});
    CHECK(child<QLabel>(f.view, u"variableTitle"_s)->text().startsWith(u"people: "_s));
    f.view.setVariables({{number(u"other"_s, 1)}}, {});
    CHECK(f.value->toPlainText() == u"1"_s);
}

TEST_CASE("values that would deceive are shown as they are", "[variablesview]")
{
    Fixture f;
    const QString evil = u"<img src='x'>\x1b[31m\u202egnp\u2028" + QString(100'000, u'x');
    f.view.setVariables({{{.name = u"<b>a</b>\n"_s,
                           .type = u"T\u200b"_s,
                           .kind = ObjectKind::Other,
                           .text = evil,
                           .length = -1,
                           .bytes = -5}}},
                        {});
    CHECK(f.text(0, 0) == u"<b>a</b>␊"_s);
    CHECK(f.text(0, 1) == u"T\\u200b"_s);
    CHECK(f.text(0, 3).startsWith(u"<img src='x'>␛[31m\\u202egnp\\u2028x"_s));
    CHECK(f.text(0, 3).size() < 400);
    CHECK(f.value->toPlainText().size() < 21'000);
    const QString tip = f.rows->model()->index(0, 3).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(u"&lt;img"_s));
    CHECK_FALSE(tip.contains(u"<img"_s));
    CHECK_FALSE(f.view.grab().isNull());
    CHECK(shownText(u"a\n\tb\r"_s) == u"a\n\tb␍"_s);
    CHECK(shownLine(u"a\tb"_s) == u"a b"_s);
}

TEST_CASE("variables are copied and told as text and handed out", "[variablesview]")
{
    Fixture f;
    f.view.setVariables(sample(), u"Three variables."_s);
    QTest::keyClick(f.rows, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"n\tint\t28 bytes\t3"_s);
    QTest::mouseClick(child<QToolButton>(f.view, u"instrumentAsText"_s), Qt::LeftButton);
    auto *text = child<QPlainTextEdit>(f.view, u"instrumentText"_s);
    CHECK(text->isVisible());
    CHECK(text->toPlainText() == u"Three variables.\n"_s + describe(sample()));
    QTest::mouseClick(child<QToolButton>(f.view, u"instrumentCopy"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == f.view.asText());
    QSignalSpy exported(&f.view, &VariablesView::exportRequested);
    QTest::mouseClick(child<QToolButton>(f.view, u"instrumentExport"_s), Qt::LeftButton);
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].toByteArray().startsWith("name,type,length,shape,bytes,value\r\n"
                                                  "n,int,,,28,3\r\n"
                                                  "people,DataFrame,1000,1000x2,16000,"));
    CHECK(exported[0][1].toString() == u"csv"_s);
}
