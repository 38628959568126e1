// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/coursetreedelegate.h"
#include "navigation/coursetreemodel.h"

#include "app/fixtures.h"

#include <QAccessible>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <limits>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

const QString copying = u"data-structures/copying"_s;

Catalog bundled()
{
    const Result<Catalog> catalog = Catalog::load(QStringLiteral(LECTERN_SOURCE_DIR "/lessons"));
    REQUIRE(catalog.has_value());
    return *catalog;
}

struct Fixture
{
    CourseTreeModel model;
    QTreeView tree;
    CourseTreeDelegate *delegate = nullptr;

    Fixture()
    {
        model.setCatalog(bundled());
        tree.setModel(&model);
        tree.setHeaderHidden(true);
        tree.setIndentation(12);
        delegate = CourseTreeDelegate::installOn(&tree);
        delegate->setTheme(makeTheme(ColorScheme::Light, testRepository()));
        tree.expandAll();
        tree.resize(220, 700);
        tree.show();
        REQUIRE(QTest::qWaitForWindowExposed(&tree));
    }

    QModelIndex lesson() const { return model.indexOf(copying); }
    QString spoken(const QModelIndex &index) const
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST_CASE("a lesson knows how much of it is done and says so in words", "[widget]")
{
    Fixture f;
    const QString title = f.lesson().data().toString();
    CHECK(f.lesson().data(CourseTreeModel::LessonProgressRole).toDouble() == 0);
    CHECK(f.spoken(f.lesson()) == title + ", not begun");
    const std::tuple<double, double, QString> cases[] = {
        {0.6, 0.6, title + ", 60 % done"},
        {0.001, 0.001, title + ", 1 % done"},
        {0.999, 0.999, title + ", 99 % done"},
        {1, 1, title + ", done"},
        {2, 1, title + ", done"},
        {-1, 0, title + ", not begun"},
        {std::numeric_limits<double>::quiet_NaN(), 0, title + ", not begun"},
    };
    for (const auto &[given, shown, words] : cases) {
        CAPTURE(given);
        f.model.setProgress({{copying, given}, {u"no/such"_s, 1}});
        CHECK(f.lesson().data(CourseTreeModel::LessonProgressRole).toDouble() == shown);
        CHECK(f.spoken(f.lesson()) == words);
    }
}

TEST_CASE("screen readers hear the progress with the title", "[widget]")
{
    Fixture f;
    f.model.setProgress({{copying, 0.6}});
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&f.tree);
    REQUIRE(tree != nullptr);
    QStringList names;
    for (int i = 0; i < tree->childCount(); ++i)
        names.append(tree->child(i)->text(QAccessible::Name));
    CHECK(names.contains(f.lesson().data().toString() + ", 60 % done"));
}

TEST_CASE("a stage sums up its lessons, a course does not", "[widget]")
{
    Fixture f;
    const QModelIndex stage = f.lesson().parent();
    const int lessons = f.model.rowCount(stage);
    REQUIRE(lessons > 0);
    const QString summary =
        lessons == 1 ? u"%1 of 1 lesson(s) done"_s : u"%1 of %2 lesson(s) done"_s;
    const auto expected = [&](int done) {
        return lessons == 1 ? summary.arg(done) : summary.arg(done).arg(lessons);
    };
    CHECK(stage.data(CourseTreeModel::SummaryRole).toString() == expected(0));
    f.model.setProgress({{copying, 0.99}});
    CHECK(stage.data(CourseTreeModel::SummaryRole).toString() == expected(0));
    f.model.setProgress({{copying, 1}});
    CHECK(stage.data(CourseTreeModel::SummaryRole).toString() == expected(1));
    CHECK(f.spoken(stage) == stage.data().toString() + ", " + expected(1));
    CHECK_FALSE(stage.data(CourseTreeModel::LessonProgressRole).isValid());
    CHECK_FALSE(stage.parent().data(CourseTreeModel::SummaryRole).isValid());
}

TEST_CASE("only rows whose progress is another are updated", "[widget]")
{
    Fixture f;
    f.model.setProgress({{copying, 0.3}});
    QSet<QModelIndex> changed;
    QObject::connect(&f.model, &QAbstractItemModel::dataChanged, &f.model,
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         CHECK(first == last);
                         changed.insert(first);
                     });
    f.model.setProgress({{copying, 0.3}});
    CHECK(changed.isEmpty());
    f.model.setProgress({{copying, 0.6}});
    CHECK(changed.contains(f.lesson()));
    changed.remove(f.lesson());
    changed.remove(f.lesson().parent());
    CHECK(changed.isEmpty());
    f.model.setProgress({});
    CHECK(f.lesson().data(CourseTreeModel::LessonProgressRole).toDouble() == 0);
}

TEST_CASE("progress stays when the courses are loaded anew", "[widget]")
{
    Fixture f;
    f.model.setProgress({{copying, 0.3}});
    f.model.setCatalog(bundled());
    CHECK(f.lesson().data(CourseTreeModel::LessonProgressRole).toDouble() == 0.3);
}

TEST_CASE("a title wraps beside its ring and its row grows with it", "[widget]")
{
    Fixture f;
    f.tree.resize(600, 700);
    QTest::qWait(0);
    const int wide = f.tree.visualRect(f.lesson()).height();
    f.model.itemFromIndex(f.lesson())->setText(QString("a title of many words ").repeated(6));
    f.tree.resize(180, 700);
    REQUIRE(QTest::qWaitFor([&] { return f.tree.visualRect(f.lesson()).height() > 2 * wide; }));
    const int narrow = f.tree.visualRect(f.lesson()).height();
    f.delegate->setTheme(makeTheme(ColorScheme::Dark, testRepository(), 2));
    REQUIRE(QTest::qWaitFor([&] { return f.tree.visualRect(f.lesson()).height() > narrow; }));
}

TEST_CASE("a ring of another ratio is another picture, selected or not", "[widget]")
{
    Fixture f;
    const auto picture = [&] { return f.tree.grab(f.tree.visualRect(f.lesson())).toImage(); };
    for (const bool isSelected : {false, true}) {
        CAPTURE(isSelected);
        f.tree.setCurrentIndex(isSelected ? f.lesson() : f.lesson().parent());
        QList<QImage> pictures;
        for (const double ratio : {0.0, 0.3, 0.6, 1.0}) {
            f.model.setProgress({{copying, ratio}});
            CHECK_FALSE(pictures.contains(picture()));
            pictures.append(picture());
        }
    }
}
