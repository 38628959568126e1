// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "theme.h"
#include "verdict/differenceview.h"

#include <KSyntaxHighlighting/Repository>

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern::App;

namespace {

enum Column { ExpectedLine, Expected, Sign, ActualLine, Actual };

struct Fixture
{
    Fixture()
    {
        const KSyntaxHighlighting::Repository repository;
        view.setTheme(makeTheme(ColorScheme::Light, repository));
        view.resize(800, 300);
        table = view.findChild<QTableView *>(QStringLiteral("differenceTable"));
        summary = view.findChild<QLabel *>(QStringLiteral("differenceSummary"));
        REQUIRE(table != nullptr);
        REQUIRE(summary != nullptr);
        view.show();
    }
    void set(const char *expected, const char *actual)
    {
        view.setTexts(QString::fromUtf8(expected), QString::fromUtf8(actual));
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, Column column, int role = Qt::DisplayRole) const
    {
        return table->model()->index(row, column).data(role).toString();
    }
    QString signs() const
    {
        QString all;
        for (int row = 0; row < rows(); ++row)
            all += cell(row, Sign);
        return all;
    }
    QImage image(int row, Column column) const
    {
        const QRect area = table->visualRect(table->model()->index(row, column));
        return table->viewport()->grab(area).toImage();
    }

    DifferenceView view;
    QTableView *table = nullptr;
    QLabel *summary = nullptr;
};

} // namespace

TEST_CASE("each row says by a sign what it is", "[differenceview]")
{
    Fixture f;
    f.set("same\nold\nsame 2\nmissing\nsame 3\n", "same\nnew\nsame 2\nsame 3\nextra\n");
    CHECK(f.signs() == QStringLiteral("=≠=−=+"));
    CHECK(f.summary->text() == QStringLiteral("3 line(s) differ"));
}

TEST_CASE("each side has its own line numbers, and none where it is empty", "[differenceview]")
{
    Fixture f;
    f.set("a\nmissing\nb\n", "a\nb\nextra\n");
    REQUIRE(f.signs() == QStringLiteral("=−=+"));
    CHECK(f.cell(1, ExpectedLine) == QStringLiteral("2"));
    CHECK(f.cell(1, ActualLine).isEmpty());
    CHECK(f.cell(2, ExpectedLine) == QStringLiteral("3"));
    CHECK(f.cell(2, ActualLine) == QStringLiteral("2"));
    CHECK(f.cell(3, ExpectedLine).isEmpty());
}

TEST_CASE("blanks are seen where they differ and only there", "[differenceview]")
{
    Fixture f;
    f.set("a  b c\n", "a\tb c\n");
    CHECK(f.cell(0, Expected) == QStringLiteral("a··b c"));
    CHECK(f.cell(0, Actual) == QStringLiteral("a→b c"));
    f.set("x y\n", "x y  \n");
    CHECK(f.cell(0, Expected) == QStringLiteral("x y"));
    CHECK(f.cell(0, Actual) == QStringLiteral("x y··"));
    f.set("x y\nz\n", "x y\nw\n");
    CHECK(f.cell(0, Expected) == QStringLiteral("x y"));
}

TEST_CASE("an empty line that is missing or extra is seen", "[differenceview]")
{
    Fixture f;
    f.set("a\n\nb\n", "a\nb\n");
    REQUIRE(f.signs() == QStringLiteral("=−="));
    CHECK(f.cell(1, Expected) == QStringLiteral("⏎"));
    CHECK(f.cell(1, Actual).isEmpty());
}

TEST_CASE("a line end missing at the end is seen if nothing else differs", "[differenceview]")
{
    Fixture f;
    f.set("a\nb\n", "a\nb");
    CHECK(f.signs() == QStringLiteral("=≠"));
    CHECK(f.cell(1, Expected) == QStringLiteral("b⏎"));
    CHECK(f.cell(1, Actual) == QStringLiteral("b"));
    f.set("x\nb\n", "a\nb");
    CHECK(f.signs() == QStringLiteral("≠="));
}

TEST_CASE("equal texts have no difference", "[differenceview]")
{
    Fixture f;
    const char *text = GENERATE("", "a\nb\n", "a");
    f.set(text, text);
    CHECK_FALSE(f.signs().contains(u'≠'));
    CHECK(f.summary->text() == QStringLiteral("No line differs"));
}

