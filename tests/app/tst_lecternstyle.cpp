// SPDX-License-Identifier: GPL-3.0-or-later
// What the style of the window promises, whatever it looks like otherwise.
#include "app/windowfixture.h"
#include "style/lecternstyle.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

Theme themeOf(ColorScheme scheme, double scale = 1)
{
    return makeTheme(scheme, testRepository(), scale);
}

ColorScheme anyScheme()
{
    return GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
}

/// A widget beside another of its type, which has the focus; both as they are drawn.
template <typename Widget>
struct Pair
{
    QWidget window;
    Widget *usual = new Widget;
    Widget *focused = new Widget;

    explicit Pair(const Theme &theme)
    {
        applyTheme(*qApp, theme);
        auto *layout = new QVBoxLayout(&window);
        for (Widget *widget : {usual, focused}) {
            layout->addWidget(widget);
            widget->setFocusPolicy(Qt::StrongFocus);
            if constexpr (requires { widget->setText(QString()); })
                widget->setText(u"Run"_s);
        }
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        focused->setFocus(Qt::TabFocusReason);
        REQUIRE(QApplication::focusWidget() == focused);
    }

    /// The pixels that tell the one with the focus from the other.
    int difference() const
    {
        const QImage first = usual->grab().toImage();
        const QImage second = focused->grab().toImage();
        REQUIRE(first.size() == second.size());
        int pixels = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x)
                pixels += first.pixel(x, y) != second.pixel(x, y);
        }
        return pixels;
    }
};

/// An indicator as the style draws it on white, in a rectangle of the size it asks for.
QImage indicator(QStyle::PrimitiveElement element, QStyle::State state)
{
    const QStyle *style = QApplication::style();
    QStyleOptionButton option;
    option.rect = QRect(0, 0, style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth),
                        style->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight));
    option.state = state | QStyle::State_Enabled;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    style->drawPrimitive(element, &option, &painter);
    return image;
}

int largestDifference(const QImage &first, const QImage &second)
{
    REQUIRE(first.size() == second.size());
    int largest = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            largest =
                std::max(largest, std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))));
    }
    return largest;
}

/// How many pixels of the uppermost row are drawn: of a disc, few.
int widthOfTop(const QImage &image)
{
    int width = 0;
    for (int x = 0; x < image.width(); ++x)
        width += qGray(image.pixel(x, 0)) < 240;
    return width;
}

/// The colours of the middle of a scroll bar and of its handle.
std::pair<QColor, QColor> scrollBarColors(const Theme &theme)
{
    applyTheme(*qApp, theme);
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    const QImage image = bar.grab().toImage();
    const int middle = image.width() / 2;
    return {image.pixelColor(middle, 190), image.pixelColor(middle, 15)};
}

} // namespace

TEST_CASE("what has the focus is drawn differently in every scheme", "[style]")
{
    const Theme theme = themeOf(anyScheme(), GENERATE(1.0, 1.5));
    CHECK(Pair<QPushButton>(theme).difference() > 100);
    CHECK(Pair<QToolButton>(theme).difference() > 100);
    CHECK(Pair<QLineEdit>(theme).difference() > 100);
    CHECK(Pair<QCheckBox>(theme).difference() > 40);
    CHECK(Pair<QRadioButton>(theme).difference() > 40);
    CHECK(Pair<QPlainTextEdit>(theme).difference() > 100);
}

TEST_CASE("the main button shows its focus although it has the colour of focus", "[style]")
{
    Pair<QPushButton> pair(themeOf(anyScheme()));
    for (QPushButton *button : {pair.usual, pair.focused})
        button->setProperty("primary", true);
    CHECK(pair.difference() > 100);
}

TEST_CASE("the main button of a place is filled with the accent and its text can be read",
          "[style]")
{
    const Theme theme = themeOf(anyScheme());
    applyTheme(*qApp, theme);
    QPushButton button;
    button.setProperty("primary", true);
    button.resize(100, 30);
    CHECK(button.grab().toImage().pixelColor(50, 15) == theme.accent);
    button.setEnabled(false);
    CHECK(button.grab().toImage().pixelColor(50, 15) == theme.panelBackground);
    CHECK(contrastRatio(theme.accentText, theme.accent) >= theme.minimumContrast);
}

TEST_CASE("disabled text is fainter than other text and can still be made out", "[style]")
{
    const Theme theme = themeOf(anyScheme());
    const QColor disabled = theme.palette.color(QPalette::Disabled, QPalette::ButtonText);
    for (const QColor &background : {theme.panelBackground, theme.pageBackground}) {
        CHECK(contrastRatio(disabled, background) >= (theme.isHighContrast() ? 7 : 2.2));
        CHECK(contrastRatio(disabled, background) < contrastRatio(theme.text, background));
    }
}

TEST_CASE("a radio indicator is round and a check box is not at any scale", "[style]")
{
    const double scale = GENERATE(0.8, 1.0, 1.25, 1.5, 2.3);
    applyTheme(*qApp, themeOf(ColorScheme::Light, scale));
    const QImage radio = indicator(QStyle::PE_IndicatorRadioButton, QStyle::State_Off);
    const QImage check = indicator(QStyle::PE_IndicatorCheckBox, QStyle::State_Off);
    INFO("scale " << scale);
    CHECK(radio.width() == qRound(16 * scale));
    CHECK(largestDifference(radio, radio.mirrored(true, false)) < 40); // but for the smoothing
    CHECK(largestDifference(radio, radio.transformed(QTransform().rotate(90))) < 40);
    CHECK(widthOfTop(radio) < 0.6 * radio.width());
    CHECK(widthOfTop(check) > 0.6 * check.width());
}

