// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

enum class ColorScheme { Light, Dark, HighContrast };

/// The colours and fonts of the application, by what they mean. A value: widgets take it through
/// setTheme() and keep what they need. It knows no widget.
///
/// Every text role reaches a contrast of 4.5 : 1 (WCAG 2.1 AA), in high contrast 7 : 1 (AAA), on
/// every background it is meant for; tst_theme.cpp lists the pairs. No meaning rests on a colour
/// alone: whoever uses one of the roles below adds a word, a sign or a shape.
struct Theme
{
    bool isDark = false;
    double minimumContrast = 4.5; ///< between a text and what is behind it
    double scale = 1;             ///< of every pane, 1 being the desktop's own size

    QColor pageBackground;  ///< of lesson pages and lists
    QColor panelBackground; ///< of the window, tool bars and side panels
    QColor text;            ///< on any background of this struct but accent
    QColor mutedText;       ///< line numbers, captions; on page, panel and code background
    QColor accent;          ///< links, focus, the main button; on page, panel and code background
    QColor accentText;      ///< on accent
    QColor border;          ///< between areas; decoration only
    QColor codeBackground;  ///< of editor, listings and console
    QColor currentLine;     ///< of the editor
    QColor selection;       ///< behind selected text, which keeps its colours

    QColor passed; ///< text and icons; on page, panel and passedTint; so for the next two
    QColor failed; ///< also on codeBackground, for standard error
    QColor warning;
    QColor passedTint;
    QColor failedTint;
    QColor warningTint;

    QColor noteTint; ///< backgrounds of the boxes of a lesson
    QColor backgroundTint;
    QColor mythTint;

    QColor expectedTint;   ///< behind a line of a difference, on the expected side
    QColor expectedChange; ///< behind the part of that line that differs
    QColor actualTint;
    QColor actualChange;

    QFont textFont;    ///< of the window: menus, buttons, lists
    QFont readingFont; ///< of prose, which is read for longer than menus are
    QFont codeFont;    ///< of code and console; its characters have one width

    QPalette palette;                     ///< of the application
    KSyntaxHighlighting::Theme codeTheme; ///< use its colours through legibleOn()

    bool isHighContrast() const { return minimumContrast > 4.5; }
};

/// The colours of \a scheme, the fonts at \a scale times their usual size. \a repository provides
/// the code theme; the application has one, made at its start, which outlives every theme.
Theme makeTheme(ColorScheme scheme, const KSyntaxHighlighting::Repository &repository,
                double scale = 1);

/// Sets style (a LecternStyle), palette and font of \a application. May be called again to switch.
/// Widgets with colours of their own (editor, console, banner, ...) are told by whoever owns them;
/// after that, polishAgain() gives them what the style adds.
void applyTheme(QApplication &application, const Theme &theme);
void polishAgain(QApplication &application);

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor &first, const QColor &second);

/// \a color, made darker or lighter just enough to be read on \a background, by \a contrast. Code
/// themes made by others need it: most of them have comments that are too faint.
QColor legibleOn(const QColor &background, const QColor &color, double contrast);

} // namespace Lectern::App
