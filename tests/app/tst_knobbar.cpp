// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/knobbar.h"

#include "app/fixtures.h"
#include "instruments/knobfield.h"
#include "support/accessibleevents.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

const Knob elements{.name = u"N"_s, .minimum = 1000, .maximum = 1'000'000, .logarithmic = true};
const Knob share{.name = u"share"_s, .minimum = 0, .maximum = 1, .logarithmic = false};

struct Fixture
{
    QWidget window;
    KnobBar bar;
    QSlider *slider = child<QSlider>(bar, u"knobSlider"_s);
    KnobField *field = child<KnobField>(bar, u"knobField"_s);
    QPushButton *sweep = child<QPushButton>(bar, u"knobSweepButton"_s);
    QSignalSpy values{&bar, &KnobBar::valueChanged};

    explicit Fixture(const Knob &knob = elements, double value = 1000)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&bar);
        column->addStretch(1);
        bar.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        bar.setKnob(knob, value);
        window.resize(700, 200);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        slider->setFocus();
    }
    ~Fixture() { bar.setParent(nullptr); }

    void type(const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    double lastValue() const { return values.isEmpty() ? -1 : values.last()[0].toDouble(); }
};

} // namespace

TEST_CASE("a knob shows its name and its value as people write it", "[knobbar]")
{
    Fixture f(elements, 1'000'000);
    CHECK(child<QLabel>(f.bar, u"knobName"_s)->text() == u"N"_s);
    CHECK(f.field->text() == u"1,000,000"_s);
    CHECK(f.slider->value() == f.slider->maximum());
    CHECK(f.slider->accessibleDescription() == u"N is 1,000,000"_s);
    CHECK(f.values.isEmpty());
    f.bar.setKnob(share, 0.25);
    CHECK(f.field->text() == u"0.25"_s);
    CHECK(f.values.isEmpty());
}

TEST_CASE("the slider goes over numbers that people would choose", "[knobbar]")
{
    Fixture f;
    QStringList texts;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(f.slider, Qt::Key_Right);
        texts.append(f.field->text());
    }
    CHECK(texts == QStringList{u"1,200"_s, u"1,600"_s, u"2,000"_s, u"2,500"_s, u"3,000"_s,
                               u"4,000"_s, u"5,000"_s, u"6,000"_s, u"8,000"_s, u"10,000"_s});
    CHECK(f.values.size() == 10);
    CHECK(f.lastValue() == 10'000);
    QTest::keyClick(f.slider, Qt::Key_End);
    CHECK(f.bar.value() == 1'000'000);
    CHECK(f.lastValue() == 1'000'000);
}

TEST_CASE("each value that the slider comes to is announced", "[knobbar]")
{
    Fixture f;
    const AccessibleEvents events;
    QTest::keyClick(f.slider, Qt::Key_Right);
    CHECK(events.comes(u"announced from knobSlider: N is 1,200"_s));
}

