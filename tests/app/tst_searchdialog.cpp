// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/searchdialog.h"

#include "app/fixtures.h"
#include "search/searchservice.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/generators/catch_generators.hpp>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

using Kind = SearchPlace::Kind;

namespace {

SearchHit hit(Kind kind, const QString &text, const QString &targetId,
              const QList<TextRange> &matches = {{0, 1}})
{
    return {{.lessonId = "stage/lesson",
             .lessonTitle = "Copying",
             .stageTitle = "Structures",
             .heading = kind == Kind::Lesson ? QString() : u"How it works"_s,
             .targetId = targetId,
             .kind = kind,
             .text = text},
            matches};
}

QList<SearchHit> manyHits(int count)
{
    QList<SearchHit> hits;
    for (int i = 0; i < count; ++i)
        hits.append(hit(Kind::Text, u"text %1"_s.arg(i), u"t%1"_s.arg(i)));
    return hits;
}

/// What was announced to a screen reader while this lives.
struct Announcements
{
    Announcements()
    {
        heard.clear();
        QAccessible::setActive(true);
        before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                heard.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        });
    }
    ~Announcements()
    {
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Announcements)

    static inline QStringList heard;
    QAccessible::UpdateHandler before;
};

struct Fixture
{
    QWidget window;
    QPushButton *button = new QPushButton(u"elsewhere"_s, &window);
    SearchDialog dialog{&window};
    QLineEdit *field = child<QLineEdit>(dialog, u"filterField"_s);
    QListView *list = child<QListView>(dialog, u"filterList"_s);
    QLabel *status = child<QLabel>(dialog, u"filterStatus"_s);
    QSignalSpy searched{&dialog, &SearchDialog::searchRequested};
    QSignalSpy places{&dialog, &SearchDialog::placeRequested};

    Fixture()
    {
        dialog.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        window.resize(900, 700);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        dialog.popUp();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field, text);
        CHECK(field->text() == text);
    }
    int row() const { return list->currentIndex().row(); }
};

} // namespace

TEST_CASE("the panel stands at the top centre of its window and has the focus", "[searchdialog]")
{
    Fixture f;
    CHECK(f.dialog.isVisible());
    CHECK(f.field->hasFocus());
    CHECK(f.field->accessibleName() == u"Search the course");
    CHECK(std::abs(f.dialog.geometry().center().x() - f.window.rect().center().x()) <= 1);
    CHECK(f.dialog.y() < 100);
    CHECK_FALSE(f.list->isVisible());
    CHECK(f.status->text().contains(u"Words from titles"_s));
    f.window.resize(360, 500);
    REQUIRE(QTest::qWaitFor([&] { return f.dialog.width() < 360; }));
    CHECK(f.window.rect().contains(f.dialog.geometry()));
}

TEST_CASE("every letter is searched for and the hits appear", "[searchdialog]")
{
    Fixture f;
    f.searched.clear();
    f.type(u"cop"_s);
    REQUIRE(f.searched.size() == 3);
    CHECK(f.searched[0].first() == u"c"_s);
    CHECK(f.searched[2].first() == u"cop"_s);
    CHECK(f.status->text() == u"Searching...");
    f.dialog.setHits(u"cop"_s,
                     {hit(Kind::Lesson, u"Copying"_s, {}), hit(Kind::Code, u"copy"_s, u"a"_s)});
    CHECK(f.list->isVisible());
    CHECK(f.list->model()->rowCount() == 2);
    CHECK(f.status->text() == u"2 place(s)");
    CHECK(f.row() == 0);
    QTest::keyClicks(f.field, u"y"_s);
    CHECK(f.list->model()->rowCount() == 2); // they stay until the new ones are there
    f.dialog.setHits(u"copy"_s, manyHits(SearchService::maximumHits));
    CHECK(f.status->text() == u"The 50 best places");
}

