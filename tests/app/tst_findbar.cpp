// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "app/fixtures.h"
#include "navigation/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Lectern::App;

namespace {

struct Fixture
{
    Fixture()
    {
        bar.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        bar.resize(600, 80);
        bar.open();
        bar.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&bar));
        queries.clear();
    }
    void click(const char *name)
    {
        QTest::mouseClick(child<QToolButton>(bar, QString::fromLatin1(name)), Qt::LeftButton);
    }
    FindQuery asked() const { return queries.constLast()[0].value<FindQuery>(); }

    FindBar bar;
    QLineEdit *field = child<QLineEdit>(bar, QStringLiteral("findField"));
    QLabel *count = child<QLabel>(bar, QStringLiteral("findCount"));
    QSignalSpy queries{&bar, &FindBar::queryChanged};
    QSignalSpy next{&bar, &FindBar::nextRequested};
    QSignalSpy previous{&bar, &FindBar::previousRequested};
    QSignalSpy replaced{&bar, &FindBar::replaceRequested};
    QSignalSpy allReplaced{&bar, &FindBar::replaceAllRequested};
    QSignalSpy closed{&bar, &FindBar::closed};
};

} // namespace

TEST_CASE("what is typed and chosen is the query", "[findbar]")
{
    Fixture f;
    CHECK(f.field->hasFocus());
    QTest::keyClicks(f.field, QStringLiteral("ab"));
    CHECK(f.queries.size() == 2);
    CHECK(f.asked() == FindQuery{.text = QStringLiteral("ab")});
    f.click("findCaseButton");
    f.click("findWordButton");
    f.click("findExpressionButton");
    CHECK(f.asked() == FindQuery{QStringLiteral("ab"), true, true, true});
    f.click("findCaseButton");
    CHECK_FALSE(f.asked().isCaseSensitive);
}

TEST_CASE("keys ask for the next and the previous match", "[findbar]")
{
    Fixture f;
    QTest::keyClick(f.field, Qt::Key_Return);
    QTest::keyClick(f.field, Qt::Key_F3);
    CHECK(f.next.size() == 2);
    QTest::keyClick(f.field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(f.field, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(f.previous.size() == 2);
    f.field->setText(QStringLiteral("x"));
    f.bar.setMatches(1, 3);
    f.click("findNextButton");
    f.click("findPreviousButton");
    CHECK(f.next.size() == 3);
    CHECK(f.previous.size() == 3);
}

TEST_CASE("Escape and the button close the bar", "[findbar]")
{
    Fixture f;
    QTest::keyClick(f.field, Qt::Key_Escape);
    CHECK(f.closed.size() == 1);
    CHECK(f.bar.isHidden());
    f.bar.open();
    f.click("findCloseButton");
    CHECK(f.closed.size() == 2);
}

TEST_CASE("opening takes a selection of one line and asks anew", "[findbar]")
{
    Fixture f;
    f.bar.open(QStringLiteral("word"));
    CHECK(f.asked().text == QStringLiteral("word"));
    CHECK(f.field->selectedText() == QStringLiteral("word"));
    f.bar.open(QStringLiteral("two\nlines"));
    CHECK(f.field->text() == QStringLiteral("word"));
    f.bar.open();
    CHECK(f.field->text() == QStringLiteral("word"));
    CHECK(f.asked().text == QStringLiteral("word"));
}

TEST_CASE("the count is told in words", "[findbar]")
{
    Fixture f;
    CHECK(f.count->text().isEmpty());
    f.field->setText(QStringLiteral("x"));
    f.bar.setMatches(3, 17);
    CHECK(f.count->text() == QStringLiteral("3 of 17"));
    f.bar.setMatches(0, 17);
    CHECK(f.count->text().startsWith(QStringLiteral("17")));
    f.bar.setMatches(0, 0);
    CHECK(f.count->text() == QStringLiteral("No matches"));
    CHECK_FALSE(child<QToolButton>(f.bar, QStringLiteral("findNextButton"))->isEnabled());
}

TEST_CASE("a wrong regular expression is explained until it is right", "[findbar]")
{
    Fixture f;
    auto *problem = child<QLabel>(f.bar, QStringLiteral("findProblem"));
    CHECK(problem->isHidden());
    f.bar.setProblem(QStringLiteral("Not a regular expression: missing )."));
    CHECK_FALSE(problem->isHidden());
    CHECK(f.field->accessibleDescription() == problem->text());
    f.bar.setMatches(1, 1);
    CHECK(problem->isHidden());
    CHECK(f.field->accessibleDescription().isEmpty());
}

TEST_CASE("the second row replaces one or all", "[findbar]")
{
    Fixture f;
    auto *row = child<QWidget>(f.bar, QStringLiteral("replaceRow"));
    CHECK(row->isHidden());
    f.bar.setReplaceVisible(true);
    CHECK_FALSE(row->isHidden());
    f.field->setText(QStringLiteral("x"));
    f.bar.setMatches(1, 2);
    auto *replacement = child<QLineEdit>(f.bar, QStringLiteral("replaceField"));
    replacement->setFocus();
    QTest::keyClicks(replacement, QStringLiteral("new"));
    QTest::keyClick(replacement, Qt::Key_Return);
    f.click("replaceButton");
    REQUIRE(f.replaced.size() == 2);
    CHECK(f.replaced[0][0].toString() == QStringLiteral("new"));
    auto *all = child<QToolButton>(f.bar, QStringLiteral("replaceAllButton"));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Return); // as a click
    REQUIRE(f.allReplaced.size() == 1);
    CHECK(f.allReplaced[0][0].toString() == QStringLiteral("new"));
    CHECK(f.next.isEmpty());
}

TEST_CASE("everything in the bar has a name and is reached by Tab", "[findbar]")
{
    Fixture f;
    f.bar.setReplaceVisible(true);
    for (const auto *button : f.bar.findChildren<QToolButton *>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->focusPolicy() == Qt::StrongFocus);
    }
    for (const auto *field : f.bar.findChildren<QLineEdit *>())
        CHECK_FALSE(field->accessibleName().isEmpty());
}
