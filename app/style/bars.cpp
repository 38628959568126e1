// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/bars.h"

#include "style/box.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace Lectern::App {

namespace {

QColor handleColor(bool isHovered, const Theme &theme)
{
    if (isHovered)
        return theme.isHighContrast() ? theme.accent : theme.mutedText;
    // Seen beside any background of text, but no competition for what is read.
    return theme.isHighContrast() ? theme.mutedText
                                  : mixed(theme.mutedText, theme.pageBackground, 0.35);
}

} // namespace

QRect scrollHandle(const QStyleOptionSlider &bar, int minimum)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int space = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    qint64 length = space;
    if (range > 0)
        length = space * qint64(bar.pageStep) / (range + bar.pageStep);
    length = std::min<qint64>(std::max<qint64>(length, minimum), space);
    const int begin =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                        space - static_cast<int>(length), bar.upsideDown);
    const auto size = static_cast<int>(length);
    return isHorizontal ? QRect(bar.rect.x() + begin, bar.rect.y(), size, bar.rect.height())
                        : QRect(bar.rect.x(), bar.rect.y() + begin, bar.rect.width(), size);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle,
                    const Theme &theme)
{
    // As what it scrolls: a strip of another colour would be one more thing to look at.
    painter.fillRect(bar.rect, bar.palette.base());
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHovered = bar.state.testFlag(QStyle::State_MouseOver) &&
                           bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHeld = bar.state.testFlag(QStyle::State_Sunken) && isHovered;
    const int margin = scaled(theme, 3);
    const QRectF shown = handle.toRectF().adjusted(margin, margin, -margin, -margin);
    const double radius = std::min(shown.width(), shown.height()) / 2;
    paintBox(painter, shown, {handleColor(isHovered || isHeld, theme), {}, 0, radius});
}

void paintSlider(QPainter &painter, const QStyleOptionSlider &slider, const QRect &handle,
                 const Theme &theme)
{
    const bool isEnabled = slider.state.testFlag(QStyle::State_Enabled);
    const int thickness = scaled(theme, 4);
    const QRectF groove(slider.rect.x(), handle.toRectF().center().y() - thickness / 2.0,
                        slider.rect.width(), thickness);
    const QColor disabled = theme.palette.color(QPalette::Disabled, QPalette::ButtonText);
    paintBox(painter, groove, {isEnabled ? theme.mutedText : theme.border, {}, 0, thickness / 2.0});
    Box box;
    box.fill = isEnabled ? theme.accent : disabled;
    box.radius = handle.width() / 2.0;
    if (slider.state.testFlag(QStyle::State_HasFocus)) { // a ring instead of a disc
        box.fill = theme.panelBackground;
        box.line = theme.accent;
        box.lineWidth = scaled(theme, 3);
    }
    paintBox(painter, handle, box);
}

void paintHeaderSection(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.panelBackground);
    const int line = boxLine(theme);
    painter.fillRect(rect.x(), rect.bottom() + 1 - line, rect.width(), line, theme.border);
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    if (tab.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(tab.rect, theme.selection);
    if (!tab.state.testFlag(QStyle::State_Selected))
        return;
    const int line = scaled(theme, 3);
    painter.fillRect(tab.rect.x(), tab.rect.bottom() + 1 - line, tab.rect.width(), line,
                     theme.accent);
}

} // namespace Lectern::App