TEST_CASE("a hit says where it is and what kind of place it is", "[searchdialog]")
{
    const auto [kind, title, spoken] = GENERATE(table<Kind, QString, QString>({
        {Kind::Lesson, "words", "words. Lesson. Structures"},
        {Kind::Heading, "words", "words. Heading. Structures › Copying"},
        {Kind::Exercise, "words", "words. Exercise. Structures › Copying"},
        {Kind::Text, "How it works", "How it works. Text. Structures › Copying. words"},
        {Kind::Code, "How it works", "How it works. Code. Structures › Copying. words"},
        {Kind::Question, "How it works", "How it works. Question. Structures › Copying. words"},
        {Kind::Task, "How it works", "How it works. Exercise. Structures › Copying. words"},
    }));
    Fixture f;
    f.type(u"w"_s);
    f.dialog.setHits(u"w"_s, {hit(kind, u"words"_s, u"a"_s)});
    const QModelIndex index = f.list->model()->index(0, 0);
    CHECK(index.data().toString() == title);
    CHECK(index.data(Qt::AccessibleTextRole).toString() == spoken);
}

TEST_CASE("hits for an older text are not shown", "[searchdialog]")
{
    Fixture f;
    f.type(u"co"_s);
    f.dialog.setHits(u"c"_s, manyHits(3));
    CHECK(f.list->model()->rowCount() == 0);
    f.field->clear();
    f.dialog.setHits(QString(), manyHits(3));
    CHECK(f.list->model()->rowCount() == 0);
}

TEST_CASE("finding nothing says what was looked for", "[searchdialog]")
{
    Fixture f;
    f.type(u"xyzzy"_s);
    f.dialog.setHits(u"xyzzy"_s, {});
    CHECK_FALSE(f.list->isVisible());
    CHECK(f.status->text().startsWith(u"Nothing found for \"xyzzy\"."_s));
    QTest::keyClick(f.field, Qt::Key_Return);
    CHECK(f.dialog.isVisible());
    CHECK(f.places.isEmpty());
}

TEST_CASE("an Error stands where the hits would", "[searchdialog]")
{
    Fixture f;
    f.type(u"a"_s);
    f.dialog.setError({ErrorCode::NotFound, u"Install it."_s, {}});
    CHECK(f.status->text() == u"Install it.");
    CHECK_FALSE(f.list->isVisible());
}

TEST_CASE("arrow and page keys move from the field and Enter opens the place", "[searchdialog]")
{
    Fixture f;
    f.type(u"t"_s);
    f.dialog.setHits(u"t"_s, manyHits(40));
    QTest::keyClick(f.field, Qt::Key_Down);
    QTest::keyClick(f.field, Qt::Key_Down);
    CHECK(f.row() == 2);
    QTest::keyClick(f.field, Qt::Key_Up);
    CHECK(f.row() == 1);
    QTest::keyClick(f.field, Qt::Key_PageDown);
    const int after = f.row();
    CHECK(after > 3);
    QTest::keyClick(f.field, Qt::Key_PageUp);
    CHECK(f.row() < after);
    CHECK(f.field->hasFocus());
    f.list->setCurrentIndex(f.list->model()->index(7, 0));
    QTest::keyClick(f.field, Qt::Key_Enter);
    REQUIRE(f.places.size() == 1);
    CHECK(f.places[0] == QVariantList{u"stage/lesson"_s, u"t7"_s});
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(f.button->hasFocus());
}

TEST_CASE("a click opens the place", "[searchdialog]")
{
    Fixture f;
    f.type(u"t"_s);
    f.dialog.setHits(u"t"_s, manyHits(5));
    const QRect place = f.list->visualRect(f.list->model()->index(1, 0));
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, place.center());
    REQUIRE(f.places.size() == 1);
    CHECK(f.places[0].last() == u"t1"_s);
    CHECK_FALSE(f.dialog.isVisible());
}

TEST_CASE("Escape closes and the focus goes back", "[searchdialog]")
{
    Fixture f;
    f.type(u"t"_s);
    QTest::keyClick(f.field, Qt::Key_Tab); // goes nowhere
    CHECK(f.field->hasFocus());
    QTest::keyClick(f.field, Qt::Key_Escape);
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(f.button->hasFocus());
    CHECK(f.places.isEmpty());
    f.searched.clear();
    f.dialog.popUp();
    CHECK(f.field->selectedText() == u"t"); // the next letter begins anew
    REQUIRE(f.searched.size() == 1);        // the courses may be others by now
}

