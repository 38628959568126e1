// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figurestyle.h"

#include "theme.h"

namespace Lectern::App {

FigureStyle FigureStyle::forTheme(const Theme &theme)
{
    constexpr QRgb okabeIto[] = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9};
    FigureStyle style{.background = theme.pageBackground,
                      .text = theme.text,
                      .mutedText = theme.mutedText,
                      .grid = theme.minimumContrast > 4.5 ? QColor(0x5a5a5a) : theme.border,
                      .accent = theme.accent,
                      .accentText = theme.accentText,
                      .cell = theme.codeBackground,
                      .selection = theme.selection,
                      .passed = theme.passed,
                      .warning = theme.warning,
                      .failed = theme.failed,
                      .series = {},
                      .font = theme.textFont,
                      .smallFont = theme.textFont,
                      .codeFont = theme.codeFont,
                      .scale = theme.scale};
    // A line on a dark background asks for more contrast to look as strong as on a light one.
    const double contrast = theme.minimumContrast > 4.5 ? 6 : theme.isDark ? 4.5 : 3;
    style.smallFont.setPointSizeF(theme.textFont.pointSizeF() * 0.9);
    for (const QRgb color : okabeIto)
        style.series.append(legibleOn(style.background, QColor(color), contrast));
    return style;
}

} // namespace Lectern::App
