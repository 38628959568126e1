// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/valuetable.h"

#include "app/fixtures.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

TableValues people(int rows)
{
    TableValues values;
    values.columns = {u"name"_s, u"age"_s};
    for (int i = 0; i < rows; ++i)
        values.rows.append({u"person %1"_s.arg(i), QString::number(20 + i)});
    return values;
}

struct Fixture
{
    ValueTable table;
    QTableView *cells = child<QTableView>(table, u"valueTableCells"_s);
    QLabel *shape = child<QLabel>(table, u"valueTableShape"_s);

    Fixture()
    {
        table.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        table.show();
        table.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&table));
        table.setFocus();
    }
    QString text(int row, int column) const
    {
        return cells->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("a table shows its cells and says its shape", "[valuetable]")
{
    Fixture f;
    f.table.setValues(people(3));
    CHECK(f.text(2, 0) == u"person 2"_s);
    CHECK(f.shape->text() == u"3 rows × 2 columns."_s);
    CHECK(f.cells->accessibleDescription() == f.shape->text());
    const QModelIndex cell = f.cells->model()->index(1, 1);
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == u"row 1, age: 21"_s);
}

TEST_CASE("a table says how much of a larger one it is", "[valuetable]")
{
    Fixture f;
    TableValues values = people(200);
    values.totalRows = 1'000'000;
    values.totalColumns = 12;
    values.note = u"DataFrame"_s;
    f.table.setValues(values);
    const QLocale locale;
    CHECK(
        f.shape->text() ==
        u"%1 rows × 12 columns, DataFrame. First 200 of %1 rows shown. First 2 of 12 columns shown."_s
            .arg(locale.toString(1'000'000)));
}

TEST_CASE("rows may be shorter than others and names may be missing", "[valuetable]")
{
    Fixture f;
    TableValues values;
    values.rows = {{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s}, {}};
    f.table.setValues(values);
    CHECK(f.cells->model()->columnCount() == 3);
    CHECK(f.text(1, 2).isEmpty());
    CHECK(f.cells->model()->headerData(2, Qt::Horizontal).toString() == u"2"_s);
    f.table.setValues({});
    CHECK(f.shape->text() == u"0 rows × 0 columns."_s);
}

TEST_CASE("chosen cells are copied with tabs between them", "[valuetable]")
{
    Fixture f;
    f.table.setValues(people(2));
    f.cells->selectAll();
    QTest::keyClick(f.cells, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"person 0\t20\nperson 1\t21"_s);
}

TEST_CASE("the values are handed out with their names", "[valuetable]")
{
    Fixture f;
    TableValues values = people(2);
    values.rows[0][0] = u"a \"b\", c"_s;
    f.table.setValues(values);
    QSignalSpy exported(&f.table, &ValueTable::exportRequested);
    child<QAction>(f.table, u"valueTableExport"_s)->trigger();
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].toByteArray() ==
          ",name,age\r\n0,\"a \"\"b\"\", c\",20\r\n1,person 1,21\r\n"_ba);
}
