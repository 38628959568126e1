// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "style/lecternstyle.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr double readingScale = 1.15;

void setLightColors(Theme &theme)
{
    theme.pageBackground = QColor(0xffffff);
    theme.panelBackground = QColor(0xf3f4f7);
    theme.text = QColor(0x1d2129);
    theme.mutedText = QColor(0x5a6373);
    theme.accent = QColor(0x2b5fc4);
    theme.accentText = QColor(0xffffff);
    theme.border = QColor(0xd4d9e1);
    theme.codeBackground = QColor(0xf8f9fb);
    theme.currentLine = QColor(0xeef1f6);
    theme.selection = QColor(0xcfdff8);
    theme.passed = QColor(0x12713a);
    theme.failed = QColor(0xb4232c);
    theme.warning = QColor(0x855300);
    theme.passedTint = QColor(0xe7f5ec);
    theme.failedTint = QColor(0xfcecec);
    theme.warningTint = QColor(0xfcf3de);
    theme.noteTint = QColor(0xeaf1fc);
    theme.backgroundTint = QColor(0xf1eefa);
    theme.mythTint = QColor(0xfdefe4);
    theme.expectedTint = QColor(0xe6f0fc);
    theme.expectedChange = QColor(0xb5d3f7);
    theme.actualTint = QColor(0xfdefdf);
    theme.actualChange = QColor(0xf9cf9f);
}

void setDarkColors(Theme &theme)
{
    theme.pageBackground = QColor(0x1f2329);
    theme.panelBackground = QColor(0x272c34);
    theme.text = QColor(0xe4e7ec);
    theme.mutedText = QColor(0xa6b0bf);
    theme.accent = QColor(0x8ab4f8);
    theme.accentText = QColor(0x0f1e36);
    theme.border = QColor(0x3d4450);
    theme.codeBackground = QColor(0x1a1d23);
    theme.currentLine = QColor(0x23282f);
    theme.selection = QColor(0x2c456d);
    theme.passed = QColor(0x6fd08c);
    theme.failed = QColor(0xff938a);
    theme.warning = QColor(0xeec15c);
    theme.passedTint = QColor(0x1d3528);
    theme.failedTint = QColor(0x3f2527);
    theme.warningTint = QColor(0x3a3120);
    theme.noteTint = QColor(0x22314a);
    theme.backgroundTint = QColor(0x2f2b44);
    theme.mythTint = QColor(0x3f2e22);
    theme.expectedTint = QColor(0x1f2f45);
    theme.expectedChange = QColor(0x2f5488);
    theme.actualTint = QColor(0x3d2e1e);
    theme.actualChange = QColor(0x74501f);
}

void setHighContrastColors(Theme &theme)
{
    theme.minimumContrast = 7;
    theme.pageBackground = QColor(Qt::black);
    theme.panelBackground = QColor(Qt::black);
    theme.text = QColor(0xffffff);
    theme.mutedText = QColor(0xe0e0e0);
    theme.accent = QColor(0xffd83d);
    theme.accentText = QColor(Qt::black);
    theme.border = QColor(0xffffff);
    theme.codeBackground = QColor(Qt::black);
    theme.currentLine = QColor(0x1c1c1c);
    theme.selection = QColor(0x003b73);
    theme.passed = QColor(0x6dff9c);
    theme.failed = QColor(0xffb3ac);
    theme.warning = QColor(0xffd83d);
    theme.passedTint = QColor(0x00210d);
    theme.failedTint = QColor(0x330003);
    theme.warningTint = QColor(0x2b2300);
    theme.noteTint = QColor(0x001433);
    theme.backgroundTint = QColor(0x170a29);
    theme.mythTint = QColor(0x2b1100);
    theme.expectedTint = QColor(0x001433);
    theme.expectedChange = QColor(0x003f8a);
    theme.actualTint = QColor(0x2b1a00);
    theme.actualChange = QColor(0x6b4200);
}

void setColors(Theme &theme, ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        setLightColors(theme);
        break;
    case ColorScheme::Dark:
        setDarkColors(theme);
        break;
    case ColorScheme::HighContrast:
        setHighContrastColors(theme);
        break;
    }
}

