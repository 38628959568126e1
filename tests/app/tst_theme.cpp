// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Lectern::App;

static const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository loaded; // reading all definitions takes a while
    return loaded;
}

static Theme anyTheme()
{
    return makeTheme(GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast),
                     repository());
}

TEST_CASE("the contrast ratio is that of WCAG", "[theme]")
{
    using Catch::Matchers::WithinAbs;
    CHECK_THAT(contrastRatio(Qt::black, Qt::white), WithinAbs(21, 0.001));
    CHECK_THAT(contrastRatio(Qt::white, Qt::black), WithinAbs(21, 0.001));
    CHECK_THAT(contrastRatio(Qt::red, Qt::red), WithinAbs(1, 0.001));
    CHECK_THAT(contrastRatio(QColor(0x767676), Qt::white), WithinAbs(4.54, 0.01));
}

TEST_CASE("every text colour can be read on every background it is meant for", "[theme]")
{
    const Theme t = anyTheme();
    const QList<QColor> plain{t.pageBackground, t.panelBackground, t.codeBackground};
    const QList<QColor> all =
        plain + QList<QColor>{t.currentLine,  t.selection,      t.passedTint,     t.failedTint,
                              t.warningTint,  t.noteTint,       t.backgroundTint, t.mythTint,
                              t.expectedTint, t.expectedChange, t.actualTint,     t.actualChange};
    struct Role
    {
        const char *name;
        QColor color;
        QList<QColor> backgrounds;
    };
    const QList<QColor> page{t.pageBackground, t.panelBackground};
    const Role roles[] = {
        {"text", t.text, all},
        {"muted text", t.mutedText, plain + QList<QColor>{t.expectedTint, t.actualTint}},
        {"accent", t.accent, plain + QList<QColor>{t.noteTint, t.backgroundTint, t.mythTint}},
        {"accent text", t.accentText, {t.accent}},
        {"passed", t.passed, page + QList<QColor>{t.passedTint}},
        {"failed", t.failed, plain + QList<QColor>{t.failedTint}},
        {"warning", t.warning, page + QList<QColor>{t.warningTint}},
    };
    for (const Role &role : roles) {
        for (const QColor &background : role.backgrounds) {
            INFO(role.name << " " << role.color.name().toStdString() << " on "
                           << background.name().toStdString() << ", dark: " << t.isDark);
            CHECK(contrastRatio(role.color, background) >= t.minimumContrast);
        }
    }
}

TEST_CASE("the text colours of the palette can be read on its backgrounds", "[theme]")
{
    const Theme theme = anyTheme();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
    };
    for (const auto &[text, background] : pairs) {
        INFO("roles " << text << " and " << background);
        CHECK(theme.palette.color(text).alpha() == 255);
        CHECK(contrastRatio(theme.palette.color(text), theme.palette.color(background)) >=
              theme.minimumContrast);
    }
}

TEST_CASE("every colour of Python code can be read once it is made legible", "[theme]")
{
    const Theme theme = anyTheme();
    REQUIRE(theme.codeTheme.isValid());
    const auto python = repository().definitionForName(QStringLiteral("Python"));
    REQUIRE(python.formats().size() > 10);
    for (const auto &format : python.formats()) {
        for (const QColor &background : {theme.codeBackground, theme.currentLine}) {
            const QColor color =
                legibleOn(background, format.textColor(theme.codeTheme), theme.minimumContrast);
            INFO(format.name().toStdString() << " " << color.name().toStdString());
            CHECK(contrastRatio(color, background) >= theme.minimumContrast);
        }
    }
}

TEST_CASE("a colour that can be read is left as it is", "[theme]")
{
    CHECK(legibleOn(Qt::white, QColor(0x005cc5), 4.5) == QColor(0x005cc5));
    CHECK(legibleOn(Qt::black, QColor(0xff938a), 4.5) == QColor(0xff938a));
    CHECK(contrastRatio(legibleOn(Qt::white, Qt::white, 4.5), Qt::white) >= 4.5);
    CHECK(contrastRatio(legibleOn(Qt::black, Qt::black, 4.5), Qt::black) >= 4.5);
}

TEST_CASE("light and dark differ in every background, and say which they are", "[theme]")
{
    const Theme light = makeTheme(ColorScheme::Light, repository());
    const Theme dark = makeTheme(ColorScheme::Dark, repository());
    CHECK_FALSE(light.isDark);
    CHECK(dark.isDark);
    CHECK(light.pageBackground.lightness() > 200);
    CHECK(dark.pageBackground.lightness() < 60);
    CHECK(light.codeTheme.name() != dark.codeTheme.name());
}