TEST_CASE("going elsewhere closes the panel and leaves the focus there", "[searchdialog]")
{
    Fixture f;
    auto *other = new QPushButton(u"other"_s, &f.window);
    other->show();
    other->setFocus();
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(other->hasFocus());
}

TEST_CASE("a screen reader hears how many places there are and which one is current",
          "[searchdialog]")
{
    Fixture f;
    f.type(u"t"_s);
    const Announcements listening;
    f.dialog.setHits(u"t"_s, manyHits(2));
    CHECK(listening.heard == QStringList{u"2 place(s)"_s});
    QTest::keyClick(f.field, Qt::Key_Down);
    CHECK(listening.heard.last() == u"How it works. Text. Structures › Copying. text 1");
    f.dialog.setHits(u"t"_s, {});
    CHECK(listening.heard.last().startsWith(u"Nothing found"_s));
}

TEST_CASE("what matched is emphasised and the current row is marked in every scheme",
          "[searchdialog]")
{
    const auto scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
    const Theme theme = makeTheme(scheme, testRepository());
    Fixture f;
    f.dialog.setTheme(theme);
    f.type(u"t"_s);
    f.dialog.setHits(u"t"_s, {hit(Kind::Text, u"mmmm"_s, u"a"_s, {{0, 4}}),
                              hit(Kind::Text, u"mmmm"_s, u"b"_s, {})});
    const QImage picture = f.list->viewport()->grab().toImage();
    const auto count = [&](int row, const QColor &color) {
        const QRect place = f.list->visualRect(f.list->model()->index(row, 0));
        int pixels = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                pixels += picture.pixelColor(x, y) == color;
        }
        return pixels;
    };
    CHECK(count(0, theme.selection) > 1000);
    CHECK(count(1, theme.selection) == 0);
    const QColor onCurrent = legibleOn(theme.selection, theme.accent, theme.minimumContrast);
    CHECK(count(0, onCurrent) > count(1, onCurrent));
    CHECK(count(1, theme.accent) == 0);
    QTest::keyClick(f.field, Qt::Key_Down);
}

TEST_CASE("every row is as high as its text is at the width of the panel", "[searchdialog]")
{
    applyTheme(*qApp, makeTheme(ColorScheme::Light, testRepository())); // its scroll bars count
    Fixture f;
    f.type(u"t"_s);
    QList<SearchHit> hits = manyHits(30);
    for (qsizetype i = 0; i < hits.size(); ++i)
        hits[i].place.text = u"word "_s.repeated(i + 1);
    f.dialog.setHits(u"t"_s, hits);
    const auto fits = [&] {
        for (int row = 0; row < 30; ++row) {
            if (f.list->visualRect(f.list->model()->index(row, 0)).height() !=
                f.list->sizeHintForRow(row))
                return false;
        }
        return true;
    };
    for (const int width : {900, 420, 300, 700}) {
        f.window.resize(width, 700);
        CHECK(QTest::qWaitFor(fits));
        f.dialog.setHits(u"t"_s, hits.first(3));
        CHECK(QTest::qWaitFor([&] { return !f.list->verticalScrollBar()->isVisible(); }));
        f.dialog.hide();
        f.window.resize(width - 70, 650);
        f.dialog.popUp();
        f.dialog.setHits(u"t"_s, hits);
        CHECK(QTest::qWaitFor(fits));
        CHECK(f.list->verticalScrollBar()->isVisible());
        CHECK(f.window.rect().contains(f.dialog.geometry()));
    }
}

TEST_CASE("a larger scale makes higher rows", "[searchdialog]")
{
    Fixture f;
    f.type(u"t"_s);
    f.dialog.setHits(u"t"_s, manyHits(2));
    const int before = f.list->visualRect(f.list->model()->index(0, 0)).height();
    f.dialog.setTheme(makeTheme(ColorScheme::Dark, testRepository(), 2));
    REQUIRE(QTest::qWaitFor([&] {
        return f.list->visualRect(f.list->model()->index(0, 0)).height() > before * 3 / 2;
    }));
}