TEST_CASE("a tick and a dot tell what is chosen without their colour", "[style]")
{
    const Theme theme = themeOf(anyScheme());
    applyTheme(*qApp, theme);
    const QImage tick = indicator(QStyle::PE_IndicatorCheckBox, QStyle::State_On);
    int marked = 0;
    for (int y = 0; y < tick.height(); ++y) {
        for (int x = 0; x < tick.width(); ++x)
            marked += contrastRatio(tick.pixelColor(x, y), theme.accent) > 3 &&
                      tick.rect().adjusted(3, 3, -3, -3).contains(x, y);
    }
    CHECK(marked >= 8);
    const QImage dot = indicator(QStyle::PE_IndicatorRadioButton, QStyle::State_On);
    CHECK(dot.pixelColor(dot.rect().center()) == theme.accent);
    CHECK(dot.pixelColor(dot.width() / 2, 3) != theme.accent); // a ring around it
}

TEST_CASE("headings and captions follow the scale and the colours live", "[style]")
{
    const Theme usual = themeOf(ColorScheme::Light);
    applyTheme(*qApp, usual);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QList<QLabel *> headings;
    for (const QString &name : {u"lesson"_s, u"section"_s, u"verdict"_s}) {
        headings.append(new QLabel(name));
        headings.last()->setProperty("heading", name);
        layout->addWidget(headings.last());
    }
    auto *caption = new QLabel(u"Demo"_s);
    caption->setProperty("caption", true);
    layout->addWidget(caption);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto size = [](const QWidget *widget) { return widget->font().pointSizeF(); };
    CHECK(size(headings[0]) > size(headings[1]));
    CHECK(size(headings[1]) > size(headings[2]));
    CHECK(size(headings[2]) > size(caption));
    CHECK(caption->palette().color(QPalette::WindowText) == usual.mutedText);

    const double before = size(headings[0]);
    const double captionBefore = size(caption);
    const Theme large = themeOf(ColorScheme::Dark, 1.5);
    applyTheme(*qApp, large);
    CHECK(size(headings[0]) == Catch::Approx(1.5 * before));
    CHECK(size(caption) == Catch::Approx(1.5 * captionBefore));
    CHECK(caption->font().weight() == QFont::DemiBold);
    CHECK(caption->palette().color(QPalette::WindowText) == large.mutedText);
    applyTheme(*qApp, usual);
    CHECK(size(headings[0]) == Catch::Approx(before));
}

TEST_CASE("the handle of a scroll bar is seen on its ground, plainly in high contrast", "[style]")
{
    const Theme theme = themeOf(anyScheme());
    const auto [ground, handle] = scrollBarColors(theme);
    CHECK(ground == theme.pageBackground);
    CHECK(contrastRatio(handle, ground) >= (theme.isHighContrast() ? 7 : 3 * 0.9));
}

TEST_CASE("the handle of a scroll bar can be gripped however long the text is", "[style]")
{
    applyTheme(*qApp, themeOf(ColorScheme::Light));
    QStyleOptionSlider bar;
    bar.orientation = Qt::Vertical;
    bar.rect = QRect(0, 0, 12, 300);
    bar.maximum = 2'000'000'000;
    bar.pageStep = 30;
    const auto handle = [&] {
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &bar,
                                                     QStyle::SC_ScrollBarSlider);
    };
    CHECK(handle().top() == 0);
    CHECK(handle().height() >= 28);
    bar.sliderPosition = bar.maximum;
    CHECK(handle().bottom() == 299);
    bar.maximum = bar.sliderPosition = 0; // all is seen
    CHECK(handle().height() == 300);
}

TEST_CASE("in high contrast boxes have a line of two pixels", "[style]")
{
    const Theme theme = themeOf(ColorScheme::HighContrast);
    applyTheme(*qApp, theme);
    QFrame card;
    card.setProperty("card", true);
    OutputView output; // empty
    output.setTheme(theme);
    QPlainTextEdit text;
    QPushButton button;
    QLineEdit field;
    for (QWidget *widget : {static_cast<QWidget *>(&card), static_cast<QWidget *>(&output),
                            static_cast<QWidget *>(&text), static_cast<QWidget *>(&button),
                            static_cast<QWidget *>(&field)}) {
        widget->resize(120, 60);
        const QImage image = widget->grab().toImage();
        INFO(widget->metaObject()->className());
        for (const int x : {0, 1})
            CHECK(contrastRatio(image.pixelColor(x, 30), Qt::black) >= 7);
        CHECK(contrastRatio(image.pixelColor(3, 30), Qt::black) < 2);
    }
}

TEST_CASE("what is selected in a text keeps its colours in every scheme, live", "[style]")
{
    const Theme light = themeOf(ColorScheme::Light);
    applyTheme(*qApp, light);
    QLineEdit field;
    QPlainTextEdit text;
    field.ensurePolished();
    text.ensurePolished();
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::HighContrast}) {
        const Theme theme = themeOf(scheme);
        applyTheme(*qApp, theme);
        for (const QWidget *widget :
             {static_cast<QWidget *>(&field), static_cast<QWidget *>(&text)})
            CHECK(widget->palette().color(QPalette::Highlight) == theme.selection);
    }
    applyTheme(*qApp, light);
}

TEST_CASE("no widget of the window carries a style sheet", "[style][window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    REQUIRE(QTest::qWaitFor([&] { return f.window->page()->isComplete(); }, 30000));
    CHECK(qApp->styleSheet().isEmpty());
    CHECK(qobject_cast<LecternStyle *>(QApplication::style()) != nullptr);
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        INFO(widget->metaObject()->className() << widget->objectName().toStdString());
        CHECK(widget->styleSheet().isEmpty());
    }
}
