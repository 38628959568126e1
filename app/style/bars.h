// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace Lectern::App {

struct Theme;

/// Scroll bars, sliders, headers and tabs; see LecternStyle.

/// The handle of a scroll bar, at least \a minimum long; a scroll bar has no arrows.
QRect scrollHandle(const QStyleOptionSlider &bar, int minimum);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle,
                    const Theme &theme);
/// A horizontal one.
void paintSlider(QPainter &painter, const QStyleOptionSlider &slider, const QRect &handle,
                 const Theme &theme);
void paintHeaderSection(QPainter &painter, const QRect &rect, const Theme &theme);
void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme);

} // namespace Lectern::App