TEST_CASE("both sides of a difference have backgrounds of their own", "[theme]")
{
    const Theme theme = anyTheme();
    CHECK(theme.expectedTint != theme.actualTint);
    CHECK(theme.expectedChange != theme.expectedTint);
    CHECK(theme.actualChange != theme.actualTint);
}

TEST_CASE("applying a theme again switches the application to it", "[theme]")
{
    QWidget panel;
    const Theme dark = makeTheme(ColorScheme::Dark, repository());
    applyTheme(*qApp, dark);
    CHECK(qApp->palette().color(QPalette::Window) == dark.panelBackground);
    CHECK(panel.palette().color(QPalette::Window) == dark.panelBackground);

    const Theme light = makeTheme(ColorScheme::Light, repository());
    applyTheme(*qApp, light);
    CHECK(qApp->palette().color(QPalette::Window) == light.panelBackground);
    CHECK(panel.palette().color(QPalette::Window) == light.panelBackground);
}

TEST_CASE("a button with the focus looks different from one without", "[theme]")
{
    applyTheme(*qApp, anyTheme());
    QWidget window;
    QPushButton first(QStringLiteral("Run"), &window);
    QPushButton second(QStringLiteral("Run"), &window);
    second.move(200, 0);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    REQUIRE(QApplication::focusWidget() == &first);
    CHECK(first.size() == second.size()); // nothing jumps when the focus moves
    CHECK(first.grab().toImage() != second.grab().toImage());
}

TEST_CASE("the hint in an empty line edit can be read", "[theme]")
{
    const Theme theme = anyTheme();
    applyTheme(*qApp, theme);
    QLineEdit edit;
    edit.ensurePolished();
    const QColor hint = edit.palette().color(QPalette::PlaceholderText);
    CHECK(hint.alpha() == 255);
    CHECK(contrastRatio(hint, theme.pageBackground) >= theme.minimumContrast);
}

TEST_CASE("the code font has characters of one width", "[theme]")
{
    const QFont font = anyTheme().codeFont;
    const QFontMetrics metrics(font); // not QFontInfo: some such fonts do not say it of them
    CHECK(metrics.horizontalAdvance(QStringLiteral("iiil")) ==
          metrics.horizontalAdvance(QStringLiteral("MW0@")));
    CHECK(font.pointSizeF() >= 10);
}

TEST_CASE(
    "text selected in a field with colours of its own keeps its colours once that is polished",
    "[theme]")
{
    const Theme light = makeTheme(ColorScheme::Light, repository());
    const Theme dark = makeTheme(ColorScheme::Dark, repository());
    applyTheme(*qApp, light);
    QPlainTextEdit text;
    text.setPalette(light.palette);
    text.ensurePolished();
    CHECK(text.palette().color(QPalette::Highlight) == light.selection);
    applyTheme(*qApp, dark);
    text.setPalette(dark.palette); // as its owner does when it is told
    polishAgain(*qApp);
    CHECK(text.palette().color(QPalette::Highlight) == dark.selection);
    CHECK(text.palette().color(QPalette::Base) == dark.pageBackground);
    applyTheme(*qApp, light);
}

TEST_CASE("a scale makes every font and every control larger, also one that is shown", "[theme]")
{
    const Theme usual = makeTheme(ColorScheme::Light, repository());
    const Theme large = makeTheme(ColorScheme::Light, repository(), 1.5);
    for (const auto font : {&Theme::textFont, &Theme::readingFont, &Theme::codeFont})
        CHECK((large.*font).pointSizeF() == Catch::Approx(1.5 * (usual.*font).pointSizeF()));

    applyTheme(*qApp, usual);
    QPushButton button(QStringLiteral("Run"));
    button.show();
    CHECK(button.font().pointSizeF() == Catch::Approx(usual.textFont.pointSizeF()));
    const QSize before = button.sizeHint();
    applyTheme(*qApp, large);
    CHECK(button.font().pointSizeF() == Catch::Approx(large.textFont.pointSizeF()));
    CHECK(button.sizeHint().height() >= 1.4 * before.height());
    CHECK(button.sizeHint().width() >= 1.3 * before.width());
    applyTheme(*qApp, usual);
    CHECK(button.sizeHint() == before);
}
