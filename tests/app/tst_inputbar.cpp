// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "output/inputbar.h"

#include "app/fixtures.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

/// The bar below a field that stands for the editor.
struct Fixture
{
    QWidget window;
    QLineEdit *editor = new QLineEdit;
    InputBar *bar = new InputBar;
    QLineEdit *field = child<QLineEdit>(*bar, u"inputField"_s);
    QPlainTextEdit *prepared = child<QPlainTextEdit>(*bar, u"preparedText"_s);
    QCheckBox *used = child<QCheckBox>(*bar, u"preparedUsed"_s);

    Fixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addWidget(bar);
        bar->setTheme(makeTheme(ColorScheme::Light, testRepository()));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
    }
    void click(const QString &name)
    {
        QTest::mouseClick(child<QWidget>(*bar, name), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("the field for input is there while the program waits and takes no focus", "[input]")
{
    Fixture f;
    CHECK_FALSE(f.bar->isVisible());
    f.bar->setWaiting(true);
    CHECK(f.field->isVisible());
    CHECK(child<QLabel>(*f.bar, u"inputLabel"_s)->text().remove(u'&') ==
          u"The program waits for input"_s);
    CHECK(f.editor->hasFocus());
    f.bar->focusField();
    CHECK(f.field->hasFocus());
    f.bar->setWaiting(false);
    CHECK_FALSE(f.bar->isVisible());
    f.editor->setFocus();
    f.bar->focusField();
    CHECK(f.editor->hasFocus());
}

TEST_CASE("Enter and the button send the line and clear the field", "[input]")
{
    Fixture f;
    QSignalSpy lines(f.bar, &InputBar::lineEntered);
    f.bar->setWaiting(true);
    f.bar->focusField();
    QTest::keyClicks(f.field, u"Ada"_s);
    QTest::keyClick(f.field, Qt::Key_Return);
    QTest::keyClick(f.field, Qt::Key_Return); // an empty line is an answer as well
    QTest::keyClicks(f.field, u"Grace"_s);
    f.click(u"inputSendButton"_s);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0][0].toString() == u"Ada"_s);
    CHECK(lines[1][0].toString().isEmpty());
    CHECK(lines[2][0].toString() == u"Grace"_s);
    CHECK(f.field->text().isEmpty());
}

TEST_CASE("Up and Down go through what was entered in this run", "[input]")
{
    Fixture f;
    f.bar->setWaiting(true);
    f.bar->focusField();
    for (const QString &line : {u"one"_s, u"two"_s}) {
        QTest::keyClicks(f.field, line);
        QTest::keyClick(f.field, Qt::Key_Return);
    }
    QTest::keyClick(f.field, Qt::Key_Up);
    CHECK(f.field->text() == u"two"_s);
    QTest::keyClick(f.field, Qt::Key_Up);
    QTest::keyClick(f.field, Qt::Key_Up);
    CHECK(f.field->text() == u"one"_s);
    QTest::keyClick(f.field, Qt::Key_Down);
    QTest::keyClick(f.field, Qt::Key_Down);
    CHECK(f.field->text().isEmpty());
    f.bar->beginRun();
    CHECK_FALSE(f.bar->isVisible());
    f.bar->setWaiting(true);
    QTest::keyClick(f.field, Qt::Key_Up);
    CHECK(f.field->text().isEmpty());
}

TEST_CASE("Ctrl+D and the button end the input after the line that was begun", "[input]")
{
    Fixture f;
    QSignalSpy lines(f.bar, &InputBar::lineEntered);
    QSignalSpy ends(f.bar, &InputBar::endOfInputRequested);
    f.bar->setWaiting(true);
    f.bar->focusField();
    QTest::keyClick(f.field, Qt::Key_D, Qt::ControlModifier);
    CHECK(ends.size() == 1);
    CHECK(lines.isEmpty());
    QTest::keyClicks(f.field, u"rest"_s);
    f.click(u"inputEndButton"_s);
    CHECK(ends.size() == 2);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0][0].toString() == u"rest"_s);
}

TEST_CASE("prepared input is a value with a signal for each change by the reader", "[input]")
{
    Fixture f;
    QSignalSpy changes(f.bar, &InputBar::preparedInputChanged);
    QSignalSpy replays(f.bar, &InputBar::replayingChanged);
    f.bar->setPreparedInput(u"1\n2\n"_s);
    f.bar->setReplaying(true);
    CHECK(changes.isEmpty());
    CHECK(replays.isEmpty());
    CHECK(f.bar->preparedInput() == u"1\n2\n"_s);
    CHECK(f.bar->isReplaying());
    f.bar->setPreparedInputShown(true);
    CHECK(f.prepared->isVisible());
    CHECK_FALSE(f.field->isVisible()); // no program waits
    QTest::keyClick(f.prepared, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(f.prepared, u"3"_s);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toString() == u"1\n2\n3"_s);
    QTest::keyClick(f.used, Qt::Key_Space);
    CHECK(replays.size() == 1);
    CHECK_FALSE(f.bar->isReplaying());
    f.bar->setReplaying(true);
    f.bar->setPreparedInput({});
    CHECK_FALSE(f.bar->isReplaying()); // nothing to give
}

TEST_CASE("the prepared input unfolds and takes over what was typed", "[input]")
{
    Fixture f;
    QSignalSpy changes(f.bar, &InputBar::preparedInputChanged);
    f.bar->setWaiting(true);
    CHECK_FALSE(f.prepared->isVisible());
    f.click(u"inputFoldButton"_s);
    CHECK(f.prepared->isVisible());
    auto *takeOver = child<QPushButton>(*f.bar, u"preparedTakeOver"_s);
    CHECK_FALSE(takeOver->isEnabled());
    QTest::keyClicks(f.field, u"Ada"_s);
    QTest::keyClick(f.field, Qt::Key_Return);
    QTest::mouseClick(takeOver, Qt::LeftButton);
    CHECK(f.bar->preparedInput() == u"Ada\n"_s);
    CHECK(changes.size() == 1);
    f.click(u"inputFoldButton"_s);
    CHECK_FALSE(f.prepared->isVisible());
    CHECK(f.bar->isVisible());
}

TEST_CASE("every part of the input bar has a name for screen readers and tests", "[input]")
{
    Fixture f;
    f.bar->setWaiting(true);
    f.bar->setPreparedInputShown(true);
    for (const QWidget *widget : f.bar->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        CHECK_FALSE(widget->objectName().isEmpty());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CHECK_FALSE((button ? button->text() : widget->accessibleName()).isEmpty());
    }
}
