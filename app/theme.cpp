// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStyleFactory>

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
    const bool isHighContrast = theme.minimumContrast > 4.5;
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

/// \a sheet with its lengths in pixels at \a scale; a line of 1 px stays one.
QString withScaledPixels(const QString &sheet, double scale)
{
    static const QRegularExpression length(u"\\b(\\d+)px"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : length.globalMatch(sheet)) {
        const int pixels = match.captured(1).toInt();
        result += QStringView(sheet).sliced(end, match.capturedStart() - end);
        result += QString::number(pixels <= 1 ? pixels : qRound(pixels * scale)) + "px"_L1;
        end = match.capturedEnd();
    }
    return result + QStringView(sheet).sliced(end);
}

/// What the palette cannot say: rounded corners, room to breathe, a focus that is seen, thin
/// scroll bars. A button with the property "primary" is the main one of its place; a label with the
/// property "heading" has the size of one.
QString styleSheet(const Theme &theme)
{
    QString sheet = uR"(
QPushButton { background: @button; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QPushButton:hover { border-color: @accent; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @disabled; background: @panel; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton[primary="true"]:disabled { background: @panel; color: @disabled; border-color: @border; }
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton#qt_toolbar_ext_button { padding: 0px; }
QToolButton:hover { background: @selection; }
QToolButton:pressed, QToolButton:checked { background: @selection; border-color: @border; }
QToolButton:focus { border-color: @accent; }
QToolBar { border: none; padding: 4px; spacing: 4px; background: @panel; }
QLineEdit { background: @page; color: @text; border: 1px solid @muted; border-radius: 6px;
    padding: 5px 8px; placeholder-text-color: @muted;
    selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus { border: 2px solid @accent; padding: 4px 7px; }
QPlainTextEdit, QTableView { border: 1px solid transparent; }
QPlainTextEdit:focus, QTableView:focus { border-color: @accent; }
QPlainTextEdit, QTextEdit { selection-background-color: @selection; selection-color: @text; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QHeaderView::section { background: @panel; color: @muted; border: none;
    border-bottom: 1px solid @border; padding: 5px 8px; font-weight: 600; }
QTabBar::tab { padding: 7px 14px; border: none; border-bottom: 3px solid transparent; color: @muted; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @selection; }
QToolTip { background: @panel; color: @text; border: 1px solid @border; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolButton[primary="true"] { background: @accent; color: @accentText; }
QToolButton[primary="true"]:disabled { background: @panel; color: @disabled; }
QRadioButton::indicator, QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted;
    background: @page; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator:checked, QCheckBox::indicator:checked { background: @accent; border: 3px solid @page;
    outline: none; }
QRadioButton:focus, QCheckBox:focus { color: @accent; }
QTreeView { border: none; padding: 6px 2px; }
QTreeView::item { padding: 4px 2px; }
QWidget[page="true"] { background: @page; }
QFrame[card="true"] { background: @panel; border: 1px solid @border; border-radius: 8px; }
QLabel[caption="true"] { color: @muted; font-weight: 600; }
QLabel[heading="lesson"] { font-size: @lessonSize; font-weight: 600; }
QLabel[heading="section"] { font-size: @sectionSize; font-weight: 600; }
QLabel[heading="verdict"] { font-size: @verdictSize; font-weight: 600; }
)"_s;
    const auto mix = theme.isDark ? QColor(0x5b6472) : QColor(0xb0b7c3);
    // Longer names first: "@accentText" before "@accent".
    const std::pair<QString, QColor> colors[] = {
        {u"@accentText"_s, theme.accentText},
        {u"@accent"_s, theme.accent},
        {u"@text"_s, theme.text},
        {u"@muted"_s, theme.mutedText},
        {u"@border"_s, theme.border},
        {u"@page"_s, theme.pageBackground},
        {u"@panel"_s, theme.panelBackground},
        {u"@selection"_s, theme.selection},
        {u"@handle"_s, mix},
        {u"@button"_s, theme.palette.color(QPalette::Active, QPalette::Button)},
        {u"@disabled"_s, theme.palette.color(QPalette::Disabled, QPalette::Text)},
    };
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    const std::pair<QString, double> headings[] = {
        {u"@lessonSize"_s, 1.7}, {u"@sectionSize"_s, 1.35}, {u"@verdictSize"_s, 1.1}};
    for (const auto &[name, factor] : headings)
        sheet.replace(name, QString::number(theme.textFont.pointSizeF() * factor) + "pt"_L1);
    return withScaledPixels(sheet, theme.scale);
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
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(theme.palette);
    application.setFont(theme.textFont);
    application.setStyleSheet(styleSheet(theme));
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
