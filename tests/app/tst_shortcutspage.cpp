// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/shortcutspage.h"

#include "app/fixtures.h"
#include "navigation/actiontext.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

QList<ShortcutGroup> groups()
{
    return {{u"Editor"_s,
             {{{QKeySequence(Qt::CTRL | Qt::Key_Space)}, u"Complete the word"_s},
              {{QKeySequence(Qt::CTRL | Qt::Key_Slash)}, u"Comment & uncomment"_s}}},
            {u"Lesson page"_s,
             {{{QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_PageDown)}, u"Read on"_s}}}};
}

QString native(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

struct Fixture
{
    ShortcutsPage page;
    QLineEdit *field = child<QLineEdit>(page, u"shortcutField"_s);
    QTextBrowser *text = child<QTextBrowser>(page, u"shortcutText"_s);
    QLabel *status = child<QLabel>(page, u"shortcutStatus"_s);

    explicit Fixture(const QList<ShortcutGroup> &shown = groups())
    {
        page.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        page.setGroups(shown);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    QString plain() const { return text->toPlainText().replace(QChar::Nbsp, u' '); }
    /// How many columns of groups there are.
    int columns() const
    {
        for (QTextFrame *frame : text->document()->rootFrame()->childFrames()) {
            if (const auto *table = qobject_cast<QTextTable *>(frame);
                table && !table->childFrames().isEmpty())
                return table->columns();
        }
        return 1;
    }
};

} // namespace

TEST_CASE("every group and every key is on the page in native text", "[shortcuts]")
{
    Fixture f;
    for (const ShortcutGroup &group : groups()) {
        CHECK(f.plain().contains(group.title));
        for (const Shortcut &shortcut : group.shortcuts) {
            CHECK(f.plain().contains(shortcut.what));
            for (const QKeySequence &key : shortcut.keys)
                CHECK(f.plain().contains(native(key)));
        }
    }
    CHECK(f.status->text() == u"3 key(s)");
}

TEST_CASE("typing shows the keys that fit by what they do or their name or their group",
          "[shortcuts]")
{
    Fixture f;
    CHECK(f.field->hasFocus());
    QTest::keyClicks(f.field, u"COMMENT"_s);
    CHECK(f.plain().contains(u"Comment & uncomment"_s));
    CHECK_FALSE(f.plain().contains(u"Complete"_s));
    CHECK_FALSE(f.plain().contains(u"Lesson page"_s));
    CHECK(f.status->text() == u"1 key(s)");
    f.field->selectAll();
    QTest::keyClicks(f.field, u"ctrl word"_s);
    CHECK(f.plain().contains(u"Complete"_s));
    CHECK_FALSE(f.plain().contains(u"Comment"_s));
    f.field->selectAll();
    QTest::keyClicks(f.field, u"lesson"_s);
    CHECK(f.plain().contains(u"Read on"_s));
    f.field->selectAll();
    QTest::keyClicks(f.field, u"<b>"_s);
    CHECK(f.plain().trimmed().isEmpty());
    CHECK(f.status->text() == u"No key fits \"<b>\".");
}

TEST_CASE("a wide page has two columns and a narrow one has one", "[shortcuts]")
{
    Fixture f;
    f.page.resize(1000, 600);
    REQUIRE(QTest::qWaitFor([&] { return f.columns() == 2; }));
    f.page.resize(500, 600);
    REQUIRE(QTest::qWaitFor([&] { return f.columns() == 1; }));
    f.page.resize(1000, 600);
    REQUIRE(QTest::qWaitFor([&] { return f.columns() == 2; }));
    f.page.setTheme(makeTheme(ColorScheme::Dark, testRepository(), 1.5));
    CHECK(f.columns() == 1);
}

TEST_CASE("the page is read and copied and closed with the keyboard alone", "[shortcuts]")
{
    QList<ShortcutGroup> many = groups();
    for (int i = 0; i < 60; ++i)
        many[0].shortcuts.append({{QKeySequence(Qt::Key_A)}, u"Thing %1"_s.arg(i)});
    Fixture f(many);
    f.page.resize(500, 400);
    REQUIRE(QTest::qWaitFor([&] { return f.text->verticalScrollBar()->maximum() > 0; }));
    QTest::keyClick(f.field, Qt::Key_PageDown);
    CHECK(f.text->verticalScrollBar()->value() > 0);
    CHECK(f.field->hasFocus());
    QTest::keyClick(f.field, Qt::Key_Tab);
    CHECK(f.text->hasFocus());
    QTest::keyClick(f.text, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.text->textCursor().selectedText().contains(u"Thing 59"_s));
    QTest::keyClick(f.text, Qt::Key_Escape);
    CHECK_FALSE(f.page.isVisible());
}

TEST_CASE("the keys of a menu bar are grouped by menu and submenus belong to theirs", "[shortcuts]")
{
    QMenuBar bar;
    QMenu *file = bar.addMenu(u"&File"_s);
    file->addAction(u"&New && more"_s)->setShortcuts({Qt::CTRL | Qt::Key_N, Qt::Key_F2});
    file->addAction(u"No key"_s);
    file->addSeparator();
    file->addMenu(u"Inner"_s)->addAction(u"Deep"_s)->setShortcut(Qt::Key_F3);
    bar.addMenu(u"Empty"_s)->addAction(u"No key"_s);
    const QList<ShortcutGroup> found = shortcutsOfMenus(bar);
    REQUIRE(found.size() == 1);
    CHECK(found[0].title == u"File");
    REQUIRE(found[0].shortcuts.size() == 2);
    CHECK(found[0].shortcuts[0].what == u"New & more");
    CHECK(found[0].shortcuts[0].keys.size() == 2);
    CHECK(found[0].shortcuts[1].what == u"Deep");
}

TEST_CASE("a mnemonic is no part of a name", "[shortcuts]")
{
    CHECK(withoutMnemonic(u"&Run"_s) == u"Run");
    CHECK(withoutMnemonic(u"Save &as..."_s) == u"Save as...");
    CHECK(withoutMnemonic(u"Search && replace"_s) == u"Search & replace");
    CHECK(withoutMnemonic(u"運行(&R)"_s) == u"運行");
    CHECK(withoutMnemonic(u"運行 (&R)"_s) == u"運行");
    CHECK(withoutMnemonic(u"f(x)"_s) == u"f(x)");
}
