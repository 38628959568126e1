// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/typography.h"

#include "theme.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr double ratio = 1.2;   // a minor third
constexpr double leading = 1.6; // line height, in sizes of the font
constexpr int charactersInLine = 72;
constexpr int charactersOfCode = 80;

/// English prose: letters about as often as they are, and a space after each word.
const QString sample =
    u"the assignment gives a second name to one and the same list, and an edit through either of "
    "them can be seen through both "_s;

QFont sized(QFont font, double exponent, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * std::pow(ratio, exponent));
    font.setWeight(weight);
    return font;
}

QString points(const QFont &font)
{
    return QString::number(font.pointSizeF(), 'f', 2) + "pt"_L1;
}

} // namespace

QFont Typography::heading(int level) const
{
    const double exponent = level <= 1 ? 3 : level == 2 ? 2 : level == 3 ? 1 : 0;
    return sized(body, exponent, QFont::DemiBold);
}

Typography makeTypography(const Theme &theme)
{
    Typography typography;
    typography.body = theme.readingFont;
    typography.title = typography.heading(1);
    typography.section = typography.heading(2);
    typography.caption = sized(theme.readingFont, -1, QFont::DemiBold);
    const QFontMetricsF metrics(typography.body);
    const double size = metrics.fontDpi() * typography.body.pointSizeF() / 72;
    typography.lineHeight = static_cast<int>(std::lround(size * leading));
    const double character = metrics.horizontalAdvance(sample) / static_cast<double>(sample.size());
    typography.measure = static_cast<int>(std::ceil(character * charactersInLine));
    typography.codeCharacter = QFontMetricsF(theme.codeFont).horizontalAdvance(u'0');
    typography.codeMeasure =
        static_cast<int>(std::ceil(typography.codeCharacter * charactersOfCode));
    typography.gap = typography.lineHeight * 2 / 3;
    typography.columnWidth = typography.codeMeasure + 4 * typography.gap;
    return typography;
}

QString proseStyleSheet(const Theme &theme, const Typography &typography)
{
    const auto lines = [&](double count) {
        return QString::number(std::lround(typography.lineHeight * count)) + "px"_L1;
    };
    // A heading belongs to what follows: there is more room above it than below.
    return uR"(
        body { color: @text; }
        a { color: @accent; text-decoration: underline; }
        h2 { font-size: @size2; font-weight: 600; margin-top: @space2; margin-bottom: @half; }
        h3 { font-size: @size3; font-weight: 600; margin-top: @space3; margin-bottom: @third; }
        h4, h5, h6 { font-size: @size4; font-weight: 600; margin-top: @space4; margin-bottom: @fifth; }
        p { margin-top: 0px; margin-bottom: @gap; }
        ul, ol { margin-top: 0px; margin-bottom: @gap; }
        li { margin-bottom: @fifth; }
        blockquote { margin-left: @line; margin-right: @line; color: @muted; }
        code { font-family: '@codeFamily'; font-size: @codeSize; }
        pre { font-family: '@codeFamily'; font-size: @codeSize; background-color: @codeBackground;
              margin-bottom: @gap; }
        th { font-weight: 600; text-align: left; }
    )"_s.replace("@text"_L1, theme.text.name())
        .replace("@accent"_L1, theme.accent.name())
        .replace("@muted"_L1, theme.mutedText.name())
        .replace("@codeFamily"_L1, theme.codeFont.family())
        .replace("@codeSize"_L1, points(theme.codeFont))
        .replace("@codeBackground"_L1, theme.codeBackground.name())
        .replace("@size2"_L1, points(typography.heading(2)))
        .replace("@size3"_L1, points(typography.heading(3)))
        .replace("@size4"_L1, points(typography.heading(4)))
        .replace("@space2"_L1, lines(1.5))
        .replace("@space3"_L1, lines(1.1))
        .replace("@space4"_L1, lines(0.8))
        .replace("@half"_L1, lines(0.5))
        .replace("@third"_L1, lines(0.35))
        .replace("@fifth"_L1, lines(0.2))
        .replace("@gap"_L1, QString::number(typography.gap) + "px"_L1)
        .replace("@line"_L1, lines(1));
}

} // namespace Lectern::App