TEST_CASE("the part that differs looks different from the rest of its line", "[differenceview]")
{
    Fixture f;
    const KSyntaxHighlighting::Repository repository;
    const Theme theme = makeTheme(ColorScheme::Light, repository);
    f.set("aaaa X bbbb\nsame\n", "aaaa Y bbbb\nsame\n");
    const auto count = [](const QImage &image, const QColor &color) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        return pixels;
    };
    const QImage expected = f.image(0, Expected);
    const int changed = count(expected, theme.expectedChange);
    CHECK(changed > 20);
    CHECK(changed < count(expected, theme.expectedTint)); // one letter of many
    CHECK(count(f.image(0, Actual), theme.actualChange) > 20);
    CHECK(count(f.image(1, Expected), theme.expectedTint) == 0);
}

TEST_CASE("nothing is taken as HTML and control characters do not act", "[differenceview]")
{
    Fixture f;
    f.set("<b>x</b>\n", "a\x1b[31m\xe2\x80\xae"
                        "b\n");
    CHECK(f.cell(0, Expected) == QStringLiteral("<b>x</b>"));
    CHECK(f.cell(0, Actual) == QStringLiteral("a␛[31m␦b"));
    CHECK(f.summary->textFormat() == Qt::PlainText);
}

TEST_CASE("each row tells itself in one sentence to a screen reader", "[differenceview]")
{
    Fixture f;
    f.set("same\nold\nmissing\n", "same\nnew\n");
    REQUIRE(f.signs() == QStringLiteral("=≠−"));
    for (const Column column : {ExpectedLine, Expected, Sign, ActualLine, Actual}) {
        const QString sentence = f.cell(1, column, Qt::AccessibleTextRole);
        CHECK(sentence == QStringLiteral("Line 2, different. Expected: old. Printed: new"));
    }
    CHECK(f.cell(0, Sign, Qt::AccessibleTextRole) == QStringLiteral("Line 1, same: same"));
    f.set("a b\n", "a  b\n");
    CHECK(f.cell(0, Sign, Qt::AccessibleTextRole).contains(QStringLiteral("Printed: a ·b")));
    f.set("same\nold\nmissing\n", "same\nnew\n");
    CHECK(f.cell(2, Sign, Qt::AccessibleTextRole).contains(QStringLiteral("missing")));
    CHECK_FALSE(f.table->accessibleName().isEmpty());
    const auto *model = f.table->model();
    CHECK(model->headerData(Expected, Qt::Horizontal).toString() == QStringLiteral("Expected"));
    CHECK(model->headerData(Actual, Qt::Horizontal).toString() == QStringLiteral("Printed"));
}

TEST_CASE("the keyboard moves through the rows", "[differenceview]")
{
    Fixture f;
    QString expected;
    for (int i = 0; i < 200; ++i)
        expected += QString::number(i) + u'\n';
    f.view.setTexts(expected, QStringLiteral("x\n") + expected.sliced(2));
    f.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.view));
    f.view.setFocus();
    REQUIRE(f.table->hasFocus());
    CHECK(f.table->currentIndex().row() == 0);
    QTest::keyClick(f.table, Qt::Key_Down);
    CHECK(f.table->currentIndex().row() == 1);
    QTest::keyClick(f.table, Qt::Key_End, Qt::ControlModifier);
    CHECK(f.table->currentIndex().row() == 199);
    CHECK(f.table->verticalScrollBar()->value() == f.table->verticalScrollBar()->maximum());
}

TEST_CASE("the first difference is brought to view", "[differenceview]")
{
    Fixture f;
    QString same;
    for (int i = 0; i < 150; ++i)
        same += QString::number(i) + u'\n';
    f.view.setTexts(same + QStringLiteral("a\n") + same, same + QStringLiteral("b\n") + same);
    CHECK(f.table->currentIndex().row() == 150);
    CHECK(f.table->viewport()->rect().intersects(f.table->visualRect(f.table->currentIndex())));
}

TEST_CASE("both sides are as wide as each other, and long lines wrap", "[differenceview]")
{
    Fixture f;
    const QString line = QStringLiteral("word ").repeated(60);
    f.view.setTexts(line + u'\n' + QStringLiteral("short\n"), QStringLiteral("other\nshort\n"));
    CHECK(f.table->columnWidth(Expected) == f.table->columnWidth(Actual));
    CHECK(f.table->rowHeight(0) > 3 * f.table->rowHeight(1));
    CHECK(f.table->horizontalScrollBar()->maximum() == 0);
    const int before = f.table->rowHeight(0);
    f.view.resize(1600, 300);
    CHECK(QTest::qWaitFor([&] { return f.table->rowHeight(0) < before; }, 1000));
}

