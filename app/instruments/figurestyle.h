// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

namespace Lectern::App {

struct Theme;

/// The colours, fonts and lengths of a figure. A value, made of a theme.
///
/// The colours of the series are those of Okabe and Ito, which people with any colour vision tell
/// apart, made as dark or light as the background asks for. No meaning rests on them alone: whoever
/// uses one adds a name, a pattern, a height or a dash.
struct FigureStyle
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid; ///< of what helps the eye and means nothing
    QColor accent;
    QColor accentText;
    QColor cell; ///< behind cells and titles of boxes
    QColor selection;
    QColor passed;
    QColor warning;
    QColor failed;
    QList<QColor> series; ///< 3 : 1 on a light background, more on a dark one
    QFont font;
    QFont smallFont;
    QFont codeFont;
    double scale = 1;

    static FigureStyle forTheme(const Theme &theme);

    /// A length in pixels at the theme's scale.
    double px(double length) const { return length * scale; }
    /// Of the series \a index, from the beginning again after the last.
    QColor seriesColor(qsizetype index) const { return series[index % series.size()]; }
};

} // namespace Lectern::App