TEST_CASE("the field takes any value between the ends", "[knobbar]")
{
    Fixture f;
    const auto [text, value] = GENERATE(table<QString, double>({
        {"123456", 123'456},
        {"123,456", 123'456},
        {"1_500", 1'500},
        {"2e5", 200'000},
        {"1,0000", 10'000}, // a digit more, behind what stood there
        {"1700.4", 1'700},
        {"99000000", 1'000'000},
        {"12", 1000},
        {"", 1000},
        {"abc", 1000},
    }));
    CAPTURE(text);
    f.type(text);
    CHECK(f.bar.value() == value);
    CHECK(f.values.size() == (value == 1000 ? 0 : 1));
    CHECK(f.bar.value() == (f.values.isEmpty() ? 1000 : f.lastValue()));
    const double atSlider = [&] {
        QTest::keyClick(f.slider, Qt::Key_Left);
        QTest::keyClick(f.slider, Qt::Key_Right);
        return f.bar.value();
    }();
    CHECK(std::abs(atSlider - value) <= value * 0.25); // the nearest stop
}

TEST_CASE("a share takes what is not whole", "[knobbar]")
{
    Fixture f(share, 0.5);
    f.type(u"0.123"_s);
    CHECK(f.bar.value() == 0.123);
    CHECK(f.field->text() == u"0.123"_s);
    QTest::keyClick(f.field, Qt::Key_Up);
    CHECK(f.field->text() == u"0.13"_s);
    QTest::keyClick(f.field, Qt::Key_Down);
    QTest::keyClick(f.field, Qt::Key_Down);
    CHECK(f.field->text() == u"0.11"_s);
    CHECK(f.lastValue() == 0.11);
}

TEST_CASE("a very small knob keeps its digits", "[knobbar]")
{
    Fixture f({.name = u"rate"_s, .minimum = 1e-6, .maximum = 0.1, .logarithmic = true}, 0.00001);
    CHECK(f.bar.value() == 0.00001);
    f.type(u"0.0000025"_s);
    CHECK(f.bar.value() == 0.0000025);
}

TEST_CASE("a program's own value between whole ends is kept", "[knobbar]")
{
    Fixture f({.name = u"x"_s, .minimum = 1, .maximum = 10, .logarithmic = false}, 2.5);
    CHECK(f.bar.value() == 2.5);
    QTest::keyClick(f.slider, Qt::Key_Right);
    CHECK(f.bar.value() == std::round(f.bar.value()));
}

TEST_CASE("the tab key goes from the slider to the field to the sweep", "[knobbar]")
{
    Fixture f;
    QTest::keyClick(&f.window, Qt::Key_Tab);
    CHECK(f.field->hasFocus());
    QTest::keyClick(&f.window, Qt::Key_Tab);
    CHECK(f.sweep->hasFocus());
}

TEST_CASE("sweep is stop while a sweep goes on and the knob cannot be turned", "[knobbar]")
{
    Fixture f;
    QSignalSpy sweeps(&f.bar, &KnobBar::sweepRequested);
    QSignalSpy stops(&f.bar, &KnobBar::stopRequested);
    auto *progress = child<QLabel>(f.bar, u"knobSweepProgress"_s);
    CHECK(f.sweep->text() == u"Sweep"_s);
    CHECK(f.sweep->accessibleName().contains(u"several values of N"_s));
    CHECK_FALSE(progress->isVisible());
    QTest::mouseClick(f.sweep, Qt::LeftButton);
    CHECK(sweeps.size() == 1);
    f.bar.setSweeping(true);
    f.bar.setProgress(3, 12);
    CHECK(f.sweep->text() == u"Stop"_s);
    CHECK(progress->isVisible());
    CHECK(progress->text() == u"3 of 12"_s);
    CHECK(f.sweep->accessibleDescription() == u"3 of 12"_s);
    CHECK_FALSE(f.slider->isEnabled());
    CHECK_FALSE(f.field->isEnabled());
    QTest::mouseClick(f.sweep, Qt::LeftButton);
    CHECK(stops.size() == 1);
    CHECK(sweeps.size() == 1);
    f.bar.setSweeping(false);
    CHECK(f.sweep->text() == u"Sweep"_s);
    CHECK(f.slider->isEnabled());
    CHECK_FALSE(progress->isVisible());
}

TEST_CASE("a knob is in one row where there is room and else in two", "[knobbar]")
{
    Fixture f;
    const auto isOneRow = [&] {
        return f.sweep->mapTo(&f.bar, QPoint()).y() < f.slider->geometry().bottom();
    };
    CHECK(QTest::qWaitFor(isOneRow));
    const int height = f.bar.height();
    f.window.resize(260, 200);
    CHECK(QTest::qWaitFor([&] { return !isOneRow() && f.bar.height() > height; }));
    CHECK(f.window.width() == 260);
    CHECK(f.field->mapTo(&f.window, QPoint(f.field->width(), 0)).x() <= 260);
    f.window.resize(700, 200);
    CHECK(QTest::qWaitFor([&] { return isOneRow() && f.bar.height() == height; }));
}

TEST_CASE("the wheel turns a knob that has the focus and no other", "[knobbar]")
{
    Fixture f;
    const auto wheel = [](QWidget *widget) {
        const QPointF at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    };
    f.sweep->setFocus();
    wheel(f.slider);
    wheel(f.field);
    CHECK(f.bar.value() == 1000);
    f.field->setFocus();
    wheel(f.field);
    CHECK(f.bar.value() == 1200);
}