TEST_CASE("a huge line is cut around the difference", "[differenceview]")
{
    Fixture f;
    const QString line(100'000, u'a');
    QString other = line;
    other[90'000] = u'B';
    f.view.setTexts(line, other);
    CHECK(f.cell(0, Actual).size() < 5000);
    CHECK(f.cell(0, Actual).contains(u'B'));
    CHECK(f.cell(0, Actual).startsWith(u'…'));
    CHECK(f.cell(0, Actual).endsWith(u'…'));
}

TEST_CASE("a flood of lines is shown in part, and that is said", "[differenceview]")
{
    Fixture f;
    f.view.setTexts(QStringLiteral("a\n").repeated(100'000),
                    QStringLiteral("a\n").repeated(90'000));
    CHECK(f.rows() < 10'000);
    CHECK(f.summary->text().contains(QStringLiteral("not shown")));
}

TEST_CASE("the sides can be called by other names", "[differenceview]")
{
    Fixture f;
    f.view.setSideTitles(QStringLiteral("You predicted"), QStringLiteral("It printed"));
    f.set("same\nold\nleft\n", "same\nnew\n");
    const auto *model = f.table->model();
    CHECK(model->headerData(Expected, Qt::Horizontal).toString() ==
          QStringLiteral("You predicted"));
    CHECK(model->headerData(Actual, Qt::Horizontal).toString() == QStringLiteral("It printed"));
    CHECK(f.cell(1, Actual, Qt::AccessibleTextRole) ==
          QStringLiteral("Line 2, different. You predicted: old. It printed: new"));
    CHECK(f.cell(2, Expected, Qt::AccessibleTextRole) ==
          QStringLiteral("You predicted only, line 3: left"));
    CHECK(f.table->accessibleName() ==
          QStringLiteral("Lines side by side: You predicted and It printed"));
}

TEST_CASE("F8 and Shift+F8 go from difference to difference, round the end", "[differenceview]")
{
    Fixture f;
    f.set("a\nb\nc\nd\ne\n", "a\nB\nc\nD\ne\n");
    f.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.view));
    f.view.setFocus();
    CHECK(f.table->currentIndex().row() == 1);
    QTest::keyClick(f.table, Qt::Key_F8);
    CHECK(f.table->currentIndex().row() == 3);
    QTest::keyClick(f.table, Qt::Key_F8);
    CHECK(f.table->currentIndex().row() == 1);
    QTest::keyClick(f.table, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(f.table->currentIndex().row() == 3);
    auto *next = f.view.findChild<QToolButton *>(QStringLiteral("nextDifferenceButton"));
    REQUIRE(next != nullptr);
    CHECK(next->accessibleName() == QStringLiteral("Next difference"));
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(f.table->currentIndex().row() == 1);
    f.set("a\n", "a\n");
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("chosen lines can be copied", "[differenceview]")
{
    Fixture f;
    f.set("same\nold\nleft\n", "same\nnew\n");
    f.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.view));
    f.view.setFocus();
    QTest::keyClick(f.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("- old\n+ new\n"));
    f.table->selectAll();
    QTest::keyClick(f.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("  same\n- old\n+ new\n- left\n"));
}

TEST_CASE("another scale lays the rows out anew", "[differenceview]")
{
    Fixture f;
    const KSyntaxHighlighting::Repository repository;
    f.set("a\n", "b\n");
    const int before = f.table->rowHeight(0);
    f.view.setTheme(makeTheme(ColorScheme::HighContrast, repository, 1.5));
    CHECK(f.table->rowHeight(0) > before);
}

TEST_CASE("a narrow view shows no line numbers but all of the lines", "[differenceview]")
{
    Fixture f;
    f.set("a\n", "b\n");
    CHECK_FALSE(f.table->isColumnHidden(ExpectedLine));
    f.view.resize(260, 300);
    CHECK(QTest::qWaitFor([&] { return f.table->isColumnHidden(ExpectedLine); }));
    CHECK(f.table->isColumnHidden(ActualLine));
    CHECK(f.table->columnViewportPosition(Expected) == 0);
}

TEST_CASE("on a page the view is as high as its rows", "[differenceview]")
{
    Fixture f;
    f.view.setFitsRows(true);
    f.view.setTexts(QStringLiteral("a\n").repeated(50), QStringLiteral("b\n").repeated(50));
    CHECK(f.table->height() >= 50 * f.table->rowHeight(0));
    CHECK(f.table->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("clear leaves nothing behind", "[differenceview]")
{
    Fixture f;
    f.set("a\n", "b\n");
    f.view.clear();
    CHECK(f.rows() == 0);
    CHECK(f.summary->text().isEmpty());
}
