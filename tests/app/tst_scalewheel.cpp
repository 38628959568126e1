// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalewheel.h"

#include <catch2/catch_test_macros.hpp>

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Lectern::App;

namespace {

/// An area with a text in it that would keep the wheel for itself.
struct Fixture
{
    Fixture()
    {
        (new QVBoxLayout(&area))->addWidget(&text);
        text.setPlainText(QStringLiteral("line\n").repeated(500));
        area.resize(300, 200);
        area.show();
        REQUIRE(QTest::qWaitForWindowExposed(&area));
    }
    void turn(QWidget *target, int angle, Qt::KeyboardModifiers modifiers = Qt::ControlModifier,
              Qt::ScrollPhase phase = Qt::NoScrollPhase) const
    {
        const QPointF place(20, 20);
        QWheelEvent event(place, target->mapToGlobal(place), {}, {0, angle}, Qt::NoButton,
                          modifiers, phase, false);
        QCoreApplication::sendEvent(target, &event);
    }

    QWidget area;
    QPlainTextEdit text;
    ScaleWheel wheel{&area};
    QSignalSpy steps{&wheel, &ScaleWheel::stepsRequested};
};

} // namespace

TEST_CASE("Control and the wheel ask for another scale and scroll nothing", "[scalewheel]")
{
    Fixture f;
    f.turn(f.text.viewport(), 120);
    f.turn(f.text.viewport(), -240);
    REQUIRE(f.steps.size() == 2);
    CHECK(f.steps[0][0].toInt() == 1);
    CHECK(f.steps[1][0].toInt() == -2);
    CHECK(f.text.verticalScrollBar()->value() == 0);
}

TEST_CASE("a touch pad's small turns add up to steps", "[scalewheel]")
{
    Fixture f;
    for (int i = 0; i < 7; ++i)
        f.turn(f.text.viewport(), 17);
    CHECK(f.steps.isEmpty());
    f.turn(f.text.viewport(), 17);
    REQUIRE(f.steps.size() == 1);
    CHECK(f.steps[0][0].toInt() == 1);
}

TEST_CASE("what rolls on when Control is pressed changes no size", "[scalewheel]")
{
    Fixture f;
    f.turn(f.text.viewport(), 480, Qt::ControlModifier, Qt::ScrollMomentum);
    CHECK(f.steps.isEmpty());
}

TEST_CASE("the wheel alone scrolls as ever", "[scalewheel]")
{
    Fixture f;
    f.turn(f.text.viewport(), -240, Qt::NoModifier);
    CHECK(f.steps.isEmpty());
    CHECK(f.text.verticalScrollBar()->value() > 0);
}

TEST_CASE("another window keeps its wheel", "[scalewheel]")
{
    Fixture f;
    QPlainTextEdit other;
    f.turn(other.viewport(), 120);
    CHECK(f.steps.isEmpty());
}