QFont makeCodeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({font.family(), u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s,
                      u"Liberation Mono"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    // The desktop's fixed font is often smaller than its other fonts; code is what is read here.
    const QFont text = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::max({font.pointSizeF(), text.pointSizeF(), 10.0}));
    return font;
}

void setFonts(Theme &theme, double scale)
{
    const auto scaled = [](QFont font, double factor) {
        font.setPointSizeF(font.pointSizeF() * factor);
        return font;
    };
    theme.scale = scale;
    theme.textFont = scaled(QFontDatabase::systemFont(QFontDatabase::GeneralFont), scale);
    theme.readingFont = scaled(theme.textFont, readingScale);
    theme.codeFont = scaled(makeCodeFont(), scale);
}

QPalette makePalette(const Theme &theme)
{
    const bool isHighContrast = theme.isHighContrast();
    const QColor disabled = isHighContrast ? QColor(0xb0b0b0)
                            : theme.isDark ? QColor(0x757f8d)
                                           : QColor(0x959dab);
    const QColor button = isHighContrast ? QColor(Qt::black)
                          : theme.isDark ? QColor(0x323843)
                                         : QColor(0xffffff);

    QPalette palette(theme.text, button, theme.border, theme.border, theme.border, theme.text,
                     theme.text, theme.pageBackground, theme.panelBackground);
    palette.setColor(QPalette::AlternateBase, theme.panelBackground);
    palette.setColor(QPalette::Light, theme.isDark ? theme.border : QColor(0xffffff));
    palette.setColor(QPalette::Dark, theme.isDark ? QColor(0x14171b) : QColor(0xb5bcc8));
    palette.setColor(QPalette::Shadow, theme.isDark ? QColor(Qt::black) : QColor(0x8a919c));
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::ToolTipBase, theme.panelBackground);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

Theme makeTheme(ColorScheme scheme, const KSyntaxHighlighting::Repository &repository, double scale)
{
    Theme theme;
    theme.isDark = scheme != ColorScheme::Light;
    setColors(theme, scheme);
    setFonts(theme, scale);
    theme.palette = makePalette(theme);
    theme.codeTheme = repository.theme(theme.isDark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    if (!theme.codeTheme.isValid())
        theme.codeTheme =
            repository.defaultTheme(theme.isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                 : KSyntaxHighlighting::Repository::LightTheme);
    return theme;
}

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setPalette(theme.palette);
    QPalette field = theme.palette; // selected text keeps its colours
    field.setColor(QPalette::Highlight, theme.selection);
    field.setColor(QPalette::HighlightedText, theme.text);
    for (const char *type : {"QLineEdit", "QPlainTextEdit", "QTextEdit"})
        application.setPalette(field, type);
    application.setFont(theme.textFont);
    QToolTip::setPalette(theme.palette);
    QToolTip::setFont(theme.textFont);
    application.setStyle(new LecternStyle(theme)); // the application deletes it
    // At once, and not when events are next handled: owners measure texts when they are told.
    const QWidgetList widgets = application.allWidgets();
    for (QWidget *widget : widgets) {
        for (const auto type : {QEvent::ApplicationPaletteChange, QEvent::ApplicationFontChange}) {
            QEvent change(type);
            QCoreApplication::sendEvent(widget, &change);
        }
    }
}

void polishAgain(QApplication &application)
{
    const QWidgetList widgets = application.allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            widget->style()->polish(widget);
    }
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legibleOn(const QColor &background, const QColor &color, double contrast)
{
    const bool darken = luminance(background) > 0.18;
    QColor result = color;
    // Five per cent of the way to black or white at a time keeps the hue.
    for (int step = 0; step < 30 && contrastRatio(result, background) < contrast; ++step) {
        const auto move = [darken](int value) {
            return darken ? value * 95 / 100 : 255 - (255 - value) * 95 / 100;
        };
        result = QColor(move(result.red()), move(result.green()), move(result.blue()));
    }
    return result;
}

} // namespace Lectern::App
