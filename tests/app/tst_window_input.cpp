// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that ask: typing for them in the window.
#include "app/windowfixture.h"
#include "output/inputbar.h"

#include <QLineEdit>

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Asked : WindowFixture
{
    InputBar *bar() const { return window->pane()->inputBar(); }

    void start(const QString &source) const
    {
        editor()->setSource(source);
        trigger(u"runAction"_s);
    }
    bool isAsked() const
    {
        return QTest::qWaitFor([this] { return bar()->isWaiting(); }, 15s);
    }
};

} // namespace

TEST_CASE("a field appears when the program waits and what is typed there reaches it", "[window]")
{
    const QString source =
        GENERATE(u"print('hello', input('name? '))\n"_s,
                 u"import threading\n"
                 u"def ask():\n    print('hello', input('name? '))\n"
                 u"asker = threading.Thread(target=ask)\nasker.start()\nasker.join()\n"_s);
    Asked f;
    CHECK_FALSE(f.bar()->isVisible());
    f.start(source);
    REQUIRE(f.isAsked());
    CHECK(f.bar()->isVisible());
    f.bar()->focusField();
    QTest::keyClicks(QApplication::focusWidget(), u"Ada"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    f.waitUntilIdle();
    CHECK(f.output().contains(u"hello Ada"_s));
    CHECK_FALSE(f.bar()->isWaiting());
}

TEST_CASE("Control and D end the input", "[window]")
{
    Asked f;
    f.start(u"import sys\nprint(len(sys.stdin.read()))\n"_s);
    REQUIRE(f.isAsked());
    f.bar()->focusField();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    f.waitUntilIdle();
    CHECK(f.output() == u"0"_s);
}

TEST_CASE("prepared input is typed for every run, and kept with its work", "[window]")
{
    Asked f;
    f.bar()->setPreparedInput(u"3\n4\n"_s);
    f.bar()->setReplaying(true);
    Q_EMIT f.bar()->preparedInputChanged(u"3\n4\n"_s);
    const QString source = u"print(int(input()) + int(input()))\n"_s;
    for (int times = 0; times < 2; ++times) {
        f.run(source);
        CHECK(f.output().endsWith(u"7"_s));
    }
    f.open();
    CHECK(f.bar()->preparedInput() == u"3\n4\n"_s);
    CHECK(f.bar()->isReplaying());
    f.run(source);
    CHECK(f.output().endsWith(u"7"_s));
    f.trigger(u"scratchAction"_s); // another program asks for something else
    CHECK(f.bar()->preparedInput().isEmpty());
}

TEST_CASE("somebody who goes on writing is not taken to the field", "[window]")
{
    Asked f;
    f.window->activateWindow();
    f.editor()->setFocus();
    f.start(u"input()\n"_s);
    REQUIRE(f.isAsked());
    CHECK(f.editor()->hasFocus());
    f.trigger(u"stopAction"_s);
    f.waitUntilIdle();
}
