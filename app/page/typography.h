// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace Lectern::App {

struct Theme;

/// The measures of a lesson page. All follow from the theme's fonts, so that a page keeps its
/// proportions at every scale and with every font. A value.
///
/// Sizes of text are the powers of one ratio times the size of the reading font; distances are
/// parts of the height of a line of it.
struct Typography
{
    QFont body;
    QFont title;   ///< of the lesson
    QFont section; ///< a heading of the second level; cards have it as their title
    QFont caption;
    int lineHeight = 0;       ///< of body text, in pixels
    int measure = 0;          ///< the width of a line of prose in pixels: about 72 characters
    double codeCharacter = 0; ///< the width of one character of code
    int codeMeasure = 0;      ///< of 80 of them
    int columnWidth = 0;      ///< of a page: of a card with so much code
    int gap = 0;              ///< between paragraphs, and between the parts of a page

    /// The size of a heading; \a level as in Markdown, where 1 is the lesson's title.
    QFont heading(int level) const;
};

Typography makeTypography(const Theme &theme);

/// What QTextDocument understands of CSS, for the prose of a lesson; see ProseView.
QString proseStyleSheet(const Theme &theme, const Typography &typography);

} // namespace Lectern::App
